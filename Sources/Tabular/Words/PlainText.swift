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

  /// A number that may be written in per cent or per mille: `10 %` is 0,10.
  package static func rate(_ text: String) -> Double? { percentage(text) ?? value(text) }

  /// What stands behind a share, and what the whole is then.
  private static let marks: [(text: String, whole: Double)] = [
    ("%", 100), ("prosent", 100), ("pst.", 100), ("pst", 100), ("per cent", 100), ("percent", 100),
    ("‰", 1000), ("promille", 1000),
  ]

  /// What is written in per cent or per mille, as a share: `10 %` is 0,10; `nil` for what is not.
  package static func percentage(_ text: String) -> Double? {
    guard let last = text.utf8.last, !(Byte.zero...Byte.nine).contains(last) else { return nil }
    let text = text.lowercased()
    guard let mark = marks.first(where: { text.hasSuffix($0.text) }) else { return nil }
    return value(text.dropLast(mark.text.count).trimmed).map { $0 / mark.whole }
  }

  /// A number with thousands spaces and the decimal mark of the language, ties away from zero.
  package static func number(_ value: Double, decimals: Int, _ language: Language) -> String {
    NumberFormat.person(language).fixed(value, decimals: decimals) ?? "–"
  }
}
