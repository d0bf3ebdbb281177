/// A file's bytes as UTF-8 without byte order mark, whatever they were stored as.
struct DecodedText {
  var bytes: [UInt8]
  var encoding: TextEncoding

  /// Decodes a file.
  ///
  /// A byte order mark says UTF-8; bytes that are valid UTF-8 are UTF-8; everything else is
  /// Windows-1252. UTF-16, workbooks and files with zero bytes in their first 64 KiB are refused, as are the five
  /// bytes Windows-1252 does not define (81, 8D, 8F, 90, 9D). The file is copied only when it is
  /// Windows-1252 or has a mark to take off.
  init(_ bytes: [UInt8], source: String, as given: TextEncoding?) throws(Problems) {
    if let refusal = Self.refusal(bytes, source: source) { throw Problems([refusal]) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    switch given {
    case .utf8, .utf8WithBOM:
      encoding = hasMark ? .utf8WithBOM : .utf8
    case .windows1252:
      encoding = .windows1252
    case nil:
      let isUTF8 = UTF8Check.firstInvalid(in: bytes.span) == nil
      encoding = hasMark ? .utf8WithBOM : isUTF8 ? .utf8 : .windows1252
    }
    if encoding == .windows1252 {
      self.bytes = try Windows1252.utf8(from: bytes, source: source)
      return
    }
    if given != nil || hasMark, let place = UTF8Check.firstInvalid(in: bytes.span) {
      let line = LineCount.line(of: place, in: bytes.span)
      throw Problems([
        Problem(
          file: source, line: line, found: Phrase("the byte \(hexadecimal(bytes[place]))"),
          expected: hasMark
            ? Phrase("UTF-8 as the byte order mark says") : Phrase("UTF-8 as given"),
          advice: Phrase("save the file as UTF-8, or give the encoding windows-1252"))
      ])
    }
    self.bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
  }

  private static func refusal(_ bytes: [UInt8], source: String) -> Problem? {
    func problem(_ found: Phrase) -> Problem {
      Problem(
        file: source, found: found, expected: Phrase("delimited text"),
        advice: Phrase("save it as CSV in UTF-8 or Windows-1252"))
    }
    if bytes.isEmpty {
      return Problem(file: source, found: Phrase("an empty file"), expected: Phrase("a table"))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return problem(Phrase(verbatim: "UTF-16"))
    }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      return problem(Phrase("a workbook or zip archive"))
    }
    if let place = bytes.prefix(1 << 16).firstIndex(of: 0) {
      let line = LineCount.line(of: place, in: bytes.span)
      var found = problem(Phrase("a zero byte"))
      found.line = line
      return found
    }
    return nil
  }
}

/// Two hexadecimal digits, upper case.
func hexadecimal(_ byte: UInt8) -> String {
  (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}

/// Line numbers: a line ends at LF, CRLF or CR.
enum LineCount {
  /// The line, from 1, that the byte at `offset` stands on.
  static func line(of offset: Int, in bytes: Span<UInt8>) -> Int {
    1 + lineEnds(from: 0, to: offset, in: bytes)
  }

  /// The number of line ends that are complete in `start ..< end`; CRLF is one.
  static func lineEnds(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
    var count = 0
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == Byte.lineFeed { count += 1 }
      if byte == Byte.carriageReturn {
        let isPair = index + 1 < bytes.count && bytes[index + 1] == Byte.lineFeed
        if !isPair { count += 1 }
      }
      index += 1
    }
    return count
  }
}

/// Whether bytes are UTF-8.
enum UTF8Check {
  /// The offset of the first byte that cannot stand where it stands; nil when all is UTF-8.
  ///
  /// Overlong forms, surrogates and values above U+10FFFF are invalid (The Unicode Standard,
  /// table 3-7). Runs of ASCII are passed 32 bytes at a time.
  static func firstInvalid(in bytes: Span<UInt8>) -> Int? {
    let count = bytes.count
    var index = 0
    while index < count {
      while index + 32 <= count {
        let low = bytes.word(at: index) | bytes.word(at: index + 8)
        let high = bytes.word(at: index + 16) | bytes.word(at: index + 24)
        if (low | high) & 0x8080_8080_8080_8080 != 0 { break }
        index += 32
      }
      if index == count { break }
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, low) = (3, 0xA0)
      case 0xED: (length, high) = (3, 0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, low) = (4, 0x90)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, high) = (4, 0x8F)
      default: return index
      }
      if index + length > count { return index }
      if bytes[index + 1] < low || bytes[index + 1] > high { return index }
      for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }
}
