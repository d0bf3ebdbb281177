import Demography
import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// The dimensioning sheet: for each rung and group the need today and in the year of the need, the
/// places there will be, and what must be built; a table to paste into a case paper.
package struct DimensioningTable {
  package static let spec = ResultSpec(
    "dimensjonering", title: Phrase("DIMENSIONING"),
    about: Phrase(
      "need today and in the target year, the places there will be, and what must be built"),
    place: .both, rests: .places(), privacy: .rowsOfLadders(),
    columns: [
      .ladder, .rung, .name, .userGroup, .unit, needOfYear, .change, .own, planned, agreed,
      .missing, .spare, perYear,
    ])
  private static let needOfYear = ColumnSpec(
    "behov ", "need ", .number(decimals: 0), family: .perYear, Phrase("need in"))
  private static let planned = ColumnSpec.whole(
    "planlagt", "planned", nn: "planlagde", Phrase("planned places"))
  private static let agreed = ColumnSpec.whole(
    "avtalte kjøp", "agreed purchases",
    Phrase("places agreed to be bought, or that may be"))
  private static let perYear = ColumnSpec(
    "bygges per år", "to build a year", nn: "må byggast per år", .number(decimals: 1),
    Phrase("missing over the years"))

  /// What a column of the table tells of places; `nil` for one that tells something else.
  package static func quantity(of heading: String) -> PlaceQuantity? {
    let quantities: [(ColumnSpec, PlaceQuantity)] = [
      (needOfYear, .need), (.own, .own), (planned, .planned), (agreed, .agreed),
      (.missing, .missing), (.spare, .spare),
    ]
    return quantities.first { spec, _ in
      Language.allCases.contains { spec.declares(heading, $0) }
    }?.1
  }

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no capacity is told of.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    let (first, last) = (tables.run.startYear, tables.run.gapYear)
    guard let from = tables.place(of: first), let to = tables.place(of: last) else { return nil }
    // One year is no two columns.
    let years = from == to ? [first] : [first, last]
    var rows: [Table.Row] = []
    for ladder in outcome.ladders {
      var told: [Line] = []
      for gap in ladder.gaps {
        let printed = [from, to].map {
          PrintedNeed(ladder, year: $0).need(rung: gap.rung, group: gap.group)
        }
        let rung = ladder.part.ladder.rungs[gap.rung]
        let change = printed[0].flatMap { now in printed[1].map { $0 - now } }
        let places = gap.gaps[to]?.places
        let target = ladder.printed(gap, at: to)
        let missing = target.flatMap { $0[.missing] } ?? gap.capped?[to]?[0]
        let spare = target.flatMap { $0[.spare] }
        let perYear = missing.flatMap { $0 > 0 && to > from ? $0 / Double(last - first) : 0 }
        let group =
          gap.group.map { ladder.part.groups[$0] } ?? tables.word(Phrase("all groups"))
        let line = Line(
          places: ladder.part.places.filter { place in
            place.rung == rung.code
              && (gap.group.map { place.userGroup == ladder.part.groups[$0] } ?? true)
          },
          numbers: printed.prefix(years.count) + [
            change, places?.own, places?.planned, places?.purchased, missing, spare, perYear,
          ])
        told.append(line)
        rows.append(
          Table.Row(
            [
              .text(ladder.part.ladder.name), .text(tables.code(rung)), .text(rung.name),
              .text(group), .text(ladder.part.units(rung.code)),
            ] + line.numbers.map(cell), codes: ladder.codes(gap)))
      }
      rows += ladder.part.totals.compactMap { total(ladder.part.ladder, $0, of: told) }
    }
    if rows.isEmpty { return nil }
    let scenario = tables.run.scenario.name
    return Table(
      Self.spec, tables.language, ending: " \(first)–\(last)" + tables.star(Self.spec),
      subtitle: (scenario.isEmpty ? "" : "scenario \(scenario) · ")
        + tables.word(
          Phrase("places in \(last); to build a year = missing over \(last - first) years")),
      columns: columns(years), rows: rows,
      notes: rows.contains { $0.role == .total }
        ? [
          tables.word(
            Phrase(
              "totals add the rows: what is spare on one step does not cover what is missing on another"
            ))
        ] : [])
  }

  private func columns(_ years: [Int]) -> [Table.Column] {
    [
      tables.column(.ladder, priority: ColumnRank.detail), tables.column(.rung),
      tables.column(.name, priority: ColumnRank.detail), tables.column(.userGroup),
      tables.column(.unit, priority: ColumnRank.detail),
    ]
      + years.map { tables.column(Self.needOfYear, ending: "\($0)") }
      + [
        tables.column(.change), tables.column(.own), tables.column(Self.planned),
        tables.column(Self.agreed), tables.column(.missing), tables.column(.spare),
        tables.column(Self.perYear),
      ]
  }

  /// A row of the table: the user groups on rungs it is of, and its numbers.
  private struct Line {
    let places: [RungGroup]
    let numbers: [Double?]
  }

  /// The row of a total; `nil` where no row is in it.
  ///
  /// A row that shares places between units belongs
  /// to none of their totals, which are then missing. Where the table lacks some of what the ladder's
  /// total adds, the row is named as the sum of rows it is, and one row is no sum.
  private func total(_ ladder: Ladder, _ total: LadderTotal, of lines: [Line]) -> Table.Row? {
    let own = lines.filter { line in line.places.contains(where: total.places.contains) }
    guard let width = own.first?.numbers.count else { return nil }
    let isDivided = own.contains { line in !line.places.allSatisfy(total.places.contains) }
    let sums = (0..<width).map { column in
      isDivided
        ? nil
        : own.reduce(0.0 as Double?) { sum, line in
          sum.flatMap { s in line.numbers[column].map { s + $0 } }
        }
    }
    let added = Set(own.flatMap(\.places))
    let isAll = total.places.allSatisfy(added.contains)
    if !isAll, own.count == 1 { return nil }
    let label =
      isAll
      ? total.label(tables.language)
      : tables.word(Phrase("Sum of the rows")) + (total.ownUnit.map { ", \($0)" } ?? "")
    return Table.Row(
      [.text(ladder.name), .text(label), .empty, .empty, .text(total.unit)] + sums.map(cell),
      role: .total)
  }

  private func cell(_ value: Double?) -> Table.Cell { value.map { .number($0) } ?? .missing }
}
