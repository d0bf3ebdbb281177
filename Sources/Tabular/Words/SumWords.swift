/// Words that stand where a name belongs in a row that is the sum of other rows.
package enum SumWords {
  /// What is a sum where nothing else stands there.
  private static let whole: Set<String> = [
    "sum", "ialt", "totalt", "total", "totals", "samlet", "samla", "alle", "all", "everything",
    "tilsammen", "tilsaman", "delsum", "totalsum", "sluttsum", "hovedsum", "hovudsum", "subtotal",
    "grandtotal", "sumialt", "sumtotalt", "sumalle", "sumtotal", "allesammen", "allesaman",
    "altsammen", "intotal",
  ]

  /// What a sum begins with, whatever it is of: `Sum drift`, `I alt 253–254`.
  private static let first = ["sum", "delsum", "totalt", "i alt", "ialt", "subtotal"]

  /// Whether a name is one of a sum; large and small letters are alike, and marks count for nothing.
  package static func isSum(_ name: String) -> Bool {
    guard let letter = name.first(where: \.isLetter), Self.letters.contains(letter) else {
      return false
    }
    let text = name.lowercased()
    if whole.contains(text.filter(\.isLetter)) { return true }
    let words = text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    // «Totalt vedlikeholdsløft» is the name of a thing, «Totalt, drift» a sum.
    if words.hasPrefix("totalt "), text.dropFirst("totalt".count).first == " " {
      return words.contains(where: \.isNumber)
    }
    return first.contains { words.hasPrefix($0 + " ") }
  }

  /// Whether a name may be one of a sum, and may as well be that of a thing: `Eldre i alt`, `alle brukere`.
  package static func mayBeSum(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count > 1 else { return false }
    let text = words.joined(separator: " ")
    return ["alle", "samtlige", "all"].contains(words[0]) && everybody.contains(String(words[1]))
      || [" i alt", " ialt", " totalt", " total", " sum", " samlet", " samla"]
        .contains { text.hasSuffix($0) }
  }

  /// Those who «alle» is said of: «alle hjelpemidler» is a thing.
  private static let everybody: Set<String> = [
    "brukere", "brukarar", "users", "grupper", "groups", "mottakere", "mottakarar", "recipients",
    "tjenestemottakere", "tenestemottakarar", "eldre", "voksne", "vaksne", "personer", "personar",
    "persons", "innbyggere", "innbyggjarar", "inhabitants", "funksjoner", "funksjonar", "functions",
    "tiltak", "measures", "aldre", "aldersgrupper", "ages",
  ]

  /// The letters that they begin with: most names are none of them at a glance.
  private static let letters: Set<Character> = Set(
    (whole + first).compactMap(\.first).flatMap { [$0, Character($0.uppercased())] })
}
