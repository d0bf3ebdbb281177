import Demography
import Outcomes
import ServiceDemand
import Tabular

/// The numbers of the services that are drawn besides the need on each rung: what is missing, what
/// the need uses of agreed purchases, staff, and the known users.
package struct ServiceNumbers: Sendable {
  /// What a number counts.
  package enum DrawnQuantity: Sendable, Equatable, CaseIterable {
    case need
    case purchased
    case missing
    case staff
    case knownNeed
    case queue
    case grossInflow
    case died
    case freed

    /// The name in tables, in files and in limits.
    package var name: Phrase {
      switch self {
      case .need: Phrase("need")
      case .purchased: Phrase("purchases")
      case .missing: Phrase("missing")
      case .staff: Phrase("årsverk")
      case .knownNeed: Phrase("known: need")
      case .queue: Phrase("known: in queue")
      case .grossInflow: Phrase("known: gross inflow")
      case .died: Phrase("known: died")
      case .freed: Phrase("known: places freed")
      }
    }
  }

  /// One number by year.
  package struct Series: Sendable, Equatable {
    /// The ladder; `nil` for all.
    package let ladder: String?
    /// The rung; `nil` for all.
    package let rung: String?
    /// The user group; `nil` for all.
    package let userGroup: String?
    package let measure: DrawnQuantity

    /// The name in files and limits.
    package var label: String {
      guard let ladder else { return measure.name.nb }
      let group = userGroup.map { ":\($0)" } ?? ""
      return "\(ladder):\(rung ?? "")\(group):\(measure.name.nb)"
    }

    package init(
      ladder: String?, rung: String?, userGroup: String?, measure: DrawnQuantity
    ) {
      self.ladder = ladder
      self.rung = rung
      self.userGroup = userGroup
      self.measure = measure
    }
  }

  private typealias Row = (series: Series, numbers: [DrawBlock?])

  /// The numbers, in the order of the tables.
  package let series: [Series]

  /// The numbers there are of an outcome: those of the deterministic run are those of every block.
  package init?(_ outcome: ServiceOutcome) {
    series = Self.rows(outcome).map(\.series)
    if series.isEmpty { return nil }
  }

  /// The numbers of a block, by series and year; `nil` for those that are missing.
  package func numbers(_ outcome: ServiceOutcome) -> [[DrawBlock?]] {
    let rows = Self.rows(outcome)
    let years = outcome.ladders.first?.years.count ?? 0
    return series.map { series in
      rows.first { $0.series == series }?.numbers ?? Array(repeating: nil, count: years)
    }
  }

  private static func rows(_ outcome: ServiceOutcome) -> [Row] {
    var rows: [Row] = []
    var staff: [DrawBlock?]?
    var employing = 0
    for ladder in outcome.ladders {
      let (name, rungs) = (ladder.part.ladder.name, ladder.part.ladder.rungs)
      for gap in ladder.gaps {
        let group = gap.group.map { ladder.part.groups[$0] }
        func add(_ measure: DrawnQuantity, _ numbers: [DrawBlock?]) {
          let place = Series(
            ladder: name, rung: rungs[gap.rung].code, userGroup: group, measure: measure)
          rows.append((place, numbers))
        }
        if gap.group != nil { add(.need, ladder.need(rung: gap.rung, group: gap.group)) }
        if !gap.isOnlyCapped { add(.purchased, gap.gaps.map { $0?.purchasesUsed }) }
        add(.missing, gap.missing)
      }
      for rung in ladder.part.rungs where ladder.part.staff?.holds(rungs[rung].code) == true {
        let numbers = ladder.staff(rung: rung)
        let place = Series(ladder: name, rung: rungs[rung].code, userGroup: nil, measure: .staff)
        rows.append((place, numbers))
        staff = staff.map { LadderOutcome.sum($0, numbers) } ?? numbers
        employing += 1
      }
    }
    if let staff, employing > 1 {
      rows.append((Series(ladder: nil, rung: nil, userGroup: nil, measure: .staff), staff))
    }
    for flow in outcome.flows { rows += self.rows(flow, outcome.ladders.first?.years ?? []) }
    return rows
  }

  /// The known users of a group on all rungs, and the queue of each rung with places of its own.
  private static func rows(_ flow: FlowOutcome, _ years: [Int]) -> [Row] {
    let (run, plan) = (flow.run, flow.run.plan)
    func row(
      _ measure: DrawnQuantity, rung: String? = nil, first: DrawBlock?,
      _ value: (FlowYear) -> DrawBlock
    ) -> Row {
      let numbers = years.map { year -> DrawBlock? in
        if year == plan.years.lowerBound { return first }
        return run.years.first { $0.year + 1 == year }.map(value)
      }
      let place = Series(
        ladder: plan.ladder.name, rung: rung, userGroup: flow.userGroup, measure: measure)
      return (place, numbers)
    }
    let queue = run.firstQueue.reduce(DrawBlock()) { $0 + $1 }
    var rows = [
      row(.knownNeed, first: run.firstNeed) { $0.need },
      row(.queue, first: queue) { $0.allRungs.queue },
      row(.grossInflow, first: nil) { $0.grossInflow },
      row(.died, first: nil) { $0.outflowByDeath },
      row(.freed, first: nil) { $0.allRungs.freed },
    ]
    for (index, rung) in plan.ladder.rungs.enumerated()
    where flow.capacity?.holds(rung: rung.code, userGroup: flow.userGroup) == true {
      rows.append(
        row(.queue, rung: rung.code, first: run.firstQueue[index]) { $0.rungs[index].queue })
    }
    return rows
  }
}
