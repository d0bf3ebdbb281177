import Demography
import TestSupport
import Testing

@testable import ServiceDemand

@Suite struct CoveragePathTests {
  private func rate(_ path: CoveragePath, _ year: Int, from rate: Double = 0.2) -> Double {
    path.rate(.same(rate), in: year, since: 2020)[0]
  }

  @Test func constantStays() {
    #expect(rate(.constant, 2040) == 0.2)
  }

  @Test func aTrendIsAShareOfItselfEachYear() {
    let path = CoveragePath.trend(perYear: -0.5, limit: nil)
    #expect(rate(path, 2019) == 0.2)
    #expect(rate(path, 2020) == 0.2)
    #expect(rate(path, 2021) == 0.1)
    #expect(rate(path, 2023) == 0.025)
  }

  @Test func aTrendStopsAtItsLimit() {
    let falling = CoveragePath.trend(perYear: -0.5, limit: 0.08)
    #expect(rate(falling, 2021) == 0.1)
    #expect(rate(falling, 2022) == 0.08)
    #expect(rate(falling, 2040) == 0.08)
    let rising = CoveragePath.trend(perYear: 1, limit: 0.5)
    #expect(rate(rising, 2021) == 0.4)
    #expect(rate(rising, 2022) == 0.5)
  }

  /// A floor does not lift what is below it already.
  @Test func beyondTheLimitNothingMoves() {
    #expect(rate(.trend(perYear: -0.5, limit: 0.3), 2025) == 0.2)
    #expect(rate(.trend(perYear: 0.5, limit: 0.1), 2025) == 0.2)
  }

  @Test func straightToATargetAndThenFlat() {
    let path = CoveragePath.towards(0.1, in: 2030)
    #expect(near(rate(path, 2025), 0.15, within: 1e-15))
    #expect(rate(path, 2030) == 0.1)
    #expect(rate(path, 2050) == 0.1)
  }

  @Test func throughPointsInTurn() {
    let path = CoveragePath.towards([
      .init(year: 2020, rate: 9), .init(year: 2022, rate: 0.4), .init(year: 2024, rate: 0.2),
    ])
    #expect(near(rate(path, 2021), 0.3, within: 1e-15))
    #expect(rate(path, 2022) == 0.4)
    #expect(near(rate(path, 2023), 0.3, within: 1e-15))
    #expect(rate(path, 2024) == 0.2)
  }

  @Test func everyDrawHasItsOwnRate() {
    var block = DrawBlock.same(0.2)
    block[1] = 0.4
    let path = CoveragePath.towards(0.1, in: 2030).rate(block, in: 2025, since: 2020)
    #expect(abs(path[0] - 0.15) < 1e-15 && abs(path[1] - 0.25) < 1e-15)
  }

  @Test func badPathsSayTheirRow() {
    #expect(throws: DemandError.notAShare(-1.5, row: 3)) {
      try CoveragePath.trend(perYear: -1.5, limit: nil).check(row: 3)
    }
    #expect(throws: DemandError.negative(-1, row: 4)) {
      try CoveragePath.trend(perYear: 0, limit: -1).check(row: 4)
    }
    #expect(throws: DemandError.yearsReversed(from: 2030, through: 2030, row: 0)) {
      try CoveragePath.towards([.init(year: 2030, rate: 1), .init(year: 2030, rate: 2)]).check()
    }
  }
}
