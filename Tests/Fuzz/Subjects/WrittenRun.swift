import Scenarios
import Tabular

/// The files of a result, as `kohort run --out` writes them, in memory.
enum WrittenRun {
  /// Runs a folder and makes all files of its result.
  static func files(
    _ bytes: [String: [UInt8]], _ request: RunReport.Request, plain: Bool = false
  ) throws -> [String: [UInt8]] {
    let folder = try ScenarioFolder(toRun: bytes)
    let report = try RunReport(folder, request)
    return files(
      report.files, report.draws + report.kept(KeptInputs.files(folder, bytes)),
      title: report.header.first ?? "", language: request.language, plain: plain
    ) { report.manifest(of: $0) }
  }

  /// All files of a result, given its tables, what is written beside them, and its manifest.
  static func files(
    _ tables: [DeferredTable], _ beside: [OutputFile], title: String, language: Language,
    plain: Bool, manifest: ([OutputFile]) -> [UInt8]
  ) -> [String: [UInt8]] {
    let dialect = plain ? CSVWriter.Dialect.plain : .norwegianExcel
    let files =
      ResultPackage.files(of: tables, kept: beside, title: title, dialect, language) + beside
    var all: [String: [UInt8]] = [:]
    for file in files { all[file.name] = file.bytes }
    all[OutputFolder.manifestName] = manifest(files)
    return all
  }
}
