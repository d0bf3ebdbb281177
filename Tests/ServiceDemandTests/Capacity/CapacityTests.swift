import Demography
import Testing

@testable import ServiceDemand

@Suite struct CapacityTests {
  private static let needs: Set<RungGroup> = [
    .init(rung: "5", userGroup: "eldre"), .init(rung: "5", userGroup: "rus"),
    .init(rung: "6", userGroup: "eldre"),
  ]

  private func plan(_ rows: [CapacityRow]) throws -> CapacityPlan {
    try CapacityPlan(ladder: threeSteps, rows: rows, needs: Self.needs)
  }

  @Test func placesComeAndGo() throws {
    let plan = try plan([
      CapacityRow(rung: "6", userGroup: "eldre", firstYear: 2020, lastYear: 2027, places: 100),
      CapacityRow(rung: "6", userGroup: "eldre", isPlanned: true, firstYear: 2028, places: 130),
      CapacityRow(rung: "6", userGroup: "eldre", owner: .purchased, firstYear: 2020, places: 9),
      CapacityRow(rung: "6", firstYear: 2020, places: 5),
      CapacityRow(rung: "5", userGroup: "rus", firstYear: 2020, places: 7),
    ])
    func places(_ year: Int) -> Places { plan.places(rung: "6", userGroup: "eldre", year: year) }
    #expect(places(2027) == Places(own: 100, planned: 0, purchased: 9))
    #expect(places(2028) == Places(own: 0, planned: 130, purchased: 9))
    #expect(places(2019) == Places())
    #expect(plan.places(rung: "6", userGroup: nil, year: 2027).own == 5)
    #expect(plan.places(rung: "6", year: 2027).total == 114)
    #expect(plan.holds(rung: "5", userGroup: "rus"))
    #expect(!plan.holds(rung: "5", userGroup: "eldre"))
  }

  @Test func capacityWithoutNeedIsAnError() {
    func error(_ row: CapacityRow) -> DemandError? { thrown { _ = try plan([row]) } }
    #expect(
      error(CapacityRow(rung: "6", userGroup: "rus", firstYear: 2020, places: 1))
        == .capacityWithoutNeed(rung: "6", userGroup: "rus", row: 0))
    #expect(
      error(CapacityRow(rung: "3", firstYear: 2020, places: 1))
        == .capacityWithoutNeed(rung: "3", userGroup: nil, row: 0))
    #expect(
      error(CapacityRow(rung: "7", firstYear: 2020, places: 1))
        == .noSuchRung("7", ladder: "boligtrapp", rungs: ["3", "5", "6"], row: 0))
    #expect(
      error(CapacityRow(rung: "6", firstYear: 2020, places: -1)) == .negative(-1, row: 0))
    #expect(
      error(CapacityRow(rung: "6", firstYear: 2020, lastYear: 2019, places: 1))
        == .yearsReversed(from: 2020, through: 2019, row: 0))
  }

  /// Purchases (kjøp) are max(0, need − own).
  @Test func theGap() {
    var need = DrawBlock.same(130)
    need[1] = 90
    let gap = Gap(need: need, places: Places(own: 80, planned: 20, purchased: 9))
    #expect(gap.toPurchase[0] == 30 && gap.toPurchase[1] == 0)
    #expect(gap.missing[0] == 21 && gap.missing[1] == 0)
    #expect(gap.spare[0] == 0 && gap.spare[1] == 19)
    #expect(gap.balance[1] == -19)
  }

  /// An employer's 60 places: 75 want one.
  @Test func supplyLimitsWhatIsServed() throws {
    let cap = try SupplyCap(
      rung: "5", points: [.init(year: 2025, count: 60), .init(year: 2030, count: 80)],
      ladder: threeSteps)
    let limited = cap.limit(.same(75), year: 2029)
    #expect(limited.served == .same(60) && limited.unmet == .same(15))
    #expect(cap.limit(.same(75), year: 2030).unmet == .none)
    #expect(cap.limit(.same(75), year: 2024).served == .same(75))
    #expect(throws: DemandError.yearsReversed(from: 2030, through: 2025, row: 1)) {
      _ = try SupplyCap(
        rung: "5", points: [.init(year: 2030, count: 1), .init(year: 2025, count: 1)],
        ladder: threeSteps)
    }
  }
}
