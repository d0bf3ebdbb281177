import Tabular

/// Numbers inside sentences.
enum PlainText {
  /// A number with thousands spaces and the decimal mark of the language, ties away from zero.
  static func number(_ value: Double, decimals: Int, _ language: Language) -> String {
    NumberFormat.person(language).fixed(value, decimals: decimals) ?? "–"
  }
}
