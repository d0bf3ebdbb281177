import Demography
import FolderText
import MoneyInputs
import MunicipalBudget
import Outcomes
import Tabular

/// What services cost to run per rung and service, gross and net, in both views of prices.
package struct OperatingCostTable {
  package static let spec = ResultSpec(
    "driftskostnad", title: Phrase("OPERATING COST"),
    about: Phrase("what services cost to run, line by line"),
    place: .both, rests: .operation, privacy: .users(),
    columns: [
      .line, .ladder, .rung, .userGroup, operation, .function, account, .prices, .unit, .status,
      .source, .costCentre, .accountType, .project, .years,
    ])
  private static let operation = ColumnSpec.label(
    "drift", "operation", Phrase("what the cost follows"))
  private static let account = ColumnSpec.label(
    "konto", "account",
    Phrase("part of the accounts it is in"))

  private let report: BudgetReport
  private var plan: MoneyPlan { report.outcome.plan }
  private var lines: [OperatingAccount.Line] { report.outcome.operating.lines }
  private var years: ClosedRange<Int> { plan.years }

  init(_ report: BudgetReport) { self.report = report }

  /// The table, or `nil` where the folder has no unit costs of rungs.
  package func table() -> Table? {
    if lines.isEmpty { return nil }
    var rows: [Table.Row] = []
    for view in PriceView.allCases {
      let printed = lines.map { BudgetReport.leaves(report.path($0.money, view), years) }
      for (place, numbers) in printed.enumerated() {
        rows.append(row(place, view, numbers))
      }
      let expense = zip(lines, printed).filter { !$0.0.isIncome }.map(\.1)
      let gross = BudgetReport.sum(expense, count: years.count)
      rows.append(total(.gross, view, gross))
      let net = BudgetReport.sum(printed, count: years.count)
      rows.append(total(.net, view, net))
    }
    return Table(
      Self.spec, report.language, ending: report.star(Self.spec),
      subtitle: report.phrase(
        Phrase("unit cost × users and places · 1000 kr; expense is +, income is −"))
        + " · " + report.bothViews,
      columns: [
        report.column(.line), report.hidden(.ladder),
        report.column(.rung), report.hidden(.userGroup),
        report.hidden(Self.operation), report.column(.function),
        report.column(Self.account), report.column(.prices),
        report.hidden(.unit), report.hidden(.status),
        report.hidden(.source), report.hidden(.costCentre),
        report.hidden(.accountType), report.hidden(.project),
      ] + report.years(years, shown: shown), rows: rows, notes: [assumed].compactMap { $0 })
  }

  private var shown: [Int] { [years.lowerBound] + Array(plan.planYears) }

  private func row(
    _ place: Int, _ view: PriceView, _ numbers: [Double]
  ) -> Table.Row {
    let line = lines[place]
    // A line of the whole need says nothing of whose places they are.
    let operation =
      line.operation == .need
      ? "" : Words.word(line.operation, in: UnitCostRow.operations, report.language)
    let account = Words.word(line.isIncome, in: MeasureLine.accounts, report.language)
    return Table.Row(
      [
        .text(line.name), .text(line.ladder),
        .text(report.shown(line.codes.rung ?? "", of: line.ladder)),
        .text(line.userGroup ?? ""), .text(operation), .text(line.codes.function), .text(account),
        .text(report.word(view)), .text(line.unit), .text(line.provenance.status.rawValue),
        .text(line.provenance.source), .text(line.codes.ansvar ?? ""),
        .text(line.codes.art ?? ""), .text(line.codes.prosjekt ?? ""),
      ] + BudgetReport.cells(numbers),
      codes: [.line: "\(place)", .prices: view.rawValue])
  }

  private func total(
    _ account: PlanSection.Account, _ view: PriceView, _ numbers: [Double]
  ) -> Table.Row {
    let name =
      account == .gross
      ? report.phrase(Phrase("gross total")) : report.phrase(Phrase("net total"))
    let empty = [Table.Cell](repeating: .empty, count: 6)
    return Table.Row(
      [.text(name)] + empty + [.text(report.word(view))]
        + [Table.Cell](repeating: .empty, count: 6) + BudgetReport.cells(numbers), role: .total,
      codes: [.account: account.rawValue, .prices: view.rawValue])
  }

  /// How much of the gross cost of year 1 rests on assumptions.
  private var assumed: String? {
    let year = plan.firstYear
    var (all, some) = (0.0, 0.0)
    for line in lines {
      let size = BudgetReport.leaves(line.money.fixed, year...year)[0].magnitude
      all += size
      if line.provenance.status == .assumption { some += size }
    }
    guard all > 0 else { return nil }
    let share = PlainText.number(some / all * 100, decimals: 1, report.language)
    return report.phrase(Phrase("\(share)% of the operating cost of \(year) rests on assumptions"))
  }
}
