import Composition
import Demography
import MunicipalBudget
import Outcomes
import Tabular

/// The budget as an ensemble asks for it: names and years known beforehand, numbers for each block.
///
/// Made once from a deterministic outcome; a block then gives the same rows.
package struct MoneyFutures: Sendable {
  /// The names of the rows, ``MoneySeries``.
  package let names: [String]
  /// What the rows are called on a screen.
  package let titles: [Phrase]
  /// The years of the run; the budget has those from the adopted one on.
  package let years: [Int]
  /// The budget that each row may exceed, 1000 kroner by year of the run; `nil` where there is none.
  package let budgets: [[Double?]]
  /// Whether a screen tells what the variance of each row comes from.
  package let isMain: [Bool]
  /// The row of the net of the new budget in fixed prices; `nil` without a handlingsprogram.
  package let newBudget: Int?
  /// Year 1 of the handlingsprogram.
  package let firstYear: Int

  /// The budget of a scenario; `nil` where the folder has none.
  ///
  /// - Throws: what is missing, as of the deterministic run.
  package init?(_ scenario: ScenarioOutcome) throws(Problems) {
    guard let plan = scenario.plan, let money = try scenario.money() else { return nil }
    let rows: [MoneySeries.Row]
    do throws(BudgetError) {
      rows = try MoneySeries(money).rows
    } catch {
      throw Problems([error.problem(in: plan)])
    }
    let years = scenario.years.all
    names = rows.map(\.name)
    titles = rows.map(\.title)
    newBudget = rows.firstIndex { if case .newBudget = $0.kind { true } else { false } }
    budgets = rows.map { row in years.map { row.budget?[$0]?[0] } }
    isMain = zip(rows, budgets).map { row, budget in
      row.kind.isMain || budget.contains { $0 != nil }
    }
    (firstYear, self.years) = (plan.firstYear, years)
  }

  /// The numbers of a block, 1000 kroner by row and year of the run; `nil` before the budget begins,
  /// and where something is missing for it.
  ///
  /// - Parameter outcome: need and kroner of the block.
  /// - Returns: a row per name.
  package func numbers(_ outcome: ComposedOutcome) -> [[DrawBlock?]] {
    guard let money = try? outcome.kroner.get(), let series = try? MoneySeries(money),
      series.rows.count == names.count
    else { return names.map { _ in years.map { _ in nil } } }
    return series.rows.map { row in years.map { row.values[$0] } }
  }
}
