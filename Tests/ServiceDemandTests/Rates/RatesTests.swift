import Demography
import TestSupport
import Testing

@testable import ServiceDemand

@Suite struct RatesTests {
  private static let eighty = AgeBounds(from: 80, through: nil)

  /// Residents of all ages are divided by inhabitants 80+, on the day of the count.
  @Test func residentsPerInhabitantOfOtherAges() throws {
    func use(_ date: NeedDate) -> LadderUse {
      LadderUse(
        rung: "6", userGroup: "eldre", denominator: Self.eighty, year: 2025, date: date,
        count: 488, unit: "plass")
    }
    let (first, last) = (use(.firstOfJanuary), use(.lastOfDecember))
    var blocks = PersonBlocks(sums: [first.denominatorSum])
    blocks.set(.same(4880), of: first.denominatorSum, year: 2025)
    #expect(Need(uses: [first], date: .firstOfJanuary).rate(of: first, in: blocks) == .same(0.1))
    #expect(Need(uses: [last], date: .firstOfJanuary).rate(of: last, in: blocks) == nil)
  }

  /// Care takes 9,5 % of Asker's costs and 8,2 % in 14 comparison municipalities.
  @Test func theIndexOfAReference() throws {
    func side(_ rate: Double, year: Int = 2022, of ages: AgeBounds = .everybody)
      -> ReferenceRate.Side
    {
      .init(
        rate: .same(rate), numerator: .everybody, denominator: ages, year: year,
        date: .lastOfDecember)
    }
    let same = ReferenceRate(name: "14 kommuner", own: side(0.095), reference: side(0.082))
    let index = try #require(same.index)
    #expect(Rounding.whole(index[0] * 100) / 100 == 1.16)
    #expect(same.marks == [])
    let other = ReferenceRate(
      name: "14 kommuner", own: side(0.095),
      reference: side(0.082, year: 2020, of: Self.eighty))
    #expect(
      other.marks == [
        .agesDisagree(numerator: .everybody, denominator: Self.eighty),
        .denominatorsDiffer(own: .everybody, reference: Self.eighty),
        .yearsDiffer(own: 2022, reference: 2020),
      ])
    #expect(ReferenceRate(name: "", own: side(1), reference: side(0)).index == nil)
  }

  @Test func prevalenceLiesBetweenLowAndHigh() throws {
    let prevalence = try Prevalence(
      userGroup: "uh", rows: [.init(persons: PersonSum(), low: 0.01, high: 0.02)])
    var blocks = PersonBlocks(sums: prevalence.sums)
    blocks.set(.same(1000), of: PersonSum(), year: 2022)
    let middle = try #require(prevalence.persons(level: .same(0.5), year: 2022, in: blocks))
    #expect(near(middle[0], 15, within: 1e-12))
    #expect(prevalence.low(year: 2023, in: blocks) == nil)
  }

  @Test func badPrevalenceSaysItsRow() {
    let all = PersonSum()
    func error(_ rows: [Prevalence.Row]) -> DemandError? {
      thrown { _ = try Prevalence(userGroup: "g", rows: rows) }
    }
    #expect(error([.init(persons: all, low: 0, high: 1.5)]) == .notAShare(1.5, row: 0))
    #expect(
      error([.init(persons: all, low: 0.2, high: 0.1)])
        == .lowOverHigh(low: 0.2, high: 0.1, row: 0))
    #expect(
      error([
        .init(persons: PersonSum(sexes: [.male]), share: 0.1),
        .init(persons: PersonSum(sexes: [.female]), share: 0.1),
        .init(persons: PersonSum(ages: Self.eighty), share: 0.1),
      ]) == .saidTwice(what: .prevalence(userGroup: "g"), rows: [0, 2]))
  }
}
