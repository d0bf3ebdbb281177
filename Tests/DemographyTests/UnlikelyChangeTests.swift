import TestSupport
import Testing

@testable import Demography

@Suite struct UnlikelyChangeTests {
  @Test func growthAYear() throws {
    #expect(UnlikelyChange.yearly(from: 100, to: 110) == 110.0 / 100 - 1)
    #expect(
      near(try #require(UnlikelyChange.yearly(from: 100, to: 121, years: 2)), 0.1, within: 1e-12))
    #expect(UnlikelyChange.yearly(from: 0, to: 5) == nil)
    #expect(UnlikelyChange.yearly(from: 5, to: 0) == nil)
    #expect(UnlikelyChange.yearly(from: 5, to: 5, years: 0) == nil)
  }

  @Test func eightPerCentUpOrDown() {
    #expect(!UnlikelyChange.isTold(0.08) && UnlikelyChange.isTold(0.081))
    #expect(UnlikelyChange.isTold(-0.081))
  }
}
