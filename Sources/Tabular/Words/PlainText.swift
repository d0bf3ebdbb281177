/// Numbers inside sentences.
package enum PlainText {
  /// A number in a column of texts, with decimal comma or point; no thousands signs.
  package static func value(_ text: String) -> Double? {
    let marks = text.filter { $0 == "," || $0 == "." }
    return marks.count > 1 ? nil : Double(text.replacing(",", with: "."))
  }

  /// A number with thousands spaces and the decimal mark of the language, ties away from zero.
  package static func number(_ value: Double, decimals: Int, _ language: Language) -> String {
    NumberFormat.person(language).fixed(value, decimals: decimals) ?? "–"
  }
}
