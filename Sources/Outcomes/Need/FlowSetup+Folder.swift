import Demography
import NeedInputs
import Runs
import ServiceDemand

extension FlowSetup {
  /// Makes the rules and the counts ready; `nil` where there is no year to run or, in a folder that
  /// was let through, where the rules do not hold together.
  ///
  /// Counts are spread over the people of
  /// `counted`, the run of the folder they are of.
  init?(
    _ known: KnownUsersInput, _ run: ScenarioRun, capacity: CapacityPlan?, caps: [SupplyCap],
    region: String, counted: ScenarioRun
  ) {
    guard run.endYear > known.year, run.settings.stepLength == 1,
      let plan = try? FlowPlan(
        ladder: known.ladder, userGroup: known.userGroup, rules: known.rules,
        axis: run.settings.axis, scope: run.settings.scope, years: known.year...(run.endYear - 1))
    else { return nil }
    let population = counted.regions.first { $0.code == region }?.populations[known.year]
    self.init(plan, known.users, population: population, capacity: capacity, caps: caps)
  }
}
