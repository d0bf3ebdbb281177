import TestSupport
import Testing

@Suite struct InputFileTests {
  @Test func missingColumnsAreProblemsAndUnknownOnesWarnings() {
    let folder = Folder.small([
      "befolkning": ["region;kjønn;alder;årstall;personer", "1;menn;0;2020;1"],
      "kontrolltotaler": ["a;b", "1;2"],
    ])
    #expect(
      folder.problems() == [
        """
        befolkning.csv:1: found the columns region, kjønn, alder, årstall, personer, expected a \
        column «år» (year); the population is that of 1 January of this year
        """,
        """
        kontrolltotaler.csv:1: found the columns a, b, expected the columns «region» (region), \
        «aldersgruppe» (age group), «år» (year), «personer» (persons); kohort help --columns tells \
        what each column is
        """,
      ])
    var odd = Folder.small
    odd["befolkning"] = odd["befolkning"].enumerated().map { $1 + ($0 == 0 ? ";farge;år" : ";x;y") }
    #expect(
      odd.warnings() == [
        "befolkning.csv: the column «år» stands twice; the first is used",
        "befolkning.csv: the column «farge» is not known and is not used",
      ])
  }

  @Test func aColumnSpelledAlmostRightIsAskedAbout() {
    var folder = Folder.small
    folder["befolkning"][0] = "region;kjønn;alder;år;Personr"
    #expect(
      folder.problems() == [
        """
        befolkning.csv:1: found the columns region, kjønn, alder, år, Personr, expected a column \
        «personer» (persons); is it the column «Personr»?
        """
      ])
  }

  /// Copies and slips of the names of files, and what programs leave behind.
  @Test(arguments: [
    ("trapper (1)", true), ("Kopi av trapper", true), ("trapper - Kopi", true), ("traper", true),
    ("notater", false),
  ])
  func aFileThatMayBeMeantIsAskedAbout(name: String, isMeant: Bool) {
    var folder = Folder.small
    folder[name] = ["a", "1"]
    let told = "\(name).csv is not a file of a scenario folder and is not used"
    #expect(folder.warnings() == [told + (isMeant ? "; did you mean trapper.csv?" : "")])
    folder.files["~$trapper"] = ["a", "1"]
    folder.files[".trapper"] = ["a", "1"]
    #expect(folder.warnings().count == 1)
    folder["trapper"] = ["trapp;trinn;rekkefølge;navn", "bolig;1;1;a"]
    #expect(folder.warnings() == [told])
  }

  /// Homes, places and users are counted: 1.200 of them are no thousandths.
  @Test func countsWithThousandsSignsAreNotGuessed() {
    let folder = Folder.small([
      "boligbygging": ["region;boligtype;år;ferdigstilt", "1;blokk;2025;1.200"]
    ])
    #expect(
      folder.problems().first == """
        boligbygging.csv:2:4: found «1.200», expected a count without thousands signs; write 1234, \
        not 1.234 or 1,234; a number with decimals has one or two
        """)
  }

  /// Tens of thousands of columns nobody knows are told in one line.
  @Test func manyUnknownColumnsAreListed() {
    var odd = Folder.small
    let more = (1...20_000).map { ";x\($0)" }.joined()
    let empty = String(repeating: ";", count: 20_000)
    odd["aldersgrupper"] = ["gruppe;fra;til" + more, "alle;0;" + empty]
    let warnings = odd.warnings().filter { $0.contains("not known") }
    #expect(
      warnings == [
        """
        aldersgrupper.csv: 20000 columns are not known and are not used: x1, x2, x3, x4, x5, x6, x7, \
        x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20 …
        """
      ])
  }

  @Test func rowsOfAnotherWidthAndAnEmptyFile() {
    let folder = Folder.small([
      "dodelighet": Folder.small["dodelighet"] + ["menn;50;2021;S"], "flytting": [],
    ])
    #expect(
      folder.problems() == [
        "dodelighet.csv:24: found 4 fields, expected 5 as in the header on line 1",
        "flytting.csv: found an empty file, expected a table",
      ])
  }

  @Test func aStatusIsOneOfThree() {
    let folder = Folder.small([
      "indikatorer": ["navn;teller;nevner;status", "a;15–49;50+;gjettet"]
    ])
    #expect(
      folder.problems() == [
        "indikatorer.csv:2:4: found «gjettet», expected one of publisert, avledet, forutsetning"
      ])
  }

  @Test func filesNobodyKnowsAreWarnedOf() {
    var folder = Folder.small
    folder["dødelighet"] = ["a;b", "1;2"]
    #expect(
      folder.warnings() == ["dødelighet.csv is not a file of a scenario folder and is not used"])
  }
}
