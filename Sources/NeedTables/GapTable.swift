import Demography
import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// Need, places, what is missing and what is spare, by step, group and year, and homes to build.
///
/// «avtalte kjøp» are places agreed or that may be bought, «kjøp» those of them the need uses when own
/// and planned places are used first, «mangler» what nobody covers, «ledige» what stands empty.
struct GapTable {
  package static let spec = ResultSpec(
    "kapasitet", title: Phrase("BEHOV OG KAPASITET", "NEED AND CAPACITY"),
    about: Phrase(
      "behov mot plasser: det som mangler, står tomt og må bygges",
      "need against places: what is missing, stands empty and must be built"),
    place: .both, rests: .places(source: FolderSchema.capacity), privacy: .rowsOfLadders(),
    columns: [.ladder, .step, .userGroup, .measure, .years])

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no capacity is told of.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    for ladder in outcome.ladders {
      for gap in ladder.gaps { rows += self.rows(ladder, gap) }
    }
    if rows.isEmpty { return nil }
    let target = tables.run.gapYear
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        "kjøp = de avtalte behovet bruker; mangler = behov utover alle plasser; ledige = plasser utover behovet",
        "purchases = agreed ones the need uses; missing = need above all places; spare = places above the need"
      ),
      source: tables.source(Self.spec),
      columns: [
        tables.column(.ladder, priority: ColumnRank.detail),
        tables.column(.step), tables.column(.userGroup),
        tables.column(.measure),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows,
      notes: [
        tables.word(
          "bygges: nye plasser per år slik at ingenting mangler i \(target)",
          "to build: new places a year so that nothing is missing in \(target)")
      ])
  }

  /// The agreed purchases a need uses.
  private static func used(_ need: Double, _ places: Places) -> Double {
    Gap(need: DrawBlock(always: need), places: places).purchasesUsed[0]
  }

  private func rows(_ ladder: LadderOutcome, _ gap: LadderOutcome.StepGap) -> [Table.Row] {
    let group =
      gap.group.map { ladder.part.groups[$0] } ?? tables.word("alle grupper", "all groups")
    let code = tables.code(ladder.part.ladder.steps[gap.step])
    func row(
      _ nb: String, _ en: String, role: Table.Row.Role = .body, _ cells: [Table.Cell]
    ) -> Table.Row {
      Table.Row(
        [
          .text(ladder.part.ladder.name), .text(code), .text(group), .text(tables.word(nb, en)),
        ] + cells, role: role)
    }
    let needs = ladder.printed.map { $0.need(step: gap.step, group: gap.group) }
    func row(
      _ nb: String, _ en: String, role: Table.Row.Role = .body,
      _ value: (Double, Places) -> Double
    ) -> Table.Row {
      let numbers = zip(needs, gap.gaps).map { need, gap -> Double? in
        guard let need, let gap else { return nil }
        return value(need, gap.places)
      }
      return row(nb, en, role: role, tables.cells(numbers))
    }
    var rows = [row("behov", "need", tables.cells(needs))]
    if !gap.isOnlyCapped {
      rows.append(row("egne", "own") { $1.own })
      rows.append(row("planlagte", "planned") { $1.planned })
      rows.append(row("avtalte kjøp", "agreed purchases") { $1.purchased })
      rows.append(row("kjøp", "purchases") { Self.used($0, $1) })
      if gap.gaps.contains(where: { ($0?.places.planned ?? 0) > 0 }) {
        rows.append(
          row("kjøp erstattet av planlagte", "purchases replaced by planned") { need, places in
            let built = Places(own: places.own, purchased: places.purchased)
            return Self.used(need, built) - Self.used(need, places)
          })
      }
      rows.append(row("mangler", "missing", role: .total) { max(0, $0 - $1.total) })
      rows.append(row("ledige", "spare") { max(0, $1.total - $0) })
      let plan = HomesToBuild(ladder, gap, tables.run)
      rows.append(row("bygges", "to build", tables.cells(plan.homes)))
    }
    if let capped = gap.capped {
      rows.append(row("over tak", "above the cap", tables.cells(capped)))
    }
    return rows
  }
}
