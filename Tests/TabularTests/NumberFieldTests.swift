import Testing

@testable import Tabular

@Suite struct NumberFieldTests {
  func read(_ text: String, _ mark: DecimalMark = .comma) -> NumberField {
    let bytes = Array(text.utf8)
    return NumberSyntax.read(bytes.span, 0..<bytes.count, mark: mark.byte)
  }

  @Test(arguments: [
    ("0", 0), ("34", 34), ("1,5", 1.5), ("-1,5", -1.5), ("+2", 2), ("\u{2212}33", -33),
    ("1 234", 1234), ("1\u{A0}234\u{A0}567,5", 1_234_567.5), ("12\u{202F}345", 12_345), ("-", 0),
    ("-0", 0), (" 7 ", 7), ("0,1", 0.1), ("007", 7), ("9007199254740993", 9_007_199_254_740_992),
    ("0,30000000000000004", 0.300_000_000_000_000_04),
    ("123456789012345678901234", 123_456_789_012_345_678_901_234.0),
  ])
  func numbers(_ text: String, _ expected: Double) {
    #expect(read(text) == .number(expected))
  }

  @Test(arguments: [
    ("1.5e-3", 0.0015), ("2.12345E5", 212_345), ("-1e+2", -100), ("\u{2212}1e2", -100),
    ("1e+05", 100_000),
  ])
  func exponents(_ text: String, _ expected: Double) {
    #expect(read(text, .point) == .number(expected))
    #expect(read(text.replacing(".", with: ","), .comma) == .number(expected))
  }

  /// A spreadsheet writes 3512 so where the column is narrow, and saves it so.
  @Test(arguments: ["3,51E+03", "2E5", "-1E+2", "\u{2212}1,2E2", "1E10"])
  func numbersThatLostDigitsAreNone(_ text: String) {
    #expect(read(text) == .invalid(text))
    #expect(LostDigits.isIn(text))
  }

  @Test(arguments: [
    "1,5e-3", "3,512E+03", "0E0", "1e+05", "x", "E5", "1E", "1,E5", "1,2,3E9", "2024", "",
  ])
  func otherTextsHaveLostNone(_ text: String) {
    #expect(!LostDigits.isIn(text))
  }

  @Test(arguments: ["", ".", "..", ":"]) func missing(_ symbol: String) {
    #expect(read(symbol) == .missing(symbol: symbol))
    #expect(read(symbol, .point) == .missing(symbol: symbol))
  }

  @Test(arguments: [
    "x", "1.5", "1,", ",5", "1,5,2", "12 34", "1234 567", "1 2345", " - 5", "--5", "1e", "...",
    "1 234 ,5x", "1,5 kr", "\u{2013}", "NA", "1  234", "−", "∞", "nan", "0x1F",
  ])
  func invalid(_ text: String) {
    #expect(read(text) == .invalid(text))
  }

  @Test func minusZeroIsZero() {
    guard case .number(let value) = read("-0,0") else {
      Issue.record("no number")
      return
    }
    #expect(value.sign == .plus)
  }

  @Test func everyWayOfReadingGivesTheNearestDouble() {
    var random = SplitMix(state: 7)
    let powers = Powers()
    for _ in 0..<4000 {
      let digits = Int(random.next() % 20) + 1
      let decimals = Int(random.next() % UInt64(digits))
      var text = random.next() & 1 == 0 ? "" : "-"
      for place in 0..<digits {
        if place == digits - decimals { text += "." }
        text += String(random.next() % 10)
      }
      let expected = Double(text) ?? .nan
      #expect(read(text, .point) == .number(expected), "\(text)")
      let bytes = Array((text + ";").utf8)
      let plain = PlainNumber(
        bytes.span, 0, separator: Byte.semicolon, mark: Byte.point, powers: powers)
      #expect(plain.end < 0 || plain.double(powers) == expected, "\(text)")
      if digits <= 15 { #expect(plain.end == bytes.count - 1, "\(text)") }
    }
  }
}
