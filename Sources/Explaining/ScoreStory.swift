import Backtesting
import Tabular

/// What is told of how far off the method was for a place: the score the report shows, and the
/// forecasts it is of.
struct ScoreStory: Equatable {
  /// The age group in plain letters, as the words behind the title name it.
  let group: String
  /// The years ahead a mean error is asked for; `nil` for how often outcomes were within the interval.
  let yearsAhead: Int?

  /// What the report calls its section.
  private static let title = Phrase("The score of this place")
  private static let within = Phrase("within 80%")

  /// A question in plain letters; `nil` for one of something else.
  init?(_ words: String) {
    for language in Language.allCases {
      let title = AskedNumber.plain(Self.title[language]) + " "
      guard words.hasPrefix(title) else { continue }
      let rest = String(words.dropFirst(title.count))
      let within = " " + AskedNumber.plain(Self.within[language])
      if rest.hasSuffix(within) {
        (group, yearsAhead) = (String(rest.dropLast(within.count)), nil)
        return
      }
      let parts = rest.split(separator: " ").map(String.init)
      guard parts.count > 2, ["år", "year", "years"].contains(parts[parts.count - 1]),
        let years = Int(parts[parts.count - 2])
      else { return nil }
      (group, yearsAhead) = (parts.dropLast(2).joined(separator: " "), years)
      return
    }
    return nil
  }

  /// The title of what is asked about.
  func title(_ language: Language) -> String { asked[language] }

  private var asked: Phrase {
    let what = yearsAhead.map {
      $0 == 1 ? Phrase("1 year ahead") : Phrase("\($0) years ahead")
    }
    return .list([Self.title, Phrase(verbatim: group), what ?? Self.within])
  }

  /// The ages of a group in plain letters, without the words around them; empty for everybody.
  private static func ages(_ group: String) -> [Substring] {
    let fillers = ["år", "years", "ages", "alle", "all", "i", "alt", "total"]
    return group.split(separator: " ").filter { !fillers.contains(String($0)) }
  }

  /// That nothing is known of it.
  var missing: Problems {
    Problems([
      Problem(
        file: AskedNumber.place, found: asked, expected: Phrase("the scores of a backtest"),
        advice: Phrase("give the folder that kohort backtest --out wrote with --backtest"))
    ])
  }

  /// The score, and its forecasts below it.
  ///
  /// - Throws: what there is instead where the place has no such forecast.
  func lines(
    _ scores: PlaceScores, of regions: [String], _ language: Language
  ) throws(Problems) -> [String] {
    let ofPlace = regions.count == 1 ? scores.forecasts(of: regions[0]) : []
    let wanted = Self.ages(group)
    let own = ofPlace.filter { Self.ages(AskedNumber.plain($0.group)) == wanted }
    let asked = own.filter { one in
      yearsAhead.map { $0 == one.yearsAhead } ?? (one.interval != nil)
    }
    if asked.isEmpty {
      let ahead = Set(own.map(\.yearsAhead)).sorted().map { "\($0)" }
      throw Problems([
        Problem(
          file: PlaceScores.file, found: Phrase("no forecast of \(self.asked)"),
          expected: ahead.isEmpty
            ? Phrase("one of \(ofPlace.groups.joined(separator: ", "))")
            : Phrase("one of \(ahead.joined(separator: ", ")) years ahead"))
      ])
    }
    func percent(_ value: Double?) -> String {
      value.map { PlainText.number($0, decimals: 1, language) + "\u{A0}%" } ?? "–"
    }
    let summary = asked.summary
    let head =
      yearsAhead == nil
      ? "\(summary.within)/\(summary.intervals) ="
      : percent(summary.meanAbsoluteError)
        + Phrase(" = the mean of the errors, without sign, in per cent of the outcome:")[language]
    return [head] + asked.map { line($0, percent, language) }
  }

  private func line(
    _ one: PlaceScores.Forecast, _ percent: (Double?) -> String, _ language: Language
  ) -> String {
    func number(_ value: Double) -> String { PlainText.number(value, decimals: 0, language) }
    let (forecast, outcome) = (number(one.forecast), number(one.outcome))
    let year = one.jumpOff + one.yearsAhead
    let told = Phrase("forecast \(forecast) from \(one.jumpOff), outcome \(outcome) in \(year)")[
      language]
    guard yearsAhead == nil, let interval = one.interval else {
      return "  \(percent([one].summary.meanAbsoluteError)): \(told) (\(one.place))"
    }
    let isInside =
      interval.contains(one.outcome)
      ? Phrase("within") : Phrase("outside")
    let bounds = "\(number(interval.lowerBound))–\(number(interval.upperBound))"
    return "  \(isInside[language]) \(bounds): \(told) (\(one.place))"
  }
}
