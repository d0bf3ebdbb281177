import Composition
import Demography
import MunicipalBudget
import Outcomes
import PeopleInputs
import Tabular

/// What is computed of the futures of one region besides its persons: need, places, staff and known
/// users, and the kroner of the budget that belong to them, draw by draw.
package struct FutureDemand: Sendable {
  /// The ladders, where they have use.
  package let ladders: LadderDemand?
  /// Places, staff and known users, where the folder tells of them.
  package let services: ServiceNumbers?
  /// The budget, where the folder has one.
  package let money: MoneyFutures?
  /// The years of the numbers.
  package let years: [Int]
  /// Whether known users die, move and arrive one by one.
  package let drawsKnownUsers: Bool
  private let plan: ComposedPlan
  private let chance: ChanceUsers?
  private let events: KnownEvents?

  /// The names of the numbers: ladders, services, budget.
  package var labels: [String] {
    (ladders?.series.map(\.label) ?? []) + (services?.series.map(\.label) ?? [])
      + (money?.names ?? [])
  }

  /// How many of the numbers are of ladders; those of the services come after them.
  package var ladderCount: Int { ladders?.series.count ?? 0 }

  /// The place of the first number of the budget.
  package var firstOfMoney: Int { ladderCount + (services?.series.count ?? 0) }

  /// What a scenario has for its region; `nil` where it has neither ladders nor a budget, and where
  /// several regions are shown.
  ///
  /// - Throws: what is missing for the budget, as of the deterministic run.
  package init?(
    _ scenario: ScenarioOutcome, input: UncertaintyInput, seed: UInt32
  ) throws(Problems) {
    guard scenario.shown.codes.count == 1 else { return nil }
    let region = scenario.shown.codes[0]
    let coming = input.processes(.prevalence, .region).first { $0.kind == .events }
    chance = coming.map {
      ChanceUsers(
        continuing: $0.coefficient, draws: EventDraws(seed: seed),
        region: RandomRegion.number(of: region))
    }
    // Known users die and move one by one where the population does, or where users come and go.
    events =
      coming != nil || input.drawsEvents ? KnownEvents(seed: seed, region: region) : nil
    money = try MoneyFutures(scenario)
    plan = ComposedPlan(
      services: scenario.services, money: money == nil ? nil : scenario.plan)
    ladders = scenario.services.map { LadderDemand($0) }
    services = scenario.need.flatMap { ServiceNumbers($0) }
    if ladders == nil, money == nil { return nil }
    drawsKnownUsers = events != nil && scenario.services?.known.isEmpty == false
    years = scenario.years.all
  }

  /// The numbers of a block, by name and year.
  package func numbers(_ futures: RegionFutures) -> [[DrawBlock?]] {
    let outcome = plan.outcome(futures, chance: chance, events: events)
    let kroner = money?.numbers(outcome) ?? []
    guard let need = outcome.need else { return kroner }
    return (ladders?.numbers(need) ?? []) + (services?.numbers(need) ?? []) + kroner
  }
}
