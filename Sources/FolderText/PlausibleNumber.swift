import Tabular

/// What the numbers of a column may be, and what they are likely to be.
///
/// Beyond what is possible nobody can mean a number, and it is refused; beyond what is likely it is
/// told. The bounds are wide on purpose: they catch numbers in another unit.
struct PlausibleNumber {
  /// The rows it is of: those with one of the words in a column.
  struct Rows {
    let column: String
    let words: Set<String>
  }

  /// The column of the number.
  let column: String
  /// The rows; `nil` for all.
  let rows: Rows?
  /// What the number is, told before its bounds: `users per inhabitant`.
  let what: Phrase
  let possible: ClosedRange<Double>
  let likely: ClosedRange<Double>
  /// What somebody probably did who wrote another number.
  let cause: Phrase
  /// Whether 0, which often is nothing, is as good as a number within the bounds.
  let allowsZero: Bool

  /// Numbers of a column, in the rows that have one of some words in another; beyond `possible` they are
  /// left to the reader of the file where that has bounds of its own.
  init(
    _ column: String, in rows: (column: String, words: [String])? = nil, what: Phrase,
    possible: ClosedRange<Double> = -Double.infinity...Double.infinity,
    likely: ClosedRange<Double> = -Double.infinity...Double.infinity, cause: Phrase,
    allowsZero: Bool = true
  ) {
    self.column = column
    self.rows = rows.map { Rows(column: $0.column, words: Set($0.words.map(Self.folded))) }
    self.what = what
    self.possible = possible
    self.likely = likely
    self.cause = cause
    self.allowsZero = allowsZero
  }

  /// Bounds up to more than this are so far apart that one of them says enough.
  private static let wide = 1_000.0

  /// A word of a file without case, spaces, marks and years: `Produktivitet 2027` is `produktivitet`.
  static func folded(_ word: String) -> String { word.lowercased().filter(\.isLetter) }

  /// Whether a row is one of those it is of.
  func isOf(_ row: InputRow) -> Bool {
    guard let rows else { return true }
    let word = Self.folded(row.text(rows.column))
    // A field may have the name of a project behind it.
    return rows.words.contains(word)
      || rows.column == "felt" && rows.words.contains { word.hasPrefix($0) }
  }

  /// Whether a number is within bounds; one below zero where none is likely is left to the reader.
  func isWithin(_ bounds: ClosedRange<Double>, _ number: Double) -> Bool {
    if number < 0 && likely.lowerBound >= 0 { return true }
    return bounds.contains(number) || allowsZero && number == 0
  }

  /// The number and its bounds, as messages tell them; of kroner and other wide bounds the nearest.
  func told(_ bounds: ClosedRange<Double>, to number: Double) -> Phrase {
    let (low, high) = (bounds.lowerBound, bounds.upperBound)
    let isWide = high > Self.wide
    if low == -.infinity || isWide && number > high {
      return Phrase("\(what), at most \(Phrase(number: high))")
    }
    if isWide { return Phrase("\(what), at least \(Phrase(number: low))") }
    return Phrase("\(what), from \(Phrase(number: low)) to \(Phrase(number: high))")
  }
}

extension InputRow {
  /// The number of a column, which may be one of settings or in per cent; `nil` where none is written.
  package func written(_ column: String) -> Double? {
    guard let place = file.place(of: column) else { return nil }
    switch schema(column)?.content {
    case .number:
      if case .number(let value) = file.table.number(row, place) { return value }
      return PlainText.percentage(text(column))
    case .setting: return PlainText.rate(text(column))
    default: return nil
    }
  }

  private func schema(_ column: String) -> FileSchema.Column? {
    file.schema.columns.first { $0.name == column }
  }
}
