import StatisticsNorway

extension Folder {
  /// A population file of the whole country as an estimate sees it.
  ///
  /// 300 codes of today, every single age of both sexes to 80+, two years. Made up: places differ in size, and young adults move from
  /// the small ones to the large ones.
  package static func nation(places: Int = 300, years: ClosedRange<Int> = 2019...2020) -> Folder {
    var folder = Folder()
    folder["innstillinger"] = ["felt;verdi", "åpen_alder;80"]
    var lines = ["region;kjønn;alder;år;personer"]
    lines.reserveCapacity(places * 162 * years.count + 1)
    for (index, entry) in Municipalities.shipped.entries.prefix(places).enumerated() {
      let size = 3 + index % 17
      for year in years {
        let passed = year - years.lowerBound
        for (sex, more) in [("kvinner", 0), ("menn", 1)] {
          for age in 0...80 {
            let moved = (20...35).contains(age) ? passed * (size - 8) / 4 : 0
            let persons = max(1, size * (12 - age / 8) + moved + more + (age + index) % 3)
            lines.append("\(entry.code);\(sex);\(age);\(year);\(persons)")
          }
        }
      }
    }
    folder["befolkning"] = lines
    return folder
  }
}
