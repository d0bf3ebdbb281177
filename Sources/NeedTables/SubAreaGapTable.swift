import Demography
import FolderText
import Outcomes
import Runs
import ServiceDemand
import Tabular

/// Need, places and what is lacking by sub-area, step, group and year, adding up to bases and to the
/// municipality.
///
/// The need of an area is its part of the municipality's; its places are those `kapasitet.csv` puts
/// in it. What lacks is need less places, negative where some are free, so that areas add up.
struct SubAreaGapTable {
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
        part: ladder.part, areas: areas, populations: tables.shown.populations)
      for gap in ladder.gaps where !gap.isOnlyCapped {
        let code = ladder.part.ladder.steps[gap.step].code
        if !plan.rows.contains(where: { $0.step == code && $0.area != nil }) { continue }
        rows += self.rows(
          ladder, gap, plan, areas,
          shares.printed(
            ladder, step: gap.step, group: gap.group))
      }
    }
    if rows.isEmpty { return nil }
    return Table(
      name: "delomrader-kapasitet",
      title: tables.word("BEHOV OG PLASSER I DELOMRÅDER", "NEED AND PLACES IN SUB-AREAS")
        + tables.star(FolderSchema.subAreas, FolderSchema.capacity, FolderSchema.coverage),
      subtitle: tables.word(
        "mangler = behov − alle plasser i området; minus er ledige plasser; summerer til kommunen",
        "lacking = need − all places in the area; minus is free places; adding up"),
      source: tables.source(FolderSchema.capacity),
      columns: [
        tables.label("trapp", "ladder", priority: ColumnRank.detail),
        tables.label("trinn", "step"),
        tables.label("brukergruppe", "user_group", priority: ColumnRank.detail),
        tables.label("delområde", "sub_area"), tables.label("størrelse", "measure"),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows)
  }

  private func rows(
    _ ladder: LadderOutcome, _ gap: LadderOutcome.StepGap, _ plan: CapacityPlan,
    _ areas: SubAreaRun, _ needs: [PrintedColumn?]
  ) -> [Table.Row] {
    let step = ladder.part.ladder.steps[gap.step]
    let group = gap.group.map { ladder.part.groups[$0] }
    let groupLabel = group ?? tables.word("alle grupper", "all groups")
    func places(_ area: String?) -> [Double] {
      ladder.years.map {
        plan.places(step: step.code, userGroup: group, area: area, year: $0).total
      }
    }
    let known = areas.codes.map { places($0) }
    let unplaced = places(nil)
    func rows(
      _ name: String, role: Table.Row.Role = .body, _ stock: [Double],
      _ need: (PrintedColumn) -> Double
    ) -> [Table.Row] {
      let needs = needs.map { $0.map(need) }
      let measures: [(String, [Double?])] = [
        (tables.word("behov", "need"), needs), (tables.word("plasser", "places"), stock),
        (
          tables.word("mangler", "lacking"),
          zip(needs, stock).map { need, stock in need.map { $0 - stock } }
        ),
      ]
      return measures.map { measure, numbers in
        Table.Row(
          [
            .text(ladder.part.ladder.name), .text(tables.code(step)), .text(groupLabel),
            .text(name), .text(measure),
          ] + tables.cells(numbers), role: role)
      }
    }
    func sum(_ places: [[Double]]) -> [Double] {
      ladder.years.indices.map { year in places.reduce(0) { $0 + $1[year] } }
    }
    var all = areas.titles.indices.flatMap { index in
      rows(areas.titles[index], known[index]) { $0.leaves[index] }
    }
    if unplaced.contains(where: { $0 > 0 }) {
      all += rows(tables.word("ikke stedfestet", "in no sub-area"), unplaced) { _ in 0 }
    }
    for base in areas.byBase {
      all += rows(tables.base(base.name), sum(base.areas.map { known[$0] })) { column in
        base.areas.reduce(0) { $0 + column.leaves[$1] }
      }
    }
    all += rows(tables.word("I alt", "Total"), role: .total, sum(known + [unplaced])) { $0.total }
    return all
  }
}
