import MunicipalBudget
import Outcomes
import Tabular

/// Prices, interest and rules that the kroner of a run rest on, as they are written, with source and
/// status: a file beside the tables of amounts, which carry their own.
struct StatedFigureTable {
  package static let spec = ResultSpec(
    "priser-renter-regler", title: Phrase("PRICES, INTEREST AND RULES"),
    about: Phrase("the prices, interest and rules that kroner rest on, as they are written"),
    place: .file, rests: .prices, privacy: .users(),
    columns: [file, name, measure, year, value, choice, .scenario, .source, .status, remark])
  private static let file = ColumnSpec.label(
    "fil", "file", Phrase("the file of the scenario folder"))
  private static let name = ColumnSpec.label(
    "navn", "name", nn: "namn", Phrase("the name of the row"))
  private static let measure = ColumnSpec.label(
    "mål", "measure", Phrase("what the row measures"))
  private static let year = ColumnSpec.label(
    "år", "year", Phrase("the year of the figure"))
  private static let value = ColumnSpec(
    "verdi", "value", .exact, Phrase("the figure as it is written"))
  private static let choice = ColumnSpec.label(
    "valg", "choice", nn: "val", Phrase("a choice that is no number"))
  private static let remark = ColumnSpec.label(
    "merknad", "remark", Phrase("the remark of the file"))

  private let report: BudgetReport
  private var plan: MoneyPlan { report.outcome.plan }

  init(_ report: BudgetReport) { self.report = report }

  /// The table, in the order of the files.
  package func table() -> Table {
    let all = plan.deflator.stated + (plan.interest?.stated ?? []) + plan.rules.stated
    let rows = all.under(plan.scenario)
    return Table(
      Self.spec, report.language, ending: report.star(Self.spec),
      columns: [
        report.column(Self.file), report.column(Self.name),
        report.column(Self.measure), report.column(Self.year),
        report.column(Self.value), report.column(Self.choice),
        report.column(.scenario),
        report.column(.source), report.column(.status),
        report.column(Self.remark),
      ],
      rows: rows.map { row in
        // A column of numbers has numbers alone, whatever reads it.
        let number = PlainText.value(row.value)
        let value: [Table.Cell] =
          number.map { [.number($0), .text("")] } ?? [.empty, .text(row.value)]
        let start = [row.file, row.name, row.measure, row.years].map { Table.Cell.text($0) }
        let source = row.provenance
        let rest = [row.scenario ?? "", source.source, source.status.rawValue, source.note]
        return Table.Row(start + value + rest.map { .text($0) })
      })
  }
}
