import Demography
import ServiceDemand

extension DemandOutcome {
  /// The series of an outcome, if anybody is counted.
  init(of outcome: ServiceOutcome?) {
    self = outcome.map { DemandOutcome($0) } ?? DemandOutcome()
  }

  /// The series of an outcome: of each rung all groups, then each group, then the ladder's totals.
  package init(_ outcome: ServiceOutcome) {
    self.init()
    for ladder in outcome.ladders { add(ladder) }
    for flow in outcome.flows { add(flow) }
  }

  /// The waiting lists of known users, by rung.
  private mutating func add(_ flow: FlowOutcome) {
    let (run, ladder) = (flow.run, flow.run.plan.ladder)
    for (index, rung) in ladder.rungs.enumerated() {
      var values = [run.plan.years.lowerBound: run.firstQueue[index]]
      for year in run.years { values[year.year + 1] = year.rungs[index].queue }
      series.append(
        Series(
          ladder: ladder.name, rung: rung.code, userGroup: flow.userGroup, measure: .queue,
          unit: "person", values: values))
    }
  }

  private mutating func add(_ ladder: LadderOutcome) {
    let part = ladder.part
    func add(
      _ rung: String?, _ group: String?, _ measure: Quantity, _ unit: String,
      _ numbers: [DrawBlock?]
    ) {
      var values: [Int: DrawBlock] = [:]
      for (year, number) in zip(ladder.years, numbers) { values[year] = number }
      if measure != .need, values.isEmpty { return }
      series.append(
        Series(
          ladder: part.ladder.name, rung: rung, userGroup: group, measure: measure, unit: unit,
          values: values))
    }
    let places = part.places
    for rung in part.rungs {
      let code = part.ladder.rungs[rung].code
      let unit = part.units(code)
      add(code, nil, .need, unit, ladder.need(rung: rung))
      for (group, name) in part.groups.enumerated()
      where places.contains(RungGroup(rung: code, userGroup: name)) {
        add(code, name, .need, unit, ladder.need(rung: rung, group: group))
      }
      if part.staff != nil { add(code, nil, .staff, "årsverk", ladder.staff(rung: rung)) }
    }
    for total in part.totals { add(nil, nil, .need, total.unit, ladder.need(total)) }
    if part.groups.count == 1, let only = part.groups.first {
      for total in part.totals { add(nil, only, .need, total.unit, ladder.need(total)) }
    }
    for gap in ladder.gaps {
      let code = part.ladder.rungs[gap.rung].code
      let group = gap.group.map { part.groups[$0] }
      let unit = part.units(code)
      add(code, group, .own, unit, gap.gaps.map { $0.map { $0.need - $0.toPurchase } })
      add(code, group, .purchased, unit, gap.gaps.map { $0?.toPurchase })
      add(code, group, .gap, unit, gap.missing)
    }
  }
}
