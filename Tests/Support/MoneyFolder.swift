import Outcomes
import Testing

extension Folder {
  /// What the budget of the folder gives in its deterministic run, and the demand it prices.
  package func money(
    _ scenario: String = "",
    changing: (inout RegionFutures, inout DemandOutcome) -> Void = { _, _ in }
  ) throws -> (MoneyOutcome, DemandOutcome) {
    let read = try read()
    let run = try run(scenario)
    let plan = try #require(MoneyPlan(read, run))
    var futures = RegionFutures(run.regions[0], settings: run.settings)
    var demand = DemandOutcome(read, run, futures)
    changing(&futures, &demand)
    return (try plan.outcome(futures, demand), demand)
  }
}
