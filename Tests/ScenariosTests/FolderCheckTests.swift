import Testing

@testable import Scenarios

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
    #expect(check.summary.contains { $0.hasPrefix("trapper.csv: not there") })
  }

  @Test func theExampleOfInitRuns() throws {
    var files: [String: [UInt8]] = [:]
    for file in ExampleFolder.files { files[file.name] = file.bytes }
    let check = FolderCheck(files: files, language: .nb)
    #expect(check.problems == [])
    #expect(check.warnings == [])
    #expect(try RunReport(ScenarioFolder(files: files), .init()).tables.count == 3)
  }
}
