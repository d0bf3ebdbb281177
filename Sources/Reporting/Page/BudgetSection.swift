import Tabular

/// The handlingsprogram: its sums over four years, every line behind them, and net cost over time.
struct BudgetSection {
  let context: ReportContext

  func section() throws(Problems) -> ReportSection? {
    guard let table = try context.results.table("handlingsprogram") else { return nil }
    let sums = table.rows.filter { isSum(table, $0) }
    if sums.isEmpty { return nil }
    let name = "handlingsprogram"
    let plain = context.word(Phrase("1000 kr in fixed prices; expenses are +, revenue is −."))
    let told = context.subtitle(name)
    var body = context.paragraph((told.isEmpty ? plain : told) + context.star(name))
    let all = table.rows.filter { !isCheck(table, $0) }
    let title = context.word(Phrase("Four-year plan"))
    body += self.table(table, sums).html(label: title)
    body +=
      "<details><summary>"
      + Markup.escaped(context.word(Phrase("Table: every line"))) + "</summary>"
    body += self.table(table, all).html(label: context.word(Phrase("Every line")))
    body += "</details>\n" + context.footnotes(name)
    if let figure = try net() { body += context.grid([figure], columns: 2) }
    return ReportSection(id: "handlingsprogram", title: title, body: body)
  }

  /// Net cost by year, with the futures where they were drawn.
  private func net() throws(Problems) -> Figure? {
    let interval = try context.results.interval("kroner-intervall", labels: "linje")
    let view = try context.results.table("langsiktig")
    let row = view.flatMap { view in
      view.rows.first {
        view.code($0, "post") == "net_operation" && view.code($0, "priser") == "fixed"
      }
    }
    let title = context.word(Phrase("Net operating cost"))
    let unit = "1000 kr, " + context.fixedPrices
    if let interval, let drawn = interval.table.row(marked: "new_net") {
      return context.captioned(
        SeriesFigure(context: context, table: nil, interval: interval).figure(
          id: "netto", title: context.word(Phrase("Plan: net total")),
          subtitle: unit + " · " + context.futures(interval.share, hasPath: false), row: nil,
          drawn: drawn), "kroner-intervall", withNotes: true)
    }
    return context.captioned(
      SeriesFigure(context: context, table: view, interval: nil).figure(
        id: "netto", title: title, subtitle: unit, row: row, drawn: nil), "langsiktig",
      withNotes: true)
  }

  private func table(_ table: ResultTable, _ rows: [Int]) -> DataTable {
    let years = table.years
    let cells = rows.map { row in
      [table.text(row, "del"), table.text(row, "linje")]
        + years.map { context.number(table, row, $0.column) }
    }
    let totals = rows.indices.filter { isSum(table, rows[$0]) }
    return DataTable(
      header: [context.word(Phrase("part")), context.word(Phrase("line"))]
        + years.map { "\($0.year)" },
      rows: cells, totals: rows.count == totals.count ? [] : Set(totals), labels: 2)
  }

  /// Whether a row is the adopted budget, the sum of a part, or the new budget, all net.
  private func isSum(_ table: ResultTable, _ row: Int) -> Bool {
    table.mark(row).map { ["adopted_net", "sum_of_part", "new_net"].contains($0) } ?? false
  }

  private func isCheck(_ table: ResultTable, _ row: Int) -> Bool { table.mark(row) == "check" }
}
