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
  private var all: String { Phrase("total")[language] }

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

  /// The sentences, each a phrase of the report with what stands at its places.
  private static let templates: [([SentenceTemplate], Teller)] = [
    (
      of(Phrase("The population goes from {1} on 1 January {2} to {3} in {4}: {5}."), "#¤#¤#"),
      { words, found in
        .questions(
          [found[0], found[1], "i %"].map { "folketall \(words.all) \($0)" })
      }
    ),
    (
      of(
        Phrase(
          "The population above and the other figures of the summary are the scenario's own path, with nothing drawn; drawings with futures end at the median, for the population {1} in {2}."
        ), "#¤"),
      { words, found in
        .questions(["folketall-intervall \(words.all) \(found[0]) median"])
      }
    ),
    (
      of(Phrase("In {1} of the futures the population of {2} is between {3} and {4}."), "#¤##"),
      { words, found in
        .questions(
          words.levels.map { "folketall-intervall \(words.all) \(found[0]) \($0)" })
      }
    ),
    (
      of(Phrase("The largest growth is in {1}: from {2} to {3}, {4}."), "@###"),
      { words, found in
        let run = words.scenario.run
        return .questions(
          ["\(found[0]) \(run.startYear)", "\(found[0]) \(run.endYear)"]
            + ["folketall \(found[0]) i %"])
      }
    ),
    (
      of(Phrase("{1}: the need goes from {2} ({3}) in {4} to {5} in {6}, {7} ({8})."), "@#@¤#¤##"),
      { words, found in words.need(found) }
    ),
    (
      of(
        Phrase(
          "{1}: with the places there are, are planned and are agreed to be bought, {2} ({3}) are missing in {4}."
        ), "@#@¤"), { _, found in .questions(["\(found[0]) \(found[1]) mangler \(found[2])"]) }
    ),
    (
      of(
        Phrase(
          "{1}: with the places there are, are planned and are agreed to be bought, {2} are missing in {3}."
        ), "@#¤"),
      { _, found in .questions(["\(found[0]) mangler \(found[1])"]) }
    ),
    (
      of(Phrase("{1} goes from {2} in {3} to {4} in {5}."), "@#¤#¤"),
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
        Phrase(
          "The four-year plan ends at {1} net in {2}, against {3} in the adopted budget (1000 kr, {4})."
        ), "#¤#@"),
      { words, found in
        .questions(
          [
            Phrase("new budget total net"),
            Phrase("adopted budget total net"),
          ].map { "handlingsprogram \($0[words.language]) \(found[0])" })
      }
    ),
    (
      of(Phrase("The numbers rest on {1} published, {2} derived and {3} assumed rows."), "###")
        + of(
          Phrase(
            "They rest also on {1} quantities estimated by Kohort, {2} of them assumptions (estimater.csv)."
          ), "##"),
      { _, _ in .basis }
    ),
    (
      of(Phrase("The inputs have {1} published, {2} derived and {3} assumed rows."), "###")
        + of(
          Phrase(
            "All inputs have {1} published, {2} derived and {3} assumed rows, with settings, definitions and other scenarios."
          ), "###"), { _, _ in .inputs }
    ),
  ]

  private static func of(_ sentence: Phrase, _ kinds: String) -> [SentenceTemplate] {
    Language.allCases.map { SentenceTemplate(sentence[$0], kinds) }
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
