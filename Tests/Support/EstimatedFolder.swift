extension Folder {
  /// A municipality that ages under a plain curve, years with single ages to 95+.
  package static func estimated(
    regions: [String] = ["3203 Asker"], years: ClosedRange<Int> = 2008...2012, every: Int = 1,
    settings: [String] = ["åpen_alder;95"]
  ) -> Folder {
    var folder = Folder()
    folder["innstillinger"] = ["felt;verdi"] + settings
    folder["befolkning"] = ["region;kjønn;alder;år;personer"]
    for (index, region) in regions.enumerated() {
      for year in stride(from: years.lowerBound, through: years.upperBound, by: every) {
        for sex in ["kvinner", "menn"] {
          for age in 0...95 {
            let persons = (200 - 2 * age) * (index + 1) + (year - 2008) * (age < 40 ? 3 : 1)
            folder.add("befolkning", row(region, sex, age, year, max(1, persons)))
          }
        }
      }
    }
    return folder
  }
}
