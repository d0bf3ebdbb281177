/// How a statistics-bank table is laid out in its file.
public enum StatBankLayout: Sendable {
  /// One row a cell (SSB's `csv2`, `csv3` and `relational` files).
  case long
  /// Years, sexes or ages in the names of the columns.
  case wide
  /// Several things counted, one column each.
  case contentColumns
  /// Two or more header lines, as saved from SSB's Excel files.
  case headerLines
  /// JSON-stat 2.0.
  case jsonStat

  /// What a person is told of it.
  public var phrase: Phrase {
    switch self {
    case .long: Phrase("one row a cell")
    case .wide: Phrase("years, sexes or ages in columns")
    case .contentColumns: Phrase("one column for each thing counted")
    case .headerLines: Phrase("several header lines")
    case .jsonStat: Phrase(verbatim: "JSON-stat 2.0")
    }
  }
}

/// What one column of values counts, read from its heading.
///
/// `Persons 2021`, `Menn 2021`, `Personer Kvinner 2021`, `2021`, `Menn` and the same over several
/// lines of one heading. Words that are neither sex nor time are the contents.
struct ValueHeading: Hashable {
  var contents = ""
  var sex: String?
  var time: String?
  var ages: String?

  init(_ heading: String, seeking roles: Set<StatBankRole>) {
    let words = heading.split { $0.isWhitespace }.map(String.init)
    var rest: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      let pair = index + 1 < words.count ? "\(word) \(words[index + 1])" : ""
      if roles.contains(.year), time == nil, StatBankText.isTime(word) {
        time = word
      } else if roles.contains(.sex), sex == nil,
        ["begge kjønn", "both sexes"]
          .contains(pair.lowercased())
      {
        sex = pair
        index += 1
      } else if roles.contains(.sex), sex == nil, Int(word) == nil, StatBankText.sex(word) != nil,
        !["alle", "total", "i"].contains(word.lowercased())
      {
        sex = word
      } else {
        rest.append(word)
      }
      index += 1
    }
    contents = Self.withoutStage(rest).joined(separator: " ")
    if roles.contains(.age), let found = StatBankText.ages(contents), !found.isTotal,
      Int(contents) == nil || contents.hasPrefix("0") && contents.count == 3
    {
      ages = contents
      contents = ""
    }
  }

  /// How final figures are, which makes them no other contents: `Personer 2020 foreløpige tall`.
  private static let stages: [[String]] = [
    ["foreløpige", "tall"], ["foreløpig"], ["førebelse", "tal"], ["førebels"],
    ["preliminary", "figures"], ["preliminary"], ["reviderte", "tall"], ["endelige", "tall"],
  ]

  private static func withoutStage(_ words: [String]) -> [String] {
    let plain = words.map { $0.lowercased().filter(\.isLetter) }
    guard
      let stage = stages.first(where: {
        plain.count > $0.count && Array(plain.suffix($0.count)) == $0
      })
    else { return words }
    return Array(words.dropLast(stage.count))
  }
}
