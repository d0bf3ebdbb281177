import Tabular

/// Who lives here: the pyramid with its slider, and growth by component beside it.
struct PeopleSection {
  let context: ReportContext

  func section() throws(Problems) -> ReportSection? {
    let figures = [try PyramidFigure(context)?.figure(), try growth()].compactMap {
      context.captioned($0, "folketall")
    }
    if figures.isEmpty { return nil }
    return ReportSection(
      id: "befolkning", title: context.word(Phrase("The population")),
      body: context.grid(figures, columns: 2))
  }

  /// Births less deaths, moves within the country, moves across its border, and the adjustment.
  private func growth() throws(Problems) -> Figure? {
    guard let region = context.region, let table = try context.results.table("komponenter"),
      let yearColumn = table.column("år")
    else { return nil }
    let rows = table.rows.filter { region.holds(table.text($0, "region")) }
    let years = Set(rows.compactMap { table.number($0, yearColumn) }).sorted().map { Int($0) }
    func sum(_ year: Int, _ column: Int?) -> Double? {
      let own = rows.filter { table.number($0, yearColumn) == Double(year) }
      let values = own.compactMap { table.number($0, column) }
      return values.count == own.count ? values.reduce(0, +) : nil
    }
    let girls = table.column("født_jenter")
    let boys = table.column("født_gutter")
    let deaths = table.column("døde")
    let adjustment = table.column("justering")
    var parts: [(name: String, style: String, values: [Double?])] = [
      (
        context.word(Phrase("births less deaths")), "c",
        years.map { year in
          guard let died = sum(year, deaths) else { return nil }
          let born = [sum(year, girls), sum(year, boys)].compactMap { $0 }
          return born.isEmpty ? nil : born.reduce(0, +) - died
        }
      )
    ]
    func net(_ name: String, _ style: String, _ arrivals: Int?, _ departures: Int?) -> Bool {
      let values = years.map { year -> Double? in
        guard let into = sum(year, arrivals), let out = sum(year, departures) else { return nil }
        return into - out
      }
      if values.contains(nil) { return false }
      parts.append((name, style, values))
      return true
    }
    let isSplit =
      net(
        context.word(Phrase("domestic migration, net")), "a",
        table.column("innflytting_innenlands"),
        table.column("utflytting_innenlands"))
      && net(
        context.word(Phrase("immigration less emigration")), "d",
        table.column("innvandring"), table.column("utvandring"))
    if !isSplit {
      parts.removeLast(parts.count - 1)
      _ = net(
        context.word(Phrase("migration, net")), "a", table.column("inn"),
        table.column("ut"))
    }
    let changes = years.map { sum($0, adjustment) }
    if changes.contains(where: { abs($0 ?? 0) >= 0.5 }) {
      let name = context.word(Phrase("adjustment to control totals"))
      parts.append((name, "f", changes))
    }
    return draw(parts, years)
  }

  private func draw(
    _ parts: [(name: String, style: String, values: [Double?])], _ years: [Int]
  ) -> Figure? {
    let word = context.word
    let text = context.text
    // Whole persons, as the table says them, so that what is drawn adds up as printed.
    let whole = parts.map { part in part.values.map { $0?.rounded(.toNearestOrAwayFromZero) } }
    let sums = years.indices.map { index -> Double? in
      let values = whole.compactMap { $0[index] }
      return values.count == whole.count ? values.reduce(0, +) : nil
    }
    guard let first = years.first, let last = years.last, years.count > 1 else { return nil }
    func number(_ value: Double?) -> String {
      value.map { text.number($0, decimals: 0, signed: true) } ?? "–"
    }
    let chart = StackedBars(
      years: years,
      parts: zip(parts, whole).map { StackedBars.Part(style: $0.style, values: $1) },
      sums: sums, sumName: word(Phrase("total")), size: (460, 330), text: text)
    let told = zip(parts, whole).map { part, values in
      "\(part.name) \(number(values.first.flatMap { $0 })) → \(number(values.last.flatMap { $0 }))"
    }
    return Figure(
      id: "vekst", title: word(Phrase("Growth by component")),
      subtitle: word(Phrase("persons a year")),
      description: "\(first)–\(last): " + told.joined(separator: "; ")
        + word(Phrase("; total "))
        + "\(number(sums.first ?? nil)) → \(number(sums.last ?? nil)).",
      size: chart.size, drawing: chart.drawing(), key: parts.map { ($0.style, $0.name) },
      table: DataTable(
        header: [word(Phrase("year"))] + parts.map(\.name) + [word(Phrase("total"))],
        rows: years.enumerated().map { index, year in
          ["\(year)"] + whole.map { number($0[index]) } + [number(sums[index])]
        }))
  }
}
