import DeclaredResults
import MoneyTables
import NeedTables
import Outcomes
import Tabular

/// The tables of need and kroner of a scenario, made again of the inputs a result keeps: the codes of
/// their rows say what the words of a file are of.
struct MadeTables {
  let scenario: ScenarioOutcome
  /// The budget; `nil` where the folder has none.
  let report: BudgetReport?
  let language: Language

  init(_ scenario: ScenarioOutcome, language: Language) {
    (self.scenario, self.language) = (scenario, language)
    // A budget that cannot be computed has no tables, and the rest is told all the same.
    report = scenario.folder.budget.isGiven ? try? BudgetReport(scenario, language: language) : nil
  }

  /// The table of a name; `nil` for one that is not of need or kroner, or that the scenario lacks.
  func table(named name: String) -> Table? {
    guard let spec = ResultList.spec(of: name, ladders: scenario.ladderNames) else { return nil }
    if let need = ServiceTables.all.first(where: { $0.spec.name == spec.name }) {
      return need.tables(of: ServiceTables(scenario, language: language))
        .first { $0.name == name }
    }
    guard let report, let money = BudgetReport.all.first(where: { $0.spec.name == spec.name })
    else { return nil }
    return money.tables(of: report).first { $0.name == name }
  }

  /// The rows that a screen shows of the handlingsprogram, each with the codes of a row of the whole.
  var shortPlan: [Table.Row] { report?.summary?.rows ?? [] }
}

extension ScenarioOutcome {
  /// The names of the ladders of the folder.
  var ladderNames: [String] { folder.ladders.ladders.map(\.name) }
}
