import Composition
import Runs
import ScenarioFolders
import ServiceDemand

extension DemandOutcome {
  /// What the services of a folder need, as series that budgets and intervals are made of.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - run: a run of it.
  ///   - futures: a block of futures of a region.
  ///   - chance: users who come and go by chance, where they are drawn.
  package init(
    _ folder: ScenarioFolder, _ run: ScenarioRun, _ futures: RegionFutures,
    chance: ChanceUsers? = nil
  ) {
    guard let plan = ServicePlan(folder, run) else {
      self.init()
      return
    }
    self.init(plan.outcome(futures, chance: chance))
  }
}
