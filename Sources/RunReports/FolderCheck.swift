import DeclaredResults
import FolderText
import FutureTables
import MoneyTables
import Outcomes
import ResultFiles
import Runs
import ScenarioFolders
import Tabular

/// Everything that is wrong with a folder, and what it holds.
public struct FolderCheck: Sendable {
  /// Lines for a person.
  public private(set) var summary: [String] = []
  /// What the user should know.
  public private(set) var warnings: [Phrase] = []
  /// Everything that is wrong; empty for a folder that runs.
  public private(set) var problems: [Problem] = []

  /// Reads the files, and runs every scenario to find what is wrong with its years.
  public init(files: [String: [UInt8]], language: Language) {
    let findings = Findings()
    var folder = ScenarioFolder(files: files, findings: findings)
    problems = findings.problems + folder.clashes
    var prepared = PreparedFolder(folder)
    if problems.isEmpty {
      do {
        prepared = try folder.estimated(lastYear: nil)
        folder = prepared.folder
      } catch {
        problems = error.items
      }
    }
    warnings = folder.warnings
    for schema in FolderSchema.files {
      guard let file = folder.provenance.first(where: { $0.file == schema.fileName }) else {
        let state =
          files[schema.fileName] == nil
          ? Phrase("not there") : Phrase("cannot be read")
        summary.append(
          "\(schema.fileName): \(state[language]) (\(schema.purpose[language]))")
        continue
      }
      let rows = file.statuses.values.reduce(0, +)
      let assumed = file.statuses[.assumed] ?? 0
      let counted = rows == 1 ? Phrase("1 row") : Phrase("\(rows) rows")
      let supposed = assumed == 1 ? Phrase("1 assumed") : Phrase("\(assumed) assumed")
      summary.append("\(schema.fileName): \(counted[language]), \(supposed[language])")
    }
    // Runs of a folder with something wrong in it would tell the same again in other words.
    if !problems.isEmpty { return }
    // The folder as it stands is run where no scenario is the standard.
    let base = folder.settings.defaultScenario.isEmpty ? [ScenarioDefinition()] : []
    let scenarios = base + folder.scenarios
    for scenario in scenarios {
      do {
        try ScenarioRun.requireFiles(folder, scenario: scenario, lastYear: nil)
        let run = try ScenarioRun(prepared, scenario: scenario)
        let outcome = ScenarioOutcome(folder, run)
        _ = try outcome.money()
        _ = try outcome.unshifted()
        problems += EnsembleReport.problems(of: outcome).filter { !problems.contains($0) }
        let told = run.warnings + BudgetReport.warnings(outcome)
        for warning in told where !warnings.contains(warning) { warnings.append(warning) }
      } catch {
        let found = (error as? Problems)?.items ?? (error as? MissingInput)?.problems.items ?? []
        for problem in found where !problems.contains(problem) { problems.append(problem) }
      }
    }
  }
}
