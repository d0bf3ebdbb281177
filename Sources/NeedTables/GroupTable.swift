import Demography
import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// Need by rung, user group and year after coverage and shifts; groups add up to their rung.
struct GroupTable {
  package static let spec = ResultSpec(
    "behov", title: Phrase("NEED BY STEP AND GROUP"),
    about: Phrase("the need on each step by user group"),
    place: .both, rests: .need(), privacy: .rowsOfLadders(),
    columns: [.ladder, .rung, .userGroup, .unit, .years])

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where the tables of the ladders tell all there is.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    let told = outcome.ladders.filter {
      $0.part.groups.count > 1 || !$0.part.coverage.isEmpty || $0.part.shifts != nil
        || !$0.part.healthier.isEmpty
    }
    if told.isEmpty { return nil }
    var rows: [Table.Row] = []
    for ladder in told {
      for rung in ladder.part.rungs { rows += self.rows(ladder, rung) }
      if ladder.part.ladder.counting == .persons { rows += totals(ladder) }
    }
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: told.contains(where: \.part.changesPractice)
        ? tables.word(Phrase("after coverage and shifts where given, else constant rates"))
        : tables.word(
          Phrase(
            "after coverage and shifts where given, else constant rates; assumes unchanged practice"
          )),
      columns: [
        tables.column(.ladder, priority: ColumnRank.detail),
        tables.column(.rung), tables.column(.userGroup),
        tables.column(.unit, priority: ColumnRank.detail),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows, notes: notes(told))
  }

  private func rows(_ ladder: LadderOutcome, _ rung: Int) -> [Table.Row] {
    let definition = ladder.part.ladder.rungs[rung]
    let groups = ladder.part.groups.indices.filter { group in
      ladder.need(rung: rung, group: group).contains { ($0?[0] ?? 0) != 0 }
    }
    let unit = ladder.part.units(definition.code)
    let printed = ladder.printed
    func row(_ label: String, role: Table.Row.Role = .body, group: Int?) -> Table.Row {
      Table.Row(
        [
          .text(ladder.part.ladder.name), .text(tables.code(definition)), .text(label),
          .text(unit),
        ] + tables.cells(printed.map { $0.need(rung: rung, group: group) }), role: role)
    }
    var rows = groups.map { row(ladder.part.groups[$0], group: $0) }
    if groups.count > 1 {
      rows.append(row(tables.word(Phrase("all groups")), role: .total, group: nil))
    }
    return rows
  }

  private func totals(_ ladder: LadderOutcome) -> [Table.Row] {
    ladder.part.totals.map { total in
      Table.Row(
        [
          .text(ladder.part.ladder.name), .text(total.label(tables.language)), .empty,
          total.ownUnit.map { .text($0) } ?? .empty,
        ] + tables.cells(ladder.printed.map { $0.total(total, of: ladder.part) }), role: .total)
    }
  }

  private func notes(_ ladders: [LadderOutcome]) -> [String] {
    let others = ladders.filter { $0.part.ladder.counting != .persons }.map(\.part.ladder.name)
    if others.isEmpty { return [] }
    let names = others.joined(separator: ", ")
    return [
      tables.word(Phrase("\(names): no total over steps, since a person may stand on several"))
    ]
  }
}
