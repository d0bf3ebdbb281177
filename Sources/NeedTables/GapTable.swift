import Demography
import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// Need, places, what is missing and what is spare, by rung, group and year, and homes to build.
///
/// «avtalte kjøp» are places agreed or that may be bought, «kjøp» those of them the need uses when own
/// and planned places are used first, «mangler» what nobody covers, «ledige» what stands empty.
package struct GapTable {
  package static let spec = ResultSpec(
    "kapasitet", title: Phrase("NEED AND CAPACITY"),
    about: Phrase("need against places: what is missing, stands empty and must be built"),
    place: .both, rests: .places(source: FolderSchema.capacity), privacy: .rowsOfLadders(),
    columns: [.ladder, .rung, group, measure, .years])
  private static let group = ColumnSpec.userGroup.of(GroupCode.self)
  private static let measure = ColumnSpec.measure.of(PlaceQuantity.self)

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no capacity is told of.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    for ladder in outcome.ladders {
      for gap in ladder.gaps { rows += self.rows(ladder, gap) }
    }
    if rows.isEmpty { return nil }
    let target = tables.run.gapYear
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        Phrase(
          "purchases = agreed ones the need uses; missing = need above all places; spare = places above the need"
        )),
      source: tables.source(Self.spec),
      columns: [
        tables.column(.ladder, priority: ColumnRank.detail),
        tables.column(.rung), tables.column(Self.group),
        tables.column(Self.measure),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows,
      notes: [
        tables.word(Phrase("to build: new places a year so that nothing is missing in \(target)"))
      ])
  }

  private func rows(_ ladder: LadderOutcome, _ gap: LadderOutcome.RungGap) -> [Table.Row] {
    let group =
      gap.group.map { ladder.part.groups[$0] } ?? GroupCode.all.word[tables.language]
    let code = tables.code(ladder.part.ladder.rungs[gap.rung])
    func row(_ quantity: PlaceQuantity, _ numbers: [Double?]) -> Table.Row {
      Table.Row(
        [
          .text(ladder.part.ladder.name), .text(code), .text(group),
          .text(quantity.word[tables.language]),
        ] + tables.cells(numbers), role: quantity == .missing ? .total : .body,
        codes: ladder.codes(gap).merging([.quantity: quantity.rawValue]) { $1 })
    }
    let years = ladder.years.indices.map { ladder.printed(gap, at: $0) }
    func row(_ quantity: PlaceQuantity) -> Table.Row {
      row(quantity, years.map { $0.flatMap { $0[quantity] } })
    }
    var rows = [
      row(.need, ladder.printed.map { $0.need(rung: gap.rung, group: gap.group) })
    ]
    if !gap.isOnlyCapped {
      rows += [row(.own), row(.planned), row(.agreed), row(.purchases)]
      if gap.gaps.contains(where: { ($0?.places.planned ?? 0) > 0 }) { rows.append(row(.replaced)) }
      rows += [row(.missing), row(.spare)]
      rows.append(row(.build, HomesToBuild(ladder, gap, tables.run).homes))
    }
    if let capped = gap.capped { rows.append(row(.aboveCap, capped.map { $0?[0] })) }
    return rows
  }
}
