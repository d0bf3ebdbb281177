import Runs
import ServiceDemand

extension HomesToBuild {
  /// The places of a rung and group under a run, whose `mangel_null_innen` is the target.
  package init(_ ladder: LadderOutcome, _ gap: LadderOutcome.RungGap, _ run: ScenarioRun) {
    self.init(ladder, gap, target: run.gapYear, stepLength: run.settings.stepLength)
  }
}
