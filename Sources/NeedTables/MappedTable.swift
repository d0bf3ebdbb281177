import Demography
import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// The need of one ladder on the rungs of another, by the mapping of the folder, beside the need of
/// the rungs' own rates.
///
/// What maps nowhere is a row of its own; recipients stay recipients and have no total.
struct MappedTable {
  package static let spec = ResultSpec(
    "koblet-behov", title: Phrase("NEED ON THE OTHER LADDER"),
    about: Phrase("the need on a ladder put on the steps of another"),
    place: .file, rests: .need(and: [FolderSchema.mappings], source: FolderSchema.mappings),
    privacy: .rowsOfLadders(),
    columns: [from, to, .rung, .measure, .years])
  private static let from = ColumnSpec.label(
    "fra", "from", nn: "frå", Phrase("the ladder the need is counted on"))
  private static let to = ColumnSpec.label(
    "til", "to", Phrase("the ladder it is put on"))

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no mapped ladder has use.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    for mapping in tables.folder.services.mappings {
      guard let ladder = outcome.ladders.first(where: { $0.part.ladder == mapping.source }) else {
        continue
      }
      let target = outcome.ladders.first { $0.part.ladder == mapping.target }
      rows += self.rows(mapping, ladder, target)
    }
    if rows.isEmpty { return nil }
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        Phrase(
          "mapped: need times the shares of the mapping, recipients, not persons; by rates: the step's own"
        )),
      source: tables.source(Self.spec),
      columns: [
        tables.column(Self.from), tables.column(Self.to), tables.column(.rung),
        tables.column(.measure),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows)
  }

  private func rows(
    _ mapping: LadderMapping, _ ladder: LadderOutcome, _ target: LadderOutcome?
  ) -> [Table.Row] {
    let source = mapping.source.counted(as: .recipients)
    let all = mapping.source.rungs.indices.map { ladder.need(rung: $0) }
    var mapped: [[DrawBlock?]] = mapping.target.rungs.map { _ in [] }
    var unmapped: [DrawBlock?] = []
    for year in ladder.years.indices {
      let counts = all.compactMap { $0[year] }
      guard counts.count == all.count else {
        for rung in mapped.indices { mapped[rung].append(nil) }
        unmapped.append(nil)
        continue
      }
      let result = mapping.recipients(RecipientsByRung(ladder: source, counts: counts))
      for rung in mapped.indices { mapped[rung].append(result.mapped.counts[rung]) }
      unmapped.append(result.unmapped.counts.reduce(DrawBlock()) { $0 + $1 })
    }
    var rows: [Table.Row] = []
    func row(_ rung: String, _ name: Phrase, _ cells: [Table.Cell]) -> Table.Row {
      Table.Row(
        [
          .text(mapping.source.name), .text(mapping.target.name), .text(rung),
          .text(tables.word(name)),
        ] + cells)
    }
    func isEmpty(_ numbers: [DrawBlock?]) -> Bool { numbers.allSatisfy { ($0?[0] ?? 0) == 0 } }
    for (rung, numbers) in mapped.enumerated() where !isEmpty(numbers) {
      let code = tables.code(mapping.target.rungs[rung])
      rows.append(row(code, Phrase("mapped"), tables.cells(numbers)))
      guard let target, target.part.rungs.contains(rung) else { continue }
      let own = target.printed.map { $0.need(rung: rung) }
      rows.append(row(code, Phrase("by rates"), tables.cells(own)))
    }
    if !isEmpty(unmapped) {
      let none = tables.word(Phrase("unmapped"))
      rows.append(row(none, Phrase("mapped"), tables.cells(unmapped)))
    }
    return rows
  }
}
