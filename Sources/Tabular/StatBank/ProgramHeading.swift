/// Headings as programs rewrite them when a table passes through: `X2024` and `Personer.2024` of R,
/// `2024.0` of pandas.
enum ProgramHeading {
  /// The heading as the table had it, where a program's hand is seen and a year is in it; else as it is.
  static func plain(_ heading: String) -> String {
    if heading.first == "X", StatBankText.isTime(String(heading.dropFirst())) {
      return String(heading.dropFirst())
    }
    guard heading.contains("."), !heading.contains(where: \.isWhitespace) else { return heading }
    let words = heading.split(separator: ".").map(String.init)
    if words.count == 2, words[1] == "0", StatBankText.isTime(words[0]) { return words[0] }
    let isParted =
      words.count { StatBankText.isTime($0) } == 1
      && words.allSatisfy { word in
        StatBankText.isTime(word) || word.allSatisfy(\.isLetter)
      }
    return isParted ? words.joined(separator: " ") : heading
  }
}
