import Testing

@testable import ServiceDemand

/// What may be added on a ladder.
@Suite struct LadderTotalTests {
  private static let rungs = ["6", "5", "3"].map { LadderRung(code: $0, name: $0) }

  private static func totals(
    _ units: [String], counting: Ladder.Counting? = .persons, alike: Bool = false
  ) -> [LadderTotal] {
    let ladder = Ladder(name: "t", rungs: rungs, counting: counting, unitsCountAlike: alike)
    return ladder.totals(
      of: zip(rungs, units).map { (RungGroup(rung: $0.code, userGroup: "g"), $1) })
  }

  private static func places(_ codes: String...) -> [RungGroup] {
    codes.map { RungGroup(rung: $0, userGroup: "g") }
  }

  @Test func aLadderOfOneUnitHasOneTotal() {
    #expect(
      Self.totals(["bolig", "bolig", "bolig"])
        == [LadderTotal(unit: "bolig", isWhole: true, places: Self.places("6", "5", "3"))])
    #expect(Self.totals(["bolig", "bolig", "bolig"], counting: nil).map(\.isWhole) == [true])
  }

  @Test func aLadderOfSeveralHasOneOfEachAndNoneOfAll() {
    #expect(
      Self.totals(["plass", "bolig", "plass"]) == [
        LadderTotal(unit: "plass", isWhole: false, places: Self.places("6", "3")),
        LadderTotal(unit: "bolig", isWhole: false, places: Self.places("5")),
      ])
  }

  @Test func unitsThatCountAlikeHaveOneTotal() {
    #expect(
      Self.totals(["plass", "bolig", "plass"], alike: true) == [
        LadderTotal(unit: "plass + bolig", isWhole: true, places: Self.places("6", "5", "3"))
      ])
  }

  @Test func recipientsHaveNone() {
    #expect(Self.totals(["mottaker", "mottaker", "mottaker"], counting: .recipients).isEmpty)
    #expect(Self.totals(["plass", "bolig", "plass"], counting: .recipients, alike: true).isEmpty)
  }

  @Test func anotherWayOfCountingKeepsWhatTheUnitsAre() {
    let ladder = Ladder(name: "t", rungs: Self.rungs, unitsCountAlike: true)
    #expect(ladder.counted(as: .persons).unitsCountAlike)
  }
}
