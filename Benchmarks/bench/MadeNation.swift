import Scenarios

/// A folder of the whole country, made up: `befolkning.csv` with every single age of both sexes in
/// all municipalities, as an import writes it.
///
/// Places differ in size and age; young adults move from the small ones to the large ones, and the
/// last digits come from a generator of fixed seed, so that there is noise to estimate.
struct MadeNation {
  /// Municipalities, at most 357; from 300 on they count as the country.
  var places = 357
  /// The first year; the last is 2020.
  var first = 2010
  /// The open age.
  var openAge = 105

  static let last = 2020

  var name: String { "\(places)" }

  /// Cells of all years: what is read and estimated from.
  var cells: Int { places * 2 * (openAge + 1) * (Self.last - first + 1) }

  /// The files of the folder.
  func files() -> [String: [UInt8]] {
    var text = Array("region;kj\u{F8}nn;alder;\u{E5}r;personer\n".utf8)
    var state: UInt64 = 20_262
    for (place, code) in ScenarioFolder.municipalityCodes.prefix(places).enumerated() {
      let size = 3 + place * place % 97
      for year in first...Self.last {
        let passed = year - first
        for (sex, more) in [("kvinner", 0), ("menn", 1)] {
          for age in 0...openAge {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let noise = Int(state >> 33) % 3
            let shape = age < 60 ? 100 : 100 - 2 * (age - 60)
            let moved = (20...35).contains(age) ? passed * (size - 40) / 8 : 0
            let persons = max(0, size * max(0, shape) / 40 + moved + more + noise)
            text += "\(code);\(sex);\(age);\(year);\(persons)\n".utf8
          }
        }
      }
    }
    let settings = "felt;verdi\n\u{E5}pen_alder;\(openAge)\n"
    return ["befolkning.csv": text, "innstillinger.csv": Array(settings.utf8)]
  }
}
