import MunicipalBudget
import Outcomes
import Tabular

/// Prices, interest and rules that the kroner of a run rest on, as they are written, with source and
/// status: a file beside the tables of amounts, which carry their own.
struct StatedFigureTable {
  private let report: BudgetReport
  private var plan: MoneyPlan { report.outcome.plan }

  init(_ report: BudgetReport) { self.report = report }

  /// The table, in the order of the files.
  package func table() -> Table {
    let all = plan.deflator.stated + (plan.interest?.stated ?? []) + plan.rules.stated
    let rows = all.under(plan.scenario.name)
    return Table(
      name: "priser-renter-regler",
      title: report.phrase("PRISER, RENTER OG REGLER", "PRICES, INTEREST AND RULES")
        + report.star(rows.map(\.provenance), followsPersons: false),
      columns: [
        report.column("fil", "file"), report.column("navn", "name"),
        report.column("mål", "measure"), report.column("år", "year"),
        report.column("verdi", "value", kind: .exact), report.column("valg", "choice"),
        report.column("scenario", "scenario"),
        report.column("kilde", "source"), report.column("status", "status"),
        report.column("merknad", "remark"),
      ],
      rows: rows.map { row in
        // A column of numbers has numbers alone, whatever reads it.
        let number = PlainText.value(row.value)
        let value: [Table.Cell] =
          number.map { [.number($0), .text("")] } ?? [.empty, .text(row.value)]
        let start = [row.file, row.name, row.measure, row.years].map { Table.Cell.text($0) }
        let source = row.provenance
        let rest = [row.scenario, source.source, source.status.rawValue, source.note]
        return Table.Row(start + value + rest.map { .text($0) })
      })
  }
}
