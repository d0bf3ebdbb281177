import Demography
import Testing

@testable import ServiceDemand

/// A cap of supply limits who enters a rung and puts nobody out; women only, nobody dies.
@Suite struct FlowCapTests {
  private static let uh = RungGroup(rung: "3", userGroup: "uh")

  /// Rung 3 from 2022 to 2026: three on it, ten who wait; half of those on it in 2024 leave.
  private static func stocks(
    _ caps: [SupplyCap], _ capacity: CapacityPlan? = nil
  ) throws -> (stock: [Double], queue: [Double]) {
    let plan = try FlowPlan(
      ladder: threeSteps, userGroup: "uh",
      rules: [FlowRule(.leaving, from: "3", firstYear: 2024, lastYear: 2024, value: 0.5)],
      axis: AgeAxis(openAge: 30), scope: .womenOnly, years: 2022...2025)
    let users = try KnownUsers(
      rows: [
        .init(
          place: .rung("3"), sexes: [.female], ages: AgeBounds(from: 20, through: 20), count: 3),
        .init(
          place: .queue(rung: "3"), sexes: [.female], ages: AgeBounds(from: 19, through: 19),
          count: 10),
      ], plan: plan)
    let alive = SurvivalBlocks(ratios: [[DrawBlock](repeating: .same(1), count: 32)])
    let run = try FlowRun(
      FlowEngine(plan: plan), users: users,
      survival: Dictionary(uniqueKeysWithValues: plan.years.map { ($0, alive) }),
      room: FlowRoom(capacity: capacity, caps: caps))
    return (run.years.map { $0.rungs[0].stock[0] }, run.years.map { $0.rungs[0].queue[0] })
  }

  private static func cap(_ points: [(Int, Double)], group: String? = "uh") throws -> SupplyCap {
    try SupplyCap(
      rung: "3", userGroup: group, points: points.map { .init(year: $0.0, count: $0.1) },
      ladder: threeSteps)
  }

  /// Eight fill the rung, six are allowed from 2024, and eight stay.
  ///
  /// Four leave and two come in.
  @Test func nobodyIsPutOutAndNobodyEntersUntilThereIsRoom() throws {
    let (stock, queue) = try Self.stocks([Self.cap([(2020, 8), (2024, 6)])])
    #expect(stock == [8, 8, 6, 6])
    #expect(queue == [5, 5, 3, 3])
  }

  @Test func aCapOfAllGroupsLimitsEachAndThatOfAnotherDoesNot() throws {
    #expect(try Self.stocks([Self.cap([(2020, 8)], group: nil)]).stock == [8, 8, 8, 8])
    #expect(try Self.stocks([Self.cap([(2020, 8)], group: "eldre")]).stock == [13, 13, 6.5, 6.5])
  }

  /// Five places under a cap of eight, and a cap of four under five places.
  @Test func theSmallerOfPlacesAndCapHolds() throws {
    let five = try CapacityPlan(
      ladder: threeSteps,
      rows: [CapacityRow(rung: "3", userGroup: "uh", firstYear: 2020, places: 5)],
      needs: [Self.uh])
    #expect(try Self.stocks([Self.cap([(2020, 8)])], five).stock == [5, 5, 5, 5])
    #expect(try Self.stocks([Self.cap([(2020, 4)])], five).stock == [4, 4, 4, 4])
    // Before its first year a cap limits nobody.
    #expect(try Self.stocks([Self.cap([(2024, 4)])], five).stock == [5, 5, 4, 4])
  }
}
