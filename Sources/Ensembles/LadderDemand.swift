import Demography
import Outcomes
import ServiceDemand

/// The need on the ladders of a folder among the numbers of futures, by rates, coverage and shifts.
package struct LadderDemand: Sendable {
  /// One number: a ladder's step, or its total where the step is empty.
  package struct Series: Sendable, Equatable {
    package let ladder: String
    package let step: String
    package let name: String

    /// The name in files and limits.
    package var label: String { "\(ladder):\(step)" }

    package init(
      ladder: String, step: String, name: String
    ) {
      self.ladder = ladder
      self.step = step
      self.name = name
    }
  }

  /// The numbers, in the order of the ladders.
  package let series: [Series]

  /// The ladders that have use.
  init(_ plan: ServicePlan) {
    var series: [Series] = []
    for part in plan.parts {
      for step in part.steps.map({ part.ladder.steps[$0] }) {
        series.append(Series(ladder: part.ladder.name, step: step.code, name: step.name))
      }
      if part.ladder.counting == .recipients { continue }
      series.append(Series(ladder: part.ladder.name, step: "", name: ""))
    }
    self.series = series
  }

  /// The needs after coverage and shifts, by series and year; `nil` for those that are missing.
  package func numbers(_ outcome: ServiceOutcome) -> [[DrawBlock?]] {
    var rows: [[DrawBlock?]] = []
    for ladder in outcome.ladders {
      for step in ladder.part.steps { rows.append(ladder.need(step: step)) }
      if ladder.part.ladder.counting != .recipients { rows.append(ladder.total()) }
    }
    return rows
  }
}
