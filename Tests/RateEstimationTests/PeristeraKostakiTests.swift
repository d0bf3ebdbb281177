import Demography
import TestSupport
import Testing

@testable import RateEstimation

@Suite struct PeristeraKostakiTests {
  @Test func theTopsAndTheSides() {
    let law = PeristeraKostaki([0.1, 30.5, 2, 4, 0, 20, 3])
    #expect(law.rate(atAge: 30) == 0.1)
    // One width away from the top: a factor 1/e.
    let fall = 0.1 * 0.36787944117144233
    #expect(near(law.rate(atAge: 28), fall, within: 1e-16))
    #expect(near(law.rate(atAge: 34), fall, within: 1e-16))
    let two = PeristeraKostaki([0.1, 30.5, 2, 4, 0.05, 20.5, 1e-3])
    #expect(near(two.rate(atAge: 20), (0.05 + 0.1 * 1.3887943864964021e-11), within: 1e-15))
  }

  @Test func nobodyGivesBirthOutsideTheFertileAges() {
    let law = PeristeraKostaki([0.1, 30, 20, 40, 0, 20, 3])
    #expect(law.rate(atAge: 11) == 0 && law.rate(atAge: 12) > 0)
    #expect(law.rate(atAge: 55) > 0 && law.rate(atAge: 56) == 0)
    let pattern = law.pattern(on: AgeAxis())
    #expect(pattern.rates.count == 106 && pattern.rates[30] == law.rate(atAge: 30))
  }
}
