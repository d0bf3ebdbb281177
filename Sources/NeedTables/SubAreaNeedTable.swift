import Demography
import FolderText
import Outcomes
import Runs
import ServiceDemand
import Tabular

/// Need by sub-area, rung and year, adding up to bases and to the municipality.
struct SubAreaNeedTable {
  package static let spec = ResultSpec(
    "delomrader-behov", title: Phrase("NEED IN SUB-AREAS"),
    about: Phrase("the need on each step in each sub-area"),
    place: .file, rests: .need(and: [FolderSchema.subAreas]), privacy: .users(counts: true),
    columns: [.ladder, .rung, .subArea, .years])

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where the shown region has no sub-areas.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    guard let areas = tables.areas else { return nil }
    var rows: [Table.Row] = []
    for ladder in outcome.ladders {
      let shares = SubAreaShares(
        part: ladder.part, areas: areas.populations, populations: tables.shown.populations)
      for rung in ladder.part.rungs {
        rows += self.rows(ladder.part, rung, areas, shares.printed(ladder, rung: rung))
      }
    }
    if rows.isEmpty { return nil }
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        Phrase("the municipality's rates on each sub-area's population; adding up to it")),
      columns: [
        tables.column(.ladder, priority: ColumnRank.detail),
        tables.column(.rung), tables.column(.subArea),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows)
  }

  private func rows(
    _ part: ServicePlan.Part, _ rung: Int, _ areas: SubAreaRun,
    _ columns: [PrintedColumn?]
  ) -> [Table.Row] {
    func row(
      _ name: String, role: Table.Row.Role = .body, _ value: (PrintedColumn) -> Double
    ) -> Table.Row {
      Table.Row(
        [
          .text(part.ladder.name), .text(tables.code(part.ladder.rungs[rung])), .text(name),
        ] + tables.cells(columns.map { $0.map(value) }), role: role)
    }
    var rows = areas.titles.enumerated().map { index, title in
      row(title) { $0.leaves[index] }
    }
    for base in areas.byBase {
      rows.append(
        row(tables.base(base.name)) { column in
          base.areas.reduce(0) { $0 + column.leaves[$1] }
        })
    }
    rows.append(row(tables.word(Phrase("Total")), role: .total) { $0.total })
    return rows
  }
}
