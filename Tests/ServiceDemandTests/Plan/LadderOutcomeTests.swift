import Demography
import Testing

@testable import ServiceDemand

@Suite struct LadderOutcomeTests {
  private static let uses = [
    LadderUse(
      rung: "6", userGroup: "eldre", year: 2022, date: .firstOfJanuary, count: 40, unit: "plass"),
    LadderUse(
      rung: "5", userGroup: "eldre", year: 2022, date: .firstOfJanuary, count: 20, unit: "bolig"),
    LadderUse(
      rung: "5", userGroup: "rus", year: 2022, date: .firstOfJanuary, count: 10, unit: "bolig"),
  ]
  private static let need = Need(uses: uses, date: .firstOfJanuary)

  /// 1000 persons, growing by 10 % of the first number a year.
  private static var futures: RegionFutures {
    var futures = RegionFutures(block: 0)
    for year in 0...2 {
      var people = AgeBlocks(axis: AgeAxis(openAge: 1))
      people[.female, age: 0] = .same(1000 + 100 * Double(year))
      futures.persons[2022 + year] = people
    }
    return futures
  }

  private func made(
    coverage: [RungGroup: CoveragePath] = [:], shifts: ShiftPlan? = nil,
    capacity: CapacityPlan? = nil, staff: StaffPlan? = nil, through year: Int = 2024
  ) -> LadderOutcome {
    let part = ServicePlan.Part(
      ladder: threeSteps, need: Self.need, groups: ["eldre", "rus"], coverage: coverage,
      healthier: [:], shifts: shifts, capacity: capacity, caps: [], staff: staff)
    return LadderOutcome(part, Array(2022...year), Self.futures, nil)
  }

  @Test func groupsHaveTheirOwnSteps() throws {
    let outcome = made(through: 2025)
    #expect(outcome.need[0].map { $0[0] } == [0, 20, 40].map(DrawBlock.same))
    #expect(outcome.need[1].map { $0[0] } == [0, 10, 0].map(DrawBlock.same))
    #expect(outcome.part.rungs == [1, 2])
    let last = try #require(outcome.need(rung: 2, group: 0)[2])
    #expect(last.isClose(to: .same(48), within: 1e-12))
    // Nobody knows the persons of 2025, and a partial sum is no answer.
    #expect(outcome.need(rung: 2, group: 0)[3] == nil)
    #expect(outcome.need(rung: 1)[3] == nil)
    #expect(outcome.part.totals.allSatisfy { outcome.need($0)[3] == nil })
  }

  /// Groups add up to the need of the rung, by hand 30, 33 and 36.
  @Test func groupsAddUp() throws {
    let outcome = made()
    for year in 0...2 {
      let sum = try #require(outcome.need(rung: 1)[year])
      #expect(sum.isClose(to: .same(30 + 3 * Double(year)), within: 1e-12))
      let parts = try (0...1).map { try #require(outcome.need(rung: 1, group: $0)[year]) }
      #expect(parts[0] + parts[1] == sum)
    }
  }

  @Test func coverageIsByStepAndGroup() throws {
    let key = RungGroup(rung: "6", userGroup: "eldre")
    let outcome = made(coverage: [key: .trend(perYear: -0.5, limit: nil)])
    #expect(outcome.need[0][2][1]?.isClose(to: .same(22), within: 1e-12) == true)
    #expect(outcome.need[0][1][1]?.isClose(to: .same(22), within: 1e-12) == true)
  }

  @Test func shiftsGapsAndStaffFollow() throws {
    let plan = try ShiftPlan(
      ladder: threeSteps, shifts: [Shift(from: "6", to: "3", share: 0.5, firstYear: 2023)])
    let shifted = made(shifts: plan)
    #expect(shifted.need[0].map { $0[0] } == shifted.base[0].map { $0[0] })
    #expect(shifted.need[0][0][1]?.isClose(to: .same(22), within: 1e-12) == true)
    #expect(shifted.base[0][0][1] == .same(0))
    let capacity = try CapacityPlan(
      ladder: threeSteps,
      rows: [CapacityRow(rung: "6", userGroup: "eldre", firstYear: 2020, places: 42)],
      needs: [.init(rung: "6", userGroup: "eldre")])
    let gaps = made(capacity: capacity).gaps
    #expect(gaps.count == 1 && gaps[0].rung == 2 && gaps[0].group == 0)
    #expect(gaps[0].gaps[0]?.balance == .same(-2))
    #expect(gaps[0].gaps[2]?.balance.isClose(to: .same(6), within: 1e-12) == true)
    let staff = try StaffPlan(
      ladder: threeSteps,
      norms: [
        StaffNorm(rung: "6", perUnit: 1, baseYear: 2022),
        StaffNorm(rung: "6", userGroup: "eldre", perUnit: 1.5, baseYear: 2022),
      ])
    // 40 · 1,5; a rung without a norm has no number.
    let work = made(staff: staff)
    #expect((0...2).map { work.staff(rung: $0)[0] } == [nil, nil, .same(60)])
    #expect(staff.norm(rung: "6", userGroup: "rus")?.perUnit == 1)
    #expect(throws: DemandError.saidTwice(what: .norm(rung: "6"), rows: [0, 1])) {
      let norm = try StaffNorm(rung: "6", perUnit: 1, baseYear: 2022)
      _ = try StaffPlan(ladder: threeSteps, norms: [norm, norm])
    }
  }
}
