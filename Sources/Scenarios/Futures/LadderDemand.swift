import Demography
import ServiceDemand

/// The need on the ladders of a folder in a block of futures, by rates, coverage and shifts.
struct LadderDemand: Sendable {
  /// One number: a ladder's step, or its total where the step is empty.
  struct Series: Sendable, Equatable {
    let ladder: String
    let step: String
    let name: String

    /// The name in files and limits.
    var label: String { "\(ladder):\(step)" }
  }

  private let plan: ServicePlan
  /// The numbers, in the order of the ladders.
  let series: [Series]
  /// The years of the needs.
  var years: [Int] { plan.years }

  /// The ladders that have use, under a scenario; `nil` where none has.
  init?(_ folder: ScenarioFolder, _ run: ScenarioRun) {
    guard let plan = ServicePlan(folder, run) else { return nil }
    var series: [Series] = []
    for part in plan.parts {
      for step in part.steps.map({ part.ladder.steps[$0] }) {
        series.append(Series(ladder: part.ladder.name, step: step.code, name: step.name))
      }
      if part.ladder.counting == .recipients { continue }
      series.append(Series(ladder: part.ladder.name, step: "", name: ""))
    }
    (self.plan, self.series) = (plan, series)
  }

  /// The needs after coverage and shifts, by series and year; `nil` for those that are missing.
  ///
  /// - Parameters:
  ///   - futures: a block of a region.
  ///   - chance: users who come and go by chance, where they are drawn.
  /// - Returns: a row per series, with a number per year.
  func numbers(_ futures: RegionFutures, chance: ChanceUsers?) -> [[DrawBlock?]] {
    var rows: [[DrawBlock?]] = []
    for ladder in plan.outcome(futures, chance: chance).ladders {
      for step in ladder.part.steps { rows.append(ladder.need(step: step)) }
      if ladder.part.ladder.counting != .recipients { rows.append(ladder.total()) }
    }
    return rows
  }
}
