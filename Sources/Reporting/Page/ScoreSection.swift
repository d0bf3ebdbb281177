import Tabular

/// How far off the method was for this place in years that have passed; nothing where the result has
/// no score of it.
struct ScoreSection {
  let context: ReportContext

  /// The forecasts of one age group.
  private struct Score {
    /// Errors in per cent of the outcome, by years ahead.
    var errors: [Int: [Double]] = [:]
    /// Whether outcomes were within their intervals.
    var inside: [Bool] = []
  }

  func section() throws(Problems) -> ReportSection? {
    guard let region = context.region?.label.map(ReportRegion.code),
      let table = try context.results.table("treffsikkerhet-steder"),
      let group = table.column("aldersgruppe"),
      let jumpOff = table.column("startår")
    else { return nil }
    var order: [String] = []
    var scores: [String: Score] = [:]
    var jumpOffs: Set<String> = []
    for row in table.rows where ReportRegion.code(table.text(row, "region")) == region {
      let name = table.text(row, group)
      if scores[name] == nil { order.append(name) }
      if add(table, row, to: &scores[name, default: Score()]) {
        jumpOffs.insert(table.text(row, jumpOff))
      }
    }
    let years = Set(scores.values.flatMap(\.errors.keys)).sorted()
    if years.isEmpty { return nil }
    let word = context.word
    let rows = order.map { name -> [String] in
      let score = scores[name] ?? Score()
      let within = score.inside.filter { $0 }.count
      return [name]
        + years.map { year in
          guard let own = score.errors[year], !own.isEmpty else { return "–" }
          return context.text.number(own.reduce(0, +) / Double(own.count), decimals: 1)
        } + [score.inside.isEmpty ? "–" : "\(within)/\(score.inside.count)"]
    }
    let title = word("Treffsikkerhet for stedet", "The score of this place")
    let starts = jumpOffs.sorted().joined(separator: ", ")
    let about = word(
      "Metoden prøvd på år som er gått: avvik i prosent av utfallet etter så mange år, snitt over startårene \(starts). Innenfor: hvor mange ganger utfallet lå i 80 % intervall fra treff i tidligere framskrivinger, ikke i framtidenes.",
      "The method tried on years that have passed: error in per cent of the outcome after so many years, mean over the jump-offs \(starts). Within: how often the outcome was in the 80 % interval from the hits of past forecasts, not in that of the futures."
    )
    let shown = DataTable(
      header: [word("aldersgruppe", "age group")]
        + years.map { word("\($0) år", $0 == 1 ? "1 year" : "\($0) years") }
        + [word("innenfor 80 %", "within 80%")],
      rows: rows)
    return ReportSection(
      id: "treffsikkerhet", title: title,
      body: context.paragraph(about) + shown.html(label: title) + "\n")
  }

  /// Whether the row has a forecast and an outcome.
  private func add(_ table: ResultTable, _ row: Int, to score: inout Score) -> Bool {
    guard let ahead = table.number(row, table.column("år_fram")),
      let forecast = table.number(row, table.column("framskrevet")),
      let outcome = table.number(row, table.column("utfall")), outcome > 0
    else { return false }
    score.errors[Int(ahead), default: []].append(100 * abs(forecast - outcome) / outcome)
    if let low = table.number(row, table.column("nedre_80")),
      let high = table.number(row, table.column("øvre_80"))
    {
      score.inside.append(low <= outcome && outcome <= high)
    }
    return true
  }
}
