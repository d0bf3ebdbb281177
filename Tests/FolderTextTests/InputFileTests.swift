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
        kontrolltotaler.csv:1: found the columns a, b, expected a column «region» (region); a code, \
        also as «3203 Asker»
        """,
        """
        kontrolltotaler.csv:1: found the columns a, b, expected a column «aldersgruppe» (age \
        group); alle, or groups such as 67–79
        """,
        "kontrolltotaler.csv:1: found the columns a, b, expected a column «år» (year); on 1 January",
        """
        kontrolltotaler.csv:1: found the columns a, b, expected a column «personer» (persons); \
        number of persons
        """,
      ])
    var odd = Folder.small
    odd["befolkning"] = odd["befolkning"].enumerated().map { $1 + ($0 == 0 ? ";farge;år" : ";x;y") }
    #expect(
      odd.warnings() == [
        "befolkning.csv: the column «farge» is not known and is not used",
        "befolkning.csv: the column «år» stands twice; the first is used",
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
