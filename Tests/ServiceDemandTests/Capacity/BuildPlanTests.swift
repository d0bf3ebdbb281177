import Demography
import TestSupport
import Testing

@testable import ServiceDemand

@Suite struct BuildPlanTests {
  /// 12 missing in 2028: four a year from 2026, then what each year lacks.
  @Test func equalPartsToTheTarget() throws {
    let plan = try BuildPlan(
      balance: [2, 4, 6, 12, 15, 14].map(DrawBlock.same), firstYear: 2025, buildFrom: 2026,
      target: 2028)
    #expect(plan.homes == [0, 4, 4, 4, 3, 0].map(DrawBlock.same))
    #expect(plan.missing == [2, 0, 0, 0, 0, 0].map(DrawBlock.same))
    #expect(plan.total == .same(15))
  }

  @Test func nothingIsBuiltWherePlacesAreSpare() throws {
    let plan = try BuildPlan(
      balance: [-5, -3, -1].map(DrawBlock.same), firstYear: 2025, buildFrom: 2025, target: 2027)
    #expect(plan.homes == [.none, .none, .none])
  }

  @Test func aTargetBeforeTheFirstHomeIsAnError() {
    #expect(throws: DemandError.yearsReversed(from: 2029, through: 2028, row: 0)) {
      _ = try BuildPlan(balance: [.none], firstYear: 2028, buildFrom: 2029, target: 2028)
    }
  }

  /// Nothing is missing in the target year and after, in any draw, and nothing is torn down.
  @Test func theGapIsClosedInEveryDraw() throws {
    var seeded = SplitMix64(seed: 13)
    for _ in 0..<100 {
      let balance = (0..<12).map { _ in seeded.block(-20...60) }
      let target = 2025 + 2 + seeded.below(9)
      let plan = try BuildPlan(
        balance: balance, firstYear: 2025, buildFrom: 2026, target: target)
      for year in 0..<12 {
        #expect(plan.homes[year].min() >= 0)
        if 2025 + year >= target { #expect(plan.missing[year] == .none) }
      }
    }
  }
}
