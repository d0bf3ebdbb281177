import Demography
import MunicipalBudget
import Outcomes
import Runs
import ScenarioFolders
import Tabular

/// The budget as an ensemble asks for it: names and years known beforehand, numbers for each block.
///
/// Made once from folder and run, by a deterministic outcome; a block then gives the same rows.
package struct MoneyFutures: Sendable {
  /// The names of the rows, ``MoneySeries``.
  package let names: [String]
  /// What the rows are called on a screen.
  package let titles: [Phrase]
  /// The years of the run; the budget has those from the adopted one on.
  package let years: [Int]
  /// The budget that each row may exceed, 1000 kroner by year of the run; `nil` where there is none.
  package let budgets: [[Double?]]
  /// Year 1 of the handlingsprogram.
  package var firstYear: Int { plan.firstYear }
  private let plan: MoneyPlan
  private let demand: @Sendable (RegionFutures) -> DemandOutcome

  /// The budget of a run; `nil` where the folder has none.
  ///
  /// - Throws: what is missing, as of the deterministic run.
  package init?(
    _ folder: ScenarioFolder, _ run: ScenarioRun, region: RegionRun,
    demand: (@Sendable (RegionFutures) -> DemandOutcome)? = nil
  ) throws(BudgetError) {
    guard let plan = MoneyPlan(folder, run) else { return nil }
    let demand = demand ?? { DemandOutcome(folder, run, $0) }
    let futures = RegionFutures(region, settings: run.settings)
    let rows = try MoneySeries(plan.outcome(futures, demand(futures))).rows
    let years = Array(run.startYear...run.endYear)
    names = rows.map(\.name)
    titles = rows.map(\.title)
    budgets = rows.map { row in years.map { row.budget?[$0]?[0] } }
    self.years = years
    (self.plan, self.demand) = (plan, demand)
  }

  /// The numbers of a block, 1000 kroner by row and year of the run; `nil` before the budget begins.
  ///
  /// - Parameters:
  ///   - futures: the block.
  ///   - known: the demand of the block, where it is computed already.
  /// - Returns: a row per name.
  package func numbers(_ futures: RegionFutures, demand known: DemandOutcome? = nil)
    -> [[DrawBlock?]]
  {
    guard let series = plan.series(futures, known ?? demand(futures)),
      series.rows.count == names.count
    else { return names.map { _ in years.map { _ in nil } } }
    return series.rows.map { row in years.map { row.values[$0] } }
  }
}
