import Demography
import TestSupport
import Testing

@testable import RateEstimation

@Suite struct FertilityLawTests {
  /// At h = c Hadwiger's curve is a·b/c; its total is nearly a·√π.
  @Test func hadwiger() {
    let law = Hadwiger([0.9, 4, 30.5])
    #expect(near(law.rate(atAge: 30), 0.9 * 4 / 30.5, within: 1e-16))
    #expect(near(law.pattern(on: AgeAxis()).total, 0.9 * 1.7724538509055159, within: 1e-3))
    #expect(law.rate(atAge: 11) == 0 && law.rate(atAge: 56) == 0)
  }

  /// The top, the beginning, and a point by hand: u = 2 gives t·exp((k − 1)(log 2 − 1)).
  @Test func gamma() {
    let law = GammaFertility([0.1, 26.5, 12.5, 3])
    #expect(law.rate(atAge: 26) == 0.1)
    #expect(law.rate(atAge: 12) == 0 && law.rate(atAge: 13) > 0)
    let hand = 0.1 * 4 * 0.1353352832366127
    #expect(near(law.rate(atAge: 40), hand, within: 1e-16))
    #expect(law.rate(atAge: 56) == 0)
  }
}
