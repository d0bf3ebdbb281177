import Tabular

/// The ladders: need by step in the first year, the year of the need and the last, with the places
/// there are and what is missing where the result knows them.
struct LadderSection {
  let context: ReportContext

  func section() throws(Problems) -> ReportSection? {
    var figures: [Figure] = []
    for name in context.results.ladderNames {
      guard let ladder = try LadderResult(context.results, name) else { continue }
      let drawn = [
        context.captioned(bars(ladder), name, withNotes: true),
        context.captioned(try total(ladder), name),
      ]
      figures += drawn.compactMap { $0 }
    }
    if figures.isEmpty { return nil }
    return ReportSection(
      id: "trapper",
      title: context.word(
        "Trappene: behov, plasser og det som mangler", "Ladders: need, places and what is missing"),
      body: context.grid(figures, columns: 2))
  }

  private func bars(_ ladder: LadderResult) -> Figure? {
    let word = context.word
    var told: [String] = []
    let groups = ladder.steps.map { step in
      let name = [context.step(step.code), step.name].filter { !$0.isEmpty }
      let unit = step.unit.isEmpty ? "" : " (\(step.unit))"
      let title = name.joined(separator: " · ") + unit
      let bars = ladder.shownYears.compactMap { year in bar(step, year, ladder) }
      if let last = bars.last {
        told.append("\(name.joined(separator: " ")): \(last.text) (\(last.name))")
      }
      return StepBars.Group(name: title, bars: bars)
    }.filter { !$0.bars.isEmpty }
    if groups.isEmpty { return nil }
    let drawing = StepBars(groups: groups).drawing()
    var key = [(style: "a", text: word("behov", "need"))]
    if ladder.hasPlaces {
      key = [
        (style: "a", text: word("behov som har plass", "need with a place")),
        (style: "missing", text: word("mangler", "missing")),
        (
          style: "stock",
          text: word(
            "plasser: egne, planlagte, avtalte kjøp", "places: own, planned, agreed purchases")
        ),
      ]
    }
    return Figure(
      id: "trapp-\(Results.stem(ladder.name))", title: ladder.title,
      subtitle: [
        context.subtitle(ladder.name),
        ladder.hasPlaces
          ? word("behov, plasser og mangler", "need, places and missing")
          : word(
            "behov; plassene er ikke oppgitt (kapasitet.csv), derfor ingen mangler",
            "need; no places are told of (kapasitet.csv), so nothing is said to be missing"),
      ].filter { !$0.isEmpty }.joined(separator: " · "),
      description: told.joined(separator: ". ") + ".", size: (460, drawing.height),
      drawing: drawing.text, key: key, table: table(ladder))
  }

  private func bar(_ step: LadderResult.Step, _ year: Int, _ ladder: LadderResult) -> StepBars.Bar?
  {
    guard let need = step.need[year] else { return nil }
    let text = context.text
    var words = text.number(need, decimals: 0)
    let missing = step.missing[year] ?? 0
    if missing > 0 {
      words += context.word(", mangler ", ", missing ") + text.number(missing, decimals: 0)
    }
    return StepBars.Bar(
      name: "\(year)", value: need, style: "a", mark: step.places[year],
      missing: min(missing, need), text: words)
  }

  private func table(_ ladder: LadderResult) -> DataTable {
    let text = context.text
    func number(_ value: Double?) -> String { value.map { text.number($0, decimals: 0) } ?? "–" }
    var header = [context.word("trinn", "step")]
    for year in ladder.shownYears {
      header.append(context.word("behov \(year)", "need \(year)"))
      if ladder.hasPlaces {
        header += [
          context.word("plasser \(year)", "places \(year)"),
          context.word("mangler \(year)", "missing \(year)"),
        ]
      }
    }
    var rows = ladder.steps.map { step -> [String] in
      let name = [context.step(step.code), step.name].filter { !$0.isEmpty }.joined(
        separator: " · ")
      return [name]
        + ladder.shownYears.flatMap { year in
          [number(step.need[year])]
            + (ladder.hasPlaces ? [number(step.places[year]), number(step.missing[year])] : [])
        }
    }
    guard let total = ladder.total else { return DataTable(header: header, rows: rows) }
    rows.append(
      [context.word("I alt", "Total")]
        + ladder.shownYears.flatMap { [number(total[$0])] + (ladder.hasPlaces ? ["", ""] : []) })
    return DataTable(header: header, rows: rows, totals: [rows.count - 1])
  }

  /// Need over the years: the total, or the only step.
  private func total(_ ladder: LadderResult) throws(Problems) -> Figure? {
    let table = ladder.table
    let row = table.total ?? (table.rows.count == 1 ? 0 : nil)
    guard let row else { return nil }
    let interval = try context.results.table("\(ladder.name)-intervall").flatMap {
      IntervalTable($0)
    }
    let label =
      row == table.total ? table.text(row, 0) : table.text(row, table.column("navn", "name"))
    let unit = table.text(row, table.column("enhet", "unit"))
    let futures = interval.map { " · " + context.futures($0.share) } ?? ""
    return SeriesFigure(context: context, table: table, interval: interval).figure(
      id: "behov-\(Results.stem(ladder.name))",
      title: context.word("\(ladder.title): behov i alt", "\(ladder.title): need in all"),
      subtitle: [unit, context.subtitle(ladder.name)].filter { !$0.isEmpty }
        .joined(separator: " · ") + futures, row: row, label: label)
  }
}
