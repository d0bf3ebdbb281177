import Demography
import ServiceDemand
import Tabular

/// Need, places, kjøp and what is missing, by step, group and year, and homes to build.
struct GapTable {
  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no capacity is told of.
  func table(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    for ladder in outcome.ladders {
      for gap in ladder.gaps { rows += self.rows(ladder, gap) }
    }
    if rows.isEmpty { return nil }
    let target = tables.run.needYear
    return Table(
      name: "kapasitet",
      title: tables.word("BEHOV OG KAPASITET", "NEED AND CAPACITY")
        + tables.star(FolderSchema.capacity, FolderSchema.coverage, FolderSchema.shifts),
      subtitle: tables.word(
        "kjøp = behov utover egne plasser; mangler = behov utover alle plasser",
        "to buy = need above own places; missing = need above all places"),
      source: tables.source(FolderSchema.capacity),
      columns: [
        tables.label("trapp", "ladder", priority: ColumnRank.detail),
        tables.label("trinn", "step"), tables.label("brukergruppe", "user_group"),
        tables.label("størrelse", "measure"),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows,
      notes: [
        tables.word(
          "bygges: nye plasser per år slik at ingenting mangler i \(target)",
          "to build: new places a year so that nothing is missing in \(target)")
      ])
  }

  private func rows(_ ladder: LadderOutcome, _ gap: LadderOutcome.StepGap) -> [Table.Row] {
    let group =
      gap.group.map { ladder.part.groups[$0] } ?? tables.word("alle grupper", "all groups")
    let code = tables.code(ladder.part.ladder.steps[gap.step])
    func row(
      _ nb: String, _ en: String, role: Table.Row.Role = .body, _ cells: [Table.Cell]
    ) -> Table.Row {
      Table.Row(
        [
          .text(ladder.part.ladder.name), .text(code), .text(group), .text(tables.word(nb, en)),
        ] + cells, role: role)
    }
    func of(_ value: (Gap) -> Double) -> [Table.Cell] {
      gap.gaps.map { $0.map { .number(value($0)) } ?? .missing }
    }
    var rows = [
      row("behov", "need", tables.cells(ladder.need(step: gap.step, group: gap.group)))
    ]
    if gap.gaps.contains(where: { $0 != nil }) {
      rows.append(row("egne", "own") { $0.places.own })
      rows.append(row("planlagte", "planned") { $0.places.planned })
      rows.append(row("avtalte kjøp", "agreed purchases") { $0.places.purchased })
      rows.append(row("kjøp", "to buy") { $0.toPurchase[0] })
      rows.append(row("mangler", "missing", role: .total) { $0.missing[0] })
      rows.append(
        row(
          "bygges", "to build", Self.homes(gap, tables).map { $0.map { .number($0) } ?? .missing }))
    }
    if let capped = gap.capped {
      rows.append(row("over tak", "above the cap", tables.cells(capped)))
    }
    return rows

    func row(
      _ nb: String, _ en: String, role: Table.Row.Role = .body, _ value: (Gap) -> Double
    ) -> Table.Row {
      row(nb, en, role: role, of(value))
    }
  }

  /// The places to finish each year so that none is missing in the year of the need.
  static func homes(_ gap: LadderOutcome.StepGap, _ tables: ServiceTables) -> [Double?] {
    let years = tables.years.all
    let nothing: [Double?] = years.map { _ in nil }
    let balance = gap.gaps.compactMap { $0?.balance }
    guard balance.count == years.count, years.count > 1, tables.run.settings.stepLength == 1,
      tables.run.needYear > years[0],
      let plan = try? BuildPlan(
        balance: balance, firstYear: years[0], buildFrom: years[0] + 1,
        target: tables.run.needYear)
    else { return nothing }
    return plan.homes.map { $0[0] }
  }
}
