import Demography
import ServiceDemand
import Tabular

/// Need by sub-area, step and year, adding up to the municipality.
///
/// Each sub-area has the municipality's rates by the ages and sexes of use; stock is told for the
/// municipality alone, and is shared here as the need of the year of the count.
struct SubAreaNeedTable {
  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where the shown region has no sub-areas.
  func table() -> Table? {
    guard tables.shown.codes.count == 1,
      let areas = tables.run.subAreas[tables.shown.codes[0]],
      let plan = ServicePlan(tables.folder, tables.run)
    else { return nil }
    let whole = plan.outcome(ServiceTables.futures(tables.run, tables.shown))
    var rows: [Table.Row] = []
    for (index, part) in plan.parts.enumerated() {
      for step in part.steps {
        rows += self.rows(part, step, areas, whole.ladders[index])
      }
    }
    if rows.isEmpty { return nil }
    return Table(
      name: "delomrader-behov",
      title: tables.word("BEHOV I DELOMRÅDER", "NEED IN SUB-AREAS")
        + tables.star(FolderSchema.subAreas, FolderSchema.coverage, FolderSchema.shifts),
      subtitle: tables.word(
        "kommunens rater på hvert delområdes befolkning; summerer til kommunen",
        "the municipality's rates on each sub-area's population; adding up to it"),
      columns: [
        tables.label("trapp", "ladder", priority: ColumnRank.detail),
        tables.label("trinn", "step"), tables.label("delområde", "sub_area"),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows)
  }

  private func rows(
    _ part: ServicePlan.Part, _ step: Int, _ areas: SubAreaRun, _ whole: LadderOutcome
  ) -> [Table.Row] {
    let total = whole.need(step: step)
    let shares = tables.years.all.map { year in weights(part, step, areas, year) }
    let columns = zip(total, shares).map { total, weights -> PrintedColumn? in
      guard let total, let weights else { return nil }
      let sum = weights.reduce(0, +)
      if !(sum > 0) { return nil }
      return PrintedColumn(
        leaves: weights.map { total[0] * $0 / sum }, givenTotal: total[0])
    }
    func row(
      _ name: String, role: Table.Row.Role = .body, _ value: (PrintedColumn) -> Double
    ) -> Table.Row {
      Table.Row(
        [
          .text(part.ladder.name), .text(tables.code(part.ladder.steps[step])), .text(name),
        ] + columns.map { $0.map { .number(value($0)) } ?? .missing }, role: role)
    }
    var rows = areas.titles.enumerated().map { index, title in
      row(title) { $0.leaves[index] }
    }
    rows.append(row(tables.word("I alt", "Total"), role: .total) { $0.total })
    return rows
  }

  /// What each area weighs on a step: the municipality's users per person, times the area's persons.
  private func weights(
    _ part: ServicePlan.Part, _ step: Int, _ areas: SubAreaRun, _ year: Int
  ) -> [Double]? {
    let code = part.ladder.steps[step].code
    let counted = part.need.uses.filter { $0.step == code }
    // A step that is only shifted to has nobody counted; then everybody on the ladder weighs.
    let uses = counted.isEmpty ? part.need.uses : counted
    let at = part.need.date.populationYear(for: year)
    let populations = tables.shown.populations
    var weights: [Double] = []
    for area in areas.populations {
      guard let population = area[at] ?? area[year] else { return nil }
      var sum = 0.0
      for use in uses {
        guard let rate = part.need.rate(of: use, in: populations),
          let persons = population.persons(use.denominator, sexes: use.sexes)
        else { return nil }
        sum += rate * persons
      }
      weights.append(sum)
    }
    return weights
  }
}
