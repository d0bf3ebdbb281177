/// Letters that came out wrong: text that was stored one way and read another.
///
/// `Ã¸` for `ø` is UTF-8 read as Windows-1252, `�` and `?` letters that are lost. Which letters they
/// were is not guessed.
package enum EncodingFault {
  /// What is wrong with the letters of a table, nil where nothing is.
  package static func problem(_ table: TextTable) -> Problem? {
    if let at = broken(table.bytes.span) {
      let line = LineCount.line(of: at, in: table.bytes.span)
      return table.format.encoding == .windows1252
        ? mixed(table, line: line)
        : Problem(
          file: table.source, line: line, found: .quoted(word(table.bytes, at)),
          expected: Phrase("readable letters such as æ, ø and å"),
          advice: Phrase(
            "the text is UTF-8 that a program has read as Windows-1252: fetch it again, and open it as UTF-8"
          ))
    }
    let lost = (table.titles + table.header).first { isLost($0) }
    return lost.map {
      Problem(
        file: table.source, line: table.format.headerLine, found: .quoted($0),
        expected: Phrase("readable letters such as æ, ø and å"),
        advice: Phrase("the letters are lost in this file: fetch it again"))
    }
  }

  /// Whether a heading or title has lost a letter, also one that stands as another sign because the
  /// file is of an old Macintosh or DOS: `kj?nn`, `kj¿nn`, `Œr`, `†r`.
  private static func isLost(_ text: String) -> Bool {
    if text.contains("\u{FFFD}") { return true }
    return text.lowercased().split { $0.isWhitespace || ",;:()\"".contains($0) }.contains { word in
      let letters = Array(word)
      if letters.count == 2, letters[1] == "r" {
        return letters[0] == "?" || !letters[0].isASCII && letters[0] != "å"
      }
      return letters.count == 5 && word.hasPrefix("kj") && word.hasSuffix("nn")
        && letters[2] != "ø" && !(letters[2].isASCII && letters[2].isLetter)
    }
  }

  /// The same of JSON, which has no lines to name.
  static func problem(json bytes: [UInt8], source: String) -> Problem? {
    broken(bytes.span).map {
      Problem(
        file: source, found: .quoted(word(bytes, $0)),
        expected: Phrase("readable letters such as æ, ø and å"),
        advice: Phrase(
          "the text is UTF-8 that a program has read as Windows-1252: fetch it again, and open it as UTF-8"
        ))
    }
  }

  private static func mixed(_ table: TextTable, line: Int) -> Problem {
    Problem(
      file: table.source, line: line,
      found: Phrase("letters in UTF-8 in a file that else is Windows-1252"),
      expected: Phrase("one encoding in the whole file"),
      advice: Phrase(
        "two files may have been put together: save both as UTF-8 first, or fetch anew"))
  }

  /// The first `Ã` with the sign behind it that makes a Nordic letter: æ ø å Æ Ø Å stored as UTF-8.
  private static func broken(_ bytes: Span<UInt8>) -> Int? {
    var index = 0
    while index + 3 < bytes.count {
      if bytes[index] == 0xC3, bytes[index + 1] == 0x83 {
        switch (bytes[index + 2], bytes[index + 3]) {
        case (0xC2, 0xA5), (0xC2, 0xA6), (0xC2, 0xB8), (0xC2, 0x85), (0xC2, 0x86), (0xC2, 0x98),
          (0xE2, 0x80), (0xCB, 0x9C):
          return index
        default: break
        }
      }
      index += 1
    }
    return nil
  }

  /// The word around a place.
  private static func word(_ bytes: [UInt8], _ place: Int) -> String {
    let ends: Set<UInt8> = [
      Byte.space, Byte.lineFeed, Byte.carriageReturn, Byte.semicolon, Byte.comma, Byte.tab,
      Byte.quote,
    ]
    let start = bytes[..<place].lastIndex { ends.contains($0) }.map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex { ends.contains($0) } ?? bytes.count
    return String(decoding: bytes[start..<min(end, start + 60)], as: UTF8.self)
  }
}
