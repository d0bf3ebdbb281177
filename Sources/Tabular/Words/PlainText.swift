/// Numbers inside sentences.
package enum PlainText {
  /// A number in a column of texts, with decimal comma or point, as numbers are written in tables; `nil`
  /// for what is none, such as `inf` or `0x10`, and beyond ``NumberField/largest``.
  package static func value(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    // A minus sign alone is nothing in a table, and no number in a text.
    guard bytes.contains(where: { (Byte.zero...Byte.nine).contains($0) }) else { return nil }
    let mark = bytes.contains(Byte.comma) ? Byte.comma : Byte.point
    guard case .number(let value) = NumberSyntax.read(bytes.span, bytes.indices, mark: mark),
      value.magnitude <= NumberField.largest
    else { return nil }
    return value
  }

  /// A number that may be written in per cent: `10 %` is 0,10.
  package static func rate(_ text: String) -> Double? { percentage(text) ?? value(text) }

  private static let marksOfPercent = ["%", "prosent", "pst.", "pst", "per cent", "percent"]

  /// What is written in per cent, as a share: `10 %` is 0,10; `nil` for what is not.
  package static func percentage(_ text: String) -> Double? {
    let text = text.lowercased()
    guard let mark = marksOfPercent.first(where: text.hasSuffix) else { return nil }
    return value(text.dropLast(mark.count).trimmed).map { $0 / 100 }
  }

  /// A number with thousands spaces and the decimal mark of the language, ties away from zero.
  package static func number(_ value: Double, decimals: Int, _ language: Language) -> String {
    NumberFormat.person(language).fixed(value, decimals: decimals) ?? "–"
  }
}
