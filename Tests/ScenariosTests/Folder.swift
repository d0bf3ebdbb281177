import Demography
import Foundation

@testable import ResultFiles
@testable import Runs
@testable import ScenarioFolders
@testable import Scenarios
@testable import Tabular

/// A scenario folder in memory: the rows of each file, by its name without ending.
struct Folder {
  var files: [String: [String]] = [:]

  subscript(name: String) -> [String] {
    get { files[name] ?? [] }
    set { files[name] = newValue }
  }

  /// Adds a line to a file.
  mutating func add(_ name: String, _ line: String) { files[name, default: []].append(line) }

  /// The bytes as they would stand on disk.
  var bytes: [String: [UInt8]] { encoded { Array($0.utf8) } }

  func encoded(lineEnd: String = "\n", _ encode: (String) -> [UInt8]) -> [String: [UInt8]] {
    var bytes: [String: [UInt8]] = [:]
    for (name, lines) in files {
      bytes["\(name).csv"] = encode(lines.map { $0 + lineEnd }.joined())
    }
    return bytes
  }

  func read() throws -> ScenarioFolder { try ScenarioFolder(files: bytes) }

  func run(_ scenario: String = "") throws -> ScenarioRun {
    let folder = try read()
    return try ScenarioRun(folder, scenario: folder.scenario(scenario) ?? ScenarioDefinition())
  }

  /// The result files as `run --out --plain` writes them, and the manifest, by name.
  func results(_ request: RunReport.Request = .init()) throws -> [String: [UInt8]] {
    try Folder.results(bytes, request)
  }

  static func results(
    _ bytes: [String: [UInt8]], _ request: RunReport.Request = .init()
  ) throws -> [String: [UInt8]] {
    results(try RunReport(ScenarioFolder(files: bytes), request))
  }

  static func results(_ report: RunReport) -> [String: [UInt8]] {
    let writer = CSVWriter(.plain)
    let files = report.files.map {
      OutputFile(name: "\($0.name).csv", bytes: writer.bytes($0.table))
    }
    var results: [String: [UInt8]] = [:]
    for file in files { results[file.name] = file.bytes }
    results[OutputFolder.manifestName] = report.manifest(of: files)
    return results
  }

  /// Everything wrong with the folder when it is checked, one problem a line as printed.
  func problems() -> [String] {
    FolderCheck(files: bytes, language: .nb).problems.map(\.description)
  }

  func warnings() -> [String] { FolderCheck(files: bytes, language: .nb).warnings }
}

/// A result file read back.
struct ResultFile {
  let table: TextTable

  init(_ files: [String: [UInt8]], _ name: String) throws {
    struct NoFile: Error {}
    guard let bytes = files[name] else { throw NoFile() }
    table = try TextTable(
      bytes: bytes, source: name, options: ReadingOptions(decimalMark: .point))
  }

  /// A column of texts.
  func texts(_ column: String) throws -> [String] {
    struct NoColumn: Error { var name: String }
    guard let place = table.header.firstIndex(of: column) else { throw NoColumn(name: column) }
    return (0..<table.rowCount).map { table.text($0, place) }
  }

  /// A column of numbers, not-a-number where there is none.
  func numbers(_ column: String) throws -> [Double] {
    try texts(column).map { Double($0) ?? .nan }
  }
}

/// A line of a CSV file with `;` between fields.
func row(_ fields: Any...) -> String { fields.map { "\($0)" }.joined(separator: ";") }
