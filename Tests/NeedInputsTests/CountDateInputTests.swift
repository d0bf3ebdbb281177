import TestSupport
import Testing

/// Days of counts and places as they are read.
@Suite struct CountDateInputTests {
  private static let ladders = ["trapp;trinn;rekkefølge;navn;teller", "bolig;3;1;a;personer"]
  private static let use = "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet;dato"
  private static let places = "trapp;trinn;eier;fase;fraår;tilår;antall;dato"

  private func problems(_ uses: [String], _ places: [String] = []) -> [String] {
    var folder = Folder.small(["trapper": Self.ladders, "trappebruk": [Self.use] + uses])
    if !places.isEmpty { folder["kapasitet"] = [Self.places] + places }
    return folder.problems()
  }

  @Test func aDayInBetweenIsToldTheWayOut() {
    let wayOut = """
      expected one of 1. januar, 31. desember; write 1. januar for the first half of the year and \
      31. desember for the second
      """
    #expect(
      problems(
        ["bolig;3;g;begge;alle;2020;5;bolig;juni", "bolig;3;h;begge;alle;2020;5;bolig;"],
        ["bolig;3;egen;finnes;2021;;5;1. januar 2021", "bolig;3;egen;finnes;2021;;5;31 December"])
        == [
          "trappebruk.csv:2:9: found «juni», \(wayOut)"
        ])
  }

  /// A spreadsheet writes a day with its year: it must be the year that stands beside.
  @Test func aDayWithItsYear() {
    let counted = [
      "bolig;3;g;begge;alle;2020;5;bolig;31.12.2020", "bolig;3;h;begge;alle;2020;5;bolig;31.des",
    ]
    #expect(problems(counted, ["bolig;3;egen;finnes;2021;;5;01.01.2021"]) == [])
    #expect(
      problems(["bolig;3;g;begge;alle;2021;5;bolig;31.12.2020"]) == [
        """
        trappebruk.csv:2:9: found «31.12.2020», expected a day of the year that stands under år; \
        one of the two years is wrong
        """
      ])
  }

  /// The last of December and the first of January after it are one day; a year between them is not.
  @Test func oneDayPerLadder() {
    let eve = "bolig;3;g;begge;alle;2020;5;bolig;31. desember"
    #expect(problems([eve, "bolig;3;h;begge;alle;2021;5;bolig;1. januar"]) == [])
    #expect(problems([eve, "bolig;3;h;begge;alle;2021;5;bolig;"]) == [])
    #expect(
      problems([eve, "bolig;3;h;begge;alle;2020;5;bolig;1. januar"]) == [
        """
        trappebruk.csv: found bolig with counts of 1 January 2020, 31 December 2020, expected one date \
        per ladder (31. desember is 1. januar of the year after); keep the latest count; the \
        first rows of them are on lines 2, 3
        """
      ])
    #expect(
      problems([eve, "bolig;3;g;begge;alle;2021;5;bolig;"]) == [
        "trappebruk.csv:3:5: found «alle», expected each step, group, sex, age and year counted once; the other is on line 2"
      ])
  }

  /// What is found wrong is told as it stands in the file.
  @Test func yearsAreThoseOfTheFile() {
    #expect(
      problems(
        ["bolig;3;g;begge;alle;2020;5;bolig;"], ["bolig;3;egen;finnes;2022;2021;5;31. desember"])
        == [
          "kapasitet.csv:2:6: found from 2022 through 2021, expected a first year that is not after the last"
        ])
  }
}
