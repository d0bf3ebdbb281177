import Demography
import MunicipalBudget
import Outcomes
import Tabular

/// Building projects year by year: cost, who pays, and what the loan and the running cost.
struct ProjectTable {
  package static let spec = ResultSpec(
    "prosjekter", title: Phrase("PROJECTS"),
    about: Phrase("building projects by year: cost, finance, loans and operation"),
    place: .both, rests: .projects, privacy: .free,
    columns: [.project, .item, .function, .status, .source, .sum, .years])

  private let report: BudgetReport
  private var outcome: MoneyOutcome { report.outcome }
  private var plan: MoneyPlan { outcome.plan }
  private var years: ClosedRange<Int> { plan.capitalYears }

  init(_ report: BudgetReport) { self.report = report }

  /// The table, or `nil` without projects.
  package func table() -> Table? {
    let items = outcome.capital.items
    if items.isEmpty { return nil }
    var rows: [Table.Row] = []
    for item in items {
      let source = plan.provenance(of: item.project.cost)
      for (name, path) in paths(item) {
        let numbers = BudgetReport.leaves(path, years)
        let isStock = name == report.phrase(Phrase("debt 31 Dec"))
        let sum: Table.Cell = isStock ? .empty : .number(numbers.reduce(0, +))
        rows.append(
          Table.Row(
            [
              .text(item.project.name), .text(name), .text(item.project.codes.function),
              .text(source.status.rawValue), .text(source.source), sum,
            ]
              + BudgetReport.cells(numbers)))
      }
    }
    return Table(
      Self.spec, report.language, ending: report.star(Self.spec),
      subtitle: report.unit(.nominal),
      columns: [
        report.column(.project), report.column(.item),
        report.hidden(.function), report.hidden(.status),
        report.hidden(.source),
        report.column(.sum),
      ] + report.years(years, shown: Array(plan.planYears)), rows: rows,
      notes: items.flatMap(notes))
  }

  /// What is told of a project, income below zero.
  private func paths(_ item: CapitalAccount.Item) -> [(String, BlockPath)] {
    let capital = item.plan
    var paths: [(String, BlockPath)] = [
      (report.phrase(Phrase("cost with VAT")), capital.gross),
      (report.phrase(Phrase("VAT compensation")), capital.vatCompensation * -1),
      (report.phrase(Phrase("grant")), capital.grant * -1),
      (report.phrase(Phrase("own financing")), capital.own * -1),
      (report.phrase(Phrase("loan drawn")), capital.loan.drawn * -1),
      (report.phrase(Phrase("grant used on the loan")), capital.loan.extra),
      (report.phrase(Phrase("grant beyond the loan")), capital.surplus),
      (report.phrase(Phrase("interest")), capital.loan.interest),
      (report.phrase(Phrase("instalments")), capital.loan.instalment),
      (report.phrase(Phrase("depreciation")), capital.depreciation),
      (report.phrase(Phrase("operation")), item.operation.nominal),
      (report.phrase(Phrase("debt 31 Dec")), capital.loan.closing),
    ]
    paths.removeAll { $0.1.values.allSatisfy { $0[0] == 0 } }
    return paths
  }

  private func notes(_ item: CapitalAccount.Item) -> [String] {
    let project = item.project
    var parts = [
      report.phrase(
        Phrase(
          "\(project.name): move-in \(project.moveInYear)-\(project.moveInMonth < 10 ? "0" : "")\(project.moveInMonth)"
        ))
    ]
    if project.places > 0 {
      let places = PlainText.number(project.places, decimals: 0, report.language)
      let net = PlainText.number(project.netPlaces, decimals: 0, report.language)
      let rung = report.rung(project.codes.rung ?? "", of: item.ladder)
      parts.append(
        report.phrase(Phrase("\(places) places on \(rung), \(net) more than before")))
    }
    if project.overrun != 0 {
      let share = PlainText.number(project.overrun * 100, decimals: 0, report.language)
      parts.append(
        report.phrase(Phrase("\(share)% above the planned cost, which the grant does not follow")))
    }
    if item.plan.beyondRun[0] > 0 {
      let beyond = PlainText.number(item.plan.beyondRun[0] / 1000, decimals: 0, report.language)
      parts.append(
        report.phrase(
          Phrase("\(beyond) thousand kr (fixed prices) fall after \(plan.endYear) and are left out")
        ))
    }
    return [parts.joined(separator: " · ")]
  }
}
