import Foundation

/// A population table of a given size as a Norwegian office would send it: `;` and decimal comma.
///
/// Rows run through 357 regions, both sexes, 106 ages and the years from 1972; persons are
/// thousandths from a generator of fixed seed, written with three decimals.
struct PopulationFile {
  /// The size at which rows stop being added.
  let bytes: Int

  static let header = "region;kj\u{F8}nn;alder;\u{E5}r;personer\n"
  static let sexes = ["kvinner", "menn"]
  static let ages = 106
  static let years = 49

  var name: String { "csv-\(bytes / 1_000_000)MB" }

  /// The fields of a row.
  static func row(_ index: Int) -> (region: Int, sex: Int, age: Int, year: Int) {
    let year = index % years
    let age = index / years % ages
    let sex = index / (years * ages) % 2
    let region = index / (years * ages * 2)
    return (region, sex, age, 1972 + year)
  }

  static func regionCode(_ region: Int) -> String {
    let code = String(301 + 13 * region)
    return String(repeating: "0", count: max(0, 4 - code.count)) + code
  }

  /// Thousandths of persons, row by row.
  struct Thousandths: Sequence, IteratorProtocol {
    private var state: UInt64 = 20_261

    mutating func next() -> Int? {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % 2_000_000
    }
  }

  /// Writes the file; the number of rows.
  func write(to path: String) throws -> Int {
    var text = Array(Self.header.utf8)
    text.reserveCapacity(bytes + 64)
    var persons = Thousandths()
    var rows = 0
    while text.count < bytes, let next = persons.next() {
      let row = Self.row(rows)
      text += Self.regionCode(row.region).utf8
      text += ";\(Self.sexes[row.sex]);\(row.age);\(row.year);".utf8
      let decimals = String(next % 1000 + 1000).dropFirst()
      text += "\(next / 1000),\(decimals)\n".utf8
      rows += 1
    }
    try Data(text).write(to: URL(fileURLWithPath: path))
    return rows
  }
}
