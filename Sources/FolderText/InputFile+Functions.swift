import Tabular

extension InputFile {
  /// A function of the accounts has three digits; a name may stand in its place.
  private static let digits = 3
  /// The functions of municipalities in KOSTRA; those between are of counties, and of Oslo, which is one.
  private static let municipal = [100...399, 800...899]

  /// Whether a text is a function of no municipality; names and other numbers are not.
  package static func isOfNoMunicipality(_ function: String) -> Bool {
    guard function.count == digits, function.allSatisfy(\.isNumber), let code = Int(function)
    else { return false }
    return !municipal.contains { $0.contains(code) }
  }

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

  /// Tells functions that have more or fewer digits than functions have, and those of no municipality.
  package func tellFunctions(_ findings: Findings) {
    guard schema.columns.contains(where: { $0.name == "funksjon" }), place(of: "funksjon") != nil
    else { return }
    var told: Set<String> = []
    for row in rows(findings) {
      let text = row.text("funksjon")
      guard !text.isEmpty, text.allSatisfy(\.isNumber), told.insert(text).inserted else {
        continue
      }
      if text.count != Self.digits {
        row.doubt(
          "funksjon",
          Phrase("«\(text)» is not a KOSTRA-funksjon, which has three digits, such as 253"))
      } else if Self.isOfNoMunicipality(text) {
        row.doubt(
          "funksjon",
          Phrase(
            "municipalities have no KOSTRA-funksjon \(text); theirs are 100–399 and 800–899: are the digits in order?"
          ))
      }
    }
  }
}
