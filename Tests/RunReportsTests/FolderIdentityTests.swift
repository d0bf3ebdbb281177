import RunReports
import TestSupport
import Testing

/// Whether the files of a folder are what their names say.
@Suite struct FolderIdentityTests {
  private func check(_ folder: Folder) -> FolderCheck {
    FolderCheck(files: folder.bytes, language: .en)
  }

  private func titled(_ file: String, _ title: String) -> Folder {
    var folder = Folder.places
    folder[file].insert(contentsOf: [title, ""], at: 0)
    return folder
  }

  @Test(arguments: [
    (
      "05862: Døde, etter region, kjønn, alder",
      "found deaths or mortality, by the title «05862: Døde, etter region, kjønn, alder», expected persons on 1 January; they belong in dodelighet.csv"
    ),
    ("14288: Framskrevet folkemengde 1. januar, etter region", "found table 14288, a projection,"),
    ("Innvandrere etter alder", "found persons by background or citizenship, by the title"),
  ])
  func aPopulationThatSaysItIsSomethingElseIsRefused(_ title: String, _ told: String) {
    let problems = check(titled("befolkning", title)).problems.map(\.description)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("befolkning.csv: \(told)") == true, "\(problems)")
  }

  /// What people write above a table says less than the bank's own title.
  @Test(arguments: [
    ("Folkemengde til boligplanen", "dwellings"),
    ("Grunnlag for omsorgsplanen", "users of services"),
    ("Grunnlag for framskrivingen", "a projection"),
  ])
  func aNoteAboveThePopulationIsAskedAbout(_ title: String, _ subject: String) {
    #expect(
      titled("befolkning", title).newWarnings == [
        "befolkning.csv: \(subject), by the title «\(title)»; are they persons on 1 January?"
      ])
  }

  /// A line above the users may name them.
  @Test func titlesAreHiddenWithTheCounts() {
    let told = check(titled("trappebruk", "Omsorgsboliger, Kari N.")).warnings
      .filter { $0.description.contains("Kari") }
    #expect(told.map(\.quotedFile) == ["trappebruk.csv"])
  }

  @Test func titlesThatAgreeAreNotAskedAbout() {
    for (file, title) in [
      ("befolkning", "07459: Befolkning, etter region, kjønn, alder, statistikkvariabel og år"),
      ("befolkning", "Kilde: Statistisk sentralbyrå"), ("dodelighet", "Døde per 1000"),
      ("flytting", "Innenlandske flyttinger"), ("dodelighet", "Dødelighet for framskriving"),
      ("trappebruk", "Brukere av tjenester"),
    ] {
      #expect(titled(file, title).newWarnings == [], "\(title)")
    }
  }

  @Test func figuresOfAnotherFileAreAskedAbout() {
    #expect(
      titled("dodelighet", "Levendefødte etter alder").newWarnings == [
        "dodelighet.csv: births, by the title «Levendefødte etter alder»; do the figures belong in fruktbarhet.csv?"
      ])
  }

  /// The region 1 of the folder as another number.
  private func renumbered(_ region: String) -> Folder {
    var folder = Folder.budget
    for file in ["befolkning", "flytting"] {
      folder[file] = folder[file].map { $0.hasPrefix("1;") ? region + $0.dropFirst() : $0 }
    }
    return folder
  }

  @Test func aNumberBesideTheNameOfAnotherMunicipalityIsRefused() {
    #expect(
      check(renumbered("4012 Porsgrunn")).problems.map(\.description) == [
        "befolkning.csv:2:1: found «4012 Porsgrunn», expected 4012 Bamble or 4001 Porsgrunn; number and name are of two municipalities: fetch the table anew"
      ])
    #expect(check(renumbered("4012 Bamble")).problems == [])
    #expect(check(renumbered("4012 Nordbygda")).problems == [])
  }

  @Test func aNumberWithoutItsZeroIsAskedAbout() {
    let own = check(renumbered("0301")).warnings
    let told = check(renumbered("301")).warnings.filter { !own.contains($0) }
    #expect(
      told.map(\.description) == [
        "befolkning.csv:2:1: 301 is Oslo without its first zero; write 0301"
      ])
  }

  /// Of projected years none is the start unless the settings say so.
  @Test func noRunStartsFromAYearThatCannotHaveBeenCounted() throws {
    var folder = Folder.budget
    folder["innstillinger"].removeAll { $0.hasPrefix("startår") }
    folder["befolkning"] += folder["befolkning"].dropFirst().filter { $0.contains(";2024;") }
      .map { $0.replacing(";2024;", with: ";2040;") }
    let checked = check(folder)
    #expect(checked.problems == [])
    #expect(
      checked.warnings.contains {
        $0.description.hasPrefix("befolkning.csv: 2040 cannot have been counted")
      })
    #expect(try folder.read().settings.startYear == 2024)
  }

  @Test func aSexThatWasNotFilledInIsRefused() {
    var folder = Folder.budget
    folder["befolkning"] = folder["befolkning"].map { line in
      var cells = line.split(separator: ";", omittingEmptySubsequences: false)
      if cells[1] == "menn" { cells[4] = "0" }
      return cells.joined(separator: ";")
    }
    #expect(
      check(folder).problems.map(\.description) == [
        "befolkning.csv: found nobody in region 1 in 2024 (men), expected persons of each sex; fetch the table with both sexes; of one sex alone, kjønn in innstillinger.csv says so"
      ])
  }

  /// What can only be judged from the start year is not told where nobody is counted in it.
  @Test func aStartYearThatNobodyCountedIsOneProblem() {
    var folder = Folder.places
    folder["innstillinger"] = folder["innstillinger"].map {
      $0.hasPrefix("startår") ? "startår;2004" : $0
    }
    let checked = check(folder)
    #expect(checked.problems.count == 1)
    #expect(!checked.warnings.contains { $0.description.hasPrefix("kapasitet.csv") })
  }

  /// Moves that no scenario has need no rates.
  @Test func ratesOfMovesThatAreNotAskedForMayBeginLater() {
    var folder = Folder.budget
    folder["flytting"] = folder["flytting"].map { $0.replacing(";2024;", with: ";2030;") }
    let told = "found the start year 2024, expected rates of 2024 or before"
    #expect(
      check(folder).problems.contains { $0.description.contains(told) },
      "\(check(folder).problems)")
    folder["scenarier"] = ["scenario;felt;verdi", "uten;alternativ;MM00"]
    #expect(!check(folder).problems.contains { $0.description.contains(told) })
  }

  @Test func aProjectUnderASlipIsToldWhereTheSlipIs() {
    var folder = Folder.project
    folder["investeringsrater"] = folder["investeringsrater"].map {
      $0.replacing("Tunet;", with: "Tunett;")
    }
    let problems = check(folder).problems
    #expect(problems.allSatisfy { $0.file == "investeringsrater.csv" })
    #expect(!problems.isEmpty)
    // Nor where a scenario names the project.
    folder["scenarier"] = ["scenario;felt;verdi", "senere;forsinkelse Tunet;2"]
    #expect(check(folder).problems == problems)
  }
}
