import Demography
import TestSupport
import Testing

@testable import RateEstimation

@Suite struct FertilityFitTests {
  /// A law fitted to its own rates comes back.
  private func comesBack<Law: FertilityLaw>(_ law: Law, within gap: Double) throws {
    let fit = try FertilityFit<Law>(rates: law.rates(throughAge: 60))
    #expect(fit.largestGap < gap, "\(law) gave \(fit.law)")
  }

  @Test func lawsComeBack() throws {
    try comesBack(Hadwiger([0.9, 4, 30]), within: 1e-10)
    try comesBack(GammaFertility([0.12, 29, 12, 9]), within: 1e-10)
    for year in [1975, 2019] {
      try comesBack(try #require(NationalLaws.fertility(year: year)), within: 2e-5)
    }
  }

  /// To Norway's curve of 2019 each law comes as near as it can, the two-peak one nearest.
  @Test func theLawsAgainstNorway() throws {
    let rates = try #require(NationalLaws.fertility(year: 2019)).rates(throughAge: 60)
    let hadwiger = try FertilityFit<Hadwiger>(rates: rates)
    let gamma = try FertilityFit<GammaFertility>(rates: rates)
    for (gap, limit) in [(hadwiger.largestGap, 0.012), (gamma.largestGap, 0.012)] {
      #expect(gap > 1e-4 && gap < limit)
    }
    let totals = [hadwiger.law.rates(throughAge: 60), gamma.law.rates(throughAge: 60)]
    for total in totals.map({ $0.sum }) {
      #expect(near(total, rates.sum, within: 0.02))
    }
  }

  /// An age without weight does not count, whatever stands there.
  @Test func weights() throws {
    let law = GammaFertility([0.12, 29, 12, 9])
    var rates = law.rates(throughAge: 60)
    var weights = [Double](repeating: 1, count: 61)
    (rates[30], weights[30]) = (0.9, 0)
    #expect(try FertilityFit<GammaFertility>(rates: rates, weights: weights).largestGap < 1e-9)
  }

  @Test func ratesThatCannotBeFitted() {
    #expect(throws: FertilityFitFailure.tooFewAges(needed: 4, found: 3)) {
      _ = try FertilityFit<Hadwiger>(rates: [Double](repeating: 0.1, count: 15))
    }
    #expect(throws: FertilityFitFailure.notARate(age: 3)) {
      _ = try FertilityFit<Hadwiger>(rates: [0, 0, 0, -1])
    }
    #expect(throws: FertilityFitFailure.noBirths) {
      _ = try FertilityFit<Hadwiger>(rates: [Double](repeating: 0, count: 50))
    }
  }
}
