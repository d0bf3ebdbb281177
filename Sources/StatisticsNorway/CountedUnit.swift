import Tabular

/// In what the figures of a file are counted, and of which day they are, where it says so: the `unit` and
/// `refperiod` of JSON-stat, a column `enhet`.
package enum CountedUnit {
  private static let counts: Set<String> = [
    "", "antall", "antal", "number", "count", "stk", "stk.", "pers", "pers.", "person", "n", "-",
  ]

  /// The problem with a unit, nil where it is persons or is not known.
  package static func problem(unit text: String, source: String) -> Problem? {
    let unit = text.trimmed.lowercased()
    if counts.contains(unit) { return nil }
    let numbers = unit.filter { !$0.isWhitespace }.split { !$0.isNumber }
    let isScaled =
      numbers.contains { $0.count > 1 && $0.hasSuffix("0") }
      || unit.contains { $0 == "%" || $0 == "‰" } || unit.contains("tusen")
      || unit.contains("thousand") || unit.hasPrefix("mill")
    guard isScaled || TableWords.subject(of: unit) != nil else { return nil }
    return Problem(
      file: source, found: Phrase("the unit \(Phrase.quoted(text))"),
      expected: Phrase("persons, one by one"), advice: Phrase("fetch the table with Personer alone")
    )
  }

  /// The problem with the unit or the day of a code of the contents, nil where nothing is.
  static func problem(
    of code: Int, in dimension: StatBankTable.Dimension, source: String
  ) -> Problem? {
    func text(_ texts: [String?]) -> String {
      texts.indices.contains(code) ? texts[code] ?? "" : ""
    }
    if let problem = problem(unit: text(dimension.units), source: source) { return problem }
    let period = text(dimension.periods)
    guard TableWords.isOtherDate(period) || TimeFault.isAnotherDay(period) else { return nil }
    return Problem(
      file: source, found: Phrase("figures of \(Phrase.quoted(period))"),
      expected: TableSubject.population.phrase, advice: TableSubject.otherDate.advice)
  }

  /// The words for a unit that is not known, nil where it is.
  static func warning(unit text: String?, source: String) -> Phrase? {
    guard let text, !counts.contains(text.trimmed.lowercased()), !TableWords.isPopulation(text)
    else {
      return nil
    }
    return Phrase(
      "\(source): the unit \(Phrase.quoted(text)) is not known; the figures are read as persons")
  }
}
