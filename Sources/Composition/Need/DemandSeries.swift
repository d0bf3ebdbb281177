import Demography
import ServiceDemand

extension DemandOutcome {
  /// The series of an outcome: of each step all groups, then each group, then the ladder's totals.
  package init(_ outcome: ServiceOutcome) {
    self.init()
    for ladder in outcome.ladders { add(ladder) }
    for flow in outcome.flows { add(flow) }
  }

  /// The waiting lists of known users, by step.
  private mutating func add(_ flow: FlowOutcome) {
    let (run, ladder) = (flow.run, flow.run.plan.ladder)
    for (index, step) in ladder.steps.enumerated() {
      var values = [run.plan.years.lowerBound: run.firstQueue[index]]
      for year in run.years { values[year.year + 1] = year.steps[index].queue }
      series.append(
        Series(
          ladder: ladder.name, step: step.code, userGroup: flow.userGroup, measure: .queue,
          unit: "person", values: values))
    }
  }

  private mutating func add(_ ladder: LadderOutcome) {
    let part = ladder.part
    func add(
      _ step: String, _ group: String, _ measure: Quantity, _ unit: String,
      _ numbers: [DrawBlock?]
    ) {
      var values: [Int: DrawBlock] = [:]
      for (year, number) in zip(ladder.years, numbers) { values[year] = number }
      if measure != .need, values.isEmpty { return }
      series.append(
        Series(
          ladder: part.ladder.name, step: step, userGroup: group, measure: measure, unit: unit,
          values: values))
    }
    let places = part.places
    for step in part.steps {
      let code = part.ladder.steps[step].code
      let unit = part.units(code)
      add(code, "", .need, unit, ladder.need(step: step))
      for (group, name) in part.groups.enumerated()
      where places.contains(RungGroup(step: code, userGroup: name)) {
        add(code, name, .need, unit, ladder.need(step: step, group: group))
      }
      if part.staff != nil { add(code, "", .staff, "årsverk", ladder.staff(step: step)) }
    }
    for total in part.totals { add("", "", .need, total.unit, ladder.need(total)) }
    if part.groups.count == 1, let only = part.groups.first {
      for total in part.totals { add("", only, .need, total.unit, ladder.need(total)) }
    }
    for gap in ladder.gaps {
      let code = part.ladder.steps[gap.step].code
      let group = gap.group.map { part.groups[$0] } ?? ""
      let unit = part.units(code)
      add(code, group, .own, unit, gap.gaps.map { $0.map { $0.need - $0.toPurchase } })
      add(code, group, .purchased, unit, gap.gaps.map { $0?.toPurchase })
      add(code, group, .gap, unit, gap.missing)
    }
  }
}
