import Demography
import ServiceDemand

extension DemandOutcome {
  /// The need by rates of the ladders of a folder.
  init(
    _ folder: ScenarioFolder, _ run: ScenarioRun, _ futures: RegionFutures,
    chance: ChanceUsers? = nil
  ) {
    self.init()
    guard let ladders = LadderDemand(folder, run) else { return }
    for (row, numbers) in zip(ladders.series, ladders.numbers(futures, chance: chance)) {
      var values: [Int: DrawBlock] = [:]
      for (year, number) in zip(ladders.years, numbers) { values[year] = number }
      let uses = (folder.ladders.uses[row.ladder] ?? []).filter { $0.step == row.step }
      let groups = Set(uses.map(\.userGroup)).sorted()
      let unit = uses.first?.unit ?? ""
      // All groups, and the one there is where there is only one.
      for group in groups.count == 1 ? [""] + groups : [""] {
        series.append(
          Series(
            ladder: row.ladder, step: row.step, userGroup: group, measure: .need, unit: unit,
            values: values))
      }
    }
  }
}
