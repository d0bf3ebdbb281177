import Demography
import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// The dimensioning sheet: for each step and group the need today and in the year of the need, the
/// places there will be, and what must be built; a table to paste into a case paper.
struct DimensioningTable {
  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no capacity is told of.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    let (first, last) = (tables.run.startYear, tables.run.gapYear)
    guard let from = tables.place(of: first), let to = tables.place(of: last) else { return nil }
    var rows: [Table.Row] = []
    for ladder in outcome.ladders {
      for gap in ladder.gaps {
        let printed = [from, to].map {
          PrintedNeed(ladder, year: $0).need(step: gap.step, group: gap.group)
        }
        let step = ladder.part.ladder.steps[gap.step]
        let change = printed[0].flatMap { now in printed[1].map { $0 - now } }
        let places = gap.gaps[to]?.places
        let missing =
          places.flatMap { places in printed[1].map { max(0, $0 - places.total) } }
          ?? gap.capped?[to]?[0]
        let spare = places.flatMap { places in printed[1].map { max(0, places.total - $0) } }
        let perYear = missing.flatMap { $0 > 0 && to > from ? $0 / Double(last - first) : 0 }
        let group =
          gap.group.map { ladder.part.groups[$0] } ?? tables.word("alle grupper", "all groups")
        rows.append(
          Table.Row([
            .text(ladder.part.ladder.name), .text(tables.code(step)), .text(step.name),
            .text(group), .text(ladder.part.units(step.code)), cell(printed[0]), cell(printed[1]),
            cell(change), cell(places?.own), cell(places?.planned), cell(places?.purchased),
            cell(missing), cell(spare), cell(perYear),
          ]))
      }
    }
    if rows.isEmpty { return nil }
    let whole = Table.Kind.number(decimals: 0)
    let scenario = tables.run.scenario.name
    return Table(
      name: "dimensjonering",
      title: tables.word("DIMENSJONERING", "DIMENSIONING") + " \(first)–\(last)"
        + tables.star(FolderSchema.capacity, FolderSchema.coverage, FolderSchema.shifts),
      subtitle: (scenario.isEmpty ? "" : "scenario \(scenario) · ")
        + tables.word(
          "plasser i \(last); bygges per år = mangler delt på \(last - first) år",
          "places in \(last); to build a year = missing over \(last - first) years"),
      columns: [
        tables.label("trapp", "ladder", priority: ColumnRank.detail),
        tables.label("trinn", "step"),
        tables.label("navn", "name", priority: ColumnRank.detail),
        tables.label("brukergruppe", "user_group"),
        tables.label("enhet", "unit", priority: ColumnRank.detail),
        tables.number("behov \(first)", "need \(first)", whole),
        tables.number("behov \(last)", "need \(last)", whole),
        tables.number("endring", "change", .number(decimals: 0, signed: true)),
        tables.number("egne", "own", whole), tables.number("planlagt", "planned", whole),
        tables.number("avtalte kjøp", "agreed purchases", whole),
        tables.number("mangler", "missing", whole), tables.number("ledige", "spare", whole),
        tables.number("bygges per år", "to build a year", .number(decimals: 1)),
      ], rows: rows)
  }

  private func cell(_ value: Double?) -> Table.Cell { value.map { .number($0) } ?? .missing }
}
