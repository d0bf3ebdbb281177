/// Every field of a delimited text, found once: where each record and each field stands.
///
/// Blank lines are no records; a record that follows one knows it. Fields keep offsets, not
/// texts, so an index costs 8 bytes a field.
struct Records {
  /// Where the fields stand, record after record.
  private(set) var starts: [UInt32] = []
  private(set) var ends: [UInt32] = []
  /// The number of the first field of each record, and the number of fields at the end.
  private(set) var firstField: [UInt32] = [0]
  /// The line each record begins on.
  private(set) var lines: [UInt32] = []
  /// The records that stand after a blank line, ascending.
  private(set) var afterBlank: [Int] = []
  /// What broke the rules of quoting, with its record and the field's number in that.
  private(set) var faults: [(record: Int, column: Int, fault: Scanner.Fault)] = []

  var count: Int { lines.count }

  /// Whether the last record runs to the end of the bytes.
  private(set) var endsWithoutLineEnd = false

  /// Finds the fields; stops after `limit` records.
  init(_ bytes: Span<UInt8>, separator: UInt8, limit: Int = .max) {
    var scanner = Scanner(separator: separator)
    var isAfterBlank = false
    while scanner.position < bytes.count, lines.count < limit {
      let line = scanner.line
      let first = starts.count
      var isBlank = true
      while true {
        let field = scanner.next(in: bytes)
        var start = field.start
        var end = field.end
        if !field.isQuoted {
          while start < end, bytes[start] == Byte.space { start += 1 }
          while end > start, bytes[end - 1] == Byte.space { end -= 1 }
        }
        if end > start || field.isQuoted { isBlank = false }
        starts.append(UInt32(truncatingIfNeeded: start))
        ends.append(UInt32(truncatingIfNeeded: end))
        if let fault = field.fault { faults.append((lines.count, starts.count - first, fault)) }
        if field.endsRecord { break }
      }
      if isBlank {
        starts.removeLast(starts.count - first)
        ends.removeLast(ends.count - first)
        isAfterBlank = true
        continue
      }
      if isAfterBlank { afterBlank.append(lines.count) }
      isAfterBlank = false
      lines.append(UInt32(truncatingIfNeeded: line))
      firstField.append(UInt32(truncatingIfNeeded: starts.count))
      endsWithoutLineEnd =
        scanner.position >= bytes.count && bytes[bytes.count - 1] != Byte.lineFeed
        && bytes[bytes.count - 1] != Byte.carriageReturn
    }
  }

  /// The fields that the records of the table have, where empty ones behind them are none; nil where all
  /// count.
  private var tableWidth: (records: Range<Int>, fields: Int)?

  /// The number of fields of a record.
  func width(_ record: Int) -> Int {
    let width = Int(firstField[record + 1] - firstField[record])
    guard let tableWidth, tableWidth.records.contains(record) else { return width }
    return min(width, tableWidth.fields)
  }

  /// Leaves out the columns at the end that have no heading and nothing in any row, as spreadsheets
  /// write them: `;;;`.
  mutating func leaveOutEmptyEnds(header: Int, rows: Range<Int>) {
    let own = width(header)
    let named = filledWidth(header)
    guard named < own || rows.contains(where: { width($0) > own }) else { return }
    let filled = rows.reduce(named) { max($0, filledWidth($1)) }
    tableWidth = (header..<max(header + 1, rows.upperBound), filled)
  }

  /// The offsets of a field's bytes.
  func range(_ record: Int, _ column: Int) -> Range<Int> {
    let field = Int(firstField[record]) + column
    return Int(starts[field])..<Int(ends[field])
  }

  /// The number of fields up to the last that is not empty: 1 for a title that a spreadsheet has
  /// padded with separators.
  func filledWidth(_ record: Int) -> Int {
    var width = width(record)
    while width > 0, range(record, width - 1).isEmpty { width -= 1 }
    return width
  }
}

extension [UInt8] {
  /// The text of a field: the bytes as UTF-8, with `""` as one quote where it stood in quotes.
  func fieldText(_ range: Range<Int>) -> String {
    let isQuoted = range.lowerBound > 0 && self[range.lowerBound - 1] == Byte.quote
    if isQuoted, self[range].contains(Byte.quote) {
      var kept: [UInt8] = []
      var isSecond = false
      for byte in self[range] {
        isSecond = byte == Byte.quote && !isSecond
        if !isSecond { kept.append(byte) }
      }
      return String(decoding: kept, as: UTF8.self)
    }
    return String(decoding: self[range], as: UTF8.self)
  }
}
