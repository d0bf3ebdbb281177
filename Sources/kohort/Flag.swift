/// One flag of the command line: what the parser, help, completions and the reference know of it.
struct Flag: Sendable, Equatable {
  /// What follows the flag.
  enum Value: Sendable, Equatable {
    /// Nothing: the flag is there or not.
    case none
    /// A text; the name stands for it in help.
    case text(String)
    /// A whole number within bounds.
    case number(String, ClosedRange<Int>)
    /// One of these words.
    case choice([String])
    /// A folder.
    case folder(String)
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
  let about: String

  init(
    _ long: String, short: Character? = nil, _ value: Value, isList: Bool = false,
    _ about: String
  ) {
    self.long = long
    self.short = short
    self.value = value
    self.isList = isList
    self.about = about
  }

  /// The word that stands for the value in help, nil without a value.
  var placeholder: String? {
    switch value {
    case .none: nil
    case .text(let name), .number(let name, _), .folder(let name): name + (isList ? ",…" : "")
    case .choice(let words): words.joined(separator: "|") + (isList ? ",…" : "")
    }
  }

  /// The flag as help shows it: `-o, --out DIR`.
  var spelling: String {
    let name = short.map { "-\($0), --\(long)" } ?? "--\(long)"
    return placeholder.map { "\(name) \($0)" } ?? name
  }

  /// What a shell shows beside the flag: the first sentence, without its full stop.
  var firstSentence: String {
    let text = about.split(separator: ". ", maxSplits: 1).first.map(String.init) ?? ""
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
