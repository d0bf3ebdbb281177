import Demography
import Outcomes
import ServiceDemand

/// The need on the ladders of a folder among the numbers of futures, by rates, coverage and shifts.
package struct LadderDemand: Sendable {
  /// One number: a ladder's rung, or a total of it without one.
  package struct Series: Sendable, Equatable {
    package let ladder: String
    package let rung: String?
    package let name: String
    /// The unit of a total that is not of the whole ladder; `nil` for all else.
    package let unit: String?

    /// The name in files and limits: `boligtrapp:3`, `boligtrapp:` and, where a ladder has a total of
    /// each unit, `boligtrapp::plass`.
    package var label: String {
      unit.map { "\(ladder)::\($0)" } ?? "\(ladder):\(rung ?? "")"
    }

    package init(
      ladder: String, rung: String?, name: String, unit: String? = nil
    ) {
      self.ladder = ladder
      self.rung = rung
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
      for rung in part.rungs.map({ part.ladder.rungs[$0] }) {
        series.append(Series(ladder: part.ladder.name, rung: rung.code, name: rung.name))
      }
      for total in part.totals {
        series.append(
          Series(ladder: part.ladder.name, rung: nil, name: "", unit: total.ownUnit))
      }
    }
    self.series = series
  }

  /// The needs after coverage and shifts, by series and year; `nil` for those that are missing.
  package func numbers(_ outcome: ServiceOutcome) -> [[DrawBlock?]] {
    var rows: [[DrawBlock?]] = []
    for ladder in outcome.ladders {
      for rung in ladder.part.rungs { rows.append(ladder.need(rung: rung)) }
      for total in ladder.part.totals { rows.append(ladder.need(total)) }
    }
    return rows
  }
}
