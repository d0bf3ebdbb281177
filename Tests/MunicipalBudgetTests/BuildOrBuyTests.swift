import Demography
import Testing

@testable import MunicipalBudget

@Suite struct BuildOrBuyTests {
  private static func choice(
    investment: Double, saving: Double, rate: Double, years: Int
  ) throws -> BuildOrBuy {
    let run = 2024...(2024 + years)
    return try BuildOrBuy(
      build: BlockPath(years: run) { Support.block($0 == 2024 ? investment : 100) },
      buy: BlockPath(years: run) { Support.block($0 == 2024 ? 0 : 100 + saving) },
      discountRate: rate, presentYear: 2024, item: "house")
  }

  /// −I + s (1 − (1 + r)^−n) / r: −1000 + 150 · (1 − 1,05^−10) / 0,05 = 158,26.
  @Test func netPresentValueIsTheAnnuityFormula() throws {
    let choice = try Self.choice(investment: 1000, saving: 150, rate: 0.05, years: 10)
    var power = 1.0
    for _ in 0..<10 { power /= 1.05 }
    let expected = -1000 + 150 * (1 - power) / 0.05
    #expect((expected * 100).rounded() == 15_826)
    #expect(near(choice.buy - choice.build, Support.block(expected), 1e-10))
  }

  /// Algebra: n ≥ −ln(1 − r I / s) / ln(1 + r) = −ln(2/3) / ln 1,05 = 8,31, so the ninth year.
  @Test func breakEvenByAlgebra() throws {
    let choice = try Self.choice(investment: 1000, saving: 150, rate: 0.05, years: 10)
    let years = -Elementary.log(1 - 0.05 * 1000 / 150) / Elementary.log(1.05)
    #expect(Int(years) + 1 == 9)
    #expect(choice.breakEven == Array(repeating: 2033, count: 16))
  }

  /// Without discounting 1000 / 250 = 4 years to the day.
  @Test func withoutDiscounting() throws {
    let choice = try Self.choice(investment: 1000, saving: 250, rate: 0, years: 6)
    #expect(choice.breakEven[0] == 2028)
    #expect(choice.buy - choice.build == Support.block(500))
  }

  /// 100 of 2024 and 121 of 2026 at 10 % are 110 + 110 in 2025, and 121 + 121 in 2026; 266,2 of 2027 are
  /// as much.
  @Test func valuesAreOfThePresentYear() throws {
    let run = 2024...2027
    let flows: [Int: Double] = [2024: 100, 2026: 121]
    func choice(_ year: Int) throws -> BuildOrBuy {
      try BuildOrBuy(
        build: BlockPath(years: run) { Support.block(flows[$0] ?? 0) },
        buy: BlockPath(years: run) { Support.block($0 == 2027 ? 266.2 : 0) }, discountRate: 0.1,
        presentYear: year, item: "house")
    }
    for (year, value) in [(2023, 100 / 1.1 * 2), (2024, 200), (2025, 220), (2026, 242)] {
      let found = try choice(year)
      #expect(found.presentYear == year)
      #expect(near(found.build, Support.block(value), 1e-10))
      #expect(near(found.buy, Support.block(value), 1e-10))
    }
  }

  @Test func whatNeverPaysHasNoYear() throws {
    let choice = try Self.choice(investment: 1000, saving: 50, rate: 0.1, years: 30)
    #expect(choice.breakEven[15] == nil)
    #expect(choice.buy[0] < choice.build[0])
    #expect(
      Support.error { _ = try Self.choice(investment: 1, saving: 1, rate: -1, years: 1) }
        == .negative(item: "house", field: "kalkulasjonsrente", value: -1))
  }
}

@Suite struct PlaceFlowsTests {
  /// A building of 1000 in 2024 run at 7 a year from 2025; three places of 2025 and none of 2026 at 50
  /// owned and 120 bought: 1000, 7 + 150 and 7 against 0, 360 and 0.
  @Test func flowsByHand() throws {
    var asked: [Int] = []
    let flows = try PlaceFlows(
      building: BlockPath(firstYear: 2024, [1000, 0, 0]),
      operation: BlockPath(firstYear: 2024, [0, 7, 7]),
      used: BlockPath(firstYear: 2024, [0, 3, 0]),
      own: { (year) throws(BudgetError) in
        asked.append(year)
        return Support.block(50)
      }, purchased: { (_) throws(BudgetError) in Support.block(120) })
    #expect(flows.build.lane(0) == [1000, 157, 7])
    #expect(flows.buy.lane(0) == [0, 360, 0])
    #expect(flows.buy.firstYear == 2024)
    // Nobody asks for the price of a year without any.
    #expect(asked == [2025])
  }

  @Test func aPriceThatIsMissingIsMissing() throws {
    let none = BlockPath(firstYear: 2024, [0, 0])
    let missing = BudgetError.missingYear(item: "house", field: "pris", year: 2025)
    func flows(_ used: [Double]) throws {
      _ = try PlaceFlows(
        building: none, operation: none, used: BlockPath(firstYear: 2024, used),
        own: { (year) throws(BudgetError) in
          if year == 2025 { throw missing }
          return .zero
        }, purchased: { (_) throws(BudgetError) in .zero })
    }
    #expect(Support.error { try flows([1, 1]) } == missing)
    #expect(Support.error { try flows([1, 0]) } == nil)
  }

  /// 63,36 wanted, 60 owned and ten more from July on: the ten meet 3,36 half the year; with 300 owned
  /// nothing would be bought, and 12 wanted of 10 that are all new would buy ten.
  @Test func placesThatWouldBeBought() {
    func used(_ need: Double, _ others: Double, from month: Int, more: Double) -> DrawBlock {
      PlaceSplit.insteadOfBuying(
        Support.block(need), months: (1...12).map { $0 < month ? others : others + more },
        others: Array(repeating: others, count: 12))
    }
    #expect(near(used(63.36, 60, from: 7, more: 10), Support.block(1.68), 1e-12))
    #expect(used(63.36, 300, from: 7, more: 10) == .zero)
    #expect(used(12, 0, from: 1, more: 10) == Support.block(10))
  }
}
