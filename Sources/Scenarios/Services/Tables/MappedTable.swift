import Demography
import ServiceDemand
import Tabular

/// The need of one ladder on the steps of another, by the mapping of the folder.
///
/// What maps nowhere is a row of its own; recipients stay recipients and have no total.
struct MappedTable {
  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no mapped ladder has use.
  func table(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    for mapping in tables.folder.services.mappings {
      guard let ladder = outcome.ladders.first(where: { $0.part.ladder == mapping.source }) else {
        continue
      }
      rows += self.rows(mapping, ladder)
    }
    if rows.isEmpty { return nil }
    return Table(
      name: "koblet-behov",
      title: tables.word("BEHOV PÅ DEN ANDRE TRAPPEN", "NEED ON THE OTHER LADDER")
        + tables.star(FolderSchema.mappings),
      subtitle: tables.word(
        "behovet ganger koblingens andeler; mottakere er ikke personer",
        "need times the shares of the mapping; recipients are not persons"),
      source: tables.source(FolderSchema.mappings),
      columns: [
        tables.label("fra", "from"), tables.label("til", "to"), tables.label("trinn", "step"),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows)
  }

  private func rows(_ mapping: LadderMapping, _ ladder: LadderOutcome) -> [Table.Row] {
    let source = mapping.source.counted(as: .recipients)
    let all = mapping.source.steps.indices.map { ladder.need(step: $0) }
    var mapped: [[DrawBlock?]] = mapping.target.steps.map { _ in [] }
    var unmapped: [DrawBlock?] = []
    for year in ladder.years.indices {
      let counts = all.compactMap { $0[year] }
      guard counts.count == all.count,
        let result = try? mapping.recipients(RecipientsByStep(ladder: source, counts: counts))
      else {
        for step in mapped.indices { mapped[step].append(nil) }
        unmapped.append(nil)
        continue
      }
      for step in mapped.indices { mapped[step].append(result.mapped.counts[step]) }
      unmapped.append(result.unmapped.counts.reduce(DrawBlock()) { $0 + $1 })
    }
    var rows: [Table.Row] = []
    func add(_ step: String, _ numbers: [DrawBlock?]) {
      if numbers.allSatisfy({ ($0?[0] ?? 0) == 0 }) { return }
      rows.append(
        Table.Row(
          [.text(mapping.source.name), .text(mapping.target.name), .text(step)]
            + tables.cells(numbers)))
    }
    for (step, numbers) in zip(mapping.target.steps, mapped) { add(tables.code(step), numbers) }
    add(tables.word("uten kobling", "unmapped"), unmapped)
    return rows
  }
}
