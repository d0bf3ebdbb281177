import Tabular

/// What the numbers rest on: rows by status, sources and definitions.
struct BasisSections {
  let context: ReportContext

  /// The map of what rests on assumptions, file by file.
  func map() throws(Problems) -> ReportSection? {
    guard let table = try context.results.table("kilder") else { return nil }
    let word = context.word
    var columns = ["publisert", "avledet", "forutsetning", "uten_status"]
    var names = [
      word(Phrase("published")), word(Phrase("derived")),
      word(Phrase("assumption")), word(Phrase("no status")),
    ]
    if table.rows.allSatisfy({ table.number($0, columns[3]) ?? 0 == 0 }) {
      columns.removeLast()
      names.removeLast()
    }
    let styles = ["a", "c", "b", "none"]
    let counts = table.rows.map { row in columns.map { table.number(row, $0) ?? 0 } }
    let sums = names.indices.map { index in counts.reduce(0) { $0 + $1[index] } }
    func number(_ value: Double) -> String { context.text.number(value, decimals: 0) }
    func file(_ row: Int) -> String {
      let name = table.text(row, "fil")
      return name.hasSuffix(".csv") ? String(name.dropLast(4)) : name
    }
    let drawing = ShareRows(
      rows: table.rows.map { row in
        ShareRows.Row(
          name: file(row), parts: counts[row],
          text: counts[row].map(number).joined(separator: " · "))
      }, styles: styles
    ).drawing()
    let told = zip(names, sums).map { "\($0): \(number($1))" }.joined(separator: ", ")
    let figure = Figure(
      id: "grunnlag-kart",
      title: word(Phrase("Rows of the inputs by status")),
      subtitle: word(Phrase("share; counts behind, in the same order")),
      description: told + ".", size: (460, drawing.height), drawing: drawing.text,
      key: zip(styles, names).map { ($0, $1) },
      table: DataTable(
        header: [word(Phrase("file"))] + names,
        rows: table.rows.map { row in [table.text(row, "fil")] + counts[row].map(number) }))
    return ReportSection(
      id: "grunnlag", title: word(Phrase("What rests on assumptions")),
      body: context.results.input.notes.map { context.paragraph($0, style: "note") }.joined()
        + context.grid([figure], columns: 2))
  }

  /// The sources the inputs name.
  func sources() -> ReportSection? {
    let sources = context.results.input.sources
    if sources.isEmpty { return nil }
    return ReportSection(
      id: "kilder", title: context.word(Phrase("Sources")),
      body: "<ul class=\"plain\">\n"
        + sources.map { "<li>" + Markup.escaped($0) + "</li>\n" }.joined() + "</ul>\n")
  }

  /// What terms meant in the run, and its warnings.
  func definitions() -> ReportSection? {
    let input = context.results.input
    if input.definitions.isEmpty { return nil }
    var body = "<dl>\n"
    for (name, text) in input.definitions where !text.isEmpty {
      body += "<dt>" + Markup.escaped(name) + "</dt><dd>" + Markup.escaped(text) + "</dd>\n"
    }
    body += "</dl>\n"
    for warning in input.warnings { body += context.paragraph(warning, style: "warning") }
    return ReportSection(
      id: "definisjoner", title: context.word(Phrase("Definitions")), body: body)
  }
}
