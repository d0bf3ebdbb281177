import Outcomes
import ServiceDemand
import Tabular

/// The sentences of the report's summary, and what the figures in each are asked for by: who pastes a
/// sentence has an answer for every figure in it.
struct SummaryWords {
  /// What a sentence is told by.
  enum Told: Equatable {
    /// Questions, one for each figure.
    case questions([String])
    /// The rows that the numbers rest on, and what was estimated in place of files.
    case basis
    /// The rows of all inputs.
    case inputs
  }

  let scenario: ScenarioOutcome
  /// The language of the rows of the result; that of the page may be another.
  let language: Language
  /// The outermost quantiles of the population, as their columns name them; none without futures.
  let levels: [String]

  /// What tables call the row of all.
  private var all: String { Phrase("i alt", "total")[language] }

  /// What a sentence of the summary is told by; `nil` for other words.
  func told(_ sentence: String) -> Told? {
    let words = sentence.replacing("\u{A0}", with: " ").trimmed
    // Questions of a few words end with none.
    if !words.hasSuffix(".") { return nil }
    for (templates, told) in Self.templates {
      for template in templates {
        if let found = template.captures(words) { return told(self, found) }
      }
    }
    return nil
  }

  private typealias Teller = @Sendable (SummaryWords, [String]) -> Told?

  /// The sentences in both languages, in the words of the report; what is captured stands in the same
  /// order in both.
  private static let templates: [([SentenceTemplate], Teller)] = [
    (
      of(
        "Folketallet går fra # 1. januar ¤ til # i ¤: #.",
        "The population goes from # on 1 January ¤ to # in ¤: #."),
      { words, found in
        .questions(
          [found[0], found[1], "i %"].map { "folketall \(words.all) \($0)" })
      }
    ),
    (
      of(
        "Folketallet over og de andre tallene i oppsummeringen er scenarioets egen bane, uten trekking; tegningene med framtider ender i medianen, for folketallet # i ¤.",
        "The population above and the other figures of the summary are the scenario's own path, with nothing drawn; drawings with futures end at the median, for the population # in ¤."
      ),
      { words, found in
        .questions(["folketall-intervall \(words.all) \(found[0]) median"])
      }
    ),
    (
      of(
        "I @ % av framtidene ligger folketallet i ¤ mellom # og #.",
        "In @% of the futures the population of ¤ is between # and #."),
      { words, found in
        .questions(
          words.levels.map { "folketall-intervall \(words.all) \(found[1]) \($0)" })
      }
    ),
    (
      of("Høyest vekst har @: fra # til #, #.", "The largest growth is in @: from # to #, #."),
      { words, found in
        let run = words.scenario.run
        return .questions(
          ["\(found[0]) \(run.startYear)", "\(found[0]) \(run.endYear)"]
            + ["folketall \(found[0]) i %"])
      }
    ),
    (
      of(
        "@: behovet går fra # (@) i ¤ til # i ¤, # (#).",
        "@: the need goes from # (@) in ¤ to # in ¤, # (#)."),
      { words, found in words.need(found) }
    ),
    (
      of(
        "@: med plassene som finnes, er planlagt og avtalt kjøpt, mangler # (@) i ¤.",
        "@: with the places there are, are planned and are agreed to be bought, # (@) are missing in ¤."
      ), { _, found in .questions(["\(found[0]) \(found[1]) mangler \(found[2])"]) }
    ),
    (
      of(
        "@: med plassene som finnes, er planlagt og avtalt kjøpt, mangler # i ¤.",
        "@: with the places there are, are planned and are agreed to be bought, # are missing in ¤."
      ),
      { _, found in .questions(["\(found[0]) mangler \(found[1])"]) }
    ),
    (
      of("@ går fra # i ¤ til # i ¤.", "@ goes from # in ¤ to # in ¤."),
      { words, found in
        let asked = AskedNumber.plain(found[0])
        let ratio = words.scenario.folder.indicators.map(\.ratio.name).first {
          asked == AskedNumber.plain($0) || asked.hasPrefix(AskedNumber.plain($0) + " (")
        }
        return ratio.map { .questions(["\($0) \(found[1])", "\($0) \(found[2])"]) }
      }
    ),
    (
      of(
        "Handlingsprogrammet ender på # netto i ¤, mot # i vedtatt budsjett (@).",
        "The four-year plan ends at # net in ¤, against # in the adopted budget (@)."),
      { words, found in
        .questions(
          [
            Phrase("nytt budsjett i alt netto", "new budget total net"),
            Phrase("vedtatt budsjett i alt netto", "adopted budget total net"),
          ].map { "handlingsprogram \($0[words.language]) \(found[0])" })
      }
    ),
    (
      of(
        "Tallene bygger på # publiserte, # avledede og # forutsatte rader.",
        "The numbers rest on # published, # derived and # assumed rows.")
        + of(
          "De bygger også på # størrelser som er anslått av Kohort, # av dem forutsetninger (@).",
          "They rest also on # quantities estimated by Kohort, # of them assumptions (@)."),
      { _, _ in .basis }
    ),
    (
      of(
        "Inndata har # publiserte, # avledede og # forutsatte rader.",
        "The inputs have # published, # derived and # assumed rows.")
        + of(
          "Inndata har i alt # publiserte, # avledede og # forutsatte rader, regnet med innstillinger, definisjoner og andre scenarier.",
          "All inputs have # published, # derived and # assumed rows, with settings, definitions and other scenarios."
        ), { _, _ in .inputs }
    ),
  ]

  private static func of(_ nb: String, _ en: String) -> [SentenceTemplate] {
    [SentenceTemplate(nb), SentenceTemplate(en)]
  }

  /// The need of a ladder, or of one of its units, in two years, and the change between them.
  private func need(_ found: [String]) -> Told? {
    let (unit, first, last) = (found[1], found[2], found[3])
    let asked = AskedNumber.plain(found[0])
    guard
      let ladder = scenario.need?.ladders.first(where: {
        AskedNumber.plain($0.part.ladder.name) == asked
      })
    else { return nil }
    let part = ladder.part
    let own = part.ladder.name
    if part.totals.isEmpty {
      guard part.rungs.count == 1, let rung = part.rungs.first else { return nil }
      let code = part.ladder.rungs[rung].code
      return .questions([
        "\(own) \(first) trinn \(code)", "\(own) \(last) trinn \(code)",
        "\(own) \(code) \(first)-\(last)", "\(own) \(code) i %",
      ])
    }
    let total = part.totals.count > 1 ? "\(own) \(all) \(unit)" : "\(own) \(all)"
    return .questions([
      "\(total) \(first)", "\(total) \(last)", "\(total) \(first)-\(last)", "\(total) i %",
    ])
  }
}
