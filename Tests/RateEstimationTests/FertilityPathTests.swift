import Demography
import TestSupport
import Testing

@testable import RateEstimation

@Suite struct FertilityPathTests {
  @Test func linear() {
    let path = FertilityPath(
      firstYear: 2020, start: 1.5, target: 1.7, approach: .linear(reachedIn: 2030))
    #expect(path.total(in: 2010) == 1.5 && path.total(in: 2020) == 1.5)
    #expect(near(path.total(in: 2025), 1.6, within: 1e-15))
    #expect(path.total(in: 2030) == 1.7 && path.total(in: 2100) == 1.7)
  }

  @Test func exponential() {
    let path = FertilityPath(
      firstYear: 2020, start: 1.5, target: 1.9, approach: .exponential(halvedEvery: 5))
    #expect(path.total(in: 2020) == 1.5)
    #expect(near(path.total(in: 2025), 1.7, within: 1e-15))
    #expect(near(path.total(in: 2030), 1.8, within: 1e-15))
    let totals = (2020...2200).map { path.total(in: $0) }
    #expect(zip(totals, totals.dropFirst()).allSatisfy { $0 <= $1 && $1 <= 1.9 })
  }

  @Test func aPatternFollows() throws {
    let path = FertilityPath(
      firstYear: 2019, start: 1.531, target: 1.7, approach: .linear(reachedIn: 2029))
    let law = try #require(NationalLaws.fertility(year: 2019))
    let pattern = try #require(path.pattern(law.pattern(on: AgeAxis()), in: 2024))
    #expect(near(pattern.total, 1.6155, within: 1e-12))
  }
}
