/// What the texts of a statistics bank mean: headings, sexes, ages, regions, years, in Norwegian
/// and English.
public enum StatBankText {
  /// A sex category.
  public enum Sex: String, Sendable {
    /// `Kvinner`, `Females`, code 2.
    case female
    /// `Menn`, `Males`, code 1.
    case male
    /// `Begge kjønn`, `Both sexes`, code 0.
    case both
  }

  /// An age category: `from` to `to` in completed years; `to` is nil for an open group.
  public struct Ages: Sendable, Equatable {
    /// The lowest age.
    public var from: Int
    /// The highest age; nil when the group has none.
    public var to: Int?
    /// Whether it is all ages together.
    public var isTotal = false

    /// Makes an age category.
    public init(from: Int, to: Int?, isTotal: Bool = false) {
      self.from = from
      self.to = to
      self.isTotal = isTotal
    }

    /// Whether it is one age.
    public var isSingle: Bool { to == from }

    /// The ages of a text beside a code that has `+`: open from the same age, since `+` is a word.
    package func opened(by code: Ages?) -> Ages {
      guard let code, !code.isTotal, code.to == nil, isSingle, code.from == from else {
        return self
      }
      return code
    }
  }

  private static let sexes: [(Sex, [String])] = [
    (
      .female,
      [
        "kvinner", "kvinne", "females", "female", "women", "woman", "hunkjønn", "kvinnelig",
        "kvinneleg", "jenter", "jente", "girls", "girl", "k", "f", "2",
      ]
    ),
    (
      .male,
      [
        "menn", "mann", "males", "male", "men", "man", "hankjønn", "mannlig", "mannleg", "gutter",
        "gutt", "gutar", "gut", "boys", "boy", "m", "1",
      ]
    ),
    (.both, ["begge kjønn", "begge", "both sexes", "both", "i alt", "alle", "total", "0"]),
  ]

  /// A text without what keeps a spreadsheet from taking it for a number or a date: `="4012"`, `'4012`,
  /// `'0-4'`.
  private static func unguarded(_ text: String) -> String {
    let text = text.trimmed
    guard let first = text.utf8.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "'")
    else {
      return text
    }
    if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 3 {
      return String(text.dropFirst(2).dropLast())
    }
    if first == UInt8(ascii: "'"), text.count > 1 {
      return String(text.dropFirst().dropLast(text.hasSuffix("'") ? 1 : 0))
    }
    return text
  }

  /// The sex a text or SSB code means, `1 Menn` too; nil when it means none, or a code and a text
  /// that are not of one sex.
  public static func sex(_ text: String) -> Sex? {
    let name = unguarded(text).lowercased()
    if let found = sexes.first(where: { $0.1.contains(name) })?.0 { return found }
    guard let (code, rest) = codeAndText(name) else { return nil }
    let sex = sexes.first { $0.1.contains(rest) }?.0
    return sexes.first { $0.1.contains(code) }?.0 == sex ? sex : nil
  }

  /// A code without letters but `F`, `H`, `K`, `M`, `+` and the text behind it, in one cell.
  private static func codeAndText(_ name: String) -> (code: String, text: String)? {
    let code = name.prefix { !$0.isWhitespace }
    let rest = name.dropFirst(code.count).trimmed
    return code.isEmpty || rest.isEmpty ? nil : (String(code), rest)
  }

  /// A text that is read as both sexes.
  static let bothSexes = "begge kjønn"

  private static let totals: Set<String> = [
    "i alt", "alle", "alle aldre", "total", "all ages", "alder i alt", "999a", "999b", "999",
    "alle aldersgrupper", "alle aldrar", "totalt", "total, all ages",
  ]
  private static let units: Set<String> = ["år", "year", "years", "yrs"]
  private static let openWords: Set<String> = [
    "eller", "eldre", "og", "over", "or", "older", "and", "more", "mer", "+",
  ]

  /// The ages a text or SSB code means; nil when it means none.
  ///
  /// `0 år`, `1 year`, `34`, `034`, `105 years or older`, `105 år eller eldre`, `105+`, `≥ 90 år`,
  /// `0-4 år`, `under 1 år`, `0–4 years`, `F000-004`, `i alt`, `000 0 år`.
  public static func ages(_ text: String) -> Ages? {
    let name = unguarded(text).lowercased()
    if let found = agesAlone(name) { return found }
    // A code and its text in one cell; both must mean the same lowest age.
    guard let (code, rest) = codeAndText(name), let ages = agesAlone(rest),
      let coded = agesAlone(code), coded.from == ages.from, coded.isTotal == ages.isTotal
    else { return nil }
    return ages.opened(by: coded)
  }

  private static func agesAlone(_ name: String) -> Ages? {
    if totals.contains(name) { return Ages(from: 0, to: nil, isTotal: true) }
    // Programs write whole numbers with a decimal: `34.0`.
    if name.hasSuffix(".0"), name.count <= 5, name.dropLast(2).allSatisfy(\.isNumber) {
      return agesAlone(String(name.dropLast(2)))
    }
    for (mark, isOpen) in [("under ", false), ("≥", true), (">=", true)] where name.hasPrefix(mark)
    {
      guard let bound = agesAlone(String(name.dropFirst(mark.count)).trimmed), bound.isSingle else {
        return nil
      }
      if isOpen { return Ages(from: bound.from, to: nil) }
      return bound.from > 0 ? Ages(from: 0, to: bound.from - 1) : nil
    }
    var rest = name[...]
    if rest.first == "f" || rest.first == "h", rest.dropFirst().first?.isNumber == true {
      rest.removeFirst()
    }
    func number() -> Int? {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty, digits.count <= 3 else { return nil }
      rest.removeFirst(digits.count)
      return Int(digits)
    }
    func skipSpaces() { while rest.first?.isWhitespace == true { rest.removeFirst() } }
    guard let from = number() else { return nil }
    skipSpaces()
    let dash = ["-", "–", "—", "til ", "to "].first { rest.hasPrefix($0) }
    if let dash {
      rest.removeFirst(dash.count)
      skipSpaces()
      guard let to = number(), to >= from else { return nil }
      let words = rest.split(separator: " ").map(String.init)
      return words.allSatisfy(units.contains) ? Ages(from: from, to: to) : nil
    }
    var words = rest.split(separator: " ").map(String.init)
    if rest.first == "+" { words = ["+"] + rest.dropFirst().split(separator: " ").map(String.init) }
    if words.allSatisfy(units.contains) { return Ages(from: from, to: from) }
    let isOpen = words.allSatisfy { units.contains($0) || openWords.contains($0) }
    return isOpen ? Ages(from: from, to: nil) : nil
  }

  /// The years a statistics bank can have: from before the first census to beyond any projection.
  public static let years = 1600...2200

  /// A time code: a year, or a year with quarter or month such as `2021K1` and `2021M01`.
  public static func isTime(_ text: String) -> Bool {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { "KQMkqm".contains($0) }
    guard let first = parts.first, first.count == 4, let year = Int(first), years.contains(year)
    else { return false }
    return parts.count == 1 || (Int(parts[1]) != nil && parts[1].count <= 2)
  }

  /// A whole year among ``years``, `2021`, or `2021.0` as programs write it, or its 1 January as
  /// spreadsheets do; nil for quarters, months, other days and all else.
  public static func year(_ text: String) -> Int? {
    let plain = unguarded(text).lowercased()
    if plain.utf8.count > 6, let date = DateText(plain), date.day != nil {
      return date.isFirst ? date.year : nil
    }
    let digits = plain.hasSuffix(".0") || plain.hasSuffix(",0") ? plain.dropLast(2) : plain[...]
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(digits),
      years.contains(year)
    else { return nil }
    return year
  }

  /// A region's code and name: `3203 Asker`, `K-3024 Bærum` (`K_3024` is the same), `030101a Gamle
  /// Oslo`, `3203.0` as programs write it; a text without a code is both.
  public static func region(_ text: String) -> (code: String, label: String) {
    var name = unguarded(text)
    if let (code, label) = codeBehindName(name) { return (code, label) }
    if name.hasSuffix(".0"), isRegionCode(name.dropLast(2)) { name.removeLast(2) }
    let head = name.prefix { !$0.isWhitespace }
    guard isRegionCode(head) else { return (name, name) }
    let tail = String(name.dropFirst(head.count)).trimmed
    let code = head.hasPrefix("K_") ? "K-" + head.dropFirst(2) : String(head)
    return (code, tail.isEmpty ? code : tail)
  }

  /// A number of four digits in parentheses behind a name, «Bamble (4012)»; one that may be a year is none.
  private static func codeBehindName(_ name: String) -> (code: String, label: String)? {
    guard name.last == ")", name.first?.isNumber == false,
      let open = name.lastIndex(of: "(")
    else { return nil }
    let code = name[name.index(after: open)...].dropLast()
    let plain = code.hasPrefix("K-") ? code.dropFirst(2) : code
    guard plain.count == 4, isRegionCode(code), let number = Int(plain),
      !(1900...2099).contains(number)
    else { return nil }
    let label = String(name[..<open]).trimmed
    return label.isEmpty ? nil : (String(code), label)
  }

  /// A region's own number: `3203` of `K-3203`, SSB's code of a series in the borders of today.
  package static func ownNumber(_ code: String) -> String {
    code.hasPrefix("K-") || code.hasPrefix("K_") ? String(code.dropFirst(2)) : code
  }

  /// Whether a text begins with a region's code.
  static func startsWithRegionCode(_ text: String) -> Bool {
    isRegionCode(text.trimmed.prefix { !$0.isWhitespace })
  }

  private static func isRegionCode(_ text: Substring) -> Bool {
    var rest = text
    if rest.hasPrefix("K-") || rest.hasPrefix("K_") { rest = rest.dropFirst(2) }
    if let last = rest.last, last.isLetter, rest.count > 4 { rest.removeLast() }
    return !rest.isEmpty && rest.count <= 8 && rest.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// The table number a title begins with: `07459: Population …` gives `07459`.
  public static func tableNumber(in title: String) -> String? {
    let head = title.trimmed.prefix { $0.isASCII && $0.isNumber }
    let next = title.trimmed.dropFirst(head.count).first
    return head.count == 5 && next == ":" ? String(head) : nil
  }
}
