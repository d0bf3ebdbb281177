import Demography
import Testing

@testable import ServiceDemand

@Suite struct NeedPathTests {
  private static let uses = [
    LadderUse(step: "6", userGroup: "eldre", year: 2022, count: 40, unit: "plass"),
    LadderUse(step: "5", userGroup: "eldre", year: 2022, count: 20, unit: "bolig"),
    LadderUse(step: "5", userGroup: "rus", year: 2022, count: 10, unit: "bolig"),
  ]
  private static let need = Need(uses: uses, date: .firstOfJanuary)

  /// 1000 persons, growing by 10 % of the first number a year.
  private static var persons: PersonBlocks {
    var blocks = PersonBlocks(sums: need.sums)
    for year in 0...2 {
      blocks.set(.same(1000 + 100 * Double(year)), of: PersonSum(), year: 2022 + year)
    }
    return blocks
  }

  private func made(
    _ group: String, coverage: [StepGroup: CoveragePath] = [:], through year: Int = 2024
  ) -> NeedPath? {
    NeedPath(
      Self.need, ladder: threeSteps, userGroup: group, years: 2022...year, coverage: coverage,
      in: Self.persons)
  }

  @Test func groupsHaveTheirOwnSteps() throws {
    let old = try #require(made("eldre"))
    #expect(old.need[0] == [0, 20, 40].map(DrawBlock.same))
    #expect(old.isCounted == [false, true, true])
    #expect(old.need(step: 0, year: 2022) == nil)
    #expect(old.need(step: 2, year: 2024)?.isClose(to: .same(48), within: 1e-12) == true)
    #expect(old.need(step: 2, year: 2025) == nil)
    #expect(made("eldre", through: 2025) == nil)
  }

  /// Groups add up to the need of the step.
  @Test func groupsAddUp() throws {
    let parts = try ["eldre", "rus"].map { try #require(made($0)) }
    for year in 0...2 {
      let sum = parts[0].need[year][1] + parts[1].need[year][1]
      #expect(sum == Self.need.need(step: "5", year: 2022 + year, in: Self.persons))
    }
  }

  @Test func coverageIsByStepAndGroup() throws {
    let key = StepGroup(step: "6", userGroup: "eldre")
    let path = try #require(made("eldre", coverage: [key: .trend(perYear: -0.5, limit: nil)]))
    #expect(path.need[1][2].isClose(to: .same(22), within: 1e-12))
    #expect(path.need[1][1].isClose(to: .same(22), within: 1e-12))
  }

  @Test func shiftsGapsAndStaffFollow() throws {
    let path = try #require(made("eldre"))
    let plan = try ShiftPlan(
      ladder: threeSteps, shifts: [Shift(from: "6", to: "3", share: 0.5, firstYear: 2023)])
    let shifted = path.shifted(by: plan)
    #expect(shifted.shifted[0] == path.need[0])
    #expect(shifted.shifted[1][0].isClose(to: .same(22), within: 1e-12))
    let capacity = try CapacityPlan(
      ladder: threeSteps,
      rows: [CapacityRow(step: "6", userGroup: "eldre", firstYear: 2020, places: 42)],
      needs: [.init(step: "6", userGroup: "eldre")])
    let balance = path.balance(step: 2, capacity: capacity)
    #expect(balance[0] == .same(-2))
    #expect(balance[2].isClose(to: .same(6), within: 1e-12))
    let staff = try StaffPlan(
      ladder: threeSteps,
      norms: [
        StaffNorm(step: "6", perUnit: 1, baseYear: 2022),
        StaffNorm(step: "6", userGroup: "eldre", perUnit: 1.5, baseYear: 2022),
      ])
    #expect(
      staff.employed(need: path.need[0], userGroup: "eldre", year: 2022) == [nil, nil, .same(60)])
    #expect(staff.norm(step: "6", userGroup: "rus")?.perUnit == 1)
    #expect(throws: DemandError.saidTwice(what: "the norm of step 6", rows: [0, 1])) {
      let norm = try StaffNorm(step: "6", perUnit: 1, baseYear: 2022)
      _ = try StaffPlan(ladder: threeSteps, norms: [norm, norm])
    }
  }
}
