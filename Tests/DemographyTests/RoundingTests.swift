import TestSupport
import Testing

@testable import Demography

@Suite struct RoundingTests {
  @Test func tiesAwayFromZero() {
    #expect(Rounding.whole(2.5) == 3)
    #expect(Rounding.whole(3.5) == 4)
    #expect(Rounding.whole(-2.5) == -3)
    #expect(Rounding.whole(2.4999999999999996) == 2)
    #expect(Rounding.whole(845.59999) == 846)
    #expect(Rounding.tenth(0.25) == 0.3 && Rounding.tenth(-0.25) == -0.3)
    #expect(Rounding.tenth(0.3 + 0.3 + 0.3) == 0.9)
  }

  /// The published forecast: leaves of 808 × 1,0465 are 55 + 21 + 769 = 845, unrounded 845,6.
  @Test func theForecastOfThePlan() {
    let leaves = [53.0, 20, 735].map { Rounding.whole($0 * 1.0465) }
    #expect(leaves == [55, 21, 769])
    #expect(leaves.sum == 845)
    #expect(Rounding.whole(808 * 1.0465) == 846)
  }

  @Test func largestRemainder() {
    #expect(Rounding.whole([1.2, 1.7, 1.1], addingUpTo: 4) == [1, 2, 1])
    #expect(Rounding.whole([0.5, 0.5], addingUpTo: 1) == [1, 0], "ties to the lower row")
    #expect(Rounding.whole([1.4, 1.4, 1.2], addingUpTo: 4) == [2, 1, 1])
    #expect(Rounding.whole([1, 0.5, 0.5], addingUpTo: 2) == [1, 1, 0], "a whole value stays")
    #expect(Rounding.whole([3, 4, 5], addingUpTo: 12) == [3, 4, 5])
    #expect(Rounding.whole([], addingUpTo: 0) == [])
    #expect(Rounding.whole([0, 0], addingUpTo: 0) == [0, 0])
  }

  @Test func partsAddUpAndAreNear() {
    var random = SplitMix64(seed: 81)
    for _ in 0..<300 {
      let values = (0..<Int(1 + random.next() % 20)).map { _ in random.uniform(0, 50) }
      let total = values.sum.rounded()
      let parts = Rounding.whole(values, addingUpTo: total)
      #expect(parts.sum == total)
      #expect(zip(parts, values).allSatisfy { abs($0 - $1) < 1 && $0 >= 0 })
      #expect(parts.allSatisfy { $0 == $0.rounded() })
    }
  }
}
