import Demography
import MunicipalBudget
import Outcomes
import Tabular

/// Own places against purchased ones for each project that adds places to a rung where both have a
/// price: net present value in year 1 and break-even year.
struct BuildOrBuyTable {
  package static let spec = ResultSpec(
    "bygge-eller-kjope", title: Phrase("BUILD OR BUY"),
    about: Phrase("the present value of building places against buying them"),
    place: .both, rests: .buildOrBuy, privacy: .users(),
    columns: [.project, places, build, buy, saved, paysFrom])
  private static let places = ColumnSpec.whole(
    "plasser", "places", nn: "plassar", Phrase("the places the project adds, net")
  )
  private static let build = ColumnSpec.whole(
    "bygge", "build",
    Phrase("the present value of building and running"))
  private static let buy = ColumnSpec.whole(
    "kjøpe", "buy", Phrase("the present value of buying the same"))
  private static let saved = ColumnSpec(
    "spart", "saved", .number(decimals: 0, signed: true),
    Phrase("buy less build"))
  private static let paysFrom = ColumnSpec(
    "lønner seg fra", "pays from", nn: "lønner seg frå", .ordinal,
    Phrase("the first year building has paid"))

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
    return Table(
      Self.spec, report.language, ending: report.star(Self.spec),
      subtitle: report.phrase(
        Phrase(
          "present value in \(plan.firstYear) of the years \(period) at a real rate of \(percent)% · "
        )) + report.unit(.fixed),
      columns: [
        report.column(.project), report.column(Self.places),
        report.column(Self.build), report.column(Self.buy), report.column(Self.saved),
        report.column(Self.paysFrom),
      ], rows: rows,
      notes: [
        report.phrase(
          Phrase(
            "build: cost less compensated VAT and grant, operation of the building and of own places in use; buy: the same places bought; only places that the need of the year would otherwise buy; the building is worth nothing after \(plan.endYear)"
          ))
      ])
  }
}
