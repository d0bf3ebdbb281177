/// What a dimension of a statistics-bank table is about.
public enum StatBankRole: String, Sendable {
  /// Municipality, county, district.
  case region
  /// Sex.
  case sex
  /// Age or age group.
  case age
  /// Year, or another point of time.
  case year
  /// What is counted.
  case contents
  /// Anything else.
  case other

  private static let names: [(Self, [String])] = [
    (
      .region,
      [
        "region", "regions", "kommune", "kommunenr", "kommunenummer", "municipality", "fylke",
        "county", "bydel", "kommunenr_2024", "regioner", "bydeler", "grunnkrets", "grunnkretser",
        "delområde", "delområder", "kommuner", "fylker", "landsdel", "municipalities", "counties",
        "kokkommuneregion0000", "urban district", "basic statistical unit",
      ]
    ),
    (.sex, ["kjønn", "kjonn", "sex", "gender"]),
    (.age, ["alder", "age", "aldersgruppe", "age group", "aldersgrupper", "ages", "kokalder0000"]),
    (
      .year,
      [
        "år", "aar", "year", "tid", "time", "årstall", "årstal", "dato", "date", "periode",
        "period", "tidspunkt",
      ]
    ),
    (
      .contents,
      ["statistikkvariabel", "contents", "contentscode", "innhold", "variabel", "variable"]
    ),
  ]

  /// The role a heading says; nil when it says none.
  public init?(heading: String) {
    let name = heading.trimmed.lowercased()
    guard let role = Self.names.first(where: { $0.1.contains(name) })?.0 else { return nil }
    self = role
  }

  /// The role that codes and labels say where the heading says none: all of them must agree.
  ///
  /// «I alt» alone is the total of anything, and of no role.
  init(texts: [String]) {
    func all(_ test: (String) -> Bool) -> Bool { !texts.isEmpty && texts.allSatisfy(test) }
    let isTotal = all { text in
      // A code and its text in one cell: «0 I alt».
      let own = text.drop { $0.isNumber || $0.isWhitespace }
      return StatBankText.ages(String(own))?.isTotal == true && StatBankText.sex(text) == .both
    }
    if all({ StatBankText.isTime($0.trimmed) }) {
      self = .year
    } else if !isTotal, all({ Int($0) == nil && StatBankText.sex($0) != nil }) {
      self = .sex
    } else if !isTotal, all({ Int($0) == nil && StatBankText.ages($0) != nil }) {
      self = .age
    } else if all({
      let region = StatBankText.region($0)
      return region.code != region.label && region.code.count >= 4
    }) {
      self = .region
    } else {
      self = .other
    }
  }
}

extension StatBankRole {
  /// What a person is told of it.
  var phrase: Phrase {
    switch self {
    case .region: Phrase("region")
    case .sex: Phrase("sex")
    case .age: Phrase("age")
    case .year: Phrase("year")
    case .contents: Phrase("contents")
    case .other: Phrase("other")
    }
  }

  /// The role of each dimension: what its headings say, and for the others what their texts say,
  /// unless another dimension has that role already (a vintage is not the year).
  static func roles(headings: [[String]], texts: [[String]]) -> [StatBankRole] {
    let named = headings.map { $0.lazy.compactMap { StatBankRole(heading: $0) }.first }
    var taken = Set(named.compactMap { $0 })
    return zip(named, texts).map { named, texts in
      if let named { return named }
      let role = StatBankRole(texts: texts)
      if role != .other, !taken.insert(role).inserted { return .other }
      return role
    }
  }
}
