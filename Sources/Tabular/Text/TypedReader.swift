/// The pass of ``TypedColumns`` through a file.
///
/// A number of at most 18 plain digits is read where it stands; everything else (quotes, spaces,
/// U+2212, exponents, symbols for missing, line ends in texts) goes through ``Scanner`` and
/// ``NumberSyntax``, so the two ways cannot differ in what they accept.
struct TypedReader {
  /// How many problems are kept.
  static let problemLimit = 1000

  let source: String
  var format: DetectedFormat
  /// One builder per column of the file.
  var columns: [ColumnBuilder]
  /// The column of the file of each column asked for.
  let place: [Int]
  var rowCount = 0
  var problems: [Problem] = []

  private var scanner: Scanner
  let width: Int
  /// The decimal mark; 0 while no number had one.
  var mark: UInt8
  /// Where the footnotes may begin: rows and problems before them.
  private var tail: (rows: Int, problems: Int)?
  private var isPastFull = false
  /// What broke the rules of quoting; reported first, since the rest may follow from it.
  var faults: [Problem] = []
  private var isAfterBlank = false

  init(
    _ text: DecodedText, source: String, columns asked: KeyValuePairs<String, ColumnType>,
    options: ReadingOptions
  ) throws(Problems) {
    let span = text.bytes.span
    let separator = options.separator ?? SeparatorDetection.separator(of: span)
    let byte = separator ?? Byte.semicolon
    let sample = span.extracting(first: min(span.count, SeparatorDetection.sampleBytes))
    let records = Records(sample, separator: byte, limit: SeparatorDetection.sampleRecords)
    let blocks = Blocks(records, titleLines: options.titleLines)
    guard blocks.header < records.count else {
      throw Problems([
        Problem(
          file: source, found: Phrase("no line that is not blank"), expected: Phrase("a header"))
      ])
    }
    width = records.width(blocks.header)
    let header = (0..<width).map {
      text.bytes.fieldText(records.range(blocks.header, $0)).trimmed
    }
    let headerLine = Int(records.lines[blocks.header])
    columns = header.map { _ in ColumnBuilder(.skipped) }
    var place: [Int] = []
    for (name, type) in asked {
      if let index = header.firstIndex(of: name) {
        columns[index].kind = .init(type)
        place.append(index)
      } else {
        problems.append(
          Problem(
            file: source, line: headerLine,
            found: Phrase("the columns \(header.joined(separator: ", "))"),
            expected: Phrase("a column \(name)")))
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
    self.place = place

    // The sample may end inside a record; its last one does not speak.
    let isWhole = sample.count == span.count
    let rows =
      blocks.rows.lowerBound..<max(blocks.rows.lowerBound, records.count - (isWhole ? 0 : 1))
    let detection = DecimalDetection(records, rows: rows, columns: Array(0..<width), bytes: sample)
    var found:
      (
        mark: DecimalMark?, ambiguity: Phrase?, doubtful: DetectedFormat.DoubtfulNumber?
      ) = (options.decimalMark, nil, nil)
    if found.mark == nil { found = try detection.mark(file: source, records: records) }
    mark = found.mark?.byte ?? 0
    format = DetectedFormat(
      encoding: text.encoding, encodingGiven: options.encoding != nil, separator: separator,
      separatorGiven: options.separator != nil, decimalMark: found.mark,
      decimalMarkGiven: options.decimalMark != nil,
      lineEnding: DetectedFormat.LineEnding(of: sample), headerLine: headerLine,
      titleLinesGiven: options.titleLines != nil,
      ambiguities: found.ambiguity.map { [$0] } ?? [])
    self.source = source
    scanner = Scanner(separator: byte)
    while scanner.line <= headerLine, scanner.position < span.count { _ = scanner.next(in: span) }
    if let last = records.lines.indices.last, last > blocks.header {
      let sampled = records.range(last, 0).lowerBound - scanner.position
      let rowBytes = max(2, sampled / (last - blocks.header))
      let rows = (span.count - scanner.position) / rowBytes + 16
      for index in columns.indices { columns[index].reserve(rows) }
    }
  }

  /// Reads all rows, a block of rows at a time: the cells of a block are gathered row by row as
  /// 64 bits each and then handed to their columns.
  mutating func read(_ bytes: Span<UInt8>) {
    let rowsPerBlock = 512
    var block = [UInt64](repeating: 0, count: rowsPerBlock * width)
    while scanner.position < bytes.count {
      let rows = readBlock(bytes, into: block.mutableSpan, rows: rowsPerBlock)
      for column in 0..<width {
        columns[column].take(block.span, from: column * rowsPerBlock, rows: rows)
      }
    }
    if !faults.isEmpty { tail = nil }
    if let tail {
      rowCount = tail.rows
      for index in columns.indices { columns[index].truncate(to: rowCount) }
      problems.removeLast(problems.count - tail.problems)
    }
    problems = faults + problems
    if format.decimalMark == nil, mark != 0 {
      format.decimalMark = mark == Byte.comma ? .comma : .point
    }
  }

  /// Reads until the block is full or the file ends; the number of rows in the block.
  private mutating func readBlock(
    _ bytes: Span<UInt8>, into block: consuming MutableSpan<UInt64>, rows limit: Int
  ) -> Int {
    var scanner = scanner
    defer { self.scanner = scanner }
    let separator = scanner.separator
    let kinds = columns.map(\.kind)
    var above = [Repeat](repeating: Repeat(), count: width)
    let powers = Powers()
    let mark = mark == 0 ? PlainNumber.noMark : mark
    var row = 0
    while scanner.position < bytes.count, row < limit {
      let line = scanner.line
      let known = problems.count
      var column = 0
      var filled = 0
      while true {
        if column < width {
          var end = -1
          switch kinds[column] {
          case .double:
            let number = PlainNumber(
              bytes, scanner.position, separator: separator, mark: mark, powers: powers)
            end = number.end
            block[column * limit + row] = number.double(powers).bitPattern
          case .int:
            let number = PlainInteger(bytes, scanner.position, separator: separator)
            end = number.end
            block[column * limit + row] = number.value
          case .category:
            end = above[column].end(bytes, scanner.position, separator: separator)
            block[column * limit + row] = UInt64(above[column].code)
          case .skipped: break
          }
          if end >= 0 {
            column += 1
            filled = column
            scanner.position = end
            if bytes[end] == separator {
              scanner.position = end + 1
              continue
            }
            scanner.endRecord(in: bytes)
            break
          }
        }
        let fieldLine = scanner.line
        let field = scanner.next(in: bytes)
        let taken = take(field, bytes, column: column, line: fieldLine)
        if column < width {
          block[column * limit + row] = taken.bits
          if kinds[column] == .category {
            above[column] = Repeat(bytes, taken.range, code: UInt32(taken.bits))
          }
        }
        column += 1
        if taken.isFilled { filled = column }
        if field.endsRecord { break }
      }
      if finishRow(width: column, filled: filled, line: line, known: known) { row += 1 }
    }
    return row
  }

  /// Counts a record that has been read, or reports it; whether it is a row.
  ///
  /// `known` is the number
  /// of problems before it.
  private mutating func finishRow(
    width found: Int, filled: Int, line: Int, known: Int
  ) -> Bool {
    if found == width, filled > 1 || width == 1, filled > 0 {
      isPastFull = false
      isAfterBlank = false
      tail = nil
      rowCount += 1
      return true
    }
    if filled == 0 {
      dropRow()
      isAfterBlank = true
      return false
    }
    if !isPastFull {
      isPastFull = true
      if isAfterBlank { tail = (rowCount, known) }
    }
    isAfterBlank = false
    if found == width {
      rowCount += 1
      return true
    }
    dropRow()
    // Its fields may stand in other columns than they seem to, so only their number is reported.
    problems.removeLast(problems.count - known)
    report(
      .ragged(
        file: source, line: line, found: found, expected: width, headerLine: format.headerLine))
    return false
  }

  private mutating func dropRow() {
    for index in columns.indices { columns[index].missing.truncate(to: rowCount) }
  }

  mutating func report(_ problem: Problem) {
    if problems.count < Self.problemLimit { problems.append(problem) }
  }
}
