import Testing

@testable import ServiceDemand

@Suite struct LadderTests {
  private static let ladder = Ladder(
    name: "boligtrapp",
    steps: [
      LadderStep(code: "6", name: "Institusjon", band: "døgn", unit: "plass"),
      LadderStep(code: "3", name: "Kommunal bolig"), LadderStep(code: "?", name: "ukjent"),
      LadderStep(code: "1+2", name: "Private boliger"),
    ])

  @Test func stepsAreFoundByTheirCode() {
    #expect(Self.ladder.step("3")?.name == "Kommunal bolig")
    #expect(Self.ladder.step("?")?.name == "ukjent")
    #expect(Self.ladder.step("1") == nil)
  }

  @Test func aMergedStepSaysWhatItCovers() {
    #expect(Self.ladder.step("1+2")?.mergedFrom == ["1", "2"])
    #expect(Self.ladder.step("3")?.mergedFrom == [])
    #expect(LadderStep(code: "1+2+4+5+6", name: "").mergedFrom == ["1", "2", "4", "5", "6"])
  }
}
