import Demography
import FolderText
import Runs
import ServiceDemand

extension RegionFutures {
  /// The deterministic run.
  package init(_ run: RegionRun, settings: Settings) {
    self.init(block: 0)
    persons = run.populations.mapValues { AgeBlocks($0) }
    let openGroup = settings.conventions.openGroup
    for ((year, _), input) in zip(run.steps, run.inputs) {
      survival[year] = SurvivalBlocks(input.rates, openGroup: openGroup, scope: settings.scope)
    }
  }
}
