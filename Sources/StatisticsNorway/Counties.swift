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

  /// The first two digits of a county by its name, with or without the word fylke.
  static func digits(of name: String) -> String? {
    let plain = name.lowercased().split(separator: " ").filter { $0 != "fylke" }.joined(
      separator: " ")
    return names.first { $0.names.contains { $0.lowercased() == plain } }?.digits
  }

  /// The name of a county by two digits.
  static func name(of digits: String) -> String? {
    names.first { $0.digits == digits }?.names.first
  }
}

extension Municipalities {
  /// What stands before a hyphen in a name of one language: Midt-Telemark is not Telemark.
  private static let sides: Set<String> = [
    "midt", "nord", "sør", "øst", "øster", "østre", "vest", "vestre", "øvre", "nedre", "aust",
    "ytre",
    "indre", "nordre", "søndre",
  ]

  /// The municipalities of today with a name: «Herøy» is two, «Herøy (Nordland)» one; one of the
  /// names of a municipality in several languages is enough.
  package func named(_ text: String) -> [Entry] {
    let parts = text.split(separator: "(", maxSplits: 1).map(String.init)
    guard let name = parts.first?.lowercased().split(separator: " ").joined(separator: " ") else {
      return []
    }
    let found = entries.filter { entry in
      let own = entry.name.lowercased()
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
