import RunReports
import ScenarioFolders
import Tabular
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
      + [("kvinner", 500), ("menn", 490)].flatMap { sex, count in
        (0...105).map { "1;\(sex);\($0);2020;\(count)" }
      }
    #expect(
      isTold(
        "every age of region 1 has the same number of persons in 2020, 500 (women), 490 (men)",
        of: folder))
  }

  @Test func tablesThatAreNotReadAreTold() {
    let names = ["notat.docx", "trappebruk.xlsx", "datapackage.json", "LESMEG.md"]
    #expect(
      check(.small, others: names).warnings == ["trappebruk.xlsx is not read; save it as CSV"])
  }

  /// A text with the name of a file is one; notes, and what a spreadsheet leaves while it is open, are not.
  @Test func textsBesideAreToldByTheirNames() {
    let names = ["trappebruk.txt", "Trappebruk 2025.TXT", "notater.txt", "~$trappebruk.xlsx"]
    #expect(
      check(.small, others: names).warnings == [
        "trappebruk.txt is not read; save it as CSV",
        "Trappebruk 2025.TXT is not read; save it as CSV",
      ])
  }

  /// Calls the region of a file something else.
  private func name(_ region: String, in file: String, of folder: inout Folder) {
    folder[file] = folder[file].map { $0.hasPrefix("1;") ? region + $0.dropFirst() : $0 }
  }

  @Test func aNameWhereANumberBelongsIsTold() {
    var folder = Folder.small
    for file in ["befolkning", "flytting"] { name("Asker", in: file, of: &folder) }
    #expect(
      isTold("befolkning.csv:2: the region «Asker» is a name; write the number 3203", of: folder))
  }

  @Test func whatIsAbsentIsOneLine() {
    let lines = check(.small).summary.filter { $0.contains("trapper.csv") }
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("not in the folder: ") == true)
  }

  /// Deaths per ten persons, where those per person belong.
  @Test func aLifeExpectancyNobodyHasIsTold() {
    var folder = Folder.small
    folder["dodelighet"] = folder["dodelighet"].map { $0.replacing(";S;0,9", with: ";mx;0,9") }
    #expect(isTold("life expectancy of kvinner is", of: folder))
    // Nor by ratios of survival, which have no life table behind them.
    folder = .small
    #expect(!isTold("life expectancy of kvinner is", of: folder))
    folder["dodelighet"] = folder["dodelighet"].map { $0.replacing(";S;0,9", with: ";S;0,2") }
    #expect(isTold("life expectancy of kvinner is", of: folder))
  }

  @Test func householdsWithoutHomesAreTold() {
    let rows = ["mål;boligtype;kjønn;alder;år;verdi", "hovedperson;;begge;0+;2020;0,5"]
    #expect(
      isTold("husholdning.csv is not used", of: .small(["husholdning": rows])))
  }

  @Test func aDeviationOfNothingIsTold() {
    let rows = [
      "parameter;gjelder;prosess;mål;verdi;kilde;status",
      "dødelighet;begge;vandring;standardavvik;0;x;forutsetning",
    ]
    #expect(isTold("has a standardavvik of 0 and does not vary", of: .small(["usikkerhet": rows])))
  }

  /// 102 women and men of 50+ live there in 2024.
  @Test func moreUsersThanInhabitantsAreTold() {
    var folder = Folder.services()
    folder["trappebruk"] = folder["trappebruk"].map {
      $0.replacing(";50+;2024;20;", with: ";50+;2024;201;")
    }
    #expect(
      check(folder).warnings == [
        "trappebruk.csv: boligtrapp has 201 users aged 50+ (both) in 2024, where 200 live; another region, other ages or something else than users?"
      ])
  }

  /// On a ladder of persons nobody is on two steps: 101 and 100 of 200.
  @Test func usersOfAllStepsAreAddedWhereTheLadderCountsPersons() {
    var folder = Folder.services()
    let rows = [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
      "boligtrapp;6;eldre;begge;50+;2024;101;plass", "boligtrapp;5;eldre;begge;50+;2024;100;bolig",
    ]
    folder["trappebruk"] = rows
    #expect(!isTold("users aged 50+", of: folder))
    folder["trapper"] = folder["trapper"].enumerated().map { place, line in
      line + (place == 0 ? ";teller" : ";personer")
    }
    #expect(isTold("has 201 users aged 50+", of: folder))
  }

  @Test func aRemarkOfOneScenarioNamesIt() {
    var folder = Folder.small
    folder["scenarier"] = [
      "scenario;felt;verdi;fra;til;kilde;status", "rolig;beskrivelse;x;;;x;forutsetning",
      "vill;folkevekst;3;2020;2025;x;forutsetning",
    ]
    let told = check(folder).warnings.map(\.en)
    #expect(told.count == 1)
    #expect(told.first?.contains("«vill»") == true)
  }

  /// Two people wrote the files.
  @Test func namesInTwoSpellingsAreOneAndTold() throws {
    var folder = Folder.services()
    folder["trappebruk"] = folder["trappebruk"].map {
      $0.replacing("boligtrapp;5;eldre;begge;alle", with: "Boligtrapp;5; E ldre;begge;alle")
    }
    #expect(
      check(folder).warnings == [
        "trappebruk.csv:3: «Boligtrapp» in trapp is read as «boligtrapp», as in trapper.csv:2",
        "trappebruk.csv:3: «E ldre» in brukergruppe is read as «eldre», as in trappebruk.csv:2",
      ])
    #expect(check(folder).problems == [])
    let uses = try folder.read().ladders.uses
    #expect(uses.mapValues { Set($0.map(\.userGroup)) } == ["boligtrapp": ["eldre"]])
  }

  /// What is wrong is quoted as it is written.
  @Test func aNameInAnotherSpellingIsQuotedAsItStands() {
    var folder = Folder.services()
    folder.add("trappebruk", "boligtrapp;6;Eldre;begge;50+;2024;3;plass")
    #expect(
      folder.problems() == [
        "trappebruk.csv:4:1: found the same as on line 2: boligtrapp, 6, eldre, begge, 50+, 2024, expected at most one row with the same trapp, trinn, brukergruppe, kjønn, aldersgruppe, år; take one of them out"
      ])
  }

  /// A share in a column of shares, as people write it.
  @Test(arguments: [("10 %", 0.1), ("10%", 0.1), ("0,1", 0.1), ("6,2 %", 0.062), ("100 %", 1)])
  func perCentIsReadWhereSharesBelong(written: String, share: Double) throws {
    let folder = Folder.services([
      "dreining": [
        "trapp;fra;til;brukergruppe;andel;fraår;fulltår", "boligtrapp;6;5;;\(written);2026;2030",
      ]
    ])
    #expect(check(folder).problems == [])
    let shift = try #require(try folder.read().services.shifts["boligtrapp", ""])
    #expect(shift.shifts.map(\.share) == [share])
  }

  @Test(arguments: ["110 %", "-10 %", "ti %", "10 av 100"])
  func whatIsNoShareIsRefused(written: String) {
    let folder = Folder.services([
      "dreining": [
        "trapp;fra;til;brukergruppe;andel;fraår;fulltår", "boligtrapp;6;5;;\(written);2026;2030",
      ]
    ])
    #expect(folder.problems().count == 1)
    #expect(folder.problems().first?.hasPrefix("dreining.csv:2:5: found «\(written)»") == true)
  }

  /// What another file calls by its number, befolkning.csv calls by its name: that is told where it stands,
  /// and not in every file that has the number.
  @Test func aNameInThePopulationIsRefusedWhereOthersHaveItsNumber() {
    var folder = Folder.small("innstillinger", "felt;verdi", becomes: "felt;verdi\nregion;3203")
    name("Asker", in: "befolkning", of: &folder)
    name("3203", in: "flytting", of: &folder)
    #expect(
      folder.problems() == [
        "befolkning.csv:2:1: found «Asker», expected the number 3203, which innstillinger.csv has"
      ])
    #expect(!folder.warnings().contains { $0.contains("3203") })
  }

  /// Two people wrote the files, one of them by the name of the municipality.
  @Test func aNameOfARegionOfThePopulationIsRefusedElsewhere() {
    var folder = Folder.small
    name("3203 Asker", in: "befolkning", of: &folder)
    name("asker", in: "flytting", of: &folder)
    #expect(
      folder.problems() == [
        "flytting.csv:2:1: found «asker», expected the number 3203, which the region has in befolkning.csv"
      ])
  }

  /// What people save under the name of an input.
  @Test(arguments: [
    ("kjÃ¸nn", "readable letters"), ("kj?nn", "readable letters"), ("<html>", "a web page"),
    ("{\"class\": \"dataset\"}", "a text in JSON"), ("PK\u{3}\u{4}", "an Excel workbook"),
    ("CHARSET=\"ANSI\";", "a PX file"),
  ])
  func aFileInAnotherFormIsNamed(begins: String, told: String) {
    var folder = Folder.small
    let header = "region;kjønn;alder;år;personer"
    folder["befolkning"] = folder["befolkning"].map {
      $0 == header ? begins.hasPrefix("kj") ? header.replacing("kjønn", with: begins) : begins : $0
    }
    let problems = folder.problems()
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.contains(told) == true, "\(problems)")
  }

  /// A spreadsheet made a date of 5–9.
  @Test func anAgeThatBecameADateIsToldAsThat() {
    let told = Folder.small("befolkning", adding: "1;menn;05.sep;2020;3").problems()
    #expect(told.count == 1)
    #expect(told.first?.contains("is an age group that a spreadsheet made a date of") == true)
  }

  @Test func marksOfThousandsAreOneProblem() {
    let totals = ["region;aldersgruppe;år;personer", "1;alle;2025;9.644", "1;alle;2030;9.744"]
    #expect(Folder.small(["kontrolltotaler": totals]).problems().count == 1)
    let told = Folder.small("befolkning", adding: "1;menn;50+;2021;1.009.644").problems()
    #expect(told.first?.contains("it looks like a thousands mark") == true, "\(told)")
  }

  /// Six thousand regions that are not in the folder are not six thousand lines.
  @Test func warningsOfOneKindAreCounted() {
    let warnings = (0..<6000).map { Phrase("no row for \($0)") } + [Phrase("nothing")]
    let told = warnings.gathered().map(\.en)
    #expect(told.count == 7)
    #expect(told[5] == "5995 more warnings of the same kind")
    #expect(told.last == "nothing")
  }

  /// Doubts of fields are of one kind when they are the same doubt.
  @Test func warningsOfOtherKindsAreAllTold() {
    func doubt(_ line: Int, _ text: Phrase) -> Phrase {
      let (file, column) = ("a.csv", 2)
      return Phrase("\(file):\(line):\(column): \(text)")
    }
    let many = (1...9).map { doubt($0, Phrase("no row for \($0)")) }
    let told = (many + [doubt(3, Phrase("nothing"))]).gathered().map(\.en)
    #expect(told.count == 7)
    #expect(told.last == "a.csv:3:2: nothing")
  }

  /// A blank line and a field too few: nobody is lost without a word.
  @Test func aShortRowBelowABlankLineIsRefused() {
    var folder = Folder.services()
    folder.add("trappebruk", "")
    folder.add("trappebruk", "boligtrapp;6;andre;begge;0–17;2024;20")
    #expect(
      folder.problems() == [
        "trappebruk.csv:5: found 7 fields, expected 8 as in the header on line 1"
      ])
    // A note is one.
    folder["trappebruk"][folder["trappebruk"].count - 1] = "Kilde: kommunen"
    #expect(folder.problems() == [])
  }

  @Test func aFileWithoutRowsIsTold() {
    let folder = Folder.small(["trapper": ["trapp;trinn;rekkefølge;navn"]])
    #expect(isTold("trapper.csv has a header and no rows, and changes nothing", of: folder))
    #expect(
      Folder.small(["befolkning": ["region;kjønn;alder;år;personer"]]).warnings() == [])
  }

  @Test(arguments: ["3,5", "2", "0,51"])
  func pricesThatGrowInPerCentAreRefused(growth: String) {
    var folder = Folder.budget
    folder["deflator"] = folder["deflator"].map {
      $0.replacing("lønn;2024;2034;vekst;0,04", with: "lønn;2024;2034;vekst;\(growth)")
    }
    #expect(
      folder.problems().first
        == "deflator.csv:2:5: found «\(growth)», expected a growth above -1 and at most 0,5, as 0,03; 3 % is written 0,03"
    )
  }
}
