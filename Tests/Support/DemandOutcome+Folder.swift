import Composition
import Outcomes
import Runs
import ScenarioFolders

extension DemandOutcome {
  /// What the services of a folder need in a block of futures; none where nobody is counted.
  package init(_ folder: ScenarioFolder, _ run: ScenarioRun, _ futures: RegionFutures) {
    let plan = ComposedPlan(services: ServicePlan(folder, run), money: nil)
    self = plan.outcome(futures).demand
  }
}
