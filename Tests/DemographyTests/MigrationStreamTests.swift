import TestSupport
import Testing

@testable import Demography

@Suite struct MigrationStreamTests {
  static let axis = AgeAxis(openAge: 2)
  static let women = Population(axis: axis, scope: .womenOnly, cells: [100, 20, 40])

  @Test func netNumbersSplitByTheirSign() {
    let flows = MigrationFlows(net: [3, -4, 0])
    #expect(flows.inflow == [3, 0, 0])
    #expect(flows.outflow == [0, 4, 0])
    #expect(MigrationFlows(axis: Self.axis).inflow == [0, 0, 0, 0, 0, 0])
  }

  /// Counts and rates of the population at the start, stream by stream.
  @Test func askedIsCountsAndRates() {
    var assumption = MigrationAssumption()
    assumption.counts[.domesticIn] = [10, 0, 1]
    assumption.counts[.immigration] = [1, 2, 3]
    assumption.rates[.domesticOut] = [0.5, 0.25, 0]
    assumption.counts[.emigration] = [1, 1, 1]
    assumption.rates[.emigration] = [0, 0.5, 0]
    assumption.rates[.net] = [-0.125, 0.5, 0]
    let asked = assumption.asked(from: Self.women)
    #expect(asked.persons[.domesticOut] == [50, 5, 0])
    #expect(asked.persons[.emigration] == [1, 11, 1])
    #expect(asked.persons[.net] == [-12.5, 10, 0])
    #expect(asked.flows.inflow == [11, 12, 4])
    #expect(asked.flows.outflow == [63.5, 16, 1])
    #expect(MigrationAssumption().asked(from: Self.women).flows.inflow == [0, 0, 0])
  }

  /// 30 asked to move within the country and 10 abroad, of 20 present: each stream gets one half.
  @Test func theShortfallIsShared() {
    var assumption = MigrationAssumption()
    assumption.counts[.domesticOut] = [0, 30, 0]
    assumption.counts[.emigration] = [0, 10, 0]
    assumption.counts[.immigration] = [7, 0, 0]
    let asked = assumption.asked(from: Self.women)
    let rates = StepRatesTests.rates(fertility: [0, 0, 0, 0, 0])
    let three = StepRates(
      axis: Self.axis, femaleSurvival: Array(rates.femaleSurvival.prefix(4)),
      maleSurvival: Array(rates.maleSurvival.prefix(4)), fertility: [0, 0, 0])
    let account = CohortComponentStep(Conventions(migrationTiming: .start)).advance(
      Self.women, rates: three, flows: asked.flows)
    #expect(account.clipped == [0, 20, 0])
    #expect(asked.carriedOut(.domesticOut, in: account) == 15)
    #expect(asked.carriedOut(.emigration, in: account) == 5)
    #expect(asked.carriedOut(.immigration, in: account) == 7)
    #expect(asked.carriedOut(.domesticIn, in: account) == nil)
    #expect(asked.carriedOut(.net, in: account) == nil)
  }

  /// What the streams carried out is what the account booked, limited or not.
  @Test func streamsAddUpToTheAccount() {
    var random = SplitMix64(seed: 101)
    var (worst, limited) = (0.0, 0)
    for _ in 0..<300 {
      let step = RandomStep(using: &random)
      let cells = step.population.cells
      let most = (cells.max() ?? 1) + 1
      var assumption = MigrationAssumption()
      for stream in MigrationStream.allCases where random.chance(0.7) {
        let low = stream == .net ? -most : 0
        assumption.counts[stream] = cells.map { _ in random.uniform(low, most) }
        let inward = stream == .domesticIn || stream == .immigration
        if !inward && random.chance(0.5) {
          assumption.rates[stream] = cells.map { _ in random.uniform(stream == .net ? -1 : 0, 1) }
        }
      }
      let asked = assumption.asked(from: step.population)
      let account = CohortComponentStep(step.conventions).advance(
        step.population, rates: step.rates, flows: asked.flows)
      func moved(_ stream: MigrationStream) -> Double { asked.carriedOut(stream, in: account) ?? 0 }
      let arrived = account.inMigration.sum
      let left = account.outMigration.sum
      let inward = moved(.domesticIn) + moved(.immigration)
      let outward = moved(.domesticOut) + moved(.emigration)
      let size = max(arrived + left, 1)
      worst = max(worst, abs((inward - outward + moved(.net)) - (arrived - left)) / size)
      if asked.persons[.net] == nil {
        worst = max(worst, abs(inward - arrived) / size, abs(outward - left) / size)
      }
      if account.clipped.contains(where: { $0 > 0 }) { limited += 1 }
    }
    #expect(worst < 1e-13)
    #expect(limited > 100)
  }
}
