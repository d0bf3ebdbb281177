import Tabular

extension InputFile {
  /// A function of the accounts has three digits; a name may stand in its place.
  private static let digits = 3

  /// Tells functions that have more or fewer digits than functions have.
  package func tellFunctions(_ findings: Findings) {
    guard schema.columns.contains(where: { $0.name == "funksjon" }), place(of: "funksjon") != nil
    else { return }
    var told: Set<String> = []
    for row in rows(findings) {
      let text = row.text("funksjon")
      guard !text.isEmpty, text.allSatisfy(\.isNumber), text.count != Self.digits,
        told.insert(text).inserted, let place = row.place(of: "funksjon")
      else { continue }
      findings.warn(
        Phrase(
          "\(name):\(place.line):\(place.column): «\(text)» is not a KOSTRA-funksjon, which has three digits, such as 253"
        ), quoting: name)
    }
  }
}
