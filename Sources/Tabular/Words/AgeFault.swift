/// Why an age is none.
package enum AgeFault {
  private static let months = [
    "jan", "feb", "mar", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov",
    "des",
    "dec",
  ]

  /// What to do about texts that are no ages: the reason of the first that has one.
  package static func advice(for texts: [String]) -> Phrase {
    reason(for: texts) ?? Phrase("take them out of the table")
  }

  /// The reason of the first text that has one, nil where none has.
  package static func reason(for texts: [String]) -> Phrase? {
    if let date = texts.first(where: isDate) {
      return Phrase(
        "«\(date)» is an age group that a spreadsheet made a date of: fetch the file anew and do not save it there"
      )
    }
    if let open = texts.first(where: { $0.trimmed.last.map { "-–—".contains($0) } ?? false }) {
      let from = open.prefix { $0.isNumber }
      return Phrase("«\(open)» has no upper end: write «\(from)+» or «\(from) år eller eldre»")
    }
    if texts.contains(where: { $0.contains("\u{FFFD}") || $0.contains("?") }) {
      return Phrase("the letters are lost in this file: fetch it again")
    }
    return nil
  }

  /// Whether a text is a day of a month, as `05.sep` for 5–9 and `10.des` for 10–12.
  private static func isDate(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.contains { $0.isNumber }
      && lower.split { !$0.isLetter }.contains { word in months.contains { word.hasPrefix($0) } }
  }
}
