import Foundation
import Tabular

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a file of a population table into typed columns on one thread, from the open file to the
/// last number.
struct TypedColumnsWork: Work {
  let size: PopulationFile

  var name: String { size.name }

  func run(_ options: Options) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("befolkning.csv").path
    let rows = try size.write(to: path)
    let length = try Self.bytes(of: path).count

    var figures: [(name: String, value: Double)] = []
    let passes = try Passes.run(options.passes) {
      try TypedColumns(
        bytes: try Self.bytes(of: path), source: "befolkning.csv",
        columns: [
          "region": .category, "kj\u{F8}nn": .category, "alder": .int, "\u{E5}r": .int,
          "personer": .double,
        ])
    } check: { table in
      if figures.isEmpty { figures = try Self.check(table, rows: rows) }
    }
    let peer = try Peer.ask("typed_columns.py", [path, "\(options.passes)"], options)
    try peer.agrees(with: figures, "\(name), peer's")
    return Outcome(name: name, passes: passes, amount: Double(length), unit: "B", peer: peer)
  }

  /// Throws unless every cell is what was written, to the last bit; the sums for the peer.
  private static func check(
    _ table: TypedColumns, rows: Int
  ) throws -> [(name: String, value: Double)] {
    let regions = table.category("region")
    let sexes = table.category("kj\u{F8}nn")
    let ages = table.ints("alder")
    let years = table.ints("\u{E5}r")
    let persons = table.doubles("personer")
    try WrongAnswer.unless(table.rowCount == rows, "the number of rows")
    try WrongAnswer.unless(sexes.names == PopulationFile.sexes, "the names of the sexes")
    for (index, name) in regions.names.enumerated() {
      try WrongAnswer.unless(name == PopulationFile.regionCode(index), "the code of a region")
    }
    var sums = (age: 0, year: 0, persons: 0.0)
    var thousandths = PopulationFile.Thousandths()
    for index in 0..<rows {
      let row = PopulationFile.row(index)
      let isPlace = regions.codes[index] == row.region && sexes.codes[index] == row.sex
      let isTime = ages[index] == row.age && years[index] == row.year
      let exact = Double(thousandths.next() ?? 0) / 1000
      try WrongAnswer.unless(isPlace && isTime && persons[index] == exact, "row \(index + 1)")
      sums.age += row.age
      sums.year += row.year
      sums.persons += persons[index]
    }
    return [
      ("rows", Double(rows)), ("age", Double(sums.age)), ("year", Double(sums.year)),
      ("persons", sums.persons), ("regions", Double(regions.names.count)),
    ]
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw WrongAnswer(description: "\(path) cannot be opened")
    }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let length = ftell(file)
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = fread(buffer.baseAddress, 1, length, file)
    }
  }
}
