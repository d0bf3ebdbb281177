import Demography
import MunicipalBudget
import ServiceDemand

/// The budget of a run, made once from what is given: what every block of futures is turned
/// into kroner by.
///
/// It holds inputs only. ``outcome(_:_:)`` is the whole computation: futures of a region and the
/// demand that belongs to them in, kroner out, lane by lane.
package struct MoneyPlan: Sendable {
  /// The scenario, whose rows stand in place of the base's.
  package let scenario: String
  /// The sexes of the population.
  package let scope: SexScope
  /// The rules of the budget.
  package let rules: BudgetRules
  /// The prices.
  package let deflator: PriceRows
  /// Interest on loans.
  package let interest: LoanRates?
  /// Unit costs under the scenario.
  package let unitCosts: [UnitCostRow]
  /// Projects under the scenario, with delay and overrun.
  package let projects: [PlannedProject]
  /// The adopted budget, with the statuses its amounts have in the prices of year 1.
  package let adopted: [AdoptedLine]
  /// The same with the statuses the folder gives.
  package let statedAdopted: [AdoptedLine]
  /// Measures of the base and of the scenario.
  package let measures: [MeasureLine]
  /// How well the counts of users are founded, by ladder and rung.
  package let useStatuses: [String: [String: [Provenance.Status]]]
  /// The ladders, whose order tables follow.
  package let ladders: [Ladder]
  /// The places of `kapasitet.csv` by ladder, those of projects left out.
  package let capacity: [String: CapacityPlan]
  /// The norms of `aarsverk.csv` by ladder.
  let staff: [String: StaffPlan]
  /// Year 1 of the handlingsprogram; the adopted budget is of the year before.
  package let firstYear: Int
  /// The last year of the budget: that of the run, or the last one with prices and interest.
  package let endYear: Int
  /// The index that deflates what is nominal by nature.
  package let mainIndex: String
  /// Whether the persons of the run are projected by rates that Kohort estimated.
  package let isEstimated: Bool

  /// The years of the budget: that of the adopted one, and on to the end of the run.
  package var years: ClosedRange<Int> { (firstYear - 1)...endYear }
  /// The four years of the handlingsprogram, or those of them that the run has.
  package var planYears: ClosedRange<Int> { firstYear...min(firstYear + 3, endYear) }
  /// Twenty years, or those of them that the run has.
  package var longYears: ClosedRange<Int> { firstYear...min(firstYear + 19, endYear) }
  /// The years of building and loans: from the first instalment on.
  package var capitalYears: ClosedRange<Int> {
    let first = projects.flatMap { $0.project.instalments.keys }.min() ?? years.lowerBound
    return min(first, years.lowerBound)...endYear
  }

  /// The budget of what is given; `nil` where the run ends before its first year, or begins in it.
  ///
  /// Another first year than the rules' serves whoever compares plans of different years.
  package init?(_ given: BudgetGiven, firstYear asked: Int? = nil) {
    let (rules, deflator, interest, name) = (
      given.rules, given.prices, given.interest, given.scenario
    )
    guard let first = asked ?? rules.firstYear, let index = rules.deflator,
      first > given.run.lowerBound, first <= given.run.upperBound
    else { return nil }
    scenario = name
    scope = given.scope
    self.rules = rules
    self.deflator = deflator
    self.interest = interest
    let own = given.unitCosts.filter { $0.scenario == name }
    let costs =
      given.unitCosts.compactMap { row in
        guard row.scenario == nil else { return nil }
        return own.first { $0.standsFor(row) } ?? row
      }
      + own.filter { row in
        !given.unitCosts.contains { $0.scenario == nil && $0.standsFor(row) }
      }
    unitCosts = costs.map { $0.moved(to: first, by: deflator, scenario: name) }
    projects = given.projects
    statedAdopted = given.adopted
    adopted = given.adopted.map { $0.moved(to: first, by: deflator, scenario: name) }
    measures = given.measures.filter { $0.scenario == nil || $0.scenario == name }
      .map { $0.moved(to: first, by: deflator, scenario: name) }
    useStatuses = given.useStatuses
    ladders = given.ladders
    capacity = given.capacity
    staff = given.staff
    firstYear = first
    var known = deflator.lastYear(
      of: Self.indices(unitCosts, projects, adopted, measures) + [index], scenario: name)
    if !projects.isEmpty { known = min(known, interest?.lastYear(scenario: name) ?? known) }
    // Four years must be there; what is asked for beyond the prices is left out and told.
    endYear = min(given.run.upperBound, max(known, first + 3))
    mainIndex = index
    isEstimated = given.isEstimated
  }

  /// The names of the indices that amounts follow.
  private static func indices(
    _ costs: [UnitCostRow], _ projects: [PlannedProject], _ adopted: [AdoptedLine],
    _ measures: [MeasureLine]
  ) -> [String] {
    let names =
      costs.map { $0.amount.index } + projects.map { $0.project.cost.index }
      + projects.compactMap { $0.project.yearlyOperation?.index }
      + adopted.map { $0.budget.gross.index }
      + measures.flatMap { $0.amounts.map { $0.amount.index } }
    return Set(names).filter { !$0.isEmpty }.sorted()
  }

  /// How well the kroner of a unit cost are founded: its amount in the prices of year 1, and where
  /// it is multiplied by users the rows that count them; a product is never a printed figure.
  package func provenance(of row: UnitCostRow) -> Provenance {
    if row.measure == .fixed { return row.amount.provenance }
    let users = useStatuses[row.ladder]?[row.codes.rung ?? ""] ?? []
    return row.amount.provenance.resting(on: [.derived] + users)
  }

  /// How well an amount of a project is founded in the prices of year 1.
  package func provenance(of amount: Amount) -> Provenance {
    deflator.moved(amount, to: firstYear, scenario: scenario).provenance
  }

  /// The prices of a block of futures.
  package func prices(_ futures: RegionFutures) throws(BudgetError) -> PriceBook {
    try deflator.book(baseYear: firstYear, deflator: mainIndex, scenario: scenario) {
      futures.factor(.deflator, year: $0)
    }
  }

  /// All kroner of a block of futures.
  ///
  /// What is wrong is wrong in every block alike, so that a deterministic run that succeeds is
  /// followed by blocks that do.
  ///
  /// - Throws: what is missing: a year of an index, a rate, the need of a rung.
  package func outcome(
    _ futures: RegionFutures, _ demand: DemandOutcome
  ) throws(BudgetError) -> MoneyOutcome {
    let prices = try prices(futures)
    let operating = try OperatingAccount(self, futures, demand, prices)
    let people = try PeopleAccount(self, futures, prices)
    let capital = try CapitalAccount(self, prices)
    return try MoneyOutcome(
      self, prices: prices, operating: operating, people: people, capital: capital)
  }
}
