/// A delimited text, parsed: titles, header, rows, footnotes, each field with its place.
///
/// The fields stay where they are in the file's bytes; a text or a number is made when it is asked
/// for. Fields without quotes are read without the spaces around them. Blank lines are skipped.
public struct TextTable: Sendable {
  /// The file as problems name it.
  public let source: String
  /// What was detected, and what the user had said.
  public let format: DetectedFormat
  /// The lines above the header that are not blank, their fields joined by spaces.
  public let titles: [String]
  /// The names of the columns, as they stand.
  public let header: [String]
  /// The lines below the table that are not blank, when a blank line sets them apart.
  public let footnotes: [String]

  /// A row of another width than the header, whose fields no column can be told of.
  public struct RaggedRow: Sendable {
    /// What is wrong with it.
    public let problem: Problem
    /// Its fields.
    public let texts: [String]
  }

  /// The rows that were left out, when the options ask to go on without them.
  public let raggedRows: [RaggedRow]

  let bytes: [UInt8]
  let records: Records
  private let blocks: Blocks
  /// The records of the rows, where some between them were left out.
  private let rows: [Int]?

  /// Parses a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - source: its name for problems.
  ///   - options: what the user says about it; the rest is detected.
  /// - Throws: all problems of form at once: encoding, quotes, rows of another width than the
  ///   header, numbers with both decimal marks.
  public init(
    bytes: [UInt8], source: String, options: ReadingOptions = .init()
  ) throws(Problems) {
    let text = try DecodedText(bytes, source: source, as: options.encoding)
    if text.bytes.count > Int(UInt32.max) {
      throw Problems([
        Problem(file: source, found: Phrase("more than 4 GiB"), expected: Phrase("a smaller file"))
      ])
    }
    let detected = options.separator ?? SeparatorDetection.separator(of: text.bytes.span)
    var records = Records(text.bytes.span, separator: detected ?? Byte.semicolon)
    let blocks = Blocks(records, titleLines: options.titleLines)
    guard blocks.header < records.count else {
      throw Problems([
        Problem(
          file: source, found: Phrase("no line that is not blank"), expected: Phrase("a header"))
      ])
    }
    records.leaveOutEmptyEnds(header: blocks.header, rows: blocks.rows)
    let faults = records.faults.map { $0.fault.problem(file: source, column: $0.column) }
    // A quote that is never closed swallows fields, and lines.
    let faulty = Set(records.faults.map(\.record))
    // A folder has no footnotes: what has several fields below a blank line is a row that lacks some.
    let short =
      options.leavesOutRaggedRows ? blocks.footnotes.filter { records.filledWidth($0) > 1 } : []
    let ragged = records.raggedness(
      in: (Array(blocks.rows) + short).filter { !faulty.contains($0) }, header: blocks.header,
      file: source)
    if !faults.isEmpty || !ragged.isEmpty && !options.leavesOutRaggedRows {
      throw Problems(faults + ragged.map(\.problem))
    }
    let width = records.width(blocks.header)
    rows = ragged.isEmpty ? nil : blocks.rows.filter { records.width($0) == width }

    var mark = options.decimalMark
    var ambiguities: [Phrase] = []
    var doubtful: DetectedFormat.DoubtfulNumber?
    if mark == nil {
      let headings = (0..<width).map {
        text.bytes.fieldText(records.range(blocks.header, $0)).trimmed.lowercased()
      }
      let columns = headings.indices.filter {
        options.numberColumns?.contains(headings[$0]) ?? true
      }
      let detection = DecimalDetection(
        records, rows: blocks.rows, columns: columns, bytes: text.bytes.span)
      let found = try detection.mark(file: source, records: records)
      (mark, doubtful) = (found.mark, found.doubtful)
      if let ambiguity = found.ambiguity { ambiguities.append(ambiguity) }
    }
    self.format = DetectedFormat(
      encoding: text.encoding, encodingGiven: options.encoding != nil, separator: detected,
      separatorGiven: options.separator != nil, decimalMark: mark,
      decimalMarkGiven: options.decimalMark != nil,
      lineEnding: DetectedFormat.LineEnding(of: text.bytes.span),
      headerLine: Int(records.lines[blocks.header]),
      titleLinesGiven: options.titleLines != nil, ambiguities: ambiguities, doubtful: doubtful)
    func texts(_ record: Int) -> [String] {
      (0..<records.width(record)).map { text.bytes.fieldText(records.range(record, $0)) }
    }
    func line(_ record: Int) -> String {
      texts(record).filter { !$0.isEmpty }.joined(separator: " ")
    }
    self.source = source
    self.bytes = text.bytes
    self.raggedRows = ragged.map { .init(problem: $0.problem, texts: texts($0.record)) }
    self.records = records
    self.blocks = blocks
    self.titles = blocks.titles.map(line)
    self.header = texts(blocks.header)
    self.footnotes = blocks.footnotes.map(line)
  }

  /// The line of what looks like another table among the footnotes: rows that end in a number, below a
  /// line of known headings; nil where there is none.
  var secondTableLine: Int? {
    let isTable = blocks.footnotes.contains { record in
      let width = records.filledWidth(record)
      return width > 2 && Double(bytes.fieldText(records.range(record, width - 1))) != nil
    }
    guard isTable else { return nil }
    let first = blocks.footnotes.first { record in
      (0..<records.width(record)).contains {
        StatBankRole(heading: bytes.fieldText(records.range(record, $0))) != nil
      } && records.filledWidth(record) > 2
    }
    return first.map { Int(records.lines[$0]) }
  }

  /// The number of rows below the header.
  public var rowCount: Int { rows?.count ?? blocks.rows.count }

  /// The record of a row.
  private func record(_ row: Int) -> Int { rows.map { $0[row] } ?? blocks.rows.lowerBound + row }

  /// The text of a field, without its quotes.
  ///
  /// Rows count from 0 at the first one below the header, columns from 0.
  public func text(_ row: Int, _ column: Int) -> String {
    bytes.fieldText(records.range(record(row), column))
  }

  /// Where a field stands: its line in the file and its number in the record, both from 1.
  ///
  /// The line is the physical one, also behind a quoted field that runs over several lines.
  public func place(_ row: Int, _ column: Int) -> (line: Int, column: Int) {
    let record = record(row)
    let first = records.range(record, 0).lowerBound
    let start = records.range(record, column).lowerBound
    let ends = LineCount.lineEnds(from: first, to: start, in: bytes.span)
    return (Int(records.lines[record]) + ends, column + 1)
  }

  /// The line a row begins on.
  func recordLine(_ row: Int) -> Int { Int(records.lines[blocks.rows.lowerBound + row]) }

  /// A field as a number, with the decimal mark of the file.
  public func number(_ row: Int, _ column: Int) -> NumberField {
    let range = records.range(record(row), column)
    let mark = format.decimalMark ?? (format.separator == Byte.comma ? .point : .comma)
    return NumberSyntax.read(bytes.span, range, mark: mark.byte)
  }

  /// The first column whose name, without the spaces around it and in lower case, is one of these.
  public func column(named names: String...) -> Int? {
    header.firstIndex { names.contains($0.trimmed.lowercased()) }
  }
}

extension DetectedFormat.LineEnding {
  /// How the lines of a text end, quoted line ends included.
  init(of bytes: Span<UInt8>) {
    var feeds = 0
    var returns = 0
    var pairs = 0
    var last: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == Byte.lineFeed {
        if last == Byte.carriageReturn { pairs += 1 } else { feeds += 1 }
      }
      if byte == Byte.carriageReturn { returns += 1 }
      last = byte
    }
    let lone = returns - pairs
    switch (feeds > 0, pairs > 0, lone > 0) {
    case (false, false, false): self = .none
    case (true, false, false): self = .lf
    case (false, true, false): self = .crlf
    case (false, false, true): self = .cr
    default: self = .mixed
    }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  package var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
