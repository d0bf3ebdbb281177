import Tabular

/// Why a point of time is no year of Kohort, which is its 1 January.
package enum TimeFault {
  /// What to do about a text that is no year; nothing where it says no time.
  package static func advice(for text: String) -> Phrase {
    let lower = text.trimmed.lowercased()
    if isLastDay(lower) {
      return Phrase(
        "a count on 31 December is none on the 1 January that Kohort's years are: fetch a table of 1 January, such as 07459"
      )
    }
    if StatBankText.isTime(text.trimmed) {
      return Phrase(
        "quarters and months are no years, which are their 1 January: fetch a table of 1 January, such as 07459"
      )
    }
    return isDay(lower)
      ? Phrase("years are their 1 January: fetch a table of that day, such as 07459") : .empty
  }

  /// Whether a text is a day, and not 1 January.
  static func isAnotherDay(_ text: String) -> Bool {
    day(text).map { !$0.isFirst } ?? isLastDay(text.lowercased())
  }

  /// A text as a whole date, with its day.
  private static func day(_ text: String) -> DateText? {
    DateText(text).flatMap { $0.day == nil ? nil : $0 }
  }

  private static func isLastDay(_ text: String) -> Bool {
    day(text)?.isLast == true || text.contains("-12-31") || text.contains("31.12")
      || text.contains("31/12") || text.contains("12/31")
      || text.contains("31") && TableWords.isOtherDate(text)
  }

  /// Whether a text is another day: a year in it, and beside it numbers of a date or a month.
  private static func isDay(_ text: String) -> Bool {
    if day(text) != nil { return true }
    let parts = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let hasYear = parts.contains { $0.count == 4 && StatBankText.year($0) != nil }
    let rest = parts.filter { $0.count != 4 || StatBankText.year($0) == nil }
    return hasYear && (rest.count > 1 || rest.contains { Int($0) == nil })
  }
}
