import Scenarios
import Tabular

extension Engine {
  /// The library itself.
  static let live = Engine(
    run: { request in
      let folder = try ScenarioFolder(files: RunReport.read(request.folder))
      let report = try RunReport(
        folder,
        RunReport.Request(
          scenarios: request.scenarios, lastYear: request.lastYear, region: request.region,
          language: request.language))
      return RunOutcome(
        header: report.header, tables: report.tables, footer: report.footer, files: report.files,
        warnings: report.warnings, manifest: { report.manifest(of: $0) },
        listed: { Manifest($0)?.results.map { (name: $0.file, sha256: $0.sha256) } ?? [] })
    },
    check: { request in
      let check = FolderCheck(
        files: try RunReport.read(request.folder), language: request.language)
      return CheckOutcome(
        summary: check.summary, warnings: check.warnings, problems: check.problems)
    },
    importSSB: { _, _ in throw InternalError(description: "import is not connected") },
    describe: { _, _ in throw InternalError(description: "describe is not connected") },
    example: { ExampleFolder.files })
}
