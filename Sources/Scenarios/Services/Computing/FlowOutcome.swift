import Demography
import ServiceDemand

/// What happens to the known users of a group in a block of futures.
struct FlowOutcome: Sendable {
  let userGroup: String
  let run: FlowRun

  /// Whether known users ever stand on a step or ask for it.
  func reaches(_ step: Int) -> Bool {
    run.firstStock[step][0] + run.firstQueue[step][0] > 0
      || run.years.contains { ($0.steps[step].stock + $0.steps[step].queue)[0] > 0 }
  }
}

/// Known users of a group, made ready once for all blocks.
struct FlowSetup: Sendable {
  let plan: FlowPlan
  let users: KnownUsers
  let capacity: CapacityPlan?

  /// Makes the rules and the counts ready; `nil` where there is no year to run or, in a folder that
  /// was let through, where the rules do not hold together.
  init?(_ known: KnownUsersInput, _ run: ScenarioRun, capacity: CapacityPlan?, region: String) {
    guard run.endYear > known.year, run.settings.stepLength == 1,
      let plan = try? FlowPlan(
        ladder: known.ladder, userGroup: known.userGroup, rules: known.rules,
        axis: run.settings.axis, scope: run.settings.scope, years: known.year...(run.endYear - 1))
    else { return nil }
    let population = run.regions.first { $0.code == region }?.populations[known.year]
    guard let users = try? KnownUsers(rows: known.users, plan: plan, population: population) else {
      return nil
    }
    (self.plan, self.users, self.capacity) = (plan, users, capacity)
  }

  /// The years of a block of futures; `nil` where its survival or population is not there.
  func outcome(_ futures: RegionFutures, noise: EventNoise? = nil) -> FlowOutcome? {
    let engine = FlowEngine(plan: plan, noise: noise)
    guard
      let run = try? FlowRun(
        engine, users: users, survival: futures.survival, populations: futures.persons,
        capacity: capacity)
    else { return nil }
    return FlowOutcome(userGroup: plan.userGroup, run: run)
  }
}
