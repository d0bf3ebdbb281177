import Demography
import TestSupport
import Testing

@testable import ScenarioFolders
@testable import Scenarios

@Suite struct PopulationInputTests {
  private func problems(_ old: String, becomes new: String?) -> [String] {
    Folder.small("befolkning", old, becomes: new).problems()
  }

  @Test func whatMeansMissingIsNoNumber() {
    for symbol in [".", "..", ":"] {
      #expect(
        problems("1;kvinner;0;2020;100", becomes: "1;kvinner;0;2020;\(symbol)") == [
          """
          befolkning.csv:2:5: found «\(symbol)», expected a number (number of persons on 1 January); \
          «\(symbol)» means that the number is not known; leave the row out or find the number
          """
        ])
    }
    #expect(
      problems("1;kvinner;0;2020;100", becomes: "1;kvinner;0;2020;") == [
        "befolkning.csv:2:5: found an empty field, expected a number (number of persons on 1 January)"
      ])
  }

  @Test func aDashIsZero() throws {
    let folder = Folder.small("befolkning", "1;kvinner;0;2020;100", becomes: "1;kvinner;0;2020;-")
    let population = try folder.read().population?.populations["1"]?[2020]
    #expect(population?[.female, age: 0] == 0)
    #expect(population?[.female, age: 5] == 105)
  }

  @Test func whatCannotBeReadIsToldWithItsPlace() {
    let folder = Folder.small([
      "befolkning": [
        "region;kjønn;alder;år;personer", ";kvinner;0;2020;1", "1;damer;0;2020;1",
        "1;menn;ung;2020;1", "1;menn;-5;2020;1", "1;menn;5;20;1", "1;menn;5;2020;mange",
        "1;menn;5;2020;-3",
      ]
    ])
    #expect(
      folder.problems() == [
        "befolkning.csv:2:1: found an empty field, expected something in «region»: a code, also as «3203 Asker»",
        "befolkning.csv:3:2: found «damer», expected one of kvinner, menn, begge",
        """
        befolkning.csv:4:3: found «ung», expected an age or a group of ages such as 34, 0–4, 67+ \
        or alle
        """,
        """
        befolkning.csv:5:3: found «-5», expected an age or a group of ages such as 34, 0–4, 67+ \
        or alle
        """, "befolkning.csv:6:4: found «20», expected a year of four digits",
        "befolkning.csv:7:5: found «mange», expected a number (number of persons on 1 January)",
        "befolkning.csv:8:5: found «-3», expected a number not below 0",
      ])
  }

  @Test func anIncompleteTableIsMissingNotSmall() {
    #expect(
      problems("1;kvinner;0;2020;100", becomes: nil) == [
        "befolkning.csv: found no row for kvinner 0–4 in 2020, expected every age of kvinner once"
      ])
    let women = Folder.small["befolkning"].filter { !$0.contains("menn") }
    #expect(
      Folder.small(["befolkning": women]).problems() == [
        "befolkning.csv: found no rows for menn in 2020, expected every age of menn once"
      ])
  }

  @Test func agesAreCountedOnce() {
    #expect(
      Folder.small("befolkning", adding: "1;menn;45;2020;7").problems() == [
        "befolkning.csv:24:3: found age 45 of menn in two rows, expected every age of menn once; the other is on line 22"
      ])
  }

  @Test func theSexesHaveTheSameGroups() {
    #expect(
      problems("1;menn;50;2020;140", becomes: nil) == [
        """
        befolkning.csv: found age groups of kvinner and menn that differ at 50 in 2020, expected \
        the same age groups for both sexes
        """
      ])
  }

  @Test func onlyZerosIsACodeThatDidNotExist() {
    let zeros = Folder.small["befolkning"].map { line in
      line.hasPrefix("1;") ? line.prefix { $0 != "," }.description : line
    }
    let empty = zeros.map { line -> String in
      var fields = line.split(separator: ";").map(String.init)
      if fields[0] == "1" { fields[4] = "0" }
      return fields.joined(separator: ";")
    }
    #expect(
      Folder.small(["befolkning": empty]).problems() == [
        """
        befolkning.csv: found only zeros for region 1 in 2020, expected a region that existed \
        that year; remove the year
        """
      ])
  }

  @Test func otherYearsThatAreNotCompleteAreLeftOutAloud() throws {
    let folder = Folder.small("befolkning", adding: "1;menn;0;2015;5", "1;menn;5+;2015;7")
    #expect(folder.problems() == [])
    #expect(
      folder.warnings() == [
        """
        befolkning.csv: 2015 is not used: found no rows for kvinner in 2015, expected every age of \
        kvinner once
        """
      ])
    #expect(try folder.run().regions[0].populations.keys.sorted() == [2020, 2025, 2030])
  }

  @Test func aJumpIsWarnedOf() {
    var folder = Folder.small
    for line in Folder.small["befolkning"].dropFirst() {
      let fields = line.split(separator: ";")
      folder.add("befolkning", "1;\(fields[1]);\(fields[2]);2019;\((Int(fields[4]) ?? 0) * 9 / 10)")
    }
    #expect(
      folder.warnings() == [
        """
        befolkning.csv: region 1 changes by 11 % from 2019 to 2020; a border change or a fault in \
        the source?
        """
      ])
  }

  @Test func aStartYearWithoutPopulation() {
    let folder = Folder.small("innstillinger", "startår;2020", becomes: "startår;2025")
    #expect(
      folder.problems() == [
        """
        befolkning.csv: found region 1 without a complete population in 2025, expected all ages \
        of each sex on 1 January 2025; complete years are 2020
        """
      ])
  }

  @Test func thousandsSignsAreNotGuessed() {
    #expect(
      problems("1;kvinner;0;2020;100", becomes: "1;kvinner;0;2020;1.234") == [
        """
        befolkning.csv:2:5: found «1.234», expected a count without thousands signs; \
        write 1234, not 1.234 or 1,234; a number with decimals has one or two
        """
      ])
  }

  @Test func singleYearsMakeTheGroupsOfTheRun() throws {
    var folder = Folder.small
    folder["befolkning"] = ["region;sex;age;year;persons"]
    for sex in ["Males", "Females"] {
      for age in 0...105 { folder.add("befolkning", "1 Ett;\(sex);\(age) years;2020;1") }
    }
    let input = try #require(try folder.read().population)
    #expect(input.regions == [.init(code: "1", name: "Ett")])
    #expect(input.populations["1"]?[2020]?[.male, group: 3] == 5)
    #expect(input.populations["1"]?[2020]?[.male, group: 10] == 56)
    #expect(input.graduatedYears == [])
  }

  /// The small folder with single ages up to the open age of the run, or to another last age.
  private func singleAges(_ ages: [Int], last: String, openAge: Int) -> Folder {
    var folder = Folder.small("innstillinger", "åpen_alder;50", becomes: "åpen_alder;\(openAge)")
    folder["innstillinger"] = folder["innstillinger"].filter { !$0.hasPrefix("steglengde") }
      .map { $0 == "sluttår;2030" ? "sluttår;2020" : $0 }
    for name in ["dodelighet", "fruktbarhet", "flytting"] { folder.files[name] = nil }
    folder["befolkning"] = ["region;kjønn;alder;år;personer"]
    for sex in ["kvinner", "menn"] {
      for age in ages { folder.add("befolkning", "1;\(sex);\(age);2020;10") }
      folder.add("befolkning", "1;\(sex);\(last);2020;4")
    }
    return folder
  }

  @Test func aSingleAgeThatIsMissingIsNamed() {
    let ages = Array(0..<90)
    #expect(singleAges(ages, last: "90", openAge: 90).problems() == [])
    #expect(
      singleAges(ages.filter { $0 != 34 }, last: "90", openAge: 90).problems() == [
        "befolkning.csv: found no row for kvinner 34 in 2020, expected every age of kvinner once"
      ])
    #expect(
      singleAges(ages, last: "90", openAge: 100).problems() == [
        """
        befolkning.csv: found no row for kvinner 91+ in 2020, expected every age of kvinner once; \
        write the last group with + where it is open
        """
      ])
  }

  @Test func aWiderGroupAmongLowerBoundsIsAHole() {
    var folder = Folder.small
    folder["befolkning"] = folder["befolkning"].filter { !$0.contains(";30;2020;") }
    #expect(
      folder.problems() == [
        "befolkning.csv: found no row for kvinner 30–34 in 2020, expected every age of kvinner once"
      ])
  }

  @Test func spreadingIsTold() throws {
    func definition(_ folder: Folder) throws -> String? {
      let report = try RunReport(ScenarioFolder(files: folder.bytes), .init())
      let table = report.files.first { $0.name == "definisjoner" }
      let row = table?.table.rows.first { $0.cells.first == .text("ettårige aldre") }
      guard case .text(let text)? = row?.cells.last else { return nil }
      return text
    }
    let told = "befolkning.csv: aldersgruppene i 2020 er delt på ettårige aldre"
    let groups = Folder.small("innstillinger", "åpen_alder;50", becomes: "åpen_alder;55")
    #expect(try definition(Folder.small) == nil)
    let single = singleAges(Array(0..<50), last: "50+", openAge: 55)
    #expect(try definition(single) == told)
    #expect(
      single.warnings() == [
        """
        befolkning.csv: 50+ of 2020 is spread over ages up to 55+; set åpen_alder to 50 to keep it \
        as it is
        """
      ])
    #expect(!groups.warnings().contains { $0.contains("is spread over ages") })
    #expect(singleAges(Array(0..<50), last: "50+", openAge: 50).warnings() == [])
  }

  @Test func groupsOfBothSexesThatContradictTheSexes() {
    let folder = Folder.small("befolkning", adding: "1;begge;0–9;2020;1000", "1;begge;10+;2020;1")
    #expect(
      folder.problems() == [
        """
        befolkning.csv: found 610 persons left over at ages 0–9 in 2020, expected the same number \
        in the groups of both sexes as in the groups by sex; one of the two tables is wrong there
        """
      ])
  }
}
