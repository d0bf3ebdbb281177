import Demography
import MunicipalBudget
import Outcomes
import Tabular

/// Handlingsprogrammet: change against the adopted budget by line, part and function, with checks.
package struct PlanTables {
  package static let summarySpec = ResultSpec(
    "handlingsprogram-kort", title: Phrase("HANDLINGSPROGRAM"),
    about: Phrase("the handlingsprogram in few lines"),
    place: .screen, rests: .plan, privacy: .users(),
    columns: [.item, .years])
  package static let fixed = ResultSpec(
    "handlingsprogram", title: Phrase("HANDLINGSPROGRAM"),
    about: Phrase("change from the adopted budget over four years, in fixed prices"),
    place: .both, rests: .plan, privacy: .users(),
    columns: [
      .part, .line, .function, .rung, .costCentre, .accountType, .project, .scenario, .status,
      .years,
    ])
  package static let nominal = ResultSpec(
    "handlingsprogram-lopende", title: Phrase("HANDLINGSPROGRAM"),
    about: Phrase("change from the adopted budget over four years, in nominal prices"),
    place: .both, rests: .plan, privacy: .users(),
    columns: [
      .part, .line, .function, .rung, .costCentre, .accountType, .project, .scenario, .status,
      .years,
    ])

  let report: BudgetReport
  var outcome: MoneyOutcome { report.outcome }
  var plan: MoneyPlan { outcome.plan }
  var years: ClosedRange<Int> { plan.planYears }

  init(_ report: BudgetReport) { self.report = report }

  /// The printed table of a view; `nil` without an adopted budget.
  package func printed(
    _ view: PriceView, lines: [BudgetLine]? = nil, adopted: [AdoptedLine]? = nil
  ) -> PlanTable? {
    let adopted = adopted ?? plan.adopted
    if adopted.isEmpty { return nil }
    return try? PlanTable(
      adopted: adopted.map(\.budget), lines: lines ?? outcome.lines, years: years, view: view,
      prices: outcome.prices)
  }

  /// The parts in few rows, for the screen of a run.
  package func summary() -> Table? {
    guard let table = printed(.fixed) else { return nil }
    var rows = [
      row(
        report.phrase(Phrase("Adopted budget, net")), adopted(table),
        of: PlanSection.adopted.codes(.net))
    ]
    for part in BudgetLine.Part.allCases where part.isOperating {
      if !table.leaves.contains(where: { $0.line.part == part }) { continue }
      rows.append(
        row(name(part), table.changes(part: part), of: PlanSection.part(part).codes(.net)))
    }
    rows.append(
      row(
        report.phrase(Phrase("Net total")), table.net(), role: .total,
        of: PlanSection.new.codes(.net)))
    if table.leaves.contains(where: { $0.line.part == .investment }) {
      rows.append(
        row(
          report.phrase(Phrase("Investments, net")),
          table.changes(part: .investment), of: PlanSection.part(.investment).codes(.net)))
    }
    return Table(
      Self.summarySpec, report.language, ending: period(Self.summarySpec),
      subtitle: report.unit(.fixed),
      columns: [report.column(.item)] + report.years(years), rows: rows,
      notes: notes(table))
  }

  func period(_ spec: ResultSpec) -> TitleEnding {
    " \(years.lowerBound)–\(years.upperBound)" + report.star(spec)
  }

  func adopted(_ table: PlanTable) -> [Double] {
    BudgetReport.sum(
      (table.adoptedGross + table.adoptedIncome).map(\.thousands), count: years.count)
  }

  private func row(
    _ name: String, _ numbers: [Double], role: Table.Row.Role = .body,
    of subject: [Table.Aspect: String]
  ) -> Table.Row {
    Table.Row([.text(name)] + BudgetReport.cells(numbers), role: role, codes: subject)
  }

  func name(_ part: BudgetLine.Part) -> String { part.title[report.language] }

  /// How much of the changes, and of the whole budget, rests on assumptions.
  func notes(_ table: PlanTable) -> [String] {
    func text(_ shares: [Double?]) -> String? {
      let known = shares.compactMap { $0 }
      guard let least = known.min(), let most = known.max() else { return nil }
      func percent(_ share: Double) -> String {
        PlainText.number(share * 100, decimals: 1, report.language)
      }
      let (low, high) = (percent(least), percent(most))
      return low == high ? "\(low) %" : "\(low)–\(high) %"
    }
    var notes: [String] = []
    if let changes = text(table.share(of: .assumption)),
      let budget = text(table.shareOfBudget(.assumption))
    {
      // The amounts as the folder has them, and then with the prices that move them.
      let stated = printed(.fixed, adopted: plan.statedAdopted)
      let amounts = stated.flatMap { text($0.shareOfBudget(.assumption)) } ?? budget
      var note = report.phrase(
        Phrase("\(changes) of the changes and \(amounts) of the whole budget rest on assumptions"))
      if amounts != budget {
        note += report.phrase(Phrase("; with the prices that move it \(budget)"))
      }
      notes.append(note)
    }
    let after = years.upperBound < plan.firstYear + 3
    if after {
      notes.append(
        report.phrase(Phrase("the run ends in \(plan.endYear), before the four years have passed")))
    }
    return notes
  }
}
