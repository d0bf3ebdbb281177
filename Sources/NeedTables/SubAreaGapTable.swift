import Demography
import FolderText
import Outcomes
import Runs
import ServiceDemand
import Tabular

/// Need, places, what is missing and what is spare by sub-area, rung, group and year; bases and the
/// municipality are the sums of their areas.
///
/// The need of an area is its part of the municipality's; its places are those `kapasitet.csv` puts
/// in it. «mangler» is need above places and «ledige» places above need, neither below 0. The total
/// says the sum over areas: places in no area are spare there, and what is spare in one area covers
/// nothing in another, so that «mangler» and «ledige» may both be above those of the municipality.
struct SubAreaGapTable {
  package static let spec = ResultSpec(
    "delomrader-kapasitet",
    title: Phrase("NEED AND PLACES IN SUB-AREAS"),
    about: Phrase("need and places in each sub-area"),
    place: .both, rests: .places(and: [FolderSchema.subAreas], source: FolderSchema.capacity),
    privacy: .users(counts: true),
    columns: [.ladder, .rung, .userGroup, .subArea, .measure, .years])

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no places are put in a sub-area.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    guard let areas = tables.areas else { return nil }
    var rows: [Table.Row] = []
    for ladder in outcome.ladders {
      guard let plan = ladder.part.capacity, plan.rows.contains(where: { $0.area != nil }) else {
        continue
      }
      let shares = SubAreaShares(
        part: ladder.part, areas: areas.populations, populations: tables.shown.populations)
      for gap in ladder.gaps where !gap.isOnlyCapped {
        let code = ladder.part.ladder.rungs[gap.rung].code
        if !plan.rows.contains(where: { $0.rung == code && $0.area != nil }) { continue }
        rows += self.rows(
          ladder, gap, plan, areas,
          shares.printed(
            ladder, rung: gap.rung, group: gap.group))
      }
    }
    if rows.isEmpty { return nil }
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        Phrase(
          "missing = need above the places of the area, spare = places above the need; summed over areas"
        )),
      source: tables.source(Self.spec),
      columns: [
        tables.column(.ladder, priority: ColumnRank.detail),
        tables.column(.rung),
        tables.column(.userGroup, priority: ColumnRank.detail),
        tables.column(.subArea), tables.column(.measure),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows)
  }

  private func rows(
    _ ladder: LadderOutcome, _ gap: LadderOutcome.RungGap, _ plan: CapacityPlan,
    _ areas: SubAreaRun, _ needs: [PrintedColumn?]
  ) -> [Table.Row] {
    let rung = ladder.part.ladder.rungs[gap.rung]
    let group = gap.group.map { ladder.part.groups[$0] }
    let groupLabel = group ?? tables.word(Phrase("all groups"))
    func places(_ area: String?) -> [Double] {
      ladder.years.map {
        plan.places(rung: rung.code, userGroup: group, area: area, year: $0).total
      }
    }
    let known = areas.codes.map { places($0) }
    let unplaced = places(nil)
    let needs: [[Double?]] = areas.codes.indices.map { area in
      needs.map { column in column.map { $0.leaves[area] } }
    }
    // The rows of places in no sub-area stand last: nobody there needs them.
    let parts = zip(needs + [needs.first?.map { $0.map { _ in 0 } } ?? []], known + [unplaced])
      .map { SubAreaGap(need: $0, places: $1) }
    func rows(_ name: String, role: Table.Row.Role = .body, _ of: [SubAreaGap]) -> [Table.Row] {
      let sum = SubAreaGap(sumOf: of)
      let measures: [(String, [Double?])] = [
        (tables.word(Phrase("need")), sum.need),
        (tables.word(Phrase("places")), sum.places),
        (tables.word(Phrase("missing")), sum.missing),
        (tables.word(Phrase("spare")), sum.spare),
      ]
      return measures.map { measure, numbers in
        Table.Row(
          [
            .text(ladder.part.ladder.name), .text(tables.code(rung)), .text(groupLabel),
            .text(name), .text(measure),
          ] + tables.cells(numbers), role: role)
      }
    }
    var all = areas.titles.indices.flatMap { rows(areas.titles[$0], [parts[$0]]) }
    if unplaced.contains(where: { $0 > 0 }) {
      all += rows(tables.word(Phrase("in no sub-area")), parts.suffix(1))
    }
    for base in areas.byBase {
      all += rows(tables.base(base.name), base.areas.map { parts[$0] })
    }
    all += rows(tables.word(Phrase("Total")), role: .total, parts)
    return all
  }
}

/// Need, places, what is missing and what is spare of one area by year, or summed over several.
private struct SubAreaGap {
  let need: [Double?]
  let places: [Double?]
  let missing: [Double?]
  let spare: [Double?]

  init(need: [Double?], places: [Double?]) {
    (self.need, self.places) = (need, places)
    let balance = zip(need, places).map { need, places in
      need.flatMap { n in places.map { n - $0 } }
    }
    missing = balance.map { $0.map { max(0, $0) } }
    spare = balance.map { $0.map { max(0, -$0) } }
  }

  init(sumOf parts: [SubAreaGap]) {
    func sum(_ numbers: (SubAreaGap) -> [Double?]) -> [Double?] {
      let all = parts.map(numbers)
      return (all.first ?? []).indices.map { year in
        all.reduce(0.0 as Double?) { sum, part in sum.flatMap { s in part[year].map { s + $0 } } }
      }
    }
    (need, places) = (sum(\.need), sum(\.places))
    (missing, spare) = (sum(\.missing), sum(\.spare))
  }
}
