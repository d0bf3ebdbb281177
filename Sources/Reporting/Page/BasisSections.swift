import Tabular

/// What the numbers rest on: rows by status, sources, definitions, and the score of the method.
struct BasisSections {
  let context: ReportContext

  /// The map of what rests on assumptions, file by file.
  func map() throws(Problems) -> ReportSection? {
    guard let table = try context.results.table("kilder") else { return nil }
    let word = context.word
    var columns = [
      table.column("publisert", "published"), table.column("avledet", "derived"),
      table.column("forutsetning", "assumed"), table.column("uten_status", "no_status"),
    ]
    var names = [
      word("publisert", "published"), word("avledet", "derived"),
      word("forutsetning", "assumption"), word("uten status", "no status"),
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
      let name = table.text(row, 0)
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
      title: word("Rader i inndata etter status", "Rows of the inputs by status"),
      subtitle: word(
        "andel; antall bak, i samme rekkefølge", "share; counts behind, in the same order"),
      description: told + ".", size: (460, drawing.height), drawing: drawing.text,
      key: zip(styles, names).map { ($0, $1) },
      table: DataTable(
        header: [word("fil", "file")] + names,
        rows: table.rows.map { row in [table.text(row, 0)] + counts[row].map(number) }))
    return ReportSection(
      id: "grunnlag", title: word("Hva som bygger på forutsetninger", "What rests on assumptions"),
      body: context.grid([figure], columns: 2))
  }

  /// How far off the method was for this place in years that have passed; nothing where the result
  /// has no score of it.
  func score() throws(Problems) -> ReportSection? {
    guard let region = context.region?.label.map(ReportRegion.code),
      let table = try context.results.table("treffsikkerhet-steder"),
      let ahead = table.column("år_fram", "years_ahead"),
      let group = table.column("aldersgruppe", "age_group"),
      let forecast = table.column("framskrevet", "forecast"),
      let outcome = table.column("utfall", "outcome")
    else { return nil }
    let low = table.column("nedre_80", "lower_80")
    let high = table.column("øvre_80", "upper_80")
    var order: [String] = []
    var scores: [String: (errors: [Double], inside: [Bool])] = [:]
    for row in table.rows where ReportRegion.code(table.text(row, 0)) == region {
      guard let guess = table.number(row, forecast), let truth = table.number(row, outcome),
        truth > 0
      else { continue }
      let key = table.text(row, group) + "\t" + table.text(row, ahead)
      if scores[key] == nil { order.append(key) }
      scores[key, default: ([], [])].errors.append(100 * abs(guess - truth) / truth)
      if let below = table.number(row, low), let above = table.number(row, high) {
        scores[key, default: ([], [])].inside.append(below <= truth && truth <= above)
      }
    }
    if order.isEmpty { return nil }
    let text = context.text
    let rows = order.map { key -> [String] in
      let parts = key.split(separator: "\t").map(String.init)
      let own = scores[key] ?? ([], [])
      let error = own.errors.reduce(0, +) / Double(max(own.errors.count, 1))
      let inside = own.inside.filter { $0 }.count
      return parts + [
        "\(own.errors.count)", text.number(error, decimals: 2),
        own.inside.isEmpty ? "–" : "\(inside)/\(own.inside.count)",
      ]
    }
    let word = context.word
    let title = word("Treffsikkerhet for stedet", "The score of this place")
    return ReportSection(
      id: "treffsikkerhet", title: title,
      body: context.paragraph(
        word(
          "Avvik i prosent av utfallet, snitt over startårene, da metoden ble prøvd på år som er gått.",
          "Error in per cent of the outcome, mean over the jump-offs, when the method was tried on years that have passed."
        ))
        + DataTable(
          header: [
            word("aldersgruppe", "age group"), word("år fram", "years ahead"),
            word("startår", "jump-offs"), word("avvik, %", "error, %"),
            word("innenfor 80 %", "within 80%"),
          ], rows: rows
        ).html(label: title) + "\n")
  }

  /// The sources the inputs name.
  func sources() -> ReportSection? {
    let sources = context.results.input.sources
    if sources.isEmpty { return nil }
    return ReportSection(
      id: "kilder", title: context.word("Kilder", "Sources"),
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
      id: "definisjoner", title: context.word("Definisjoner", "Definitions"), body: body)
  }
}
