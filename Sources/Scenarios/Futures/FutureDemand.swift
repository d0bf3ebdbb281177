import Demography
import MunicipalBudget

/// What is computed of the futures of one region besides its persons: the need on the ladders, and
/// the kroner of the budget that belong to it, draw by draw.
struct FutureDemand: Sendable {
  /// The ladders, where they have use.
  let ladders: LadderDemand?
  /// The budget, where the folder has one.
  let money: MoneyFutures?
  /// Users who come and go by chance, where they are drawn.
  private let chance: ChanceUsers?
  /// The years of the numbers.
  let years: [Int]

  /// The names of the numbers: those of the ladders first, then those of the budget.
  var labels: [String] { (ladders?.series.map(\.label) ?? []) + (money?.names ?? []) }

  /// How many of the numbers are of ladders.
  var ladderCount: Int { ladders?.series.count ?? 0 }

  /// What a folder has for a region; `nil` where it has neither ladders nor a budget.
  ///
  /// - Throws: what is missing for the budget, as of the deterministic run.
  init?(
    _ folder: ScenarioFolder, _ run: ScenarioRun, region: RegionRun, input: UncertaintyInput,
    seed: UInt32
  ) throws(BudgetError) {
    let coming = input.processes(.prevalence, .region).first { $0.kind == .events }
    let chance = coming.map {
      ChanceUsers(
        continuing: $0.coefficient, draws: EventDraws(seed: seed),
        region: DrawnFutures.Region.number(of: region.code))
    }
    let ladders = LadderDemand(folder, run)
    let plan = ServicePlan(folder, run)
    money = try MoneyFutures(folder, run, region: region) { futures in
      plan.map { DemandOutcome($0.outcome(futures, chance: chance)) } ?? DemandOutcome()
    }
    if ladders == nil, money == nil { return nil }
    (self.ladders, self.chance) = (ladders, chance)
    years = Array(stride(from: run.startYear, through: run.endYear, by: run.settings.stepLength))
  }

  /// The numbers of a block, by name and year.
  func numbers(_ futures: RegionFutures) -> [[DrawBlock?]] {
    (ladders?.numbers(futures, chance: chance) ?? []) + (money?.numbers(futures) ?? [])
  }
}
