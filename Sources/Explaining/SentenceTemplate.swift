/// A sentence with figures in it, made of a phrase whose places are left open: at each stands `#`, a
/// number, `¤`, a year, or `@`, words; the years and the words are told of a sentence that fits.
struct SentenceTemplate: Sendable {
  private let pattern: String
  /// The places that are told, in the order they stand in the sentence.
  private let places: [Int]

  /// A template of a text with `{1}`, `{2}` … in it; letters of any size fit it.
  ///
  /// - Parameters:
  ///   - text: the text in a language.
  ///   - kinds: what stands at each place, the first at `{1}`.
  init(_ text: String, _ kinds: String) {
    var pattern = ""
    var places: [Int] = []
    var rest = text[...]
    while let letter = rest.popFirst() {
      guard letter == "{", let close = rest.firstIndex(of: "}"), let place = Int(rest[..<close])
      else {
        pattern += "().+/?*[]".contains(letter) ? "\\\(letter)" : String(letter)
        continue
      }
      rest = rest[rest.index(after: close)...]
      switch Array(kinds)[place - 1] {
      case "#": pattern += #"[−+-]?[0-9][0-9 .,]*%?"#
      case "¤": pattern += "([0-9]{4})"
      default: pattern += "(.+?)"
      }
      if Array(kinds)[place - 1] != "#" { places.append(place) }
    }
    (self.pattern, self.places) = (pattern, places)
  }

  /// The years and words of a sentence in the order of their places in the phrase; `nil` for one that
  /// does not fit.
  func captures(_ sentence: String) -> [String]? {
    guard let regex = try? Regex(pattern).ignoresCase(),
      let match = try? regex.wholeMatch(in: sentence)
    else { return nil }
    let found = match.output.dropFirst().map { String($0.substring ?? "") }
    return zip(places, found).sorted { $0.0 < $1.0 }.map(\.1)
  }
}
