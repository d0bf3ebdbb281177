/// The counties of Norway by the first two digits of the numbers of their municipalities of today, and
/// the names of those that are in them now.
///
/// Source: SSB's classification of counties (KLASS 104), 2024, with the names of before 2020 and 2024.
enum Counties {
  private static let names: [(digits: String, names: [String])] = [
    ("03", ["Oslo"]), ("11", ["Rogaland"]), ("15", ["Møre og Romsdal"]), ("18", ["Nordland"]),
    ("31", ["Østfold"]), ("32", ["Akershus"]), ("33", ["Buskerud"]),
    ("34", ["Innlandet", "Hedmark", "Oppland"]), ("39", ["Vestfold"]), ("40", ["Telemark"]),
    ("42", ["Agder", "Aust-Agder", "Vest-Agder"]),
    ("46", ["Vestland", "Hordaland", "Sogn og Fjordane"]),
    ("50", ["Trøndelag", "Nord-Trøndelag", "Sør-Trøndelag"]), ("55", ["Troms"]),
    ("56", ["Finnmark"]),
  ]

  /// Counties of 2020–2023 that are several today.
  private static let former: Set<String> = [
    "viken", "vestfold og telemark", "troms og finnmark", "vestfold and telemark",
    "troms and finnmark",
  ]

  /// A name without the word fylke and without the names in other languages behind it.
  private static func plain(_ name: String) -> String {
    let first =
      name.replacing("–", with: "-").split(separator: " - ").first.map(String.init) ?? name
    return first.lowercased().split(separator: " ").filter {
      $0 != "fylke" && $0 != "fylkeskommune"
    }
    .joined(separator: " ")
  }

  /// The first two digits of a county by its name, with or without the word fylke.
  static func digits(of name: String) -> String? {
    names.first { $0.names.contains { $0.lowercased() == plain(name) } }?.digits
  }

  /// Whether a name is one of a county that was parted in 2024.
  static func isFormer(_ name: String) -> Bool { former.contains(plain(name)) }

  /// The name of a county by two digits.
  static func name(of digits: String) -> String? {
    names.first { $0.digits == digits }?.names.first
  }
}

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
    "ytre",
    "indre", "nordre", "søndre",
  ]

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
    let found = entries.filter { entry in
      let own = Self.plain(entry.name)
      if own == name { return true }
      let pieces = own.split(separator: "-").map(String.init)
      return !Self.sides.contains(pieces[0]) && pieces.contains(name)
    }
    guard parts.count == 2 else { return found }
    let county = parts[1].split(separator: ")").first.map(String.init) ?? ""
    guard let digits = Counties.digits(of: county) else { return [] }
    return found.filter { $0.code.hasPrefix(digits) }
  }
}
