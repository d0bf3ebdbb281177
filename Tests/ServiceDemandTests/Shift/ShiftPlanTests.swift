import Demography
import TestSupport
import Testing

@testable import ServiceDemand

@Suite struct ShiftPlanTests {
  private static let volumes = threeSteps.counted(as: .recipients)

  private func base(_ years: [[Double]]) -> [[DrawBlock]] { years.map { $0.map(DrawBlock.same) } }

  @Test func theShareRisesInEqualParts() {
    let shift = Shift(from: "6", to: "5", share: 0.4, firstYear: 2026, fullYear: 2029)
    let shares: [Double] = [0, 0.1, 0.2, 0.4 * 3 / 4, 0.4, 0.4]
    #expect((2025...2030).map(shift.share(in:)) == shares)
    let atOnce = Shift(from: "6", to: "5", share: 0.4, firstYear: 2026)
    #expect((2025...2027).map(atOnce.share(in:)) == [0, 0.4, 0.4])
  }

  @Test func aShareOfEverybodyIsMoved() throws {
    let plan = try ShiftPlan(
      ladder: threeSteps,
      shifts: [
        Shift(from: "6", to: "5", share: 0.25, firstYear: 2026),
        Shift(from: "5", to: "3", share: 0.5, firstYear: 2026),
      ])
    let path = plan.path(
      base: base([[10, 20, 40], [10, 20, 40]]), firstYear: 2025, userGroup: "g")
    #expect(path.shifted == base([[10, 20, 40], [20, 20, 30]]))
    #expect(path.difference == base([[0, 0, 0], [10, 0, -10]]))
    #expect(path.moved == base([[0, 0], [10, 10]]))
  }

  @Test func volumeIsConvertedOnTheWay() throws {
    let plan = try ShiftPlan(
      ladder: Self.volumes,
      shifts: [Shift(from: "6", to: "3", share: 0.5, firstYear: 2026, conversion: 3)])
    let path = plan.path(base: base([[10, 20, 40]]), firstYear: 2026, userGroup: "g")
    #expect(path.shifted == base([[70, 20, 20]]))
    #expect(path.moved == base([[20]]))
  }

  /// 100 on rung 6 of whom a fifth leaves each year: 20 newcomers, then 40 when the need grows by
  /// 20; half of them go to rung 5, where a fifth of those leaves again.
  @Test func newcomersOnly() throws {
    let plan = try ShiftPlan(
      ladder: threeSteps, shifts: [Shift(from: "6", to: "5", share: 0.5, firstYear: 2026)],
      movers: .newcomers(leaving: 0.2))
    let path = plan.path(
      base: base([[0, 0, 100], [0, 0, 100], [0, 0, 120]]), firstYear: 2025, userGroup: "g")
    #expect(path.moved[0] == [.none])
    #expect(path.moved[1][0].isClose(to: .same(10), within: 1e-12))
    #expect(path.moved[2][0].isClose(to: .same(8 + 20), within: 1e-12))
  }

  /// A rung that empties takes those who were diverted with it.
  @Test func aFallingNeedHasNoNewcomers() throws {
    let plan = try ShiftPlan(
      ladder: threeSteps, shifts: [Shift(from: "6", to: "5", share: 1, firstYear: 2020)],
      movers: .newcomers(leaving: 0.5))
    let path = plan.path(
      base: base([[0, 0, 100], [0, 0, 100], [0, 0, 10], [0, 0, 0]]), firstYear: 2025,
      userGroup: "g")
    #expect(path.moved[1] == [.same(50)])
    #expect(path.moved[2] == [.same(5)])
    #expect(path.moved[3] == [.none])
  }

  @Test func othersGroupsAreLeftAlone() throws {
    let plan = try ShiftPlan(
      ladder: threeSteps,
      shifts: [Shift(from: "6", to: "5", userGroup: "rus", share: 1, firstYear: 2020)])
    let need = base([[1, 2, 3]])
    #expect(plan.path(base: need, firstYear: 2025, userGroup: "eldre").shifted == need)
    #expect(plan.path(base: need, firstYear: 2025, userGroup: "rus").shifted == base([[1, 5, 0]]))
  }

  @Test func badShiftsAreNamed() {
    func error(_ shifts: [Shift], _ ladder: Ladder = threeSteps) -> DemandError? {
      thrown { _ = try ShiftPlan(ladder: ladder, shifts: shifts) }
    }
    let good = Shift(from: "6", to: "5", share: 0.6, firstYear: 2026)
    #expect(
      error([good, Shift(from: "7", to: "5", share: 0.1, firstYear: 2026)])
        == .noSuchRung("7", ladder: "boligtrapp", rungs: ["3", "5", "6"], row: 1))
    #expect(
      error([good, Shift(from: "6", to: "3", userGroup: "rus", share: 0.5, firstYear: 2026)])
        == .sharesOverOne(of: .rung("6"), sum: 1.1, rows: [0, 1]))
    #expect(
      error([Shift(from: "6", to: "6", share: 0.1, firstYear: 2026)])
        == .fromAndToAreTheSame("6", row: 0))
    #expect(
      error([Shift(from: "6", to: "5", share: 0.1, firstYear: 2026, fullYear: 2025)])
        == .yearsReversed(from: 2026, through: 2025, row: 0))
    let converted = Shift(from: "6", to: "5", share: 0.1, firstYear: 2026, conversion: 2)
    #expect(error([converted]) == .conversionOfPersons(2, row: 0))
    #expect(error([converted], Self.volumes) == nil)
  }

  /// No shift is the base to the bit; persons stay the same number; nothing is negative; a draw
  /// alone is its place in the block.
  @Test func laws() throws {
    var seeded = SplitMix64(seed: 19)
    for round in 0..<60 {
      let movers: FirstMovers =
        round % 2 == 0 ? .everybody : .newcomers(leaving: seeded.uniform())
      let need = (0..<6).map { _ in (0..<3).map { _ in seeded.block(0...200) } }
      func shifts(_ size: Double) -> [Shift] {
        [("6", "5", 0.5), ("6", "3", 0.5), ("5", "3", 1.0), ("3", "6", 0.3)].map {
          Shift(from: $0.0, to: $0.1, share: $0.2 * size, firstYear: 2024, fullYear: 2028)
        }
      }
      let zero = try ShiftPlan(ladder: threeSteps, shifts: shifts(0), movers: movers)
      #expect(zero.path(base: need, firstYear: 2025, userGroup: "g").shifted == need)
      let plan = try ShiftPlan(ladder: threeSteps, shifts: shifts(1), movers: movers)
      let path = plan.path(base: need, firstYear: 2025, userGroup: "g")
      for year in need.indices {
        let before = try PersonsByRung(ladder: threeSteps, counts: need[year])
        let after = try PersonsByRung(ladder: threeSteps, counts: path.shifted[year])
        #expect(after.total.isClose(to: before.total, within: 1e-10))
        #expect(path.shifted[year].allSatisfy { $0.min() >= 0 })
      }
      let alone = need.map { $0.map { DrawBlock.same($0[round % 16]) } }
      let single = plan.path(base: alone, firstYear: 2025, userGroup: "g")
      for year in need.indices {
        for rung in 0..<3 {
          #expect(single.shifted[year][rung][0] == path.shifted[year][rung][round % 16])
        }
      }
    }
  }
}
