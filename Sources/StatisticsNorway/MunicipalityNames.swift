extension Municipalities {
  private static let accents: [Character: Character] = [
    "á": "a", "à": "a", "â": "a", "č": "c", "đ": "d", "é": "e", "è": "e", "ê": "e", "í": "i",
    "ŋ": "n", "ó": "o", "ò": "o", "ô": "o", "š": "s", "ŧ": "t", "ú": "u", "ž": "z", "ï": "i",
  ]

  /// A name in small letters without accents; æ, ø and å are letters of their own.
  private static func plain(_ name: String) -> String {
    String(name.lowercased().map { accents[$0] ?? $0 })
  }

  /// What stands before a hyphen in a name of one language: Midt-Telemark is not Telemark.
  private static let sides: Set<String> = [
    "midt", "nord", "sør", "øst", "øster", "østre", "vest", "vestre", "øvre", "nedre", "aust",
    "ytre", "indre", "nordre", "søndre",
  ]

  /// The names of a municipality: the whole, and of several languages each.
  static func names(of entry: Entry) -> Set<String> {
    let whole = plain(entry.name)
    let pieces = whole.split(separator: "-").map(String.init)
    return sides.contains(pieces[0]) ? [whole] : Set(pieces + [whole])
  }

  /// The municipalities of today with a name: «Herøy» is two, «Herøy (Nordland)» one.
  ///
  /// One of the names of a municipality in several languages is enough. The word kommune is none of the
  /// name, and accents are not needed.
  package func named(_ text: String) -> [Entry] {
    let parts = text.split(separator: "(", maxSplits: 1).map(String.init)
    let words = ["kommune", "kommuna", "kommunen", "municipality", "suohkan", "herad"]
    let name = Self.plain(parts.first ?? "").split(separator: " ").map(String.init)
      .filter { !words.contains($0) }.joined(separator: " ")
    if name.isEmpty { return [] }
    let found = (byName[name] ?? []).map { entries[$0] }
    guard parts.count == 2 else { return found }
    let county = parts[1].split(separator: ")").first.map(String.init) ?? ""
    guard let digits = Counties.digits(of: county) else { return [] }
    return found.filter { $0.code.hasPrefix(digits) }
  }
}
