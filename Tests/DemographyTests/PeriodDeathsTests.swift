import TestSupport
import Testing

@testable import Demography

@Suite struct PeriodDeathsTests {
  /// Cohort deaths 40, 20, 30, 50 and shares ¾, ½, ¼, 0 by hand.
  @Test func byHand() {
    let axis = AgeAxis(openAge: 3)
    var account = StepAccount(startingFrom: Population(axis: axis))
    account.deaths = [40, 20, 30, 50, 400, 200, 300, 500]
    let shares = [0.75, 0.5, 0.25, 0]
    // 40 + 20·¾; 20·¼ + 30·½; 30·½ + 50·¼; 50·¾
    let women = [55, 20, 27.5, 37.5]
    #expect(account.periodDeaths(.female, lexisShares: shares) == women)
    #expect(account.periodDeaths(.male, lexisShares: shares) == women.map { 10 * $0 })
  }

  /// Nobody dies twice and nobody is lost: the sum over ages is the sum of the cohorts.
  @Test func theSumIsThatOfTheCohorts() {
    var worst = 0.0
    var negative = 0
    var random = SplitMix64(seed: 41)
    for _ in 0..<300 {
      let step = RandomStep(using: &random)
      let account = step.account
      let shares = (0..<step.population.axis.count).map { _ in random.uniform() }
      for sex in step.population.scope.sexes {
        let deaths = account.periodDeaths(sex, lexisShares: shares)
        let cohort = account.deaths[StepLawTests.cells(sex, step)].sum
        worst = max(worst, abs(deaths.sum - cohort) / max(cohort, 1))
        negative += deaths.count { $0 < 0 }
      }
    }
    #expect(worst < 1e-14)
    #expect(negative == 0)
  }
}
