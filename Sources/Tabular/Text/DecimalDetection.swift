/// Which decimal mark the numbers of a file use.
///
/// A column speaks when at least half of its filled fields are numbers under one mark or the
/// other. A mark with exactly three digits behind it and one to three before, as in `1,234`, could
/// be a thousands sign: it is read as a decimal mark, and when the file has nothing clearer that is
/// said. With `,` between fields a decimal comma can only stand in quotes. A file with both marks
/// in numbers is a problem, never a guess.
struct DecimalDetection {
  /// Where a mark was seen first.
  struct Sighting {
    var record: Int
    var column: Int
    var text: String
  }

  /// The first clear and the first doubtful number with a comma.
  private(set) var comma: (clear: Sighting?, doubtful: Sighting?) = (nil, nil)
  /// The first clear and the first doubtful number with a point.
  private(set) var point: (clear: Sighting?, doubtful: Sighting?) = (nil, nil)

  /// Looks through columns of the records.
  init(_ records: Records, rows: Range<Int>, columns: [Int], bytes: Span<UInt8>) {
    for column in columns {
      var filled = 0
      var numbers = 0
      var found = self
      for record in rows where column < records.width(record) {
        let range = records.range(record, column)
        if range.isEmpty { continue }
        filled += 1
        let isComma = bytes.contains(Byte.comma, in: range)
        let isPoint = bytes.contains(Byte.point, in: range)
        if isComma && isPoint { continue }
        let mark = isComma ? Byte.comma : Byte.point
        guard case .number = NumberSyntax.read(bytes, range, mark: mark) else {
          if case .missing = NumberSyntax.read(bytes, range, mark: mark) { filled -= 1 }
          continue
        }
        numbers += 1
        guard isComma || isPoint else { continue }
        found.see(record, column, bytes, range, mark: mark)
      }
      if numbers > 0, numbers * 2 >= filled { self = found }
    }
  }

  private mutating func see(
    _ record: Int, _ column: Int, _ bytes: Span<UInt8>, _ range: Range<Int>, mark: UInt8
  ) {
    let isDoubtful = Self.isDoubtful(bytes, range, mark: mark)
    let isComma = mark == Byte.comma
    let old =
      switch (isComma, isDoubtful) {
      case (true, true): comma.doubtful
      case (true, false): comma.clear
      case (false, true): point.doubtful
      case (false, false): point.clear
      }
    if let old, (old.record, old.column) <= (record, column) { return }
    let new = Sighting(record: record, column: column, text: NumberSyntax.text(bytes, range))
    switch (isComma, isDoubtful) {
    case (true, true): comma.doubtful = new
    case (true, false): comma.clear = new
    case (false, true): point.doubtful = new
    case (false, false): point.clear = new
    }
  }

  /// Whether a number could be read with the mark as a thousands sign: one to three digits before
  /// it, not beginning with zero, and exactly three behind it.
  private static func isDoubtful(
    _ bytes: Span<UInt8>, _ range: Range<Int>, mark: UInt8
  ) -> Bool {
    guard range.count >= 5, bytes[range.upperBound - 4] == mark else { return false }
    var whole = 0
    var first: UInt8 = 0
    for index in range.lowerBound..<(range.upperBound - 4) {
      let byte = bytes[index]
      guard byte >= Byte.zero, byte <= Byte.nine else { continue }
      if whole == 0 { first = byte }
      whole += 1
    }
    for index in (range.upperBound - 3)..<range.upperBound
    where bytes[index] < Byte.zero || bytes[index] > Byte.nine { return false }
    return (1...3).contains(whole) && first != Byte.zero
  }

  /// The mark, nil when no number has one, and a remark where it could be doubted.
  func mark(file: String, records: Records) throws(Problems) -> (
    mark: DecimalMark?, ambiguity: Phrase?, doubtful: DetectedFormat.DoubtfulNumber?
  ) {
    let commas = comma.clear ?? comma.doubtful
    let points = point.clear ?? point.doubtful
    if let commas, let points {
      throw Problems([
        Problem(
          file: file, line: Int(records.lines[points.record]), column: points.column + 1,
          found: Phrase(
            "\(points.text) here and \(commas.text) on line \(records.lines[commas.record])"),
          expected: Phrase("one decimal mark in the whole file"),
          advice: Phrase("give the decimal mark, or write all numbers the same way"))
      ])
    }
    guard let seen = commas ?? points else { return (nil, nil, nil) }
    let mark: DecimalMark = commas == nil ? .point : .comma
    if comma.clear != nil || point.clear != nil { return (mark, nil, nil) }
    let line = records.lines[seen.record]
    return (
      mark,
      Phrase(
        "\(seen.text) on line \(line) read as a number with three decimals, not as thousands (give the decimal mark to be sure)"
      ),
      .init(text: seen.text, line: Int(line), column: seen.column + 1)
    )
  }
}

extension Span<UInt8> {
  func contains(_ byte: UInt8, in range: Range<Int>) -> Bool {
    for index in range where self[index] == byte { return true }
    return false
  }
}
