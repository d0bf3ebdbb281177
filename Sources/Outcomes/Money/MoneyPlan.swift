import Demography
import FolderText
import MoneyInputs
import MunicipalBudget
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// The budget of a run, made once from folder and scenario: what every block of futures is turned
/// into kroner by.
///
/// It holds inputs only. ``outcome(_:_:)`` is the whole computation: futures of a region and the
/// demand that belongs to them in, kroner out, lane by lane.
package struct MoneyPlan: Sendable {
  /// The scenario, whose rows stand in place of the base's.
  package let scenario: ScenarioDefinition
  /// The settings of the run.
  package let settings: Settings
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
  /// How well the counts of users are founded, by ladder and step.
  let useStatuses: [String: [String: [Provenance.Status]]]
  /// The ladders, whose order tables follow.
  package let ladders: [Ladder]
  /// The places of `kapasitet.csv` by ladder, those of projects left out.
  package let capacity: [String: CapacityPlan]
  /// Year 1 of the handlingsprogram; the adopted budget is of the year before.
  package let firstYear: Int
  /// The last year of the budget: that of the run, or the last one with prices and interest.
  package let endYear: Int
  /// The last year of the run.
  let runEndYear: Int
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

  /// The budget of a run; `nil` where the folder has none, or the run ends before its first year.
  ///
  /// Another first year than the folder's serves whoever compares plans of different years.
  package init?(_ folder: ScenarioFolder, _ run: ScenarioRun, firstYear asked: Int? = nil) {
    let budget = folder.budget
    guard let rules = budget.settings, let deflator = budget.deflator,
      let first = asked ?? rules.firstYear,
      let index = rules.deflator, first > run.startYear, first <= run.endYear,
      run.settings.stepLength == 1
    else { return nil }
    let name = run.scenario.name
    scenario = run.scenario
    settings = run.settings
    self.rules = rules
    self.deflator = deflator
    interest = budget.interest
    let own = budget.unitCosts.filter { $0.scenario == name && !name.isEmpty }
    let costs =
      budget.unitCosts.compactMap { row in
        guard row.scenario.isEmpty else { return nil }
        return own.first { $0.standsFor(row) } ?? row
      }
      + own.filter { row in
        !budget.unitCosts.contains { $0.scenario.isEmpty && $0.standsFor(row) }
      }
    unitCosts = costs.map { $0.moved(to: first, by: deflator, scenario: name) }
    projects = budget.projects(under: run.scenario)
    statedAdopted = budget.adopted
    adopted = budget.adopted.map { $0.moved(to: first, by: deflator, scenario: name) }
    measures = budget.measures.filter { $0.scenario.isEmpty || $0.scenario == name }
      .map { $0.moved(to: first, by: deflator, scenario: name) }
    useStatuses = folder.ladders.statuses
    ladders = folder.ladders.ladders
    var capacity: [String: CapacityPlan] = [:]
    for ladder in ladders { capacity[ladder.name] = folder.services.capacity[ladder.name, name] }
    self.capacity = capacity
    firstYear = first
    runEndYear = run.endYear
    var known = deflator.lastYear(
      of: Self.indices(unitCosts, projects, adopted, measures) + [index], scenario: name)
    if !projects.isEmpty { known = min(known, interest?.lastYear(scenario: name) ?? known) }
    // Four years must be there; what is asked for beyond the prices is left out and told.
    endYear = min(run.endYear, max(known, first + 3))
    mainIndex = index
    isEstimated = run.estimates != nil
  }

  /// The names of the indices that amounts follow.
  private static func indices(
    _ costs: [UnitCostRow], _ projects: [PlannedProject], _ adopted: [AdoptedLine],
    _ measures: [MeasureLine]
  ) -> [String] {
    let names =
      costs.map(\.amount.index) + projects.map(\.project.cost.index)
      + projects.compactMap(\.project.yearlyOperation?.index) + adopted.map(\.budget.gross.index)
      + measures.flatMap { $0.amounts.map(\.amount.index) }
    return Set(names).filter { !$0.isEmpty }.sorted()
  }

  /// How well the kroner of a unit cost are founded: its amount in the prices of year 1, and where
  /// it is multiplied by users the rows that count them; a product is never a printed figure.
  package func provenance(of row: UnitCostRow) -> Provenance {
    if row.measure == .fixed { return row.amount.provenance }
    let users = useStatuses[row.ladder]?[row.codes.step ?? ""] ?? []
    return row.amount.provenance.resting(on: [.derived] + users)
  }

  /// How well an amount of a project is founded in the prices of year 1.
  package func provenance(of amount: Amount) -> Provenance {
    deflator.moved(amount, to: firstYear, scenario: scenario.name).provenance
  }

  /// The prices of a block of futures.
  package func prices(_ futures: RegionFutures) throws(BudgetError) -> PriceBook {
    try deflator.book(baseYear: firstYear, deflator: mainIndex, scenario: scenario.name) {
      futures.factor(.deflator, year: $0)
    }
  }

  /// All kroner of a block of futures.
  ///
  /// What is wrong is wrong in every block alike, so that a deterministic run that succeeds is
  /// followed by blocks that do.
  ///
  /// - Throws: what is missing: a year of an index, a rate, the need of a step.
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

extension BudgetError {
  /// The error as a problem of a file: the one the field is usually written in.
  package func problem(in plan: MoneyPlan) -> Problem {
    let file: FileSchema
    switch self {
    case .missingIndexYear, .unknownIndex, .levelNotPositive, .weightsDoNotAddUp:
      file = FolderSchema.deflator
    case .missingYear(_, "rente", _): file = FolderSchema.interest
    case .missingYear(_, "behov", _): file = FolderSchema.ladderUse
    case .missingYear(_, "årsverk", _): file = FolderSchema.staff
    case .empty(_, "sosiale_kostnader"), .empty(_, "refusjon_innslag"): file = FolderSchema.budget
    default:
      let isProject = plan.projects.contains { $0.project.name == item }
      file = isProject ? FolderSchema.investments : FolderSchema.unitCosts
    }
    return Problem(
      file: file.fileName, found: description,
      expected: "what every year of the budget needs: "
        + "\(plan.years.lowerBound)–\(plan.years.upperBound)")
  }
}
