import Tabular

/// How many there are in each age group, and how the groups bear each other.
struct AgeSections {
  let context: ReportContext

  /// The age groups and the total, one small drawing each.
  func groups() throws(Problems) -> ReportSection? {
    guard let table = try context.results.table("folketall") else { return nil }
    let series = SeriesFigure(
      context: context, table: table,
      interval: try context.results.interval("folketall-intervall", labels: "aldersgruppe"),
      size: (340, 210))
    let figures = table.rows.compactMap { row in
      context.captioned(
        series.figure(
          id: "alder-\(row + 1)", title: table.text(row, "aldersgruppe"), row: row,
          drawn: series.interval?.row(like: row, of: table, named: "aldersgruppe")),
        "folketall")
    }
    if figures.isEmpty { return nil }
    let unit = context.word(Phrase("Persons on 1 January"))
    return ReportSection(
      id: "aldersgrupper", title: context.word(Phrase("Age groups")),
      body: context.lead(unit, series.interval) + context.grid(figures, columns: 3)
        + context.footnotes("folketall", withSource: false))
  }

  /// Aldersbæreevne and the other age ratios with their bounds.
  func ratios() throws(Problems) -> ReportSection? {
    guard let table = try context.results.table("aldersforhold") else { return nil }
    let series = SeriesFigure(
      context: context, table: table,
      interval: try context.results.interval("aldersforhold-intervall", labels: "indikator"))
    let figures = table.rows.compactMap { row in
      let told = ["aldersgrenser", "visning"].map { table.text(row, $0) }.filter { !$0.isEmpty }
      return context.captioned(
        series.figure(
          id: "forhold-\(row + 1)", title: table.text(row, "indikator").capitalisedFirst,
          subtitle: told.joined(separator: ": "), row: row,
          drawn: series.interval?.row(like: row, of: table, named: "indikator")),
        "aldersforhold")
    }
    guard let first = figures.first else { return nil }
    let title =
      figures.count == 1
      ? first.title
      : context.word(Phrase("\(first.title) and other age ratios"))
    return ReportSection(
      id: "aldersforhold", title: title,
      body: context.lead(
        context.word(Phrase("Persons on 1 January")), series.interval)
        + context.grid(figures, columns: 2)
        + context.footnotes("aldersforhold", withSource: false))
  }
}

extension ReportContext {
  /// Figures beside each other, as many as the page has room for.
  func grid(_ figures: [Figure], columns: Int) -> String {
    let word = self.word(Phrase("Table"))
    return "<div class=\"grid g\(columns)\">\n"
      + figures.map { $0.html(tableWord: word) }.joined() + "</div>\n"
  }

  /// The line below a heading: the unit, and how futures are drawn.
  func lead(_ unit: String, _ interval: IntervalTable?) -> String {
    let futures = interval.map { " · " + self.futures($0.share) } ?? ""
    return paragraph(unit + futures)
  }

  /// A paragraph of plain text.
  func paragraph(_ text: String, style: String = "lead") -> String {
    "<p class=\"\(style)\">" + Markup.escaped(text) + "</p>\n"
  }
}

extension String {
  /// With a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
