import TestSupport
import Testing

@Suite struct IndicatorInputTests {
  @Test func whatCannotBeReadIsToldWithItsPlace() {
    let folder = Folder.small([
      "indikatorer": [
        "navn;teller;nevner", ";15–49;50+", "a;unge;50+", "a;15–49;50+", "a;15–49;50+",
        "b;15–49;",
      ]
    ])
    #expect(
      folder.problems() == [
        "indikatorer.csv:4:1: found the same as on line 3: a, expected at most one row with the same navn; take one of them out",
        "indikatorer.csv:5:1: found the same as on line 3: a, expected at most one row with the same navn; take one of them out",
        "indikatorer.csv:2:1: found an empty field, expected something in «navn»: the name of the indicator",
        "indikatorer.csv:3:2: found «unge», expected ages such as 16–66, 67+ or 0–15 + 67+",
        "indikatorer.csv:6:3: found an empty field, expected ages such as 16–66, 67+ or 0–15 + 67+",
      ])
  }

  @Test func aRatioThatCutsAgeGroupsIsLeftOutAloud() throws {
    let folder = Folder.small([
      "indikatorer": ["navn;teller;nevner", "a;16–49;50+", "b;0–14 + 50+;15–49"]
    ])
    #expect(try folder.read().indicators.map(\.ratio.name) == ["b"])
    #expect(
      folder.warnings() == [
        """
        indikatorer.csv: «a» (16–49 / 50+) is not shown: it cuts through age groups of 5 years up \
        to 50+
        """
      ])
    #expect(Folder.small.warnings() == [])
  }

  @Test func agesAboveTheOpenGroupOfSingleYears() {
    var folder = Folder(files: ["indikatorer": ["name;numerator;denominator", "a;16–66;90+"]])
    folder["innstillinger"] = ["felt;verdi", "åpen_alder;80"]
    #expect(
      folder.problems().first
        == "indikatorer.csv:2:3: found «90+», expected ages below the open age group 80+")
  }

  @Test func groupsCoverEveryAgeOnce() {
    func problems(_ lines: String...) -> [String] {
      Folder.small(["aldersgrupper": ["gruppe;fra;til"] + lines]).problems()
    }
    #expect(problems("a;0;4", "b;5;") == [])
    #expect(
      problems("a;0;4", "b;6;") == [
        "aldersgrupper.csv:3:2: found «6», expected the age 5: the groups cover every age once"
      ])
    #expect(
      problems("a;0;", "b;6;") == [
        """
        aldersgrupper.csv:3:2: found «6», expected no group after the open one: the groups cover \
        every age once
        """
      ])
    #expect(
      problems("a;0;4") == [
        """
        aldersgrupper.csv: found no open group at the top, expected a last group with an empty «til»
        """
      ])
    #expect(
      problems("a;0,5;4").first == "aldersgrupper.csv:2:2: found «0,5», expected a whole number")
    let cut = Folder.small(["aldersgrupper": ["gruppe;fra;til", "a;0;17", "b;18;"]])
    #expect(
      cut.warnings() == [
        "aldersgrupper.csv is not used: it cuts through age groups of 5 years up to 50+"
      ])
  }
}
