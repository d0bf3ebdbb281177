import Testing

@testable import ServiceDemand

@Suite struct LadderTests {
  private static let ladder = Ladder(
    name: "boligtrapp",
    rungs: [
      LadderRung(code: "6", name: "Institusjon", band: "døgn", unit: "plass"),
      LadderRung(code: "3", name: "Kommunal bolig"), LadderRung(code: "?", name: "ukjent"),
      LadderRung(code: "1+2", name: "Private boliger"),
    ])

  @Test func stepsAreFoundByTheirCode() {
    #expect(Self.ladder.rung("3")?.name == "Kommunal bolig")
    #expect(Self.ladder.rung("?")?.name == "ukjent")
    #expect(Self.ladder.rung("1") == nil)
  }

  @Test func aMergedStepSaysWhatItCovers() {
    #expect(Self.ladder.rung("1+2")?.mergedFrom == ["1", "2"])
    #expect(Self.ladder.rung("3")?.mergedFrom == [])
    #expect(LadderRung(code: "1+2+4+5+6", name: "").mergedFrom == ["1", "2", "4", "5", "6"])
  }
}
