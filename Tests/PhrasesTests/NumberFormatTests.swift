import Phrases
import Testing

@Suite struct NumberFormatTests {
  private let nb = NumberFormat.person(.nb)
  private let en = NumberFormat.person(.en)
  private let file = NumberFormat(decimalMark: ".", thousands: "", minus: "-")

  @Test(arguments: [
    (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"), (-0.5, 0, "-1"), (-2.5, 0, "-3"),
    (0.49, 0, "0"), (-0.4, 0, "0"), (-0.0, 0, "0"), (-0.0, 2, "0.00"), (-0.004, 2, "0.00"),
    (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (1.005, 2, "1.01"), (2.675, 2, "2.68"),
    (9.995, 2, "10.00"), (99.5, 0, "100"), (0.05, 1, "0.1"), (0.95, 1, "1.0"), (0.04, 1, "0.0"),
    (1e15, 0, "1000000000000000"), (1e15, 1, "1000000000000000.0"),
    (1e23, 0, "100000000000000000000000"), (.leastNonzeroMagnitude, 3, "0.000"),
    (845.554, 1, "845.6"),
    (12, 3, "12.000"), (1e-7, 7, "0.0000001"),
  ])
  func fixedDecimals(value: Double, decimals: Int, text: String) {
    #expect(file.fixed(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (12.5, "12.5"), (100, "100"), (1e15, "1000000000000000"),
    (0.1 + 0.2, "0.30000000000000004"), (5e-5, "0.00005"), (1e-7, "0.0000001"),
    (1.5e-8, "1.5E-8"), (1e20, "100000000000000000000"), (1.5e21, "1.5E+21"), (-2e30, "-2E+30"),
    (.leastNonzeroMagnitude, "5E-324"), (.greatestFiniteMagnitude, "1.7976931348623157E+308"),
  ])
  func exactDigits(value: Double, text: String) {
    #expect(file.exact(value) == text)
  }

  @Test func exactReadsBackAsTheSameNumber() throws {
    var state: UInt64 = 20_220_101
    var tried = 0
    while tried < 2_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(bitPattern: state ^ (state >> 33))
      guard value.isFinite else { continue }
      tried += 1
      let text = try #require(file.exact(value))
      #expect(Double(text) == value)
    }
  }

  /// Whole thousandths are exact in integers, an independent way to the same text.
  @Test func fixedAgreesWithIntegerArithmetic() {
    for thousandths in stride(from: -2_500, through: 2_500, by: 7) {
      let magnitude = abs(thousandths)
      let tenths = (magnitude + 50) / 100
      let sign = thousandths < 0 && tenths > 0 ? "-" : ""
      let expected = "\(sign)\(tenths / 10).\(tenths % 10)"
      #expect(file.fixed(Double(thousandths) / 1000, decimals: 1) == expected)
    }
  }

  @Test func languagesHaveTheirMarks() {
    #expect(nb.fixed(1_234_567.891, decimals: 2) == "1\u{A0}234\u{A0}567,89")
    #expect(en.fixed(1_234_567.891, decimals: 2) == "1,234,567.89")
    #expect(nb.fixed(-999, decimals: 0) == "\u{2212}999")
    #expect(en.fixed(-1000, decimals: 0) == "\u{2212}1,000")
  }

  @Test func signsStandOnlyBeforeWhatIsNotZero() {
    #expect(nb.fixed(37, decimals: 0, signed: true) == "+37")
    #expect(nb.fixed(0, decimals: 0, signed: true) == "0")
    #expect(nb.fixed(0.4, decimals: 0, signed: true) == "0")
    #expect(nb.fixed(-0.4, decimals: 0, signed: true) == "0")
    #expect(nb.fixed(-37, decimals: 0, signed: true) == "\u{2212}37")
  }

  @Test func whatIsNotFiniteHasNoText() {
    for value in [Double.nan, .infinity, -.infinity] {
      #expect(file.fixed(value, decimals: 1) == nil)
      #expect(file.exact(value) == nil)
    }
  }
}
