/// Why an age is none.
package enum AgeFault {
  /// What to do where no text of a column is an age.
  package static let noAges = Phrase("write ages as «0 år», «0-4 år», «105 år eller eldre» or 105+")

  /// What to do about texts that are no ages: the reason of the first that has one.
  package static func advice(for texts: [String]) -> Phrase {
    reason(for: texts) ?? Phrase("take them out of the table")
  }

  /// The reason of the first text that has one, nil where none has.
  package static func reason(for texts: [String]) -> Phrase? {
    guard let index = reasonIndex(texts) else { return nil }
    let text = texts[index].trimmed
    if isDate(text) {
      return Phrase(
        "«\(text)» is an age group that a spreadsheet made a date of: fetch the file anew and do not save it there"
      )
    }
    if lacksEnd(text) {
      let from = text.prefix { $0.isNumber }
      return Phrase("«\(text)» has no upper end: write «\(from)+» or «\(from) år eller eldre»")
    }
    return Phrase("the letters are lost in this file: fetch it again")
  }

  /// The first text that has a reason: dates before groups without an end before lost letters.
  package static func reasonIndex(_ texts: [String]) -> Int? {
    texts.firstIndex(where: isDate) ?? texts.firstIndex(where: lacksEnd)
      ?? texts.firstIndex { $0.contains("\u{FFFD}") || $0.contains("?") }
  }

  private static func lacksEnd(_ text: String) -> Bool {
    let text = text.trimmed
    return text.last.map { "-–—".contains($0) } == true && text.first?.isNumber == true
  }

  /// Whether a text is a day of a month, as `05.sep` for 5–9 and `2024-09-05` or `05.09.2024` of it.
  private static func isDate(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard lower.contains(where: \.isNumber) else { return false }
    let words = lower.split { !$0.isLetter }
    if words.contains(where: { DateText.month(String($0)) != nil }) { return true }
    let date = lower.trimmed.prefix { !$0.isWhitespace && $0 != "t" }
    let parts = date.split(omittingEmptySubsequences: false) { "-./".contains($0) }
    return parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
      && (parts[0].count == 4 || parts[2].count == 4 || parts[2].count == 2)
  }
}
