import Demography
import TestSupport
import Testing

@testable import MunicipalBudget

@Suite struct PricesTests {
  /// 70 kroner in the prices of 2013 are 85 in those of 2021 when the index stands at 70 and 85;
  /// between them it rises (85/70)^(1/8) − 1 = 2,457 % a year, so 2017 is √(70 · 85) = 77,136.
  @Test func seventyOf2013IsEightyFiveOf2021() throws {
    let index = try PriceIndex(name: "deflator", known: [2013: 70, 2021: 85])
    let converted = try index.factor(from: 2013, to: 2021) * 70
    #expect(near(converted, Support.block(85)))
    #expect(near(index.levels[2017]?[0] ?? 0, (70.0 * 85.0).squareRoot()))
    let back = try index.factor(from: 2021, to: 2013) * converted
    #expect(near(back, Support.block(70)))
  }

  /// 100 in prices of 2022 at 10 % a year: 121 in prices of 2024 (fixed), 133,1 in 2025.
  @Test func fixedAndNominalSideBySide() throws {
    let book = try Support.book()
    let amount = try Support.amount(100, year: 2022, index: "wages")
    let fixed = try book.fixed(amount, item: "row")
    #expect(near(fixed, Support.block(121)))
    let path = BlockPath(firstYear: 2024, values: [fixed, fixed])
    let money = try Money(fixed: path, index: "wages", prices: book, item: "row")
    #expect(near(money.nominal.values[0], Support.block(121)))
    #expect(near(money.nominal.values[1], Support.block(133.1)))
  }

  @Test func nominalAndBackIsTheSame() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<50 {
      let growth = BlockPath(
        firstYear: 2021, values: (0..<30).map { _ in random.block(-0.05...0.15) })
      let index = try PriceIndex(name: "x", growth: growth)
      let book = try PriceBook(baseYear: 2024, deflator: "x", indices: [index])
      let fixed = BlockPath(firstYear: 2024, values: (0..<20).map { _ in random.block(0...1e9) })
      let nominal = try book.nominal(fixed, index: "x", item: "row")
      let back = try book.fixed(nominal, item: "row")
      for (left, right) in zip(back.values, fixed.values) { #expect(near(left, right)) }
    }
  }

  /// Two thirds at 10 % and one third at 20 %: 40/3 % a year.
  @Test func aMixGrowsByTheWeightedMean() throws {
    let book = try Support.book()
    let wages = try book.index("wages", item: "")
    let build = try book.index("build", item: "")
    let mix = try PriceIndex(
      name: "mix", mixOf: [(wages, 2.0 / 3), (build, 1.0 / 3)], years: 2022...2026)
    let factor = try mix.factor(from: 2022, to: 2024)
    #expect(near(factor, Support.block((1 + 0.4 / 3) * (1 + 0.4 / 3))))
    #expect(
      Support.error {
        _ = try PriceIndex(name: "mix", mixOf: [(wages, 0.5), (build, 0.4)], years: 2022...2026)
      } == .weightsDoNotAddUp(item: "mix", sum: 0.9))
  }

  @Test func badPricesAreNamed() throws {
    #expect(
      Support.error { _ = try Support.amount(1, year: nil) } == .missingPriceYear(item: "row"))
    #expect(
      Support.error { _ = try Support.amount(-1) }
        == .negative(item: "row", field: "beløp", value: -1))
    #expect(
      Support.error { _ = try Support.amount(.nan) } == .notFinite(item: "row", field: "beløp"))
    let book = try Support.book()
    let early = try Support.amount(1, year: 1999)
    #expect(
      Support.error { _ = try book.fixed(early, item: "row") }
        == .missingIndexYear(index: "flat", year: 1999))
    let unknown = try Support.amount(1, index: "oil")
    #expect(
      Support.error { _ = try book.fixed(unknown, item: "row") }
        == .unknownIndex(item: "row", index: "oil"))
    #expect(
      Support.error { _ = try PriceIndex(name: "x", known: [2020: 0]) }
        == .levelNotPositive(index: "x", year: 2020, value: 0))
    let one = try book.index("flat", item: "")
    #expect(
      Support.error { _ = try PriceBook(baseYear: 2024, deflator: "flat", indices: [one, one]) }
        == .duplicate(item: "flat", field: "indeks"))
  }

  @Test func messagesSayWhatToDo() {
    #expect(
      BudgetError.missingPriceYear(item: "sykehjem").description
        == "sykehjem, prisår: no price year; write the year whose prices the amount is in")
    #expect(
      BudgetError.yearOutsideRun(item: "bo", field: "år", year: 2050, run: 2024...2044).description
        == "bo, år: 2050 is outside the run 2024–2044")
  }
}
