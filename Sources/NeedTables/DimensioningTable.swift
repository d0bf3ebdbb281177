import Demography
import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// The dimensioning sheet: for each step and group the need today and in the year of the need, the
/// places there will be, and what must be built; a table to paste into a case paper.
struct DimensioningTable {
  package static let spec = ResultSpec(
    "dimensjonering", title: Phrase("DIMENSJONERING", "DIMENSIONING"),
    about: Phrase(
      "behov i dag og i målåret, plassene som da finnes, og det som må bygges",
      "need today and in the target year, the places there will be, and what must be built"),
    place: .both, rests: .places(), privacy: .rowsOfLadders,
    columns: [
      .ladder, .step, .name, .userGroup, .unit, needOfYear, .change, .own, planned, agreed,
      .missing, .spare, perYear,
    ])
  private static let needOfYear = ColumnSpec(
    "behov ", "need ", .number(decimals: 0), family: .perYear, Phrase("behov i", "need in"))
  private static let planned = ColumnSpec.whole(
    "planlagt", "planned", Phrase("planlagte plasser", "planned places"))
  private static let agreed = ColumnSpec.whole(
    "avtalte kjøp", "agreed purchases",
    Phrase(
      "plasser det er avtale om å kjøpe, eller som kan kjøpes",
      "places agreed to be bought, or that may be"))
  private static let perYear = ColumnSpec(
    "bygges per år", "to build a year", .number(decimals: 1),
    Phrase("mangler delt på årene", "missing over the years"))

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
    let scenario = tables.run.scenario.name
    return Table(
      Self.spec, tables.language, ending: " \(first)–\(last)" + tables.star(Self.spec),
      subtitle: (scenario.isEmpty ? "" : "scenario \(scenario) · ")
        + tables.word(
          "plasser i \(last); bygges per år = mangler delt på \(last - first) år",
          "places in \(last); to build a year = missing over \(last - first) years"),
      columns: [
        tables.column(.ladder, priority: ColumnRank.detail),
        tables.column(.step),
        tables.column(.name, priority: ColumnRank.detail),
        tables.column(.userGroup),
        tables.column(.unit, priority: ColumnRank.detail),
        tables.column(Self.needOfYear, ending: "\(first)"),
        tables.column(Self.needOfYear, ending: "\(last)"),
        tables.column(.change),
        tables.column(.own), tables.column(Self.planned),
        tables.column(Self.agreed),
        tables.column(.missing), tables.column(.spare),
        tables.column(Self.perYear),
      ], rows: rows)
  }

  private func cell(_ value: Double?) -> Table.Cell { value.map { .number($0) } ?? .missing }
}
