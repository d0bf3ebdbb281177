import DeclaredResults
import FolderText
import FutureTables
import MoneyTables
import Outcomes
import ResultFiles
import Runs
import ScenarioFolders
import StatisticsNorway
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
    warnings = folder.warnings + Self.warnings(ofNames: folder) + Self.warnings(ofOthers: others)
    var absent: [String] = []
    for schema in FolderSchema.files {
      guard let file = folder.provenance.first(where: { $0.file == schema.fileName }) else {
        if files[schema.fileName] == nil {
          absent.append(schema.fileName)
        } else {
          summary.append("\(schema.fileName): \(Phrase("cannot be read")[language])")
        }
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

  /// Endings of files that hold tables and are not read.
  private static let tables = [
    ".xlsx", ".xls", ".xlsm", ".ods", ".numbers", ".tsv", ".txt", ".json",
  ]

  /// Tables in another form than CSV, which a run does not read.
  private static func warnings(ofOthers others: [String]) -> [Phrase] {
    others.filter { name in
      name != DataPackage.fileName && tables.contains { name.lowercased().hasSuffix($0) }
    }.map { Phrase("\($0) is not read; save it as CSV") }
  }

  /// Regions that are written as the name of a municipality, where a number belongs.
  private static func warnings(ofNames folder: ScenarioFolder) -> [Phrase] {
    (folder.population?.regions ?? []).compactMap { region in
      let name = region.code.lowercased()
      guard
        let known = Municipalities.shipped.entries.first(where: { $0.name.lowercased() == name })
      else { return nil }
      return Phrase(
        "befolkning.csv: the region «\(region.code)» is a name; write the number \(known.code)")
    }
  }
}
