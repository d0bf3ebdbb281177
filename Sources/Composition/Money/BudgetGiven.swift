import Demography
import MunicipalBudget
import ServiceDemand

/// What a budget is made of, in plain values: what a folder says of money, or whoever asks for kroner.
///
/// Rows are those of all scenarios; a plan takes those of its own.
package struct BudgetGiven: Sendable {
  /// The rules.
  package let rules: BudgetRules
  /// The price indices.
  package let prices: PriceRows
  /// Interest on loans.
  package var interest: LoanRates?
  /// Unit costs.
  package var unitCosts: [UnitCostRow] = []
  /// Projects with the delay and overrun of the scenario.
  package var projects: [PlannedProject] = []
  /// The adopted budget.
  package var adopted: [AdoptedLine] = []
  /// Measures.
  package var measures: [MeasureLine] = []
  /// The ladders, whose order tables follow.
  package var ladders: [Ladder] = []
  /// How well the counts of users are founded, by ladder and rung.
  package var useStatuses: [String: [String: [Provenance.Status]]] = [:]
  /// The places by ladder, those of projects left out.
  package var capacity: [String: CapacityPlan] = [:]
  /// The norms of staff by ladder.
  package var staff: [String: StaffPlan] = [:]
  /// The scenario; empty for none.
  package var scenario = ""
  /// The sexes of the population.
  package var scope = SexScope.both
  /// Whether persons are projected by rates that were estimated.
  package var isEstimated = false
  /// The years of the run.
  package let run: ClosedRange<Int>

  /// A budget without rows.
  package init(rules: BudgetRules, prices: PriceRows, run: ClosedRange<Int>) {
    (self.rules, self.prices, self.run) = (rules, prices, run)
  }
}
