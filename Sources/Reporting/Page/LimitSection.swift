import Tabular

/// How likely each limit is passed, where futures were drawn.
struct LimitSection {
  let context: ReportContext

  func section() throws(Problems) -> ReportSection? {
    guard let table = try context.results.table("grenser"),
      let condition = table.column("betingelse", "condition"), let last = table.years.last?.year
    else { return nil }
    let years = table.years.filter { $0.year.isMultiple(of: 5) || $0.year == last }
    let cells = table.rows.map { row in
      [table.text(row, 0), table.text(row, condition)]
        + years.map { context.number(table, row, $0.column) }
    }
    let title = context.word("Hvor sannsynlig grensene passeres", "How likely limits are passed")
    let shown = DataTable(
      header: [context.word("grense", "limit"), context.word("betingelse", "condition")]
        + years.map { "\($0.year)" }, rows: cells, labels: 2)
    return ReportSection(
      id: "grenser", title: title,
      body: context.paragraph(
        context.word("Prosent av framtidene, 1. januar.", "Per cent of the futures, 1 January."))
        + shown.html(label: title) + "\n")
  }
}
