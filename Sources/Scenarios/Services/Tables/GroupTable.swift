import Demography
import ServiceDemand
import Tabular

/// Need by step, user group and year after coverage and shifts; groups add up to their step.
struct GroupTable {
  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where the tables of the ladders tell all there is.
  func table(_ outcome: ServiceOutcome) -> Table? {
    let told = outcome.ladders.filter {
      $0.part.groups.count > 1 || !$0.part.coverage.isEmpty || $0.part.shifts != nil
    }
    if told.isEmpty { return nil }
    var rows: [Table.Row] = []
    for ladder in told {
      for step in ladder.part.steps { rows += self.rows(ladder, step) }
      if ladder.part.ladder.counting == .persons { rows.append(total(ladder)) }
    }
    return Table(
      name: "behov",
      title: tables.word("BEHOV ETTER TRINN OG GRUPPE", "NEED BY STEP AND GROUP")
        + tables.star(FolderSchema.coverage, FolderSchema.shifts),
      subtitle: tables.word(
        "etter dekning og dreining der det er gitt, ellers konstante rater; forutsetter uendret praksis",
        "after coverage and shifts where given, else constant rates; assumes unchanged practice"),
      columns: [
        tables.label("trapp", "ladder", priority: ColumnRank.detail),
        tables.label("trinn", "step"), tables.label("brukergruppe", "user_group"),
        tables.label("enhet", "unit", priority: ColumnRank.detail),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows, notes: notes(told))
  }

  private func rows(_ ladder: LadderOutcome, _ step: Int) -> [Table.Row] {
    let definition = ladder.part.ladder.steps[step]
    let groups = ladder.part.groups.indices.filter { group in
      ladder.need(step: step, group: group).contains { ($0?[0] ?? 0) != 0 }
    }
    let unit = ladder.part.units(definition.code)
    let leaves = groups.map { ladder.need(step: step, group: $0) }
    var rows: [Table.Row] = []
    for (index, group) in groups.enumerated() {
      rows.append(
        Table.Row(
          [
            .text(ladder.part.ladder.name), .text(tables.code(definition)),
            .text(ladder.part.groups[group]), .text(unit),
          ] + printed(leaves).map { $0.map { .number($0.leaves[index]) } ?? .missing }))
    }
    if groups.count > 1 {
      rows.append(
        Table.Row(
          [
            .text(ladder.part.ladder.name), .text(tables.code(definition)),
            .text(tables.word("alle grupper", "all groups")), .text(unit),
          ] + printed(leaves).map { $0.map { .number($0.total) } ?? .missing }, role: .total))
    }
    return rows
  }

  /// The printed column of each year, whole numbers that add up.
  private func printed(_ leaves: [[DrawBlock?]]) -> [PrintedColumn?] {
    tables.years.all.indices.map { year in
      let numbers = leaves.compactMap { $0[year]?[0] }
      return numbers.count == leaves.count ? PrintedColumn(leaves: numbers) : nil
    }
  }

  private func total(_ ladder: LadderOutcome) -> Table.Row {
    var leaves: [[DrawBlock?]] = []
    for step in ladder.part.steps {
      for group in ladder.part.groups.indices {
        leaves.append(ladder.need(step: step, group: group))
      }
    }
    return Table.Row(
      [
        .text(ladder.part.ladder.name), .text(tables.word("I alt", "Total")), .empty, .empty,
      ] + printed(leaves).map { $0.map { .number($0.total) } ?? .missing }, role: .total)
  }

  private func notes(_ ladders: [LadderOutcome]) -> [String] {
    let others = ladders.filter { $0.part.ladder.counting != .persons }.map(\.part.ladder.name)
    if others.isEmpty { return [] }
    let names = others.joined(separator: ", ")
    return [
      tables.word(
        "\(names): ingen sum over trinn, siden en person kan stå på flere",
        "\(names): no total over steps, since a person may stand on several")
    ]
  }
}
