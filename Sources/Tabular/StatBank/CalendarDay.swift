/// A day of the calendar in the forms that files have it: `2023-12-31`, `31.12.2023`, `12/31/2023`,
/// `31. des 2023`, `Dec 31, 2023`, `20231231`; without a year too.
package struct CalendarDay: Equatable {
  /// The year, nil where there is none.
  package let year: Int?
  /// The numbers of day and month; of two numbers up to 12 which is which is not known.
  private let numbers: [Int]

  /// Whether it is 1 January.
  package var isFirst: Bool { numbers == [1, 1] }
  /// Whether it is 31 December.
  package var isLast: Bool { numbers == [12, 31] }

  private static let months = [
    ["jan"], ["feb"], ["mar"], ["apr"], ["mai", "may"], ["jun"], ["jul"], ["aug"], ["sep"],
    ["okt", "oct"], ["nov"], ["des", "dec"],
  ]

  /// Words that may stand before or in a date.
  private static let fillers: Set<String> = [
    "per", "pr", "den", "the", "of", "st", "nd", "rd", "th",
  ]

  /// Reads a text that is a day and nothing else, a clock at midnight apart.
  package init?(_ text: String) {
    var words = Self.words(Self.withoutMidnight(text.trimmed.lowercased()))
    words.removeAll { Self.fillers.contains($0) }
    if words.count == 1, words[0].utf8.count == 8, Int(words[0]) != nil {
      words = Self.parted(words[0])
    }
    var (years, numbers, month): ([Int], [Int], Int?) = ([], [], nil)
    for word in words {
      if let number = Int(word) {
        if word.count == 4 { years.append(number) } else { numbers.append(number) }
      } else if month == nil,
        let index = Self.months.firstIndex(where: { $0.contains { word.hasPrefix($0) } })
      {
        month = index + 1
      } else {
        return nil
      }
    }
    guard years.count <= 1, years.allSatisfy(StatBankText.years.contains) else { return nil }
    numbers += month.map { [$0] } ?? []
    guard numbers.count == 2, let low = numbers.min(), let high = numbers.max(), low >= 1,
      low <= 12, high <= 31
    else { return nil }
    (year, self.numbers) = (years.first, [low, high])
  }

  /// Runs of letters and runs of digits.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var last: Character?
    for character in text {
      defer { last = character }
      guard character.isLetter || character.isNumber else { continue }
      let goesOn =
        last.map {
          $0.isLetter && character.isLetter || $0.isNumber && character.isNumber
        } ?? false
      if goesOn {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words
  }

  /// The year, month and day of eight digits, in that order or the other.
  private static func parted(_ digits: String) -> [String] {
    let (front, back) = (String(digits.prefix(4)), String(digits.suffix(4)))
    let isYearFirst = Int(front).map(StatBankText.years.contains) ?? false
    let (year, rest) = isYearFirst ? (front, back) : (back, front)
    return [year, String(rest.prefix(2)), String(rest.suffix(2))]
  }

  private static func withoutMidnight(_ text: String) -> String {
    let parts = text.split { $0 == "t" || $0.isWhitespace }
    guard let clock = parts.last, parts.count > 1, clock.contains(":"),
      clock.allSatisfy({ "0:.z".contains($0) })
    else { return text }
    return String(text.dropLast(clock.count + 1))
  }
}
