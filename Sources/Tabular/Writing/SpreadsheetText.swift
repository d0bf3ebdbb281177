/// Text that must stay text when a spreadsheet opens a CSV file by double-click.
///
/// A CSV file has no types, so Excel and LibreOffice guess: `6-12` becomes 6 December, `3203` a
/// number, `00123` loses its zeros, `1E5` becomes 100 000, `mars 2` a date, `SANN` a truth value,
/// and text beginning with `=` is run. Quotes do not stop them. What could:
/// - `="3203"`: every other reader gets the formula instead of the code;
/// - a leading tab or zero-width space: invisible, so that look-ups and joins fail for no reason a
///   person can see;
/// - a leading apostrophe: shown as part of the text, and says nothing.
///
/// So a text that would be misread gets a *word* in front, the name of its column, and a hyphen
/// between two numbers becomes an en dash: `1-2` in the column `trinn` is written `trinn 1–2`, and
/// `3203` in `region` is written `region 3203`. That is text for every reader and sensible to a
/// person; whoever builds a table does better by giving `6–12 år` or `3203 Asker` himself, which is
/// left alone. Text beginning with `=`, `+`, `-`, `@`, tab or carriage return gets the customary
/// apostrophe.
///
/// The rules are wider than any one program's: they were checked against LibreOffice with Norwegian
/// settings (`.ci/check-spreadsheet`) and hold what is documented of Excel.
enum SpreadsheetText {
  /// `text` made inert and kept text; `word` is the name of its column.
  static func kept(_ text: String, word: String) -> String {
    if beginsFormula(text) { return inert(text) }
    guard isMisread(text) else { return text }
    let tail = trimmed(text)
    let named = "\(word) \(rangeWithDash(tail))"
    return isMisread(named) || beginsFormula(named) ? "tekst \(rangeWithDash(tail))" : named
  }

  /// `text` made inert: an apostrophe before what would start a formula, also behind spaces.
  static func inert(_ text: String) -> String { beginsFormula(text) ? "'" + text : text }

  static func beginsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" || first == "\0" { return true }
    let start = text.unicodeScalars.first { !$0.properties.isWhitespace }
    switch start {
    // The last four are the full-width forms, which Excel folds in East Asian settings.
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }

  /// Whether a spreadsheet may take `text` for a number, date, time, amount, fraction, truth value
  /// or error value: it has a digit, no mark that none of these has, and every word in it is one
  /// that they use.
  static func isMisread(_ text: String) -> Bool {
    let text = trimmed(text)
    if truthValues.contains(text.lowercased()) { return true }
    if text.hasPrefix("#") && text == text.uppercased() { return true }
    var hasDigit = false
    var word = ""
    for character in text {
      if character.isLetter {
        word.append(character)
        continue
      }
      if !isKnown(word, afterDigit: hasDigit) { return false }
      word = ""
      if character.isNumber {
        hasDigit = true
      } else if !character.isWhitespace && !marks.contains(character) {
        return false
      }
    }
    return hasDigit && isKnown(word, afterDigit: hasDigit)
  }

  /// Single letters count behind a digit only: `1 a` is a time to Excel, `A1` is not.
  private static func isKnown(_ word: String, afterDigit: Bool) -> Bool {
    word.isEmpty || (afterDigit || word.count > 1) && words.contains(word.lowercased())
  }

  private static let marks: Set<Character> = [
    ".", ",", ":", "/", "-", "+", "%", "(", ")", "'", "\u{2212}", "\u{B0}", "$", "£", "€", "¥",
  ]

  private static let truthValues: Set<String> = ["sann", "usann", "true", "false"]

  /// The words of dates, times, amounts and powers of ten, in Norwegian and English.
  private static let words: Set<String> = Set(
    """
    e t z a p am pm kr nok eur usd kl den of th st nd rd
    jan feb mar apr mai may jun jul aug sep sept okt oct nov des dec
    januar februar mars april juni juli august september oktober november desember
    january february march june july october december
    man tir ons tor fre lør søn mon tue wed thu fri sat sun
    mandag tirsdag onsdag torsdag fredag lørdag søndag
    monday tuesday wednesday thursday friday saturday sunday
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static func trimmed(_ text: String) -> String {
    var part = Substring(text)
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }

  /// `6-12` as `6–12`; any other text as it is.
  private static func rangeWithDash(_ text: String) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isRange = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    return isRange ? parts.joined(separator: "–") : text
  }
}
