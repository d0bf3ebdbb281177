import Tabular

/// How far off the method was for this place in years that have passed; nothing where the result has
/// no score of it.
struct ScoreSection {
  let context: ReportContext

  func section() -> ReportSection? {
    guard let region = context.region?.code,
      let score = context.results.input.scores[region]
    else { return nil }
    let years = Set(score.groups.flatMap(\.errors.keys)).sorted()
    if years.isEmpty { return nil }
    let word = context.word
    let rows = score.groups.map { group -> [String] in
      let errors = years.map { year in
        group.errors[year].map { context.text.number($0, decimals: 1) } ?? "–"
      }
      let within = group.intervals == 0 ? "–" : "\(group.within)/\(group.intervals)"
      return [group.name] + errors + [within]
    }
    let title = word(Phrase("The score of this place"))
    let starts = score.jumpOffs.map { "\($0)" }.joined(separator: ", ")
    let about = word(
      Phrase(
        "The method tried on years that have passed: error in per cent of the outcome after so many years, mean over the jump-offs \(starts). Within: how often the outcome was in the 80 % interval from the hits of past forecasts, not in that of the futures."
      ))
    let shown = DataTable(
      header: [word(Phrase("age group"))]
        + years.map { word($0 == 1 ? Phrase("1 year") : Phrase("\($0) years")) }
        + [word(Phrase("within 80%"))],
      rows: rows)
    return ReportSection(
      id: "treffsikkerhet", title: title,
      body: context.paragraph(about) + shown.html(label: title) + "\n")
  }
}
