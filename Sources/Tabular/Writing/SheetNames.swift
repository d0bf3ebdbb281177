/// Names of sheets that every spreadsheet accepts.
enum SheetNames {
  /// The most UTF-16 units a name may have.
  static let limit = 31

  /// One valid name per wish, in the same order, unique without regard to case.
  ///
  /// `[ ] : * ? / \` and control characters become `-`, apostrophes at the ends go, names are cut
  /// to 31 units, an empty one becomes `Ark`, `History` (reserved) `History-`, and of equal ones
  /// the later get ` (2)`, ` (3)`.
  static func valid(_ wishes: [String]) -> [String] {
    var taken: Set<String> = []
    return wishes.map { wish in
      let base = cleaned(wish)
      var name = cut(base, to: limit)
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        let tail = " (\(number))"
        name = cut(base, to: limit - tail.utf16.count) + tail
        number += 1
      }
      return name
    }
  }

  private static func cleaned(_ wish: String) -> String {
    var name = Substring(
      String(wish.map { forbidden.contains($0) || $0.isNewline || $0 < " " ? "-" : $0 }))
    while let first = name.first, first == "'" || first.isWhitespace { name.removeFirst() }
    while let last = name.last, last == "'" || last.isWhitespace { name.removeLast() }
    if name.isEmpty { return "Ark" }
    return name.lowercased() == "history" ? "\(name)-" : String(name)
  }

  private static let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\"]

  /// The longest beginning of whole characters within `limit` units, not ending in an apostrophe.
  private static func cut(_ name: String, to limit: Int) -> String {
    var name = Substring(name)
    while name.utf16.count > limit { name.removeLast() }
    while let last = name.last, last == "'" || last.isWhitespace { name.removeLast() }
    return String(name)
  }
}
