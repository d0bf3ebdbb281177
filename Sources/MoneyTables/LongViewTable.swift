import Demography
import MunicipalBudget
import Outcomes
import Tabular

/// Twenty years of operating cost, debt and capital cost, fixed and nominal side by side.
package struct LongViewTable {
  package static let spec = ResultSpec(
    "langsiktig",
    title: Phrase("OPERATION, DEBT AND CAPITAL COST"),
    about: Phrase("operation, debt and capital cost over twenty years"),
    place: .both, rests: .plan, privacy: .users(),
    columns: [item, .prices, .years])
  private static let item = ColumnSpec.item.of(LongViewItem.self)

  private let report: BudgetReport
  private var outcome: MoneyOutcome { report.outcome }
  private var plan: MoneyPlan { outcome.plan }
  private var years: ClosedRange<Int> { plan.longYears }

  init(_ report: BudgetReport) { self.report = report }

  /// The table; `nil` where there is neither budget nor project.
  package func table() -> Table? {
    guard let money = try? outcome.longView(), !outcome.isEmpty else { return nil }
    var rows: [Table.Row] = []
    for view in PriceView.allCases {
      let operating = operating(view) ?? leaves(money.operating, view)
      let interest = loans(\.interest, view)
      let instalments = loans(\.instalment, view)
      add(.netOperation, view, operating, &rows)
      add(.interest, view, interest, &rows)
      add(.instalments, view, instalments, &rows)
      let capital = BudgetReport.sum([interest, instalments], count: years.count)
      add(.capitalCost, view, capital, &rows)
      add(
        .operationAndCapital, view, BudgetReport.sum([operating, capital], count: years.count),
        &rows)
      add(.debt, view, loans(\.closing, view), &rows)
    }
    var table = Table(
      Self.spec, report.language,
      ending: " \(years.lowerBound)–\(years.upperBound)" + report.star(Self.spec),
      subtitle: report.phrase(
        Phrase("adopted budget and changes, and loans of the projects · 1000 kr"))
        + " · " + report.bothViews,
      columns: [
        report.column(Self.item), report.column(.prices),
      ] + report.years(years, shown: shown), rows: rows,
      notes: [
        report.phrase(Phrase("debt and capital cost are those of the new projects only"))
      ])
    // The cost of capital is without the operation above it.
    table.totalsAreSums = false
    return table
  }

  /// Net operation without capital cost, of the printed leaves of the handlingsprogram.
  private func operating(_ view: PriceView) -> [Double]? {
    let table = try? PlanTable(
      adopted: plan.adopted.map(\.budget), lines: outcome.lines, years: years, view: view,
      prices: outcome.prices)
    return table.map { table in
      zip(table.net(), table.changes(part: .capitalCost)).map { $0 - $1 }
    }
  }

  /// What is paid on loans, or owed: the sum of the projects as they are printed.
  private func loans(_ path: (LoanAccount) -> BlockPath, _ view: PriceView) -> [Double] {
    let rows = outcome.capital.items.map { item -> [Double] in
      let nominal = path(item.plan.loan).slice(plan.years)
      let money = try? Money(nominal: nominal, prices: outcome.prices, item: item.project.name)
      return money.map { leaves($0, view) } ?? years.map { _ in .nan }
    }
    return BudgetReport.sum(rows, count: years.count)
  }

  private var shown: [Int] {
    years.filter { $0 == years.lowerBound || $0 == years.upperBound || $0 % 5 == 0 }
  }

  private func leaves(_ money: Money, _ view: PriceView) -> [Double] {
    BudgetReport.leaves(report.path(money, view), years)
  }

  private func add(
    _ item: LongViewItem, _ view: PriceView, _ numbers: [Double], _ rows: inout [Table.Row]
  ) {
    rows.append(
      Table.Row(
        [.text(item.word[report.language]), .text(report.word(view))]
          + BudgetReport.cells(numbers), role: item.parts.isEmpty ? .body : .total,
        codes: [.quantity: item.rawValue, .prices: view.rawValue]))
  }
}

/// A row of the long view.
package enum LongViewItem: String, ColumnCode {
  case netOperation = "net_operation"
  case interest, instalments
  case capitalCost = "capital_cost"
  case operationAndCapital = "operation_and_capital"
  case debt

  package var word: Phrase {
    switch self {
    case .netOperation: Phrase("operation, net")
    case .interest: Phrase("interest")
    case .instalments: Phrase("instalments")
    case .capitalCost: Phrase("capital cost")
    case .operationAndCapital: Phrase("operation and capital")
    case .debt: Phrase("debt 31 Dec")
    }
  }

  /// The rows it is the sum of; none for what is no sum.
  package var parts: [LongViewItem] {
    switch self {
    case .capitalCost: [.interest, .instalments]
    case .operationAndCapital: [.netOperation, .interest, .instalments]
    case .netOperation, .interest, .instalments, .debt: []
    }
  }

  /// Whether it follows from the loans of projects alone.
  package var isOfLoans: Bool { self != .netOperation && self != .operationAndCapital }
}
