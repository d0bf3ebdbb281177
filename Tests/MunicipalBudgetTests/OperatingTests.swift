import Demography
import TestSupport
import Testing

@testable import MunicipalBudget

@Suite struct OperatingTests {
  /// 100 per unit of 2023 at 10 % is 110 of 2024; ten and twenty units, each krone doing twice
  /// as much for the show: 110 · 10 = 1100, 110 · 20 / 2 = 1100; fixed part 30; user payment 5 per unit.
  @Test func fixedPlusVariableGrossAndNet() throws {
    let cost = try OperatingCost(
      name: "row", codes: LineCodes(function: "253", rung: "6"),
      perUnit: Support.amount(100, year: 2023, index: "wages"), fixedPart: Support.amount(30),
      userPayment: Support.amount(5), productivity: 1)
    let units = BlockPath(firstYear: 2024, [10, 20])
    let book = try Support.book()
    let gross = try cost.gross(units: units, prices: book)
    #expect(near(gross.fixed.values[0], Support.block(1130)))
    #expect(near(gross.fixed.values[1], Support.block(1130)))
    #expect(near(gross.nominal.values[1], Support.block(1100 * 1.1 + 30)))
    let income = try cost.income(units: units, prices: book)
    #expect(income.fixed.lane(0) == [-50, -100])
  }

  @Test func productivityIsAboveMinusOne() {
    #expect(
      Support.error {
        _ = try OperatingCost(
          name: "row", codes: LineCodes(function: "253"), perUnit: Support.amount(1),
          productivity: -1)
      } == .shareOutOfRange(item: "row", field: "produktivitet", value: -1))
  }

  @Test func theFactorIsLaneByLane() throws {
    var random = SplitMix64(seed: 5)
    let factor = random.block(0.8...1.2)
    let cost = try OperatingCost(
      name: "row", codes: LineCodes(function: "253"), perUnit: Support.amount(1000))
    let gross = try cost.gross(
      units: BlockPath(firstYear: 2024, [3]), prices: Support.book(), factor: factor)
    #expect(near(gross.fixed.values[0], factor * 3000))
  }

  /// 12 wanted and 10 owned all year: 10 used; 7 wanted: 7.
  ///
  /// Owned from September on, 12 wanted use
  /// 4/12 of 10; where none are owned, or fewer than none, nobody lives in them.
  @Test func ownPlacesAreUsedFirst() {
    let need = DrawBlock(always: 12)
    let all = Array(repeating: 10.0, count: 12)
    #expect(PlaceSplit.used(need, months: all) == DrawBlock(always: 10))
    #expect(PlaceSplit.used(DrawBlock(always: 7), months: all) == DrawBlock(always: 7))
    let late = (1...12).map { $0 < 9 ? 0.0 : 10.0 }
    #expect(near(PlaceSplit.used(need, months: late), DrawBlock(always: 40.0 / 12)))
    #expect(PlaceSplit.used(need, months: []) == .zero)
    #expect(PlaceSplit.used(need, months: [-3, -3]) == .zero)
  }

  /// 0,8 årsverk × 600 000 × (1 + 0,3) = 624 000.
  @Test func aUnitCostFromStaff() throws {
    let each = try StaffCost.perUnit(
      yearsOfWork: 0.8, wage: Support.amount(600_000), socialCosts: 0.3, item: "row")
    #expect(near(each.kroner, 624_000))
  }

  // Three recipients at 2 mill., threshold 1,5 mill., 80 %: 3 · 0,8 · 0,5 mill. = 1,2 mill.
  // In 2025 the cost is 2,2 (wages) and the threshold unmoved: 3 · 0,8 · 0,7 = 1,68 mill.
  @Test func refundAboveTheThresholdBelow67() throws {
    let rule = try RecipientRefund(
      threshold: Support.amount(1_500_000), share: 0.8, belowAge: 67)
    func income(_ from: Int, _ through: Int?, _ cost: Double) throws -> Money {
      try rule.income(
        of: .init(
          name: "class", ages: AgeBounds(from: from, through: through),
          recipients: BlockPath(firstYear: 2024, [3, 3]),
          cost: Support.amount(cost, index: "wages")),
        prices: Support.book())
    }
    let young = try income(18, 66, 2_000_000)
    #expect(near(young.fixed.values[1], Support.block(-1_200_000)))
    #expect(near(young.nominal.values[1], Support.block(-1_680_000), 1e-9))
    #expect(try income(18, 66, 1_400_000).fixed.lane(0) == [0, 0])
    #expect(try income(18, 67, 2_000_000).fixed.lane(0) == [0, 0])
    #expect(try income(67, nil, 2_000_000).fixed.lane(0) == [0, 0])
  }

  // The published row: rung 4 costs 111 mill. kr, 6,2 % of all: 111 / 0,062 = 1 790,3 mill.
  @Test func stepFourOfTheInnsatstrapp() throws {
    let total = try CostProfile.impliedTotal(cost: 111e6, share: 0.062, item: "trinn 4")
    #expect((total / 1e6).rounded() == 1790)
    #expect(
      Support.error { _ = try CostProfile.impliedTotal(cost: 1, share: 0, item: "trinn 4") }
        == .shareOutOfRange(item: "trinn 4", field: "andel", value: 0))
  }

  /// +10 children at 150, −20 adults at 20, +5 aged at 300: 1500, −400 and 1500, in all 2600; income
  /// of 100, 30 and 200 each: −1000, 600 and −1000, below zero when persons become more.
  @Test func demographyByHand() throws {
    let groups: [(persons: [Double], own: Double, income: Double)] = [
      ([100, 110], 150, 100), ([500, 480], 20, 30), ([80, 85], 300, 200),
    ]
    func costs(income: Bool) throws -> [DemographyCost] {
      try groups.map {
        try DemographyCost(
          persons: BlockPath(firstYear: 2024, $0.persons),
          each: Support.amount(income ? $0.income : $0.own), isIncome: income,
          prices: Support.book(), item: "row")
      }
    }
    let own = try costs(income: false)
    #expect(own.map { $0.change.lane(0) } == [[1500], [-400], [1500]])
    #expect(own.allSatisfy { $0.change.firstYear == 2025 })
    #expect(own.reduce(DrawBlock.zero) { $0 + $1.change.values[0] } == Support.block(2600))
    #expect(own[0].level.fixed.lane(0) == [15_000, 16_500])
    let income = try costs(income: true)
    #expect(income.map { $0.change.lane(0) } == [[-1000], [600], [-1000]])
  }

  /// In the year a unit cost is a fifth higher, so is the price of the ten who came: 10 · 1,2 · 150.
  @Test func demographyFollowsTheUnitCostOfTheYear() throws {
    let cost = try DemographyCost(
      persons: BlockPath(firstYear: 2024, [100, 110]), each: Support.amount(150),
      factor: BlockPath(firstYear: 2024, [1, 1.2]), prices: Support.book(), item: "row")
    #expect(near(cost.change.lane(0)[0], 1800))
    #expect(near(cost.level.fixed.lane(0)[1], 19_800))
  }
}
