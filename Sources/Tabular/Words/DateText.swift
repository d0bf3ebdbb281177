/// A date as people, spreadsheets and banks write it: `31. desember`, `31.12.2019`, `2019-12-31T00:00`,
/// `20191231`, `Dec 31, 2019`, `2027-08`, `aug.27`.
///
/// Parts that are not written are `nil`. A number before the name of a month is a day, one behind it a
/// year, of two digits in this century.
package struct DateText: Equatable {
  /// The day of the month.
  package private(set) var day: Int?
  /// The month, from 1.
  package private(set) var month: Int
  /// The year.
  package private(set) var year: Int?
  /// Whether day and month may be the other way round, as in `8/1/2024`.
  package private(set) var isAmbiguous = false

  /// Whether it is 1 January of a year, or of none.
  package var isFirst: Bool { day == 1 && month == 1 }
  /// Whether it is 31 December of a year, or of none.
  package var isLast: Bool { day == 31 && month == 12 }

  /// The months in Norwegian and in English; three letters of them tell them apart.
  private static let months: [[String]] = [
    ["januar", "january"], ["februar", "february"], ["mars", "march"], ["april"], ["mai", "may"],
    ["juni", "june"], ["juli", "july"], ["august"], ["september"], ["oktober", "october"],
    ["november"], ["desember", "december"],
  ]

  /// The month a word is the name of, or its beginning of three letters or more, from 1.
  package static func month(_ word: String) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }

  /// Words that may stand before or in a date.
  private static let fillers: Set<String> = [
    "per", "pr", "den", "the", "of", "st", "nd", "rd", "th",
  ]

  /// Reads a text that is a date and nothing else, a clock at midnight apart; `nil` for others.
  package init?(_ text: String) {
    let plain = Self.withoutMidnight(text.trimmed.lowercased())
    if plain.contains(where: { !$0.isLetter && !$0.isNumber && !" .,-/".contains($0) }) {
      return nil
    }
    var parts = Self.words(plain).filter { !Self.fillers.contains($0) }
    if parts.count == 1, parts[0].count == 8, Int(parts[0]) != nil { parts = Self.parted(parts[0]) }
    if let name = parts.firstIndex(where: { Int($0) == nil }) {
      self.init(parts, name: name)
    } else {
      self.init(numbers: parts, separatedBySlash: plain.contains("/"))
    }
    if let day, !(1...31).contains(day) { return nil }
    if let year, !(1000...9999).contains(year) { return nil }
    if !(1...12).contains(month) { return nil }
  }

  /// A date with the name of a month.
  private init?(_ parts: [String], name: Int) {
    guard (2...3).contains(parts.count), let month = Self.month(parts[name]) else { return nil }
    self.month = month
    for (place, part) in parts.enumerated() where place != name {
      guard let number = Int(part) else { return nil }
      if part.count == 4, year == nil {
        year = number
      } else if part.count <= 2, day == nil, place < name || parts.count == 3 {
        day = number
      } else if part.count == 2, year == nil {
        year = 2000 + number
      } else {
        return nil
      }
    }
  }

  /// A date of numbers: the year first, or the day.
  private init?(numbers parts: [String], separatedBySlash: Bool) {
    let numbers = parts.compactMap { Int($0) }
    let lengths = parts.map(\.count)
    guard numbers.count == parts.count, (2...3).contains(numbers.count),
      lengths.allSatisfy({ $0 <= 2 || $0 == 4 })
    else { return nil }
    if lengths[0] == 4 {
      (year, month, day) = (numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : nil)
    } else if numbers.count == 2 {
      (day, month, year) =
        lengths[1] == 4 ? (nil, numbers[0], numbers[1]) : (numbers[0], numbers[1], nil)
    } else {
      (day, month) = (numbers[0], numbers[1])
      year = lengths[2] == 4 ? numbers[2] : 2000 + numbers[2]
    }
    guard separatedBySlash, lengths[0] != 4, let first = day, first != month else { return }
    // In English the month may come first.
    if month > 12 { (day, month) = (month, first) } else { isAmbiguous = first <= 12 }
  }

  /// Runs of letters and runs of digits.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var last: Character?
    for character in text {
      defer { last = character }
      guard character.isLetter || character.isNumber else { continue }
      let goesOn = last.map { $0.isLetter == character.isLetter && ($0.isLetter || $0.isNumber) }
      if goesOn == true {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words
  }

  /// The year, month and day of eight digits, or the day, month and year.
  private static func parted(_ digits: String) -> [String] {
    let (front, back) = (String(digits.prefix(4)), String(digits.suffix(4)))
    let isYearFirst = Int(front).map(StatBankText.years.contains) ?? false
    return isYearFirst
      ? [front, String(back.prefix(2)), String(back.suffix(2))]
      : [String(front.prefix(2)), String(front.suffix(2)), back]
  }

  private static func withoutMidnight(_ text: String) -> String {
    let parts = text.split { $0 == "t" || $0.isWhitespace }
    guard let clock = parts.last, parts.count > 1, clock.contains(":"),
      clock.allSatisfy({ "0:.z".contains($0) })
    else { return text }
    return String(text.dropLast(clock.count + 1))
  }
}
