import TestSupport
import Testing

/// What only follows from a row that was refused is not told, and what does not follow from it is.
@Suite struct FollowingProblemTests {
  private static func told(_ folder: Folder) -> [String] {
    folder.problems().map { $0.split(separator: " ")[0].description }
  }

  /// Step 6 of one ladder is refused; step 6 of another, which is nowhere, is told.
  @Test func aStepOfAnotherLadderDoesNotFollow() {
    var folder = Folder.services()
    folder.add("trapper", "innsatstrapp;6;først;b;;mottaker")
    folder.add("trapper", "innsatstrapp;4;1;b;;mottaker")
    folder["dekning"] = [
      "trapp;trinn;brukergruppe;bane;år;verdi", "innsatstrapp;6;eldre;konstant;;",
      "boligtrapp;66;eldre;konstant;;",
    ]
    folder.add("trapper", "boligtrapp;66a;først;b;;bolig")
    #expect(Self.told(folder).count { $0.hasPrefix("trapper.csv") } == 2)
    #expect(Self.told(folder).filter { $0.hasPrefix("dekning.csv") } == ["dekning.csv:3:2:"])
  }

  /// A row that is too short hides what it names, and nothing else.
  @Test func aRaggedRowHidesOnlyWhatItNames() {
    var folder = Folder.services()
    folder["scenarier"] = ["scenario;felt;verdi", "a;beskrivelse;x", "hovedbane;beskrivelse"]
    folder["dekning"] = [
      "trapp;trinn;brukergruppe;bane;år;verdi;scenario",
      "boligtrapp;6;eldre;konstant;;;hovedbane", "boligtrapp;6;eldre;konstant;;;sidebane",
    ]
    #expect(Self.told(folder).filter { $0.hasPrefix("dekning.csv") } == ["dekning.csv:3:7:"])
  }

  @Test func aRaggedPopulationIsNotToldToLackAges() {
    var folder = Folder.small
    folder["befolkning"][3] += ";x"
    #expect(Self.told(folder) == ["befolkning.csv:4:"])
    #expect(!folder.warnings().contains { $0.hasPrefix("befolkning.csv") })
  }

  /// A file that is rightly not there is told where it is named first, and once.
  @Test func aFileThatLacksIsToldWhereItIsNamed() {
    var folder = Folder.services()
    folder.files["scenarier"] = nil
    folder["dekning"] = [
      "trapp;trinn;brukergruppe;bane;år;verdi;scenario",
      "boligtrapp;6;eldre;konstant;;;hovedbane", "boligtrapp;6;eldre;konstant;;;sidebane",
    ]
    #expect(
      folder.problems() == [
        """
        dekning.csv:2:7: found «hovedbane», expected scenarier.csv, where it should stand and which \
        is not in the folder
        """
      ])
    folder["scenarie"] = ["scenario;felt;verdi"]
    folder["scenarioer"] = ["scenario;felt;verdi"]
    #expect(
      folder.problems().first?.hasSuffix("«scenarie.csv» may be it: give it that name") == true)
  }

  /// A file of a heading alone is the cause of what it lacks, and told once.
  @Test func aFileWithoutRowsIsToldOnce() {
    var folder = Folder.services()
    folder["trappebruk"] = [folder["trappebruk"][0]]
    folder["dekning"] = [
      "trapp;trinn;brukergruppe;bane;år;verdi", "boligtrapp;6;eldre;konstant;;",
      "boligtrapp;5;eldre;konstant;;",
    ]
    #expect(
      folder.problems() == [
        """
        dekning.csv:2:3: found «eldre», expected trappebruk.csv, where it should stand and which has no \
        rows
        """
      ])
  }

  /// Without a population nobody knows whether its history gives the rates.
  @Test func withoutAPopulationOnlyThatIsMissing() {
    var folder = Folder.small
    folder["befolkninger"] = folder["befolkning"]
    for file in ["befolkning", "dodelighet", "fruktbarhet"] { folder.files[file] = nil }
    let problems = folder.problems()
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("befolkning.csv: found nothing") == true)
    #expect(problems.first?.hasSuffix("«befolkninger.csv» may be it: give it that name") == true)
  }
}
