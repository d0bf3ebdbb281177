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
