/// The one scanner of delimited text: bytes → fields → records.
///
/// A field that begins with `"` runs to the closing quote; in between, separators and line ends
/// are text and `""` is one quote (RFC 4180). Any other field runs to the separator or the line
/// end and is taken as it stands, quotes inside it included. LF, CRLF and CR end a record.
/// Everything that reads delimited text in this module goes through here, so there is one set of
/// rules; the faster paths beside it accept a subset and come back here for the rest.
struct Scanner {
  /// The byte between fields.
  let separator: UInt8
  /// The offset of the next byte to read.
  var position = 0
  /// The line, from 1, that `position` stands on.
  var line = 1

  init(separator: UInt8, position: Int = 0, line: Int = 1) {
    self.separator = separator
    self.position = position
    self.line = line
  }

  /// One field: the bytes between its quotes, or all of it when it has none.
  struct Field {
    /// The offset of its first byte.
    var start: Int
    /// The offset after its last byte.
    var end: Int
    /// Whether it stood in quotes.
    var isQuoted = false
    /// Whether it is the last of its record.
    var endsRecord = false
    /// What broke the rules, if anything did.
    var fault: Fault?
  }

  /// What can be wrong with a field.
  package enum Fault: Error {
    /// The file ended inside quotes that were opened on this line.
    case unclosedQuote(line: Int)
    /// Text stands between a closing quote and the separator.
    case textAfterQuote(line: Int)
  }

  /// Reads one field and moves past the separator or line end behind it.
  ///
  /// At the end of the bytes it gives an empty field that ends its record; ask
  /// `position < bytes.count` before a record.
  @inline(__always)
  mutating func next(in bytes: Span<UInt8>) -> Field {
    let count = bytes.count
    let start = position
    if start < count, bytes[start] == Byte.quote { return quoted(in: bytes) }
    var index = start
    while index < count {
      let byte = bytes[index]
      if byte == separator {
        position = index + 1
        return Field(start: start, end: index)
      }
      if byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
      index += 1
    }
    position = index
    endRecord(in: bytes)
    return Field(start: start, end: index, endsRecord: true)
  }

  /// Moves past one line end, if one stands here.
  @inline(__always)
  mutating func endRecord(in bytes: Span<UInt8>) {
    guard position < bytes.count else { return }
    let byte = bytes[position]
    position += 1
    if byte == Byte.carriageReturn, position < bytes.count, bytes[position] == Byte.lineFeed {
      position += 1
    }
    line += 1
  }

  @inline(never)
  private mutating func quoted(in bytes: Span<UInt8>) -> Field {
    let count = bytes.count
    let opened = line
    var index = position + 1
    var field = Field(start: index, end: index, isQuoted: true)
    while true {
      while index < count, bytes[index] != Byte.quote { index += 1 }
      if index + 1 < count, bytes[index + 1] == Byte.quote, index < count {
        index += 2
        continue
      }
      break
    }
    field.end = min(index, count)
    line += LineCount.lineEnds(from: field.start, to: field.end, in: bytes)
    if index >= count {
      position = count
      field.endsRecord = true
      field.fault = .unclosedQuote(line: opened)
      return field
    }
    index += 1
    while index < count, bytes[index] != separator, bytes[index] != Byte.lineFeed,
      bytes[index] != Byte.carriageReturn
    {
      if bytes[index] != Byte.space { field.fault = .textAfterQuote(line: line) }
      index += 1
    }
    position = index
    if index < count, bytes[index] == separator {
      position = index + 1
    } else {
      field.endsRecord = true
      endRecord(in: bytes)
    }
    return field
  }
}

extension Scanner.Fault {
  /// The problem this is in a file.
  package func problem(file: String, column: Int) -> Problem {
    switch self {
    case .unclosedQuote(let line):
      Problem(
        file: file, line: line, column: column, found: Phrase("a quote that is never closed"),
        expected: Phrase("a closing \""),
        advice: Phrase("close the quote, or write a quote inside a text as \"\""))
    case .textAfterQuote(let line):
      Problem(
        file: file, line: line, column: column, found: Phrase("text after a closing quote"),
        expected: Phrase("a separator or the end of the line"),
        advice: Phrase("write a quote inside a text as \"\""))
    }
  }
}
