import Tabular

/// The ladders: need by rung in the first year, the year of the need and the last, with the places
/// there are and what is missing where the result knows them.
struct LadderSection {
  let context: ReportContext

  func section() throws(Problems) -> ReportSection? {
    var figures: [Figure] = []
    for name in context.results.ladders {
      guard let ladder = try LadderResult(context.results, name) else { continue }
      let drawn = [context.captioned(bars(ladder), ladder.name, withNotes: true)]
      figures += (drawn + (try totals(ladder)).map { context.captioned($0, ladder.name) })
        .compactMap { $0 }
    }
    if figures.isEmpty { return nil }
    return ReportSection(
      id: "trapper",
      title: context.word(Phrase("Ladders: need, places and what is missing")),
      body: context.grid(figures, columns: 2))
  }

  private func bars(_ ladder: LadderResult) -> Figure? {
    let word = context.word
    var told: [String] = []
    let groups = ladder.rungs.map { rung in
      let name = name(of: rung)
      let unit = rung.unit.isEmpty ? "" : " (\(rung.unit))"
      let title = name + unit
      let bars = ladder.shownYears.compactMap { year in bar(rung, year, ladder) }
      if let last = bars.last {
        told.append("\(name): \(last.text) (\(last.name))")
      }
      return RungBars.Group(name: title, bars: bars)
    }.filter { !$0.bars.isEmpty }
    if groups.isEmpty { return nil }
    let drawing = RungBars(groups: groups).drawing()
    var key = [(style: "a", text: word(Phrase("need")))]
    if ladder.hasPlaces {
      key = [
        (style: "a", text: word(Phrase("need with a place"))),
        (style: "missing", text: word(Phrase("missing"))),
      ]
      if ladder.rungs.contains(where: \.places.isEmpty) {
        key.append(
          (style: "none", text: word(Phrase("need of whom no places are told (kapasitet.csv)"))))
      }
      key += [
        (
          style: "stock",
          text: word(Phrase("places: own, planned, agreed purchases"))
        )
      ]
    }
    return Figure(
      id: "trapp-\(Results.stem(ladder.name))", title: ladder.title,
      subtitle: [
        context.subtitle(ladder.name),
        ladder.hasPlaces
          ? word(Phrase("need, places and missing"))
          : word(
            Phrase("need; no places are told of (kapasitet.csv), so nothing is said to be missing")),
      ].filter { !$0.isEmpty }.joined(separator: " · "),
      description: told.joined(separator: ". ") + ".", size: (460, drawing.height),
      drawing: drawing.text, key: key, table: table(ladder))
  }

  private func bar(_ rung: LadderResult.Rung, _ year: Int, _ ladder: LadderResult) -> RungBars.Bar?
  {
    guard let need = rung.need[year] else { return nil }
    let text = context.text
    var words = text.number(need, decimals: 0)
    let missing = rung.missing[year] ?? 0
    if missing > 0 {
      words += context.word(Phrase(", missing ")) + text.number(missing, decimals: 0)
    }
    return RungBars.Bar(
      name: "\(year)", value: need,
      style: ladder.hasPlaces && rung.places.isEmpty ? "none" : "a", mark: rung.places[year],
      missing: min(missing, need), text: words)
  }

  /// The rung and its name, and whose it is.
  private func name(of rung: LadderResult.Rung) -> String {
    let name = [context.rung(rung.code), rung.name].filter { !$0.isEmpty }.joined(separator: " · ")
    return rung.isOfOthers ? "\(name), \(context.word(Phrase("other groups")))" : name
  }

  private func table(_ ladder: LadderResult) -> DataTable {
    let text = context.text
    func number(_ value: Double?) -> String { value.map { text.number($0, decimals: 0) } ?? "–" }
    var header = [context.word(Phrase("step"))]
    for year in ladder.shownYears {
      header.append(context.word(Phrase("need \(year)")))
      if ladder.hasPlaces {
        header += [
          context.word(Phrase("places \(year)")),
          context.word(Phrase("missing \(year)")),
        ]
      }
    }
    var rows = ladder.rungs.map { rung -> [String] in
      [name(of: rung)]
        + ladder.shownYears.flatMap { year in
          [number(rung.need[year])]
            + (ladder.hasPlaces ? [number(rung.places[year]), number(rung.missing[year])] : [])
        }
    }
    for total in ladder.totals {
      let unit = ladder.totals.count == 1 ? "" : ", \(total.unit)"
      rows.append(
        [context.word(Phrase("Total")) + unit]
          + ladder.shownYears.flatMap {
            [number(total.need[$0])] + (ladder.hasPlaces ? ["", ""] : [])
          })
    }
    let first = rows.count - ladder.totals.count
    return DataTable(header: header, rows: rows, totals: Set(first..<rows.count))
  }

  /// Need over the years: the totals, or the only rung.
  private func totals(_ ladder: LadderResult) throws(Problems) -> [Figure] {
    let table = ladder.table
    var figures: [Figure] = []
    for total in ladder.totals {
      let isOnly = ladder.totals.count == 1
      if let figure = try figure(
        ladder, row: total.row, named: "trinn", of: isOnly ? "" : total.unit)
      {
        figures.append(figure)
      }
    }
    if ladder.totals.isEmpty, table.rows.count == 1,
      let figure = try figure(ladder, row: 0, named: "navn", of: "")
    {
      figures.append(figure)
    }
    return figures
  }

  /// Need over the years of one row, which the medians call what a column does; `unit` is that of one
  /// total of several.
  private func figure(
    _ ladder: LadderResult, row: Int, named column: String, of unit: String
  ) throws(Problems) -> Figure? {
    let table = ladder.table
    let interval = try context.results.interval("\(ladder.name)-intervall", labels: "trinn")
    let counted = table.text(row, "enhet")
    let ending = unit.isEmpty ? "" : "-" + Results.stem(unit)
    let about = unit.isEmpty ? "" : ", \(unit)"
    let futures = interval.map { " · " + context.futures($0.share) } ?? ""
    return SeriesFigure(context: context, table: table, interval: interval).figure(
      id: "behov-\(Results.stem(ladder.name))\(ending)",
      title: context.word(Phrase("\(ladder.title): need in all")) + about,
      subtitle: [counted, context.subtitle(ladder.name)].filter { !$0.isEmpty }
        .joined(separator: " · ") + futures, row: row,
      drawn: interval?.row(like: row, of: table, named: column))
  }
}
