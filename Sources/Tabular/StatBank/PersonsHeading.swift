/// Names of persons counted, in headings and as the thing that a table counts.
///
/// The one list of them: which column holds the values of a long table, which of several things
/// counted are persons, and which column of a published projection has them.
package enum PersonsHeading {
  /// Words of which one must be there.
  private static let nouns: Set<String> = [
    "personer", "personar", "persons", "folkemengde", "folkemengden", "folkemengd", "folkemengda",
    "population", "befolkning", "befolkningen", "befolkninga", "folketall", "folketallet",
    "folketal", "folketalet", "innbyggere", "innbyggjarar", "innbyggertall", "innbyggertallet",
    "innbyggjartal", "innbyggjartalet", "inhabitants", "residents", "bosatte", "busette",
  ]
  /// Words that may stand beside them.
  private static let fillers: Set<String> = [
    "antall", "antal", "talet", "tallet", "på", "i", "alt", "ialt", "totalt", "total", "number",
    "of", "the", "hele", "heile",
  ]
  /// Words that say that there are values and not of what.
  private static let bare: Set<String> = [
    "value", "values", "verdi", "verdier", "verdiar", "antall", "antal", "count", "number",
  ]
  /// Words of a date behind the name: the persons of 1 January.
  private static let dates: Set<String> = [
    "1.", "1", "1.1.", "1.1", "01.01.", "01.01", "januar", "january", "jan", "per", "pr", "pr.",
    "at", "on", "as", "den",
  ]

  private static func words(_ text: String) -> [String] {
    var words = text.lowercased().split { $0.isWhitespace || "(),".contains($0) }.map(String.init)
    while let last = words.last, words.count > 1, dates.contains(last) { words.removeLast() }
    return words
  }

  /// Whether a text is a name for persons: «Personer», «Antall personer», «Folkemengde» with a date.
  package static func isPersons(_ text: String) -> Bool {
    let words = words(text)
    return words.contains { nouns.contains($0) }
      && words.allSatisfy { nouns.contains($0) || fillers.contains($0) }
  }

  /// Whether a text says that a column holds values: of persons, or of what is not said.
  package static func isValue(_ text: String) -> Bool {
    isPersons(text) || bare.contains(words(text).joined(separator: " "))
  }

  /// Whether a column holds the values of a long table: a name of values, or the title of a table.
  static func isColumn(_ heading: String) -> Bool {
    isValue(heading) || StatBankText.tableNumber(in: heading) != nil
  }
}
