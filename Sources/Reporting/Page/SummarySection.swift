import Tabular

/// The result in sentences with the figures in them.
struct SummarySection {
  let context: ReportContext

  func section() throws(Problems) -> ReportSection? {
    var sentences: [Sentence] = []
    if let table = try context.results.table("folketall") {
      sentences += try people(table)
    }
    if let table = try context.results.table("aldersforhold") { sentences += ratio(table) }
    for name in context.results.ladders {
      if let ladder = try LadderResult(context.results, name) { sentences += need(ladder) }
    }
    if let table = try context.results.table("handlingsprogram") { sentences += budget(table) }
    if let table = try context.results.table("kilder") { sentences += basis(table) }
    if sentences.isEmpty { return nil }
    return ReportSection(
      id: "oppsummering", title: context.word("Oppsummering", "Summary"),
      body: "<ul class=\"summary\">\n"
        + sentences.map { "<li>\($0.html)</li>\n" }.joined() + "</ul>\n")
  }

  private func people(_ table: ResultTable) throws(Problems) -> [Sentence] {
    guard let total = table.total, let first = context.firstYear(table),
      let last = table.years.last?.year, last > first,
      let start = table.number(total, year: first), let end = table.number(total, year: last),
      start > 0
    else { return [] }
    var sentences: [Sentence] = []
    let growth = percent(start, end)
    sentences.append(
      context.text.language == .nb
        ? """
        Folketallet går fra \(figure: number(start)) 1. januar \("\(first)") til \
        \(figure: number(end)) i \("\(last)"): \(figure: growth).
        """
        : """
        The population goes from \(figure: number(start)) on 1 January \("\(first)") to \
        \(figure: number(end)) in \("\(last)"): \(figure: growth).
        """)
    if let interval = try context.results.interval("folketall-intervall", labels: "aldersgruppe"),
      let row = interval.table.total, let band = interval.band(row).last
    {
      sentences += ownPath(interval.medians(row).last)
      let share = context.text.percent(interval.share, decimals: 0)
      sentences.append(
        context.text.language == .nb
          ? """
          I \(share) av framtidene ligger folketallet i \("\(Int(band.x))") mellom \
          \(figure: number(band.low)) og \(figure: number(band.high)).
          """
          : """
          In \(share) of the futures the population of \("\(Int(band.x))") is between \
          \(figure: number(band.low)) and \(figure: number(band.high)).
          """)
    }
    let changes = table.rows.filter { $0 != total }.compactMap { row -> (Int, Double, Double)? in
      guard let old = table.number(row, year: first), let new = table.number(row, year: last),
        old > 0
      else { return nil }
      return (row, old, new)
    }
    if let most = changes.max(by: { $0.2 / $0.1 < $1.2 / $1.1 }) {
      let name = table.text(most.0, "aldersgruppe")
      let growth = percent(most.1, most.2)
      sentences.append(
        context.text.language == .nb
          ? """
          Høyest vekst har \(name): fra \(figure: number(most.1)) til \(figure: number(most.2)), \
          \(figure: growth).
          """
          : """
          The largest growth is in \(name): from \(figure: number(most.1)) to \
          \(figure: number(most.2)), \(figure: growth).
          """)
    }
    return sentences
  }

  /// What the figures of the summary are where the drawings show medians of the futures, and the
  /// median of the population beside, which a drawing ends at.
  private func ownPath(_ median: ChartPoint?) -> [Sentence] {
    guard let median else { return [] }
    return [
      context.text.language == .nb
        ? """
        Folketallet over og de andre tallene i oppsummeringen er scenarioets egen bane, uten \
        trekking; tegningene med framtider ender i medianen, for folketallet \
        \(figure: number(median.y)) i \("\(Int(median.x))").
        """
        : """
        The population above and the other figures of the summary are the scenario's own path, \
        with nothing drawn; drawings with futures end at the median, for the population \
        \(figure: number(median.y)) in \("\(Int(median.x))").
        """
    ]
  }

  /// The first age ratio, first and last, with its bounds.
  private func ratio(_ table: ResultTable) -> [Sentence] {
    guard !table.rows.isEmpty, let first = context.firstYear(table),
      let start = table.years.first(where: { $0.year == first }), let end = table.years.last
    else { return [] }
    let name = table.text(0, "indikator").capitalisedFirst
    let bounds = table.text(0, "aldersgrenser")
    let about = bounds.isEmpty ? "" : " (\(bounds))"
    let old = context.number(table, 0, start.column)
    let new = context.number(table, 0, end.column)
    return [
      context.text.language == .nb
        ? "\(name)\(about) går fra \(figure: old) i \("\(first)") til \(figure: new) i \("\(end.year)")."
        : "\(name)\(about) goes from \(figure: old) in \("\(first)") to \(figure: new) in \("\(end.year)")."
    ]
  }

  private func need(_ ladder: LadderResult) -> [Sentence] {
    var rows = ladder.totals.map { (need: $0.need, unit: $0.unit) }
    if rows.isEmpty, ladder.table.rows.count == 1, let rung = ladder.rungs.first {
      rows = [(rung.need, ladder.table.text(0, "enhet"))]
    }
    let sentences = rows.compactMap { sentence(ladder, $0.need, $0.unit) }
    return sentences.isEmpty ? [] : sentences + missing(ladder)
  }

  /// From the first year to the year of the need.
  private func sentence(_ ladder: LadderResult, _ need: [Int: Double], _ unit: String) -> Sentence?
  {
    guard ladder.shownYears.count > 1, let start = need[ladder.shownYears[0]],
      let end = need[ladder.shownYears[1]]
    else { return nil }
    let (first, year) = (ladder.shownYears[0], ladder.shownYears[1])
    let text = context.text
    let change = text.number(end - start, decimals: 0, signed: true)
    return text.language == .nb
      ? """
      \(ladder.title): behovet går fra \(figure: number(start)) (\(unit)) i \("\(first)") til \
      \(figure: number(end)) i \("\(year)"), \(figure: change) (\(percent(start, end))).
      """
      : """
      \(ladder.title): the need goes from \(figure: number(start)) (\(unit)) in \("\(first)") to \
      \(figure: number(end)) in \("\(year)"), \(figure: change) (\(percent(start, end))).
      """
  }

  /// What is missing in the year of the need: in all, or of each unit where those are not added.
  private func missing(_ ladder: LadderResult) -> [Sentence] {
    let year = ladder.shownYears[1]
    let gaps = ladder.rungs.filter { !$0.places.isEmpty }
    if gaps.isEmpty || gaps.contains(where: { $0.missing[year] == nil }) { return [] }
    // Nothing stands for units that are added.
    var units: [String?] = []
    if ladder.totals.count > 1 {
      for rung in gaps where !units.contains(rung.unit) { units.append(rung.unit) }
    } else {
      units = [nil]
    }
    return units.map { unit in
      let own = unit.map { unit in gaps.filter { $0.unit == unit } } ?? gaps
      let missing = number(own.compactMap { $0.missing[year] }.reduce(0, +))
      let counted = unit.map { " (\($0))" } ?? ""
      return context.text.language == .nb
        ? """
        \(ladder.title): med plassene som finnes, er planlagt og avtalt kjøpt, mangler \
        \(figure: missing)\(counted) i \("\(year)").
        """
        : """
        \(ladder.title): with the places there are, are planned and are agreed to be bought, \
        \(figure: missing)\(counted) are missing in \("\(year)").
        """
    }
  }

  private func budget(_ table: ResultTable) -> [Sentence] {
    guard let row = table.row(marked: "new_net"), let end = table.years.last,
      let adopted = table.row(marked: "adopted_net")
    else { return [] }
    let old = context.number(table, adopted, end.column)
    let new = context.number(table, row, end.column)
    return [
      context.text.language == .nb
        ? """
        Handlingsprogrammet ender på \(figure: new) netto i \("\(end.year)"), mot \(figure: old) i \
        vedtatt budsjett (1000 kr, \(context.fixedPrices)).
        """
        : """
        The four-year plan ends at \(figure: new) net in \("\(end.year)"), against \(figure: old) in \
        the adopted budget (1000 kr, \(context.fixedPrices)).
        """
    ]
  }

  /// What the numbers rest on, as the run said it, and the rows of all inputs, which are more: those
  /// of settings, definitions and other scenarios too.
  private func basis(_ table: ResultTable) -> [Sentence] {
    let isNorwegian = context.text.language == .nb
    func sum(_ column: String) -> Double {
      table.rows.filter { !isEstimate(table, $0) }.compactMap { table.number($0, column) }
        .reduce(0, +)
    }
    let inputs = [sum("publisert"), sum("avledet"), sum("forutsetning")]
    let all = inputs.map(number)
    guard let basis = context.results.input.basis else {
      return [
        isNorwegian
          ? """
          Inndata har \(figure: all[0]) publiserte, \(figure: all[1]) avledede og \
          \(figure: all[2]) forutsatte rader.
          """
          : """
          The inputs have \(figure: all[0]) published, \(figure: all[1]) derived and \
          \(figure: all[2]) assumed rows.
          """
      ]
    }
    let used = [basis.published, basis.derived, basis.assumed].map { Double($0) }
    let own = used.map(number)
    var sentences: [Sentence] = [
      isNorwegian
        ? """
        Tallene bygger på \(figure: own[0]) publiserte, \(figure: own[1]) avledede og \
        \(figure: own[2]) forutsatte rader.
        """
        : """
        The numbers rest on \(figure: own[0]) published, \(figure: own[1]) derived and \
        \(figure: own[2]) assumed rows.
        """
    ]
    if let estimated = basis.estimated {
      let (count, assumed) = (number(Double(estimated.all)), number(Double(estimated.assumed)))
      sentences.append(
        isNorwegian
          ? """
          De bygger også på \(figure: count) størrelser som er anslått av Kohort, \
          \(figure: assumed) av dem forutsetninger (estimater.csv).
          """
          : """
          They rest also on \(figure: count) quantities estimated by Kohort, \
          \(figure: assumed) of them assumptions (estimater.csv).
          """)
    }
    if inputs != used {
      sentences.append(
        isNorwegian
          ? """
          Inndata har i alt \(figure: all[0]) publiserte, \(figure: all[1]) avledede og \
          \(figure: all[2]) forutsatte rader, regnet med innstillinger, definisjoner og andre \
          scenarier.
          """
          : """
          All inputs have \(figure: all[0]) published, \(figure: all[1]) derived and \
          \(figure: all[2]) assumed rows, with settings, definitions and other scenarios.
          """)
    }
    return sentences
  }

  /// Whether a row of the sources is of quantities that were estimated, and no file.
  private func isEstimate(_ table: ResultTable, _ row: Int) -> Bool {
    table.mark(row) == "estimates"
  }

  private func number(_ value: Double) -> String { context.text.number(value, decimals: 0) }

  private func percent(_ old: Double, _ new: Double) -> String {
    context.text.percent(old > 0 ? 100 * (new / old - 1) : 0, signed: true)
  }
}
