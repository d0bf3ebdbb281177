import Phrases

/// Messages in tests are compared in English, as the code has them.
public func == (phrase: Phrase, text: String) -> Bool { phrase.en == text }

/// The same of one that may be missing.
public func == (phrase: Phrase?, text: String) -> Bool { phrase?.en == text }

/// The same of several.
public func == (phrases: [Phrase], texts: [String]) -> Bool { phrases.map(\.en) == texts }

extension Phrase {
  /// Whether its English has a text in it.
  public func contains(_ text: String) -> Bool { en.contains(text) }
  /// Whether its English begins with a text.
  public func hasPrefix(_ text: String) -> Bool { en.hasPrefix(text) }
  /// Whether its English ends with a text.
  public func hasSuffix(_ text: String) -> Bool { en.hasSuffix(text) }
}

extension [Phrase] {
  /// Whether one of them is a text in English.
  public func contains(_ text: String) -> Bool { contains { $0.en == text } }
}
