import Demography
import TestSupport
import Testing

@testable import MunicipalBudget

@Suite struct MoneyOfDrawsTests {
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
