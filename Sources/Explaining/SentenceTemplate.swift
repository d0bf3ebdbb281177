/// A sentence with figures in it: `#` is a number, `¤` a year and `@` words, of which the years and the
/// words are told of one that fits.
struct SentenceTemplate: Sendable {
  private let pattern: String

  /// A template; letters of any size fit it.
  init(_ text: String) {
    let parts = text.map { character -> String in
      switch character {
      case "#": #"[−+-]?[0-9][0-9 .,]*%?"#
      case "¤": #"([0-9]{4})"#
      case "@": "(.+?)"
      case "(", ")", ".", "+", "/", "?", "*": "\\\(character)"
      default: String(character)
      }
    }
    pattern = parts.joined()
  }

  /// The years and words of a sentence in their order; `nil` for one that does not fit.
  func captures(_ sentence: String) -> [String]? {
    guard let regex = try? Regex(pattern).ignoresCase(),
      let match = try? regex.wholeMatch(in: sentence)
    else { return nil }
    return match.output.dropFirst().map { String($0.substring ?? "") }
  }
}
