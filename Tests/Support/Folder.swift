import Demography
import ResultFiles
import Runs
import ScenarioFolders
import Scenarios
import Tabular

/// A scenario folder in memory: the rows of each file, by its name without ending.
package struct Folder: Sendable {
  package var files: [String: [String]]

  package init(files: [String: [String]] = [:]) { self.files = files }

  package subscript(name: String) -> [String] {
    get { files[name] ?? [] }
    set { files[name] = newValue }
  }

  /// Adds a line to a file.
  package mutating func add(_ name: String, _ line: String) {
    files[name, default: []].append(line)
  }

  /// A folder with a file more.
  package func with(_ name: String, _ lines: () -> [String]) -> Folder {
    var folder = self
    folder[name] = lines()
    return folder
  }

  /// The bytes as they would stand on disk.
  package var bytes: [String: [UInt8]] { encoded { Array($0.utf8) } }

  package func encoded(lineEnd: String = "\n", _ encode: (String) -> [UInt8]) -> [String: [UInt8]] {
    var bytes: [String: [UInt8]] = [:]
    for (name, lines) in files {
      bytes["\(name).csv"] = encode(lines.map { $0 + lineEnd }.joined())
    }
    return bytes
  }

  package func read() throws -> ScenarioFolder { try ScenarioFolder(files: bytes) }

  package func run(_ scenario: String = "") throws -> ScenarioRun {
    let folder = try read()
    return try ScenarioRun(folder, scenario: folder.scenario(scenario) ?? ScenarioDefinition())
  }

  /// The result files as `run --out --plain` writes them, and the manifest, by name.
  package func results(_ request: RunReport.Request = .init()) throws -> [String: [UInt8]] {
    try Folder.results(bytes, request)
  }

  /// One of the result files, without the time it takes to write the others.
  package func file(_ name: String, _ request: RunReport.Request = .init()) throws -> ResultFile {
    let report = try RunReport(read(), request)
    let writer = CSVWriter(.plain)
    let files = report.files.filter { "\($0.name).csv" == name }.map {
      (name, writer.bytes($0.table))
    }
    return try ResultFile(Dictionary(files) { first, _ in first }, name)
  }

  package static func results(
    _ bytes: [String: [UInt8]], _ request: RunReport.Request = .init()
  ) throws -> [String: [UInt8]] {
    results(try RunReport(ScenarioFolder(files: bytes), request))
  }

  package static func results(_ report: RunReport) -> [String: [UInt8]] {
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
  package func problems() -> [String] {
    FolderCheck(files: bytes, language: .nb).problems.map(\.description)
  }

  package func warnings() -> [String] {
    FolderCheck(files: bytes, language: .nb).warnings.map(\.en)
  }
}

/// A line of a CSV file with `;` between fields.
package func row(_ fields: Any...) -> String { fields.map { "\($0)" }.joined(separator: ";") }
