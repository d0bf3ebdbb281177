import Testing

@testable import Tabular

@Suite struct TextDecodingTests {
  /// Characters of 80–9F, typed from the WHATWG table; a space where none is defined.
  static let upper = "\u{20AC} ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"

  @Test func all256Bytes() throws {
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    let upper = Array(Self.upper)
    #expect(upper.count == 32)
    for byte in UInt8.min...UInt8.max {
      if undefined.contains(byte) {
        #expect(Windows1252.scalar(of: byte) == nil)
        continue
      }
      let expected: Character =
        (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Character(UnicodeScalar(byte))
      let decoded = try Windows1252.utf8(from: [byte], source: "f")
      #expect(decoded == Array(String(expected).utf8), "byte \(byte)")
    }
  }

  @Test func undefinedBytesAreNamedWithTheirLines() {
    let bytes = latin1("a;b\nx\u{E6};1\ny;") + [0x81, 10, 0x9D]
    #expect(throws: Problems.self) { try TextTable(bytes: bytes, source: "f.csv") }
    do {
      _ = try TextTable(bytes: bytes, source: "f.csv")
    } catch {
      #expect(
        error.description == """
          f.csv:3: found the byte 81, expected a character of Windows-1252; the file is neither \
          UTF-8 nor Windows-1252; save it as UTF-8
          f.csv:4: found the byte 9D, expected a character of Windows-1252; the file is neither \
          UTF-8 nor Windows-1252; save it as UTF-8
          """)
    }
  }

  @Test func encodingsDetected() throws {
    let text = "navn;tall\nBærum;1\n"
    let plain = try TextTable(bytes: bytes(text), source: "f")
    let marked = try TextTable(bytes: [0xEF, 0xBB, 0xBF] + bytes(text), source: "f")
    let old = try TextTable(bytes: latin1(text), source: "f")
    #expect(plain.format.encoding == .utf8)
    #expect(marked.format.encoding == .utf8WithBOM)
    #expect(old.format.encoding == .windows1252)
    for table in [plain, marked, old] {
      #expect(table.header == ["navn", "tall"])
      #expect(table.text(0, 0) == "Bærum")
    }
  }

  @Test func givenUTF8ThatIsNot() {
    do {
      _ = try TextTable(
        bytes: latin1("a;b\nBærum;1\n"), source: "f.csv", options: .init(encoding: .utf8))
      Issue.record("read")
    } catch {
      #expect(
        error.description == """
          f.csv:2: found the byte E6, expected UTF-8 as given; save the file as UTF-8, or give \
          the encoding windows-1252
          """)
    }
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0], "UTF-16"), ([0xFE, 0xFF, 0, 0x61], "UTF-16"),
      ([0x50, 0x4B, 3, 4], "a workbook or zip archive"),
    ] as [([UInt8], String)])
  func refused(_ bytes: [UInt8], _ name: String) {
    do {
      _ = try TextTable(bytes: bytes, source: "f.csv")
      Issue.record("read")
    } catch {
      #expect(
        error.description == "f.csv: found \(name), expected delimited text; "
          + "save it as CSV in UTF-8 or Windows-1252")
    }
  }

  @Test func utf8IsCheckedAsUnicodeSays() {
    let good = ["", "abc", "æøå€😀", String(repeating: "x", count: 31) + "æ" + "y"]
    for text in good { #expect(UTF8Check.firstInvalid(in: Array(text.utf8).span) == nil) }
    let bad: [([UInt8], Int)] = [
      ([0x61, 0x80], 1), ([0xC0, 0x80], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF0, 0x80, 0x80, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
      ([0x61, 0xE2, 0x82], 1), ([UInt8](repeating: 0x61, count: 40) + [0xC3, 0x28], 40),
    ]
    for (bytes, place) in bad { #expect(UTF8Check.firstInvalid(in: bytes.span) == place) }
  }

  @Test func validityAgreesWithTheStandardLibrary() {
    var random = SplitMix(state: 1)
    for _ in 0..<3000 {
      let bytes = (0..<8).map { _ in UInt8(truncatingIfNeeded: random.next() >> 20) | 0x80 }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((UTF8Check.firstInvalid(in: bytes.span) == nil) == isValid)
    }
  }
}

/// A small seeded generator for laws.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
