import Demography
import MunicipalBudget
import Outcomes
import Tabular

/// What a dreining does to the cost profile of a ladder: kroner and share of each rung without the
/// shift, with it, and the difference.
///
/// The same run is priced twice, once with the need before the shifts of its scenario: places, staff
/// and purchases follow. Kroner are gross and in fixed prices; a total, a share and
/// a difference are of printed numbers.
struct ShiftCostTable {
  package static let spec = ResultSpec(
    "dreining-i-kroner", title: Phrase("SHIFT IN KRONER"),
    about: Phrase("what a shift does to the cost of each step"),
    place: .both, rests: .shifts, privacy: .users(),
    columns: [.ladder, .rung, .shift, .years, share])
  private static let share = ColumnSpec(
    "andel_", "share_", .percent(decimals: 1), header: Phrase("share"), family: .perYear,
    Phrase("share of the cost of the ladder in"))

  private let report: BudgetReport
  private var plan: MoneyPlan { report.outcome.plan }

  init(_ report: BudgetReport) { self.report = report }

  /// Numbers of a rung by year, as they are printed.
  private typealias Printed = [Int: (thousands: Double, share: Double?)]

  /// The table, or `nil` where no priced ladder has a shift under the scenario.
  package func table() -> Table? {
    guard let before = report.unshifted else { return nil }
    var rows: [Table.Row] = []
    var sources: [Provenance] = []
    for ladder in RungCost.ladders(report.outcome)
    where report.shifted.contains(ladder) {
      let without = RungCost.rungs(of: ladder, before.money, before.demand, base: report.demand)
      let with = RungCost.rungs(of: ladder, report.outcome, report.demand, base: report.demand)
      if with.count < 2 { continue }
      rows += self.rows(ladder, without, with)
      sources += with.flatMap(\.sources)
    }
    if rows.isEmpty { return nil }
    return Table(
      Self.spec, report.language, ending: report.star(Self.spec),
      subtitle: report.phrase(
        Phrase("gross operating cost without and with the shift, and share of the priced steps · "))
        + report.unit(.fixed),
      columns: [
        report.column(.ladder, priority: ColumnRank.detail),
        report.column(.rung), report.column(.shift),
      ]
        + plan.years.flatMap { report.amount($0, share: Self.share, priority: priority($0)) },
      rows: rows,
      notes: [
        report.phrase(
          Phrase(
            "how many move is assumed in dreining.csv; operation only: buildings and contracts to be wound up are left out"
          ))
      ])
  }

  private func priority(_ year: Int) -> Int {
    let shown = [plan.years.lowerBound, plan.planYears.upperBound, plan.endYear]
    return shown.contains(year) ? Table.Column.always : 0
  }

  private func printed(_ rungs: [RungCost]) -> (rungs: [Printed], total: Printed) {
    var each = rungs.map { _ in Printed() }
    var total = Printed()
    for year in plan.years {
      let known = rungs.map { $0.kroner[year].map { Rounding.whole($0 / 1000) } }
      let all = known.contains(nil) ? nil : known.reduce(0) { $0 + ($1 ?? 0) }
      for (place, thousands) in known.enumerated() {
        guard let thousands else { continue }
        each[place][year] = (thousands, all.flatMap { BudgetReport.percent(thousands, of: $0) })
      }
      if let all { total[year] = (all, BudgetReport.percent(all, of: all)) }
    }
    return (each, total)
  }

  private func rows(
    _ ladder: String, _ without: [RungCost], _ with: [RungCost]
  ) -> [Table.Row] {
    let (before, after) = (printed(without), printed(with))
    var rows: [Table.Row] = []
    func add(_ rung: String, _ before: Printed, _ after: Printed, role: Table.Row.Role = .body) {
      let nothing: (Double, Double?)? = nil
      for (code, value) in [
        (ShiftCode.without, { (year: Int) in before[year] ?? nothing }),
        (.with, { (year: Int) in after[year] ?? nothing }),
        (
          .change,
          { (year: Int) in
            guard let one = before[year], let other = after[year] else { return nothing }
            let share = one.share.flatMap { one in other.share.map { $0 - one } }
            return (other.thousands - one.thousands, share)
          }
        ),
      ] {
        let cells = plan.years.flatMap { year -> [Table.Cell] in
          guard let (kroner, share) = value(year) else { return [.missing, .missing] }
          return [.number(kroner), share.map { .number($0) } ?? .missing]
        }
        let word = code.word[report.language]
        rows.append(Table.Row([.text(ladder), .text(rung), .text(word)] + cells, role: role))
      }
    }
    for (place, rung) in with.enumerated() {
      add(
        report.rung(rung.code, of: ladder), before.rungs[place], after.rungs[place])
    }
    add(report.phrase(Phrase("Total")), before.total, after.total, role: .total)
    return rows
  }
}
