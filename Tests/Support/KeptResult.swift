import ResultFiles
import ScenarioFolders
import Scenarios
import Tabular

extension Folder {
  /// The result folder of a folder, as `kohort run --out` writes it, without the large files that have a
  /// row for each cell.
  package func kept(
    _ name: String = "mappe", _ request: RunReport.Request = .init(), keepsInputs: Bool = true,
    changing: (inout [String: [UInt8]]) -> Void = { _ in }
  ) throws -> ResultFolder {
    let read = try read()
    let report = try RunReport(read, request)
    let kept = keepsInputs ? KeptInputs.files(read, bytes) : []
    let writer = CSVWriter(.plain)
    let files =
      report.files.filter { $0.role != .detail }
      .map { OutputFile(name: "\($0.name).csv", bytes: writer.bytes($0.table)) } + kept
    var results: [String: [UInt8]] = [:]
    for file in files { results[file.name] = file.bytes }
    changing(&results)
    return try ResultFolder(name: name, manifest: report.manifest(of: files), files: results)
  }
}
