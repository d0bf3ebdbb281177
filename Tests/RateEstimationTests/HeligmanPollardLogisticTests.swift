import TestSupport
import Testing

@testable import RateEstimation

@Suite struct HeligmanPollardLogisticTests {
  /// A law where every term can be worked out by hand at one age.
  private let simple = HeligmanPollardLogistic([0.01, 0, 1, 0.5, 2, 20.5, 0, 1, 0, 0])

  @Test func eachTermByHand() {
    // x = 20: A^20 = 1e-40, hump at its top 0.5, logistic with log odds (20.5 − 80)/10 = −5.95.
    let old = 1 / (1 + 383.7533)
    #expect(near(simple.rate(atAge: 20), (0.5 + old), within: 1e-8))
    // x = 0 with B = 0: 0^C = 0 and A^0 = 1.
    #expect(near(simple.rate(atAge: 0), 1, within: 1e-3))
    // x = 1: A^1, hump gone: 2 · ln²(1.5/20.5) = 13.676, old age 1/(1 + e^7.85).
    #expect(near(simple.rate(atAge: 1), (0.01 + 0.5 * 1.15e-6 + 3.89599e-4), within: 1e-7))
  }

  @Test func oldAgeEndsAtOne() {
    #expect(simple.rate(atAge: 100_000) == 1)
    #expect(simple.rates(throughAge: 110).count == 111)
  }

  /// Above 40 mortality rises with age in every year for both sexes, and lies in (0, 1).
  @Test func everyYearRisesFromForty() throws {
    for year in NationalLaws.years {
      for law in [
        try #require(NationalLaws.mortality(of: .female, year: year)),
        try #require(NationalLaws.mortality(of: .male, year: year)),
      ] {
        let rates = law.rates(throughAge: 110)
        #expect(rates.allSatisfy { $0 > 0 && $0 < 1 })
        #expect(zip(rates[40...], rates[41...]).allSatisfy { $0 < $1 })
      }
    }
  }
}
