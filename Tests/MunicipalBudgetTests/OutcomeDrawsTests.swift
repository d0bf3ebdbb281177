import Demography
import TestSupport
import Testing

@testable import MunicipalBudget

@Suite struct OutcomeDrawsTests {
  private static func draws(_ value: (Int) -> Double) -> OutcomeDraws {
    var block = DrawBlock.zero
    for lane in block.indices { block[lane] = value(lane) }
    var draws = OutcomeDraws()
    draws.append(block)
    return draws
  }

  /// 0 … 15: four of sixteen are above 11, and 11 itself is not; mean 7,5; variance
  /// (16² − 1) / 12 = 21,25.
  @Test func budgetMeanAndVariance() {
    let draws = Self.draws { Double($0) }
    #expect(draws.probability(above: 11) == 0.25)
    #expect(draws.probability(above: 15) == 0)
    #expect(draws.probability(above: -1) == 1)
    #expect(draws.mean == 7.5)
    #expect(draws.variance == 21.25)
    #expect(draws.quantiles([0, 1]) == [0, 15])
  }

  /// Two sources on crossed draws, i mod 4 and 4 · (i div 4): variances 1,25 and 20 add up to 21,25.
  @Test func sharesOfTheVariance() throws {
    let all = Self.draws { Double($0) }
    let split = try #require(
      OutcomeDraws.varianceShares(
        all: all,
        alone: [
          ("priser", Self.draws { Double($0 % 4) }),
          ("folketall", Self.draws { Double($0 / 4 * 4) }),
        ]))
    #expect(near(split.shares[0].share, 1.25 / 21.25))
    #expect(near(split.shares[1].share, 20 / 21.25))
    #expect(split.together.magnitude < 1e-12)
  }

  @Test func withoutDrawsOrVarianceThereIsNoAnswer() {
    #expect(OutcomeDraws().mean == nil)
    #expect(OutcomeDraws().probability(above: 0) == nil)
    #expect(OutcomeDraws().quantiles([0.5]) == nil)
    #expect(OutcomeDraws.varianceShares(all: Self.draws { _ in 3 }, alone: []) == nil)
  }

  @Test func theLastBlockMayBeShort() {
    var draws = OutcomeDraws()
    draws.append(DrawBlock(repeating: 1))
    draws.append(DrawBlock(repeating: 2), count: 4)
    #expect(draws.values.count == 20)
  }

  /// A lane alone is its place in the block: money of sixteen futures and of each alone, bit for bit.
  @Test func aDrawAloneIsItsPlaceInTheBlock() throws {
    var random = SplitMix64(seed: 31)
    let users = random.block(50...150)
    let factor = random.block(0.8...1.2)
    let cost = try OperatingCost(
      name: "row", codes: LineCodes(function: "253"),
      perUnit: Support.amount(1e6, year: 2022, index: "wages"), fixedPart: Support.amount(3e6),
      productivity: 0.01)
    func gross(_ users: DrawBlock, _ factor: DrawBlock) throws -> Money {
      try cost.gross(
        units: BlockPath(firstYear: 2024, values: [users, users * 1.1]), prices: Support.book(),
        factor: factor)
    }
    let together = try gross(users, factor)
    for lane in users.indices {
      let alone = try gross(Support.block(users[lane]), Support.block(factor[lane]))
      #expect(alone.nominal.lane(0) == together.nominal.lane(lane))
      #expect(alone.fixed.lane(0) == together.fixed.lane(lane))
    }
  }
}
