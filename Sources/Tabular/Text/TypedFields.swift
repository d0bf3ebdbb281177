/// The long way through a field of a typed column: quotes, spaces, symbols for missing, numbers in
/// any form, and what is wrong with them.
extension TypedReader {
  /// Takes a field the long way: its 64 bits, where it stands, and whether it is filled.
  @inline(never)
  mutating func take(
    _ field: Scanner.Field, _ bytes: Span<UInt8>, column: Int, line: Int
  ) -> (bits: UInt64, range: Range<Int>, isFilled: Bool) {
    var start = field.start
    var end = field.end
    if !field.isQuoted {
      while start < end, bytes[start] == Byte.space { start += 1 }
      while end > start, bytes[end - 1] == Byte.space { end -= 1 }
    }
    if let fault = field.fault { faults.append(fault.problem(file: source, column: column + 1)) }
    let range = start..<end
    let isFilled = end > start || field.isQuoted
    guard column < width else { return (0, range, isFilled) }
    switch columns[column].kind {
    case .skipped: return (0, range, isFilled)
    case .category:
      return (UInt64(columns[column].categories.code(bytes, range)), range, isFilled)
    case .double:
      let number = number(bytes, range, column: column, line: line)
      return ((number ?? .nan).bitPattern, range, isFilled)
    case .int:
      var whole = Int.min
      if let number = number(bytes, range, column: column, line: line) {
        if abs(number) <= 0x1p53, Double(Int(number)) == number {
          whole = Int(number)
        } else {
          refuse(bytes, range, column: column, line: line, expected: Phrase("a whole number"))
        }
      }
      return (UInt64(bitPattern: Int64(whole)), range, isFilled)
    }
  }

  /// A number the long way; nil when it is missing or no number, which is noted.
  private mutating func number(
    _ bytes: Span<UInt8>, _ range: Range<Int>, column: Int, line: Int
  ) -> Double? {
    if mark == 0 {
      let isComma = bytes.contains(Byte.comma, in: range)
      let isPoint = bytes.contains(Byte.point, in: range)
      let candidate = isComma ? Byte.comma : Byte.point
      if isComma != isPoint, case .number = NumberSyntax.read(bytes, range, mark: candidate) {
        mark = candidate
      }
    }
    switch NumberSyntax.read(bytes, range, mark: mark == 0 ? Byte.point : mark) {
    case .number(let value): return value
    case .missing:
      columns[column].missing.insert(rowCount)
    case .invalid:
      let expected =
        switch mark {
        case Byte.comma: Phrase("a number with decimal comma")
        case Byte.point: Phrase("a number with decimal point")
        default: Phrase("a number")
        }
      refuse(bytes, range, column: column, line: line, expected: expected)
    }
    return nil
  }

  private mutating func refuse(
    _ bytes: Span<UInt8>, _ range: Range<Int>, column: Int, line: Int, expected: Phrase
  ) {
    report(
      Problem(
        file: source, line: line, column: column + 1,
        found: Phrase(verbatim: NumberSyntax.text(bytes, range)), expected: expected))
  }
}
