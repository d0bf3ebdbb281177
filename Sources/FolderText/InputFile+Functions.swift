import Tabular

extension InputFile {
  /// A function of the accounts has three digits; a name may stand in its place.
  private static let digits = 3

  /// Reads a function with its name behind it, `253 Institusjon`, or as a spreadsheet writes it, `253.0`,
  /// as the function.
  package func readFunctions() {
    guard schema.columns.contains(where: { $0.name == "funksjon" }),
      let place = place(of: "funksjon")
    else { return }
    var known: Set<String> = []
    for row in 0..<rowCount {
      let text = table.text(row, place).trimmed
      if text.count <= Self.digits || !known.insert(text).inserted { continue }
      let code = text.prefix { $0.isNumber }
      let rest = text.dropFirst(code.count)
      if code.count == Self.digits, rest == ".0" || rest == ",0" || rest.first?.isWhitespace == true
      {
        spell(text, as: String(code), in: place)
      }
    }
  }

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
