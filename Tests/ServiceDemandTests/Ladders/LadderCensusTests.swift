import Demography
import Testing

@testable import ServiceDemand

@Suite struct LadderCensusTests {
  private static let ladder = Ladder(
    name: "boligtrapp",
    rungs: ["3", "1", "2", "1+2", "?"].map { LadderRung(code: $0, name: "") }, counting: .persons)

  private func use(
    _ rung: String, _ count: Double = 10, group: String = "uh", sexes: [Sex] = Sex.allCases,
    ages: AgeBounds = .everybody, year: Int = 2022
  ) -> LadderUse {
    LadderUse(
      rung: rung, userGroup: group, sexes: sexes, ages: ages, year: year, date: .firstOfJanuary,
      count: count,
      unit: "person")
  }

  private func error(
    _ uses: [LadderUse], persons: [String: Double] = [:], ladder: Ladder = Self.ladder
  ) -> DemandError? {
    thrown {
      try LadderCensus.check(uses, on: ladder, persons: persons)
    }
  }

  @Test func eachPersonOnOneStepIsFine() {
    #expect(error([use("3"), use("1+2"), use("?")]) == nil)
    #expect(error([use("1"), use("2")]) == nil)
    #expect(error([use("3", sexes: [.male]), use("3", sexes: [.female])]) == nil)
    #expect(error([use("3"), use("3", group: "rus"), use("3", year: 2021)]) == nil)
  }

  @Test func aMergedStepBesideItsPartCountsTwice() {
    #expect(
      error([use("3"), use("1"), use("1+2")])
        == .personsOnTwoRungs(rung: "1", other: "1+2", userGroup: "uh", rows: [1, 2]))
    #expect(
      error([use("3"), use("3", ages: AgeBounds(from: 18, through: nil))])?.rows == [0, 1])
  }

  @Test func moreOnStepsThanPersonsIsFound() {
    #expect(error([use("3", 60), use("1", 40)], persons: ["uh": 100]) == nil)
    #expect(
      error([use("3", 60), use("1", 41)], persons: ["uh": 100])
        == .moreOnRungsThanPersons(userGroup: "uh", onRungs: 101, persons: 100))
  }

  @Test func recipientsMayStandOnSeveral() {
    #expect(error([use("1"), use("1+2")], ladder: Self.ladder.counted(as: .recipients)) == nil)
  }

  @Test func aStepSaysHowItStands() {
    #expect(Self.ladder.rung("?")?.standing == .unknown)
    #expect(Self.ladder.rung("1+2")?.standing == .merged(["1", "2"]))
    #expect(Self.ladder.rung("3")?.standing == .own)
  }
}
