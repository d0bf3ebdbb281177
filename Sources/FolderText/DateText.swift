import ServiceDemand
import Tabular

/// A date as people and spreadsheets write it: `31. desember`, `31.12.2019`, `31.des`, `2027-08`,
/// `aug.27`.
///
/// Parts that are not written are `nil`. A number before the name of a month is a day, one behind it a
/// year, of two digits in this century. Where day and month cannot be told apart, as in `8/1/2024`, it
/// is no date.
package struct DateText: Equatable {
  /// The day of the month.
  package private(set) var day: Int?
  /// The month, from 1.
  package private(set) var month: Int
  /// The year.
  package private(set) var year: Int?

  /// The months, by the three letters that tell them apart, in Norwegian and in English.
  private static let months: [[String]] = [
    ["jan"], ["feb"], ["mar"], ["apr"], ["mai", "may"], ["jun"], ["jul"], ["aug"], ["sep"],
    ["okt", "oct"], ["nov"], ["des", "dec"],
  ]

  /// Reads a text; `nil` where it is no date.
  package init?(_ text: String) {
    let parts = text.lowercased().split { " .,-/".contains($0) }.map(String.init)
    if let name = parts.firstIndex(where: { $0.first?.isLetter ?? false }) {
      self.init(parts, name: name)
    } else {
      self.init(numbers: parts, separatedBySlash: text.contains("/"))
    }
    if let day, !(1...31).contains(day) { return nil }
    if let year, !(1000...9999).contains(year) { return nil }
    if !(1...12).contains(month) { return nil }
  }

  /// A date with the name of a month.
  private init?(_ parts: [String], name: Int) {
    let letters = String(parts[name].prefix(3))
    guard (2...3).contains(parts.count), parts[name].allSatisfy(\.isLetter),
      let month = Self.months.firstIndex(where: { $0.contains(letters) })
    else { return nil }
    self.month = month + 1
    for (place, part) in parts.enumerated() where place != name {
      guard let number = Int(part) else { return nil }
      if part.count == 4 {
        year = number
      } else if part.count <= 2, place < name || parts.count == 3 && day == nil {
        day = number
      } else if part.count == 2 {
        year = 2000 + number
      } else {
        return nil
      }
    }
  }

  /// A date of numbers: the year first, or the day.
  private init?(numbers parts: [String], separatedBySlash: Bool) {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (2...3).contains(numbers.count) else { return nil }
    if parts[0].count == 4 {
      (year, month, day) = (numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : nil)
    } else if numbers.count == 2, parts[1].count == 4 {
      (month, year) = (numbers[0], numbers[1])
    } else if parts.allSatisfy({ $0.count <= 2 }), numbers.count == 2 {
      (day, month) = (numbers[0], numbers[1])
    } else if numbers.count == 3, parts[2].count == 4 {
      (day, month, year) = (numbers[0], numbers[1], numbers[2])
    } else {
      return nil
    }
    guard separatedBySlash, let first = day, first != month else { return }
    // In English the month may come first.
    if month > 12 { (day, month) = (month, first) } else if first <= 12 { return nil }
  }
}

extension Words {
  /// The day that need is shown for, or users were counted on, in words or as a date, with the year
  /// where one is written; `nil` for other days.
  package static func needDay(_ text: String) -> (date: NeedDate, year: Int?)? {
    if let date = value(of: text, in: needDate) { return (date, nil) }
    guard let written = DateText(text), let day = written.day else { return nil }
    switch (day, written.month) {
    case (1, 1): return (.firstOfJanuary, written.year)
    case (31, 12): return (.lastOfDecember, written.year)
    default: return nil
    }
  }
}
