import Tabular

/// Dreining: need by rung before and after.
struct ShiftSection {
  let context: ReportContext

  func section() throws(Problems) -> ReportSection? {
    let word = context.word
    let figures =
      try figures("dreining", word(Phrase("need")), unit: "")
      + figures(
        "dreining-i-kroner", word(Phrase("operating cost")),
        unit: "1000 kr, " + context.fixedPrices)
    if figures.isEmpty { return nil }
    let about = context.word(
      Phrase("Without and with the shift. Its effect is an assumption of dreining.csv."))
    return ReportSection(
      id: "dreining", title: context.word(Phrase("Shift: before and after")),
      body: context.paragraph(about) + context.grid(figures, columns: 2))
  }

  /// One figure for each ladder of a table, in its last year.
  private func figures(
    _ name: String, _ what: String, unit: String
  ) throws(Problems) -> [Figure] {
    guard let table = try context.results.table(name), let year = table.years.last?.year else {
      return []
    }
    var ladders: [String] = []
    for row in table.rows where !ladders.contains(table.text(row, "trapp")) {
      ladders.append(table.text(row, "trapp"))
    }
    var figures: [Figure] = []
    for ladder in ladders {
      let drawn = figure(table, ladder, year, told: (what, unit))
      if let figure = context.captioned(drawn, name, withNotes: true) { figures.append(figure) }
    }
    return figures
  }

  private func figure(
    _ table: ResultTable, _ ladder: String, _ year: Int, told: (what: String, unit: String)
  ) -> Figure? {
    let (what, unit) = told
    let word = context.word
    let text = context.text
    let rows = table.rows.filter { table.text($0, "trapp") == ladder }
    /// A rung, or what is added, by the first of its rows.
    var rungs: [Int] = []
    func isSame(_ row: Int, _ other: Int) -> Bool {
      table.mark(row) == table.mark(other)
        && table.text(row, "trinn") == table.text(other, "trinn")
    }
    for row in rows where !rungs.contains(where: { isSame($0, row) }) { rungs.append(row) }
    func value(_ rung: Int, _ code: String) -> Double? {
      rows.first { isSame($0, rung) && table.code($0, "dreining") == code }
        .flatMap { table.number($0, year: year) }
    }
    func number(_ value: Double?, signed: Bool = false) -> String {
      value.map { text.number($0, decimals: 0, signed: signed) } ?? "–"
    }
    var words: [String] = []
    var groups: [RungBars.Group] = []
    var cells: [[String]] = []
    for rung in rungs {
      let before = value(rung, "without")
      let after = value(rung, "with")
      let name = context.rung(table.text(rung, "trinn"))
      let change = before.flatMap { old in after.map { $0 - old } }
      cells.append([name, number(before), number(after), number(change, signed: true)])
      guard let before, let after else { continue }
      words.append("\(name): \(number(before)) → \(number(after))")
      // What is added is told in the table, and not drawn beside what it adds.
      if table.isTotal(rung) { continue }
      groups.append(
        RungBars.Group(
          name: name,
          bars: [
            RungBars.Bar(
              name: word(Phrase("without")), value: before, style: "f", text: number(before)),
            RungBars.Bar(
              name: word(Phrase("with")), value: after, style: "a",
              text: "\(number(after)) (\(number(change, signed: true)))"),
          ]))
    }
    if groups.isEmpty { return nil }
    let drawing = RungBars(groups: groups).drawing()
    return Figure(
      id: "\(table.name)-\(Results.stem(ladder))",
      title: word(Phrase("\(ladder.capitalisedFirst) in \(year): \(what)")),
      subtitle: unit,
      description: words.joined(separator: "; ") + ".", size: (460, drawing.height),
      drawing: drawing.text,
      table: DataTable(
        header: [
          word(Phrase("step")), word(Phrase("without")), word(Phrase("with")),
          word(Phrase("change")),
        ], rows: cells))
  }
}
