import Demography
import Testing

@testable import ServiceDemand

/// The day of a count and the day its need is shown for are two things.
@Suite struct CountDateTests {
  /// 1000, 1100, 1210 and 1300 persons on 1 January of 2020–2023.
  private static let populations: [Int: Population] = {
    var populations: [Int: Population] = [:]
    for (year, persons) in [(2020, 1000.0), (2021, 1100), (2022, 1210), (2023, 1300)] {
      var population = Population(axis: AgeAxis(openAge: 100))
      population[.female, age: 70] = persons
      populations[year] = population
    }
    return populations
  }()

  private static func use(_ year: Int, _ date: NeedDate, _ count: Double = 77) -> LadderUse {
    LadderUse(rung: "6", userGroup: "g", year: year, date: date, count: count, unit: "plass")
  }

  @Test func theLastOfDecemberIsTheFirstOfJanuaryAfter() {
    #expect(NeedDate.firstOfJanuary.year(of: .lastOfDecember, 2025) == 2026)
    #expect(NeedDate.lastOfDecember.year(of: .firstOfJanuary, 2026) == 2025)
    for date in NeedDate.allCases { #expect(date.year(of: date, 2025) == 2025) }
  }

  /// 77 on 31 December 2020, of the 1100 of the day after: shown on 1 January it is the need of 2021.
  @Test func aCountIsTheNeedOfItsDayWhateverIsShown() {
    let december = Self.use(2020, .lastOfDecember)
    for (shown, year) in [(NeedDate.firstOfJanuary, 2021), (.lastOfDecember, 2020)] {
      let need = Need(uses: [december], date: shown)
      #expect(need.countYear(of: december) == year)
      #expect(need.rate(of: december, in: Self.populations) == 77.0 / 1100)
      #expect(need.need(of: december, year: year, in: Self.populations) == 77)
      #expect(need.need(of: december, year: year + 1, in: Self.populations) == 77 * (1210 / 1100.0))
    }
    let need = Need(uses: [december], date: .firstOfJanuary)
    #expect(need.need(of: december, year: 2020, in: Self.populations) == 77 * (1000 / 1100.0))
    #expect(need.need(of: december, year: 2024, in: Self.populations) == nil)
  }

  /// On every shown day, under every path.
  @Test func itIsTheSameCountDatedTheDayAfter() throws {
    let (december, january) = (Self.use(2020, .lastOfDecember), Self.use(2021, .firstOfJanuary))
    let persons = PersonBlocks(sums: [december.denominatorSum], populations: Self.populations)
    let paths = [
      CoveragePath.constant, .trend(perYear: -0.1, limit: nil),
      .towards([.init(year: 2022, rate: 0.05)]),
    ]
    for shown in NeedDate.allCases {
      let one = Need(uses: [december], date: shown)
      let other = Need(uses: [january], date: shown)
      for path in paths {
        for year in 2019...2023 {
          #expect(
            one.need(of: december, year: year, coverage: path, in: persons)
              == other.need(of: january, year: year, coverage: path, in: persons))
        }
      }
      #expect(one.need(rung: "6", year: 2022, in: Self.populations) != nil)
      #expect(
        one.need(rung: "6", year: 2022, in: Self.populations)
          == other.need(rung: "6", year: 2022, in: Self.populations))
    }
    // A trend has gone one year in 2022, and not two.
    let need = Need(uses: [december], date: .firstOfJanuary)
    let after = try #require(
      need.need(of: december, year: 2022, coverage: paths[1], in: persons))
    #expect(abs(after[0] - 77 / 1100.0 * 0.9 * 1210) < 1e-9)
  }

  /// Both sides of a New Year's Eve are one count of the same persons; two years are not.
  @Test func nobodyIsCountedOnTwoDaysThatAreOne() throws {
    let ladder = Ladder(
      name: "trapp", rungs: [LadderRung(code: "6", name: "", band: "", unit: "plass")],
      counting: .persons)
    let eve = Self.use(2020, .lastOfDecember)
    #expect(throws: DemandError.self) {
      try LadderCensus.check([eve, Self.use(2021, .firstOfJanuary)], on: ladder)
    }
    try LadderCensus.check([eve, Self.use(2020, .firstOfJanuary)], on: ladder)
  }
}
