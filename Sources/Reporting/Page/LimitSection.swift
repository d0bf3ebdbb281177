import Tabular

/// How likely each limit is passed and places are too few, where futures were drawn.
struct LimitSection {
  let context: ReportContext

  func section() throws(Problems) -> ReportSection? {
    var body = ""
    if let table = try context.results.table("grenser"),
      table.column("betingelse") != nil
    {
      let title = context.word(Phrase("Limits that are passed"))
      let header = [context.word(Phrase("limit")), context.word(Phrase("condition"))]
      body += shown(table, title, header) {
        [table.text($0, "grense"), table.text($0, "betingelse")]
      }
    }
    if let table = try context.results.table("mangel-sannsynlighet") {
      let title = context.word(Phrase("Too few places, planned ones included"))
      let header = [
        context.word(Phrase("ladder and step")), context.word(Phrase("group")),
      ]
      body += shown(table, title, header) { row in
        [
          table.text(row, "trapp") + ", " + context.rung(table.text(row, "trinn")).lowercased(),
          table.text(row, "brukergruppe"),
        ]
      }
    }
    if body.isEmpty { return nil }
    return ReportSection(
      id: "grenser", title: context.word(Phrase("How likely it is")),
      body: context.paragraph(
        context.word(Phrase("Per cent of the futures, 1 January.")))
        + body)
  }

  /// Every fifth year and the last.
  private func shown(
    _ table: ResultTable, _ title: String, _ header: [String], labels: (Int) -> [String]
  ) -> String {
    let last = table.years.last?.year
    let years = table.years.filter { $0.year.isMultiple(of: 5) || $0.year == last }
    let data = DataTable(
      header: header + years.map { "\($0.year)" },
      rows: table.rows.map { row in
        labels(row) + years.map { context.number(table, row, $0.column) }
      }, labels: 2)
    let heading = title + context.star(table.name)
    return "<h3>" + Markup.escaped(heading) + "</h3>\n" + data.html(label: heading) + "\n"
      + context.footnotes(table.name)
  }
}
