/// A text in both languages.
package struct Phrase: Equatable, Sendable {
  package let nb: String
  package let en: String

  package init(_ nb: String, _ en: String) {
    self.nb = nb
    self.en = en
  }

  /// The text in a language.
  package subscript(language: Language) -> String { language == .nb ? nb : en }
}
