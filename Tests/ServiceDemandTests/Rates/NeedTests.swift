import Demography
import Testing

@testable import ServiceDemand

@Suite struct NeedTests {
  /// Each group of ages is put at its lowest age: 0, 18 and 67.
  private static func population(_ women: [Double], _ men: [Double]) -> Population {
    var population = Population(axis: AgeAxis(openAge: 100))
    for (index, age) in [0, 18, 67].enumerated() {
      population[.female, age: age] = women[index]
      population[.male, age: age] = men[index]
    }
    return population
  }

  /// 1000, 1100 and 1200 persons.
  private static let populations: [Int: Population] = [
    2020: population([100, 300, 100], [120, 280, 100]),
    2021: population([100, 330, 110], [120, 290, 150]),
    2022: population([100, 360, 120], [120, 300, 200]),
  ]

  private static func use(
    sexes: [Sex] = Sex.allCases, ages: AgeBounds = .everybody, denominator: AgeBounds? = nil,
    year: Int = 2020, date: NeedDate = .firstOfJanuary, count: Double = 50, rung: String = "3"
  ) -> LadderUse {
    LadderUse(
      rung: rung, userGroup: "g", sexes: sexes, ages: ages, denominator: denominator, year: year,
      date: date, count: count, unit: "bolig")
  }

  private static func quotient(_ above: Double, _ below: Double) -> Double { above / below }

  @Test func rateTimesPopulationOnTheFirstOfJanuary() {
    let use = Self.use()
    let need = Need(uses: [use], date: .firstOfJanuary)
    #expect(need.rate(of: use, in: Self.populations) == 0.05)
    #expect(need.need(of: use, year: 2020, in: Self.populations) == 50)
    #expect(need.need(of: use, year: 2022, in: Self.populations) == 60)
  }

  /// 60 users on 31 December 2020 are divided by the 1100 of 1 January 2021; the need on
  /// 31 December 2021 is that of the 1200 of 1 January 2022.
  @Test func theLastOfDecemberIsNextNewYear() {
    let use = Self.use(date: .lastOfDecember, count: 60)
    let need = Need(uses: [use], date: .lastOfDecember)
    #expect(need.rate(of: use, in: Self.populations) == Self.quotient(60, 1100))
    #expect(need.need(of: use, year: 2020, in: Self.populations) == 60)
    #expect(need.need(of: use, year: 2021, in: Self.populations) == 60 * Self.quotient(1200, 1100))
    #expect(need.need(of: use, year: 2022, in: Self.populations) == nil)
  }

  @Test func sexAndAgesOfTheUsersAreTheDenominator() {
    let use = Self.use(sexes: [.male], ages: AgeBounds(from: 67, through: nil), count: 10)
    let need = Need(uses: [use], date: .firstOfJanuary)
    #expect(need.rate(of: use, in: Self.populations) == 0.1)
    #expect(need.need(of: use, year: 2022, in: Self.populations) == 20)
  }

  @Test func aChosenDenominatorReplacesTheAges() {
    let use = Self.use(denominator: AgeBounds(from: 18, through: nil), count: 39)
    let need = Need(uses: [use], date: .firstOfJanuary)
    #expect(need.rate(of: use, in: Self.populations) == 0.05)
    #expect(need.need(of: use, year: 2022, in: Self.populations) == 39 * Self.quotient(980, 780))
  }

  @Test func stepsAddUpTheirRows() {
    let rows = [
      Self.use(sexes: [.female], count: 5), Self.use(sexes: [.male], count: 10),
      Self.use(count: 1000, rung: "6"),
    ]
    let need = Need(uses: rows, date: .firstOfJanuary)
    #expect(need.need(rung: "3", year: 2020, in: Self.populations) == 15)
    #expect(need.need(rung: "4", year: 2020, in: Self.populations) == nil)
  }

  @Test func missingIsMissing() {
    let early = Self.use(year: 2019)
    let cut = Self.use(ages: AgeBounds(from: 102, through: nil))
    let need = Need(uses: [Self.use(), early, cut], date: .firstOfJanuary)
    #expect(need.rate(of: early, in: Self.populations) == nil)
    #expect(need.need(of: early, year: 2020, in: Self.populations) == nil)
    #expect(need.rate(of: cut, in: Self.populations) == nil)
    #expect(need.need(of: cut, year: 2020, in: Self.populations) == nil)
    #expect(need.need(of: Self.use(), year: 2030, in: Self.populations) == nil)
    // A partial sum is no answer.
    #expect(need.need(rung: "3", year: 2020, in: Self.populations) == nil)
  }

  @Test func nobodyToDivideByIsMissing() {
    let use = Self.use(ages: AgeBounds(from: 90, through: nil))
    let need = Need(uses: [use], date: .firstOfJanuary)
    #expect(need.rate(of: use, in: Self.populations) == nil)
    #expect(need.need(of: use, year: 2022, in: Self.populations) == nil)
  }
}
