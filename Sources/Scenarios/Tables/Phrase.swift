import Tabular

/// A text in both languages.
struct Phrase: Equatable {
  let nb: String
  let en: String

  init(_ nb: String, _ en: String) {
    self.nb = nb
    self.en = en
  }

  /// The text in a language.
  subscript(language: Language) -> String { language == .nb ? nb : en }
}
