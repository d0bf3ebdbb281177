import Testing

@testable import ScenarioFolders
@testable import Scenarios

@Suite struct ResultNamesTests {
  @Test func laddersMayNotTakeTheNameOfAnotherFile() {
    var folder = Folder.small
    folder["trapper"] = [
      "trapp;trinn;rekkefølge;navn;bånd;enhet", "Befolkning;1;1;a;;bolig", "Trapp A;1;1;a;;bolig",
      "trapp-a;1;1;a;;bolig",
    ]
    #expect(
      folder.problems() == [
        """
        trapper.csv: found the name «Befolkning», whose results would be written over «befolkning», \
        expected names that differ in letters and digits
        """,
        """
        trapper.csv: found the name «trapp-a», whose results would be written over «Trapp A», \
        expected names that differ in letters and digits
        """,
      ])
  }

  @Test func scenariosMayNotMeetEither() {
    let clashes = ResultNames.clashes(ladders: ["boligtrapp"], scenarios: ["a b", "a-b", "ab"])
    #expect(clashes.map(\.name) == ["a-b"])
    #expect(clashes.map(\.other) == ["a b"])
  }

  @Test func aScenarioAskedForTwiceIsRunOnce() throws {
    let report = try RunReport(Asker.folder(), .init(scenarios: ["fri", "fri"]))
    #expect(Set(report.files.map(\.name)).count == report.files.count)
  }
}
