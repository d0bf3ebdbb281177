/// The encoding Windows-1252: ISO-8859-1 with printable characters in 80–9F.
///
/// Source: the WHATWG/Unicode mapping table "cp1252"; 81, 8D, 8F, 90 and 9D are not defined there
/// and are not read.
enum Windows1252 {
  /// The characters of the bytes 80–9F; 0 where none is defined.
  static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The character of a byte as a Unicode scalar value; nil for the five undefined bytes.
  static func scalar(of byte: UInt8) -> UInt16? {
    guard (0x80...0x9F).contains(byte) else { return UInt16(byte) }
    let value = upper[Int(byte) - 0x80]
    return value == 0 ? nil : value
  }

  /// The bytes as UTF-8; every line with an undefined byte is a problem.
  static func utf8(from bytes: [UInt8], source: String) throws(Problems) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var problems: [Problem] = []
    for (offset, byte) in bytes.enumerated() {
      if byte < 0x80 {
        result.append(byte)
        continue
      }
      guard let scalar = scalar(of: byte) else {
        problems.append(
          Problem(
            file: source, line: LineCount.line(of: offset, in: bytes.span),
            found: Phrase("the byte \(hexadecimal(byte))"),
            expected: Phrase("a character of Windows-1252"),
            advice: Phrase("the file is neither UTF-8 nor Windows-1252; save it as UTF-8")))
        if problems.count == 20 { break }
        continue
      }
      if scalar < 0x800 {
        result.append(UInt8(0xC0 | scalar >> 6))
      } else {
        result.append(UInt8(0xE0 | scalar >> 12))
        result.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      }
      result.append(UInt8(0x80 | scalar & 0x3F))
    }
    if !problems.isEmpty { throw Problems(problems) }
    return result
  }
}
