/// The English text of a phrase as it is written in the code, and what stands in it.
///
/// `"no row for \(ages)"` is the key `no row for {1}` and one argument. What may stand in it is a text,
/// a whole number, a number or a phrase; nothing else, so that no description made for programmers
/// comes to a reader by accident.
public struct PhraseText: ExpressibleByStringInterpolation, Sendable {
  let key: String
  let arguments: [Phrase]

  /// A text without anything in it.
  public init(stringLiteral value: String) { (key, arguments) = (value, []) }

  /// A text with its places.
  public init(stringInterpolation: StringInterpolation) {
    (key, arguments) = (stringInterpolation.key, stringInterpolation.arguments)
  }

  private init(key: String, arguments: [Phrase]) { (self.key, self.arguments) = (key, arguments) }

  /// A long text in two literals.
  public static func + (one: PhraseText, other: PhraseText) -> PhraseText {
    var key = one.key
    for (index, part) in other.key.split(separator: "{", omittingEmptySubsequences: false)
      .enumerated()
    {
      let close = part.firstIndex(of: "}")
      guard index > 0, let close, let place = Int(part[..<close]) else {
        key += (index > 0 ? "{" : "") + part
        continue
      }
      key += "{\(place + one.arguments.count)" + part[close...]
    }
    return PhraseText(key: key, arguments: one.arguments + other.arguments)
  }

  /// Collects the pieces.
  public struct StringInterpolation: StringInterpolationProtocol {
    var key = ""
    var arguments: [Phrase] = []

    /// Nothing yet.
    public init(literalCapacity: Int, interpolationCount: Int) {
      key.reserveCapacity(literalCapacity + 3 * interpolationCount)
    }

    /// Words of the phrase.
    public mutating func appendLiteral(_ literal: String) { key += literal }

    /// A phrase, told in the language of the whole.
    public mutating func appendInterpolation(_ phrase: Phrase) {
      arguments.append(phrase)
      key += "{\(arguments.count)}"
    }

    /// A name, a code, what stood in a file.
    public mutating func appendInterpolation(_ text: some StringProtocol) {
      appendInterpolation(Phrase(verbatim: String(text)))
    }

    /// One letter.
    public mutating func appendInterpolation(_ letter: Character) {
      appendInterpolation(Phrase(verbatim: String(letter)))
    }

    /// A whole number without thousands signs: a year, a count of lines.
    public mutating func appendInterpolation(_ number: some BinaryInteger) {
      appendInterpolation(Phrase(verbatim: String(number)))
    }

    /// A number with the decimal mark of the language.
    public mutating func appendInterpolation(_ number: Double) {
      appendInterpolation(Phrase(number: number))
    }
  }
}
