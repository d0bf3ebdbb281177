import DeclaredResults
import Dispatch
import FolderText
import FutureTables
import MoneyTables
import Outcomes
import ResultFiles
import Runs
import ScenarioFolders
import Synchronization
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
  ///
  /// `others` are names in the folder that are no CSV files.
  public init(files: [String: [UInt8]], others: [String] = [], language: Language) {
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
    warnings = folder.warnings + RunReport.warnings(ofOthers: others)
    var absent: [String] = []
    for schema in FolderSchema.files {
      guard let file = folder.provenance.first(where: { $0.file == schema.fileName }) else {
        // What cannot be read has been told.
        if files[schema.fileName] == nil { absent.append(schema.fileName) }
        continue
      }
      let rows = file.statuses.values.reduce(0, +)
      let assumed = file.statuses[.assumed] ?? 0
      let counted = rows == 1 ? Phrase("1 row") : Phrase("\(rows) rows")
      let supposed = assumed == 1 ? Phrase("1 assumed") : Phrase("\(assumed) assumed")
      summary.append("\(schema.fileName): \(counted[language]), \(supposed[language])")
    }
    if !absent.isEmpty {
      summary.append(Phrase("not in the folder: \(absent.joined(separator: ", "))")[language])
    }
    // Runs of a folder with something wrong in it would tell the same again in other words.
    if !problems.isEmpty { return }
    // The folder as it stands is run where no scenario is the standard.
    let base = folder.settings.defaultScenario.isEmpty ? [ScenarioDefinition()] : []
    var remarks = ScenarioRemarks()
    let scenarios = base + folder.scenarios
    for (scenario, found) in zip(scenarios, Self.found(in: scenarios, of: prepared)) {
      remarks.add(warnings: found.warnings, problems: found.problems, of: scenario.name)
    }
    problems += remarks.problems
    let before = Set(warnings.map(\.en))
    warnings += remarks.warnings.filter { !before.contains($0.en) }
  }

  /// What the run of a scenario is told.
  private struct Found: Sendable {
    var warnings: [Phrase] = []
    var problems: [Problem] = []
  }

  /// What the runs of scenarios are told, each by itself and all at once on the threads there are.
  private static func found(
    in scenarios: [ScenarioDefinition], of prepared: PreparedFolder
  ) -> [Found] {
    let all = Mutex([Found](repeating: Found(), count: scenarios.count))
    DispatchQueue.concurrentPerform(iterations: scenarios.count) { index in
      let found = found(in: scenarios[index], of: prepared)
      all.withLock { $0[index] = found }
    }
    return all.withLock { $0 }
  }

  private static func found(in scenario: ScenarioDefinition, of prepared: PreparedFolder) -> Found {
    let folder = prepared.folder
    // What a run was told may be why its kroner cannot be computed.
    var warnings: [Phrase] = []
    do {
      try ScenarioRun.requireFiles(folder, scenario: scenario, lastYear: nil)
      let run = try ScenarioRun(prepared, scenario: scenario)
      warnings = run.warnings
      let outcome = ScenarioOutcome(folder, run)
      _ = try outcome.money()
      _ = try outcome.unshifted()
      return Found(
        warnings: warnings + outcome.needBeyondPeople + BudgetReport.warnings(outcome),
        problems: EnsembleReport.problems(of: outcome))
    } catch {
      let items = (error as? Problems)?.items ?? (error as? MissingInput)?.problems.items ?? []
      return Found(warnings: warnings, problems: items)
    }
  }
}
