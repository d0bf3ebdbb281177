import Demography
import Outcomes
import ServiceDemand

/// The need on the ladders of a folder among the numbers of futures, by rates, coverage and shifts.
package struct LadderDemand: Sendable {
  /// One number: a ladder's step, or a total of it where the step is empty.
  package struct Series: Sendable, Equatable {
    package let ladder: String
    package let step: String
    package let name: String
    /// The unit of a total that is not of the whole ladder; `nil` for all else.
    package let unit: String?

    /// The name in files and limits: `boligtrapp:3`, `boligtrapp:` and, where a ladder has a total of
    /// each unit, `boligtrapp::plass`.
    package var label: String {
      unit.map { "\(ladder)::\($0)" } ?? "\(ladder):\(step)"
    }

    package init(
      ladder: String, step: String, name: String, unit: String? = nil
    ) {
      self.ladder = ladder
      self.step = step
      self.name = name
      self.unit = unit
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
      for total in part.totals {
        series.append(
          Series(ladder: part.ladder.name, step: "", name: "", unit: total.ownUnit))
      }
    }
    self.series = series
  }

  /// The needs after coverage and shifts, by series and year; `nil` for those that are missing.
  package func numbers(_ outcome: ServiceOutcome) -> [[DrawBlock?]] {
    var rows: [[DrawBlock?]] = []
    for ladder in outcome.ladders {
      for step in ladder.part.steps { rows.append(ladder.need(step: step)) }
      for total in ladder.part.totals { rows.append(ladder.need(total)) }
    }
    return rows
  }
}
