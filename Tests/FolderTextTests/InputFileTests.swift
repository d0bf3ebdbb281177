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
        x8, x9, x10, x11, x12 …
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
