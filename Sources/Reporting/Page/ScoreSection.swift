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
    let title = word("Treffsikkerhet for stedet", "The score of this place")
    let starts = score.jumpOffs.map { "\($0)" }.joined(separator: ", ")
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
}
