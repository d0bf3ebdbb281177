import RunReports
import ScenarioFolders
import TestSupport
import Testing

/// What `check` says of folders that are read without a fault and are plainly wrong.
@Suite struct FolderDoubtsTests {
  private func check(_ folder: Folder, others: [String] = []) -> FolderCheck {
    FolderCheck(files: folder.bytes, others: others, language: .en)
  }

  private func isTold(_ text: String, of folder: Folder) -> Bool {
    check(folder).warnings.contains { $0.contains(text) }
  }

  @Test func aSoundFolderHasNoDoubts() {
    #expect(check(.small).warnings == [])
    #expect(check(.small).problems == [])
  }

  /// Rates ten times too high.
  @Test func levelsInAnotherUnitAreTold() {
    var folder = Folder.small
    folder["fruktbarhet"] = folder["fruktbarhet"].map {
      $0.replacing(";rate;0,0", with: ";rate;0,")
    }
    #expect(isTold("children per woman", of: folder))
  }

  @Test func oneNumberAtEveryAgeIsTold() {
    var folder = Folder()
    folder["befolkning"] =
      ["region;kjønn;alder;år;personer"]
      + ["kvinner", "menn"].flatMap { sex in (0...105).map { "1;\(sex);\($0);2020;500" } }
    #expect(isTold("every age of region 1 has the same 500 persons in 2020", of: folder))
  }

  @Test func tablesThatAreNotReadAreTold() {
    let names = ["notat.docx", "trappebruk.xlsx", "datapackage.json", "LESMEG.md"]
    #expect(
      check(.small, others: names).warnings == ["trappebruk.xlsx is not read; save it as CSV"])
  }

  @Test func aNameWhereANumberBelongsIsTold() {
    var folder = Folder.small
    for file in ["befolkning", "flytting"] {
      folder[file] = folder[file].map { line in
        line.hasPrefix("1;") ? "Asker" + line.dropFirst() : line
      }
    }
    #expect(
      isTold("befolkning.csv: the region «Asker» is a name; write the number 3203", of: folder))
  }

  @Test func whatIsAbsentIsOneLine() {
    let lines = check(.small).summary.filter { $0.contains("trapper.csv") }
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("not in the folder: ") == true)
  }
}
