import Demography
import MunicipalBudget
import Outcomes
import Tabular

/// Own places against purchased ones for each project that adds places to a step where both have a
/// price: net present value and break-even year.
struct BuildOrBuyTable {
  private let report: BudgetReport
  private var outcome: MoneyOutcome { report.outcome }
  private var plan: MoneyPlan { outcome.plan }

  init(_ report: BudgetReport) { self.report = report }

  /// The table, or `nil` where no project can be compared or there is no discount rate.
  package func table() -> Table? {
    guard let rate = plan.rules.discountRate else { return nil }
    var rows: [Table.Row] = []
    var sources: [Provenance] = []
    for item in outcome.capital.items {
      guard let choice = outcome.buildOrBuy(item, report.demand, rate: rate) else { continue }
      let year = choice.result.breakEven[0]
      let (build, buy) = (
        BudgetReport.thousands(choice.result.build), BudgetReport.thousands(choice.result.buy)
      )
      rows.append(
        Table.Row([
          .text(item.project.name), .number(item.project.netPlaces), .number(build), .number(buy),
          .number(buy - build), year.map { .number(Double($0)) } ?? .missing,
        ]))
      sources += [item.project.cost.provenance] + choice.sources
    }
    if rows.isEmpty { return nil }
    let percent = PlainText.number(rate * 100, decimals: 1, report.language)
    let period = "\(plan.capitalYears.lowerBound)–\(plan.endYear)"
    func number(_ nb: String, _ en: String) -> Table.Column {
      report.column(nb, en, kind: .number(decimals: 0))
    }
    return Table(
      name: "bygge-eller-kjope",
      title: report.phrase("BYGGE ELLER KJØPE", "BUILD OR BUY") + report.star(sources),
      subtitle: report.phrase(
        "nåverdi \(period) ved \(percent) % realrente · ",
        "present value \(period) at a real rate of \(percent)% · ") + report.unit(.fixed),
      columns: [
        report.column("prosjekt", "project"), number("plasser", "places"),
        number("bygge", "build"), number("kjøpe", "buy"),
        Table.Column(
          key: report.phrase("spart", "saved"), header: report.phrase("spart", "saved"),
          kind: .number(decimals: 0, signed: true)),
        report.column("lønner seg fra", "pays from", kind: .ordinal),
      ], rows: rows,
      notes: [
        report.phrase(
          "bygge: utgift uten kompensert mva og tilskudd, og drift av egne plasser; kjøpe: de samme plassene kjøpt; bygget har ingen verdi etter \(plan.endYear)",
          "build: cost less compensated VAT and grant, and own places run; buy: the same places bought; the building is worth nothing after \(plan.endYear)"
        )
      ])
  }
}
