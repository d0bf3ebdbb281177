import Scenarios
import TestSupport
import Testing

@testable import RunReports
@testable import ScenarioFolders

@Suite struct FolderCheckTests {
  @Test func problemsOfAllFilesAreToldAtOnce() {
    var folder = Folder.small
    folder.add("innstillinger", "farge;rød")
    folder["befolkning"].removeLast()
    folder["dodelighet"].remove(at: 3)
    folder["fruktbarhet"].remove(at: 3)
    folder["flytting"].remove(at: 3)
    folder["scenarier"] = ["scenario;felt;verdi", "s;farge;rød"]
    let files = folder.problems().map { $0.prefix { $0 != ":" }.description }
    #expect(
      files == [
        "innstillinger.csv", "befolkning.csv", "dodelighet.csv", "fruktbarhet.csv", "flytting.csv",
        "scenarier.csv",
      ])
  }

  @Test func aShortRowDoesNotHideTheNext() {
    var folder = Folder.small
    folder.add("flytting", "1;ut;kvinner;0;2020")
    folder.add("flytting", "1;bort;kvinner;0;2020;rate;0,1")
    #expect(
      folder.problems() == [
        "flytting.csv:46: found 5 fields, expected 7 as in the header on line 1",
        """
        flytting.csv:47:2: found «bort», expected one of inn, ut, innvandring, utvandring, netto
        """,
      ])
  }

  @Test func whatIsWrongDoesNotHideWhatIsThere() {
    var folder = Folder.small
    folder.add("innstillinger", "farge;rød")
    folder["befolkning"][0] += ";ekstra"
    for line in folder["befolkning"].indices.dropFirst() { folder["befolkning"][line] += ";1" }
    let check = FolderCheck(files: folder.bytes, language: .nb)
    #expect(check.problems.count == 1)
    #expect(check.warnings.count == 1 && check.warnings[0].contains("ekstra"))
    #expect(check.summary.contains("flytting.csv: 44 rader, 0 forutsatte"))
  }

  @Test func theFolderAsItStandsIsTriedWhereNoScenarioIsTheStandard() {
    var folder = Folder.small
    folder["scenarier"] = ["scenario;felt;verdi", "kort;sluttår;2020"]
    folder["dodelighet"].removeAll { $0.hasPrefix("menn") }
    #expect(folder.problems().isEmpty == false)
  }

  @Test func numbersBeyondAllPeopleAreFaults() {
    let huge = Folder.small("flytting", adding: "1;utvandring;kvinner;0;2020;antall;1e20")
    #expect(
      huge.problems().first == """
        flytting.csv:46:7: found «1e20», expected a number below ten billion: the world has fewer \
        people
        """)
  }

  @Test func aFolderOfWomenHasNoUsersOfBothSexes() {
    var folder = Folder.small
    folder.add("innstillinger", "kjønn;kvinner")
    folder["trapper"] = ["trapp;trinn;rekkefølge;navn;bånd;enhet", "t;1;1;a;;bolig"]
    folder["trappebruk"] = [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
      "t;1;g;begge;alle;2020;5;bolig",
    ]
    #expect(
      folder.problems() == [
        """
        trappebruk.csv:2:4: found «begge», expected kvinner, since innstillinger.csv says kjønn \
        kvinner
        """
      ])
  }

  @Test func theOpenGroupsOwnRatioMustBeThere() {
    var folder = Folder.small
    folder["scenarier"] = ["scenario;felt;verdi", "egen;åpen_gruppe;egen"]
    #expect(
      folder.problems().first == """
        dodelighet.csv: found no S at 51 for kvinner, expected the open group's own ratio, since \
        åpen_gruppe is egen
        """)
  }

  /// A file that is there and broken is told once, and is not missing.
  @Test func aBrokenFileIsNotMissing() {
    var folder = Folder.budget
    folder["deflator"] = ["navn;år", "pris;2025"]
    let check = FolderCheck(files: folder.bytes, language: .nb)
    #expect(check.problems.allSatisfy { $0.found != .nothing })
    #expect(
      check.problems.contains {
        $0.file == "deflator.csv" && $0.expected.contains("«verdi» (value)")
      })
    // What is wrong with it is told, and not besides that it cannot be read.
    #expect(!check.summary.contains { $0.contains("deflator.csv") })
    folder.files["deflator"] = nil
    let without = FolderCheck(files: folder.bytes, language: .nb)
    #expect(without.problems.contains { $0.file == "deflator.csv" && $0.found == "nothing" })
    #expect(without.summary.last?.contains("deflator.csv") == true)
  }

  /// All rows of places that nobody needs are told, not the first alone.
  @Test func everyRowWithoutANeedIsTold() {
    var folder = Folder.services()
    folder["kapasitet"] = [
      "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall",
      "boligtrapp;6;eldre;egen;finnes;2024;;20", "boligtrapp;5;eldre;egen;finnes;2024;;5",
      "boligtrapp;6;eldre;kjøp;finnes;2024;;2",
    ]
    folder["trappebruk"] = [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
      "boligtrapp;6;unge;begge;alle;2024;3;plass",
    ]
    let lines = FolderCheck(files: folder.bytes, language: .nb).problems
      .filter { $0.file == "kapasitet.csv" }.map(\.line)
    #expect(lines == [2, 3, 4])
  }

  /// What follows from a file that lacks, or from a row of it that was refused, is not told besides.
  @Test func oneCauseIsToldOnce() {
    var folder = Folder.services()
    folder["kapasitet"] = [
      "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall",
      "boligtrapp;6;eldre;egen;finnes;2024;;20", "boligtrapp;5;eldre;egen;finnes;2024;;5",
    ]
    folder["dekning"] = [
      "trapp;trinn;brukergruppe;bane;år;verdi", "boligtrapp;6;eldre;konstant;;",
    ]
    let use = folder["trappebruk"]
    folder.files["trappebruk"] = nil
    func problems() -> [String] {
      FolderCheck(files: folder.bytes, language: .nb).problems.map { $0.text(.nb) }
    }
    #expect(
      problems() == [
        """
        dekning.csv:2:3: fant «eldre», forventet trappebruk.csv, der det skulle stå, men som ikke er i \
        mappen
        """
      ])
    folder.files["trappebruk (1)"] = use
    #expect(
      problems().first?.hasSuffix("kanskje er det «trappebruk (1).csv»: gi den dette navnet")
        == true)
    folder.files["trappebruk (1)"] = nil
    folder["trappebruk"] = use.map { $0.replacing("eldre;begge", with: "eldre;bege") }
    #expect(!problems().isEmpty)
    #expect(problems().allSatisfy { $0.hasPrefix("trappebruk.csv:") })
  }

  @Test func aRunThatEndsBeforeItBeginsIsToldByName() {
    let folder = Folder.small("innstillinger", "sluttår;2030", becomes: "sluttår;2015")
    #expect(
      folder.problems() == [
        "innstillinger.csv:3:2: found «2015», expected a last year not before the first, 2020"
      ])
    var money = Folder.budget
    let place = money["innstillinger"].firstIndex { $0.hasPrefix("sluttår;") } ?? 0
    money["innstillinger"][place] = "sluttår;2020"
    #expect(
      money.problems() == [
        "innstillinger.csv:\(place + 1):2: found «2020», expected a last year not before the first, 2024"
      ])
  }

  @Test func oneRowIsARow() {
    let folder = Folder.small("innstillinger", adding: "navn;Sted")
    var one = folder
    one["trapper"] = ["trapp;trinn;rekkefølge;navn;bånd;enhet", "t;1;1;a;;bolig"]
    let check = FolderCheck(files: one.bytes, language: .nb)
    #expect(check.summary.contains("trapper.csv: 1 rad, 0 forutsatte"))
  }

  @Test func filesThatAreNotThere() {
    var folder = Folder.small
    folder.files["dodelighet"] = nil
    folder.files["fruktbarhet"] = nil
    #expect(
      folder.problems() == [
        """
        dodelighet.csv: found nothing, expected mortality: rates or survival, and a path of life \
        expectancy; a projection to 2030 needs the file; with sluttår 2020 there is none
        """,
        """
        fruktbarhet.csv: found nothing, expected births per woman and year, total fertility and \
        the sex ratio; a projection to 2030 needs the file; with sluttår 2020 there is none
        """,
      ])
    #expect(
      Folder().problems() == [
        """
        befolkning.csv: found nothing, expected population 1 January: the base and its history; kohort \
        import ssb makes the file from a download of table 07459
        """
      ])
  }

  @Test func aSoundFolderIsSummedUp() {
    let check = FolderCheck(files: Folder.small.bytes, language: .en)
    #expect(check.problems == [])
    #expect(
      check.summary.prefix(2) == [
        "innstillinger.csv: 4 rows, 0 assumed", "befolkning.csv: 22 rows, 0 assumed",
      ])
    #expect(
      check.summary.contains { $0.hasPrefix("not in the folder: ") && $0.contains("trapper.csv") })
  }

  @Test func theExampleOfInitRuns() throws {
    var files: [String: [UInt8]] = [:]
    for file in ExampleFolder.files { files[file.name] = file.bytes }
    let check = FolderCheck(files: files, language: .nb)
    #expect(check.problems == [])
    #expect(check.warnings == [])
    #expect(try RunReport(ScenarioFolder(files: files), .init()).tables.count == 14)
  }
}
