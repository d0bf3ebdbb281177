import Demography
import Testing

@testable import ServiceDemand

@Suite struct StaffTests {
  /// 100 places at 1,5 årsverk; 25 % more done per årsverk each year; a fifth is absent.
  @Test func staffPerPlace() throws {
    let norm = try StaffNorm(
      rung: "6", perUnit: 1.5, baseYear: 2022, productivity: 0.25, absence: 0.2)
    #expect(norm.performed(units: .same(100), year: 2022) == .same(150))
    #expect(norm.performed(units: .same(100), year: 2024) == .same(96))
    #expect(norm.performed(units: .same(100), year: 2021) == .same(187.5))
    #expect(norm.employed(units: .same(100), year: 2024).isClose(to: .same(120), within: 1e-12))
  }

  @Test func badNormsSayTheirRow() {
    #expect(throws: DemandError.negative(-1, row: 2)) {
      _ = try StaffNorm(rung: "6", perUnit: -1, baseYear: 2022, row: 2)
    }
    #expect(throws: DemandError.notAShare(1, row: 0)) {
      _ = try StaffNorm(rung: "6", perUnit: 1, baseYear: 2022, absence: 1)
    }
    #expect(throws: DemandError.notPositive(0, row: 0)) {
      _ = try StaffNorm(rung: "6", perUnit: 1, baseYear: 2022, productivity: -1)
    }
  }

  /// Asker kommune: +45 % = 998 årsverk (001 L5384) and +40 % = 770 (002 L8644) to 2040.
  @Test func askersTwoFiguresHaveTwoBases() throws {
    let first = try GrowthFigure(
      source: "001 L5384", baseYear: nil, year: 2040, stated: .init(rate: 0.45, increase: 998))
    let second = try GrowthFigure(
      source: "002 L8644", baseYear: nil, year: 2040, stated: .init(rate: 0.40, increase: 770))
    #expect(Rounding.whole(first.base) == 2218 && first.derived == .base)
    #expect(Rounding.whole(second.base) == 1925 && second.derived == .base)
    #expect(Rounding.whole(first.level) == 3216)
  }

  @Test func aGrowthFigureIsWorkedOutFromTwo() throws {
    let increase = try GrowthFigure(
      source: "s", baseYear: 2020, year: 2040, stated: .init(rate: 0.5, base: 200))
    #expect(increase.increase == 100 && increase.derived == .increase)
    let rate = try GrowthFigure(
      source: "s", baseYear: 2020, year: 2040, stated: .init(base: 200, increase: -50))
    #expect(rate.rate == -0.25 && rate.derived == .rate)
    let all = try GrowthFigure(
      source: "s", baseYear: 2020, year: 2040, stated: .init(rate: 0.45, base: 2200, increase: 998))
    #expect(all.derived == nil && all.increase == 998)
    #expect(throws: DemandError.figuresDisagree(source: "s", stated: 998, computed: 880)) {
      _ = try GrowthFigure(
        source: "s", baseYear: 2020, year: 2040, stated: .init(rate: 0.5, base: 1760, increase: 998)
      )
    }
    #expect(throws: DemandError.tooLittleStated(source: "s")) {
      _ = try GrowthFigure(source: "s", baseYear: 2020, year: 2040, stated: .init(rate: 0.5))
    }
    #expect(throws: DemandError.notPositive(0, row: 4)) {
      _ = try GrowthFigure(
        source: "s", baseYear: nil, year: 2040, stated: .init(rate: 0, increase: 5), row: 4)
    }
  }

  /// From 200 to 230 årsverk while a tenth leaves: 50 årsverk, 100 persons of half a position.
  @Test func whatCareAsksOfACohort() throws {
    let recruits = StaffPressure.recruits(
      before: .same(200), now: .same(230), leaving: 0.1, perEmployee: 0.5)
    #expect(recruits == .same(100))
    #expect(StaffPressure.shareOfEntrants(recruits: recruits, cohort: .same(400)) == .same(0.25))
    #expect(StaffPressure.shareOfEntrants(recruits: recruits, cohort: .none) == nil)
    #expect(
      StaffPressure.recruits(before: .same(200), now: .same(100), leaving: 0.1, perEmployee: 1)
        == .none)
    let per = StaffPressure.perPersonOfWorkingAge(
      fullTimeEquivalents: .same(230), persons: .same(4600))
    #expect(per == .same(0.05))
  }
}
