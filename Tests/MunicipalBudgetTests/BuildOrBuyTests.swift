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
    #expect(near(choice.saving, Support.block(expected), 1e-10))
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
    #expect(choice.saving == Support.block(500))
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
    #expect(choice.saving[0] < 0)
    #expect(
      Support.error { _ = try Self.choice(investment: 1, saving: 1, rate: -1, years: 1) }
        == .negative(item: "house", field: "kalkulasjonsrente", value: -1))
  }
}
