import Tabular

/// What every section needs: the tables, the language, and whom the result is about.
struct ReportContext: Sendable {
  let results: Results
  let text: ChartText
  let region: ReportRegion?

  init(_ results: Results, _ language: Language) throws(Problems) {
    self.results = results
    text = ChartText(language: language)
    region = try ReportRegion(results)
  }

  /// A sentence whose figures, the first place being 1, are set in bold.
  func sentence(_ phrase: Phrase, figures: Set<Int>) -> Sentence {
    Sentence(
      html: phrase.text(text.language, between: Markup.escaped) { place, told in
        let escaped = Markup.escaped(told)
        return figures.contains(place) ? "<strong>\(escaped)</strong>" : escaped
      })
  }

  /// A text in the language of the report.
  func word(_ phrase: Phrase) -> String { phrase[text.language] }

  /// A number of a table with the decimals it has there, at most three.
  func number(_ table: ResultTable, _ row: Int, _ column: Int?, signed: Bool = false) -> String {
    guard let column else { return "–" }
    guard let value = table.number(row, column) else {
      let words = table.text(row, column)
      return words.isEmpty ? "–" : words
    }
    return text.number(value, decimals: min(3, table.decimals(row, column)), signed: signed)
  }

  /// The first year that is computed: the year the components begin, or the first of `table`.
  func firstYear(_ table: ResultTable) -> Int? {
    region?.firstYear ?? table.years.first?.year
  }

  /// How the futures are told of below a title: what the line and the number at its end are, the
  /// band, and the dashed line where there is one.
  func futures(_ share: Double, hasPath: Bool = true) -> String {
    let draws = results.input.futures.map { text.number(Double($0.draws), decimals: 0) } ?? ""
    let percent = text.percent(share, decimals: 0)
    let told = word(
      Phrase(
        "the line and the number at its end: median of \(draws) futures; the band: \(percent) of them"
      ))
    if !hasPath { return told }
    return told + word(Phrase("; dashed: the scenario's own path"))
  }

  /// A code of a rung as a person writes it: `trinn 3` as `Trinn 3`.
  func rung(_ code: String) -> String {
    for word in ["trinn ", "step ", "tekst "] where code.hasPrefix(word) {
      return self.word(Phrase("Step")) + " " + code.dropFirst(word.count)
    }
    let isNumber = !code.isEmpty && code.allSatisfy { $0.isNumber || $0 == "–" || $0 == "-" }
    return isNumber ? word(Phrase("Step")) + " " + code : code
  }
}

/// One part of the page.
struct ReportSection: Sendable {
  /// A name of its own on the page, ASCII.
  let id: String
  let title: String
  /// Markup below the heading.
  let body: String
}

/// A sentence of the page; everything is escaped.
struct Sentence: Sendable {
  let html: String
}
