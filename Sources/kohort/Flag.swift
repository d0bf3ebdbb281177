import Tabular

/// One flag of the command line: what the parser, help, completions and the reference know of it.
struct Flag: Sendable, Equatable {
  /// What follows the flag.
  enum Value: Sendable, Equatable {
    /// Nothing: the flag is there or not.
    case none
    /// A text; the name stands for it in help.
    case text(Phrase)
    /// A whole number within bounds.
    case number(Phrase, ClosedRange<Int>)
    /// One of these words.
    case choice([String])
    /// A folder.
    case folder(Phrase)
  }

  /// The name behind two hyphens.
  let long: String
  /// The letter behind one hyphen, if any.
  let short: Character?
  /// What follows.
  let value: Value
  /// Whether it takes a list, given with commas or by repeating the flag.
  let isList: Bool
  /// One or two sentences.
  let about: Phrase

  init(
    _ long: String, short: Character? = nil, _ value: Value, isList: Bool = false,
    _ about: Phrase
  ) {
    self.long = long
    self.short = short
    self.value = value
    self.isList = isList
    self.about = about
  }

  /// The word that stands for the value in help, nil without a value.
  var placeholder: Phrase? {
    let more = Phrase(verbatim: isList ? ",…" : "")
    switch value {
    case .none: return nil
    case .text(let name), .number(let name, _), .folder(let name): return name + more
    case .choice(let words): return Phrase(verbatim: words.joined(separator: "|")) + more
    }
  }

  /// The flag as help shows it: `-o, --out DIR`.
  var spelling: Phrase {
    let name = Phrase(verbatim: short.map { "-\($0), --\(long)" } ?? "--\(long)")
    return placeholder.map { .list([name, $0], separator: " ") } ?? name
  }

  /// What a shell shows beside the flag: the first sentence, without its full stop.
  ///
  /// A full stop before a small letter ends no sentence: `1. januar`.
  func firstSentence(_ language: Language) -> String {
    let text = about[language]
    let end = text.ranges(of: ". ").first { text[$0.upperBound...].first?.isLowercase != true }
    let sentence = end.map { String(text[..<$0.lowerBound]) } ?? text
    return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
