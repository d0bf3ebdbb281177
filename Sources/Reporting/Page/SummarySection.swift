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
      id: "oppsummering", title: context.word(Phrase("Summary")),
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
      context.sentence(
        Phrase(
          "The population goes from \(number(start)) on 1 January \(first) to \(number(end)) in \(last): \(growth)."
        ), figures: [1, 3, 5]))
    if let interval = try context.results.interval("folketall-intervall", labels: "aldersgruppe"),
      let row = interval.table.total, let band = interval.band(row).last
    {
      sentences += ownPath(interval.medians(row).last)
      let share = context.text.percent(interval.share, decimals: 0)
      sentences.append(
        context.sentence(
          Phrase(
            "In \(share) of the futures the population of \(Int(band.x)) is between \(number(band.low)) and \(number(band.high))."
          ), figures: [3, 4]))
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
        context.sentence(
          Phrase(
            "The largest growth is in \(name): from \(number(most.1)) to \(number(most.2)), \(growth)."
          ), figures: [2, 3, 4]))
    }
    return sentences
  }

  /// What the figures of the summary are where the drawings show medians of the futures, and the
  /// median of the population beside, which a drawing ends at.
  private func ownPath(_ median: ChartPoint?) -> [Sentence] {
    guard let median else { return [] }
    return [
      context.sentence(
        Phrase(
          "The population above and the other figures of the summary are the scenario's own path, with nothing drawn; drawings with futures end at the median, for the population \(number(median.y)) in \(Int(median.x))."
        ), figures: [1])
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
      context.sentence(
        Phrase("\(name + about) goes from \(old) in \(first) to \(new) in \(end.year)."),
        figures: [2, 4])
    ]
  }

  private func need(_ ladder: LadderResult) -> [Sentence] {
    var rows = ladder.totals.map { (need: $0.need, unit: $0.unit) }
    if rows.isEmpty, let need = ladder.onlyNeed {
      rows = [(need, ladder.table.text(0, "enhet"))]
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
    return context.sentence(
      Phrase(
        "\(ladder.title): the need goes from \(number(start)) (\(unit)) in \(first) to \(number(end)) in \(year), \(change) (\(percent(start, end)))."
      ), figures: [2, 5, 7])
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
      let told =
        unit.map {
          Phrase(
            "\(ladder.title): with the places there are, are planned and are agreed to be bought, \(missing) (\($0)) are missing in \(year)."
          )
        }
        ?? Phrase(
          "\(ladder.title): with the places there are, are planned and are agreed to be bought, \(missing) are missing in \(year)."
        )
      return context.sentence(told, figures: [2])
    }
  }

  private func budget(_ table: ResultTable) -> [Sentence] {
    guard let row = table.row(marked: "new_net"), let end = table.years.last,
      let adopted = table.row(marked: "adopted_net")
    else { return [] }
    let old = context.number(table, adopted, end.column)
    let new = context.number(table, row, end.column)
    return [
      context.sentence(
        Phrase(
          "The four-year plan ends at \(new) net in \(end.year), against \(old) in the adopted budget (1000 kr, \(context.fixedPrices))."
        ), figures: [1, 3])
    ]
  }

  /// What the numbers rest on, as the run said it, and the rows of all inputs, which are more: those
  /// of settings, definitions and other scenarios too.
  private func basis(_ table: ResultTable) -> [Sentence] {
    func sum(_ column: String) -> Double {
      table.rows.filter { !isEstimate(table, $0) }.compactMap { table.number($0, column) }
        .reduce(0, +)
    }
    let inputs = [sum("publisert"), sum("avledet"), sum("forutsetning")]
    let all = inputs.map(number)
    guard let basis = context.results.input.basis else {
      return [
        context.sentence(
          Phrase(
            "The inputs have \(all[0]) published, \(all[1]) derived and \(all[2]) assumed rows."),
          figures: [1, 2, 3])
      ]
    }
    let used = [basis.published, basis.derived, basis.assumed].map { Double($0) }
    let own = used.map(number)
    var sentences: [Sentence] = [
      context.sentence(
        Phrase(
          "The numbers rest on \(own[0]) published, \(own[1]) derived and \(own[2]) assumed rows."),
        figures: [1, 2, 3])
    ]
    if let estimated = basis.estimated {
      let (count, assumed) = (number(Double(estimated.all)), number(Double(estimated.assumed)))
      sentences.append(
        context.sentence(
          Phrase(
            "They rest also on \(count) quantities estimated by Kohort, \(assumed) of them assumptions (estimater.csv)."
          ), figures: [1, 2]))
    }
    if inputs != used {
      sentences.append(
        context.sentence(
          Phrase(
            "All inputs have \(all[0]) published, \(all[1]) derived and \(all[2]) assumed rows, with settings, definitions and other scenarios."
          ), figures: [1, 2, 3]))
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
