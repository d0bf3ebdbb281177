import Tabular

extension Phrase {
  /// A number of persons inside a message, with the thousands signs and marks of the language.
  static func thousands(_ value: Double, decimals: Int = 0) -> Phrase {
    Phrase(
      name: PlainText.number(value, decimals: decimals, .nb),
      english: PlainText.number(value, decimals: decimals, .en))
  }
}
