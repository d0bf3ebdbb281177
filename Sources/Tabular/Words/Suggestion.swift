/// What was probably meant by a word nobody knows.
package enum Suggestion {
  /// The candidate fewest slips away (one letter more, less, other, or two swapped), the first of
  /// equals; nil when that takes more than a third of the letters of the shorter, or half of the longer.
  ///
  /// Large and small letters are alike, and å, ø and æ are what keyboards without them write:
  /// `start_aar` is `startår`.
  package static func nearest(to word: String, in candidates: [String]) -> String? {
    let typed = letters(of: word)
    var best: (word: String, slips: Int)?
    for candidate in candidates {
      let known = letters(of: candidate)
      let most = max(1, min(typed.count { $0.isLetter }, known.count { $0.isLetter }) / 3)
      // A word may be as long as a file: what differs by more letters is not held against the rest.
      if abs(typed.count - known.count) > most { continue }
      let slips = distance(typed, known)
      // Half of a word of two letters says nothing.
      if slips > most || slips > 0 && 2 * slips >= max(typed.count, known.count) { continue }
      if slips < best?.slips ?? .max { best = (candidate, slips) }
    }
    return best?.word
  }

  /// Whether two words are one slip apart, as ``nearest(to:in:)`` counts them, and not alike.
  package static func isOneSlip(_ one: String, _ other: String) -> Bool {
    let (a, b) = (letters(of: one), letters(of: other))
    return abs(a.count - b.count) <= 1 && distance(a, b) == 1
  }

  /// A message and, where something likely was meant, the question whether it was.
  package static func asking(_ likely: String?, behind message: Phrase) -> Phrase {
    likely.map { Phrase("\(message); did you mean \($0)?") } ?? message
  }

  private static func letters(of word: String) -> [Character] {
    Array(FileStem.of(word).replacing("aa", with: "a").replacing("oe", with: "o"))
  }

  /// Optimal string alignment distance.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        let change = rows[i][j] + (a[i] == b[j] ? 0 : 1)
        var least = min(change, rows[i][j + 1] + 1, row[j] + 1)
        if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}

extension Phrase {
  /// What to do about a word that nobody knows and that is like one that is known.
  package static func didYouMean(_ likely: String) -> Phrase { Phrase("did you mean «\(likely)»?") }
}
