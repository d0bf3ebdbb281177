import Demography
import MunicipalBudget
import Outcomes
import Tabular

/// What a dreining does per user: kroner saved, or spent, when one moves to another rung of a ladder.
///
/// Only rungs with one unit cost are compared, each with the next in the order of the ladder; the change is
/// of the printed prices. How many can move is the user's own assumption; a scenario with a shift shows all of it.
struct RungChangeTable {
  package static let spec = ResultSpec(
    "dreining-kostnad", title: Phrase("ONE USER TO THE NEXT STEP"),
    about: Phrase("what it costs or saves that one user is served on the next step"),
    place: .both, rests: .unitPrices, privacy: .users(),
    columns: [.ladder, fromRung, toRung, priceFrom, priceTo, .change, .status])
  private static let fromRung = ColumnSpec.label(
    "fra trinn", "from step", nn: "frå trinn", Phrase("the step they come from"))
  private static let toRung = ColumnSpec.label(
    "til trinn", "to step", Phrase("the step they come to"))
  private static let priceFrom = ColumnSpec.whole(
    "pris fra", "price from", nn: "pris frå", Phrase("unit cost of from"))
  private static let priceTo = ColumnSpec.whole(
    "pris til", "price to", Phrase("unit cost of to"))

  private let report: BudgetReport
  private var outcome: MoneyOutcome { report.outcome }

  init(_ report: BudgetReport) { self.report = report }

  private struct Price {
    let row: UnitCostRow
    let kroner: DrawBlock
  }

  /// The table, or `nil` where no ladder has two rungs with a unit cost.
  package func table() -> Table? {
    var rows: [Table.Row] = []
    var sources: [Provenance] = []
    for ladder in outcome.plan.ladders {
      let prices = ladder.rungs.compactMap { price(ladder.name, $0.code) }
      for (above, below) in zip(prices, prices.dropFirst()) {
        let (from, to) = (
          BudgetReport.thousands(above.kroner), BudgetReport.thousands(below.kroner)
        )
        let source = above.row.amount.provenance.weaker(below.row.amount.provenance)
          .resting(on: [.derived])
        rows.append(
          Table.Row([
            .text(ladder.name), .text(name(above.row)), .text(name(below.row)),
            .number(from), .number(to), .number(to - from),
            .text(source.status.rawValue),
          ]))
        sources.append(source)
      }
    }
    if rows.isEmpty { return nil }
    return Table(
      Self.spec, report.language, ending: report.star(Self.spec),
      subtitle: report.unit(.fixed),
      columns: [
        report.column(.ladder), report.column(Self.fromRung),
        report.column(Self.toRung),
        report.column(Self.priceFrom),
        report.column(Self.priceTo),
        report.column(.change),
        report.hidden(.status),
      ], rows: rows,
      notes: [
        report.phrase(
          Phrase("unit costs without the fixed part; how many can move is not told here"))
      ])
  }

  private func name(_ row: UnitCostRow) -> String {
    report.rung(row.codes.rung ?? "", of: row.ladder)
  }

  /// The unit cost of a rung, in fixed prices; `nil` where there is none or more than one.
  private func price(_ ladder: String, _ rung: String) -> Price? {
    let rows = outcome.plan.unitCosts.filter {
      $0.measure == .perUnit && $0.operation != .purchased && $0.ladder == ladder
        && $0.codes.rung == rung
    }
    guard rows.count == 1,
      let kroner = try? outcome.prices.fixed(rows[0].amount, item: rows[0].name)
    else { return nil }
    return Price(row: rows[0], kroner: kroner)
  }
}
