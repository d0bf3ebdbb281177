import TestSupport
import Testing

@Suite struct LadderInputTests {
  private static let ladders = [
    "trapp;trinn;rekkefølge;navn", "bolig;1;3;a", "bolig;2;2;b", "bolig;1+2;4;c", "bolig;3;1;d",
  ]
  private static let use = "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet"

  @Test func laddersInTheOrderOfTheirSteps() throws {
    let folder = try Folder.small(["trapper": Self.ladders]).read()
    #expect(folder.ladders.ladders.map { $0.rungs.map(\.code) } == [["3", "2", "1", "1+2"]])
  }

  @Test func whatCannotBeReadIsToldWithItsPlace() {
    let folder = Folder.small([
      "trapper": Self.ladders + ["bolig;3;9;e", ";4;9;e", "bolig;4+5;9;e", "bolig;6;sist;e"],
      "trappebruk": [
        Self.use, "seng;3;g;begge;alle;2020;5;bolig", "bolig;9;g;begge;alle;2020;5;bolig",
        "bolig;3;;begge;alle;2020;5;bolig", "bolig;3;g;alle;alle;2020;5;bolig",
        "bolig;3;g;begge;18+;2020;5;bolig", "bolig;3;g;begge;alle;2020;:;bolig",
        "bolig;3;h;begge;alle;2020;-5;bolig", "bolig;3;i;begge;alle;2020;5;",
        "bolig;3;j;begge;alle;2020;5;bolig", "bolig;3;j;menn;50+;2020;5;bolig",
        "bolig;3;j;begge;alle;2020;5;bolig",
      ],
    ])
    #expect(
      folder.problems() == [
        "trapper.csv:6:1: found the same as on line 5: bolig, 3, expected at most one row with the same trapp, trinn; take one of them out",
        "trappebruk.csv:12:1: found the same as on line 10: bolig, 3, j, begge, alle, 2020, expected at most one row with the same trapp, trinn, brukergruppe, kjønn, aldersgruppe, år; take one of them out",
        "trapper.csv:7:1: found an empty field, expected something in «trapp»: the name of the ladder, such as boligtrapp",
        "trapper.csv:9:3: found «sist», expected a number (the place in the table, from above)",
        "trapper.csv:8:2: found «4+5», expected steps of bolig merged with +; there is no 4",
        "trapper.csv:8:2: found «4+5», expected steps of bolig merged with +; there is no 5",
        "trappebruk.csv:2:1: found «seng», expected a ladder of trapper.csv: bolig",
        "trappebruk.csv:3:2: found «9», expected a step of bolig: 3, 2, 1, 1+2, 4+5",
        "trappebruk.csv:4:3: found an empty field, expected something in «brukergruppe»: the group the users belong to",
        "trappebruk.csv:5:4: found «alle», expected one of kvinner, menn, begge",
        "trappebruk.csv:6:5: found «18+», expected ages whose bounds are those of age groups of 5 years, such as 65–79 or 80+",
        "trappebruk.csv:7:7: found «:», expected a number (how many); «:» means that the number is not known; leave the row out or find the number",
        "trappebruk.csv:8:7: found «-5», expected a number not below 0",
        "trappebruk.csv:9:8: found an empty field, expected something in «enhet»: bolig, plass, person or mottaker",
        "trappebruk.csv:11:5: found «50+», expected each step, group, sex, age and year counted once; the other is on line 10",
      ])
  }

  @Test func oneYearPerLadder() {
    let folder = Folder.small([
      "trapper": Self.ladders,
      "trappebruk": [
        Self.use, "bolig;3;g;begge;alle;2020;5;bolig", "bolig;3;g;begge;alle;2019;5;bolig",
      ],
    ])
    #expect(
      folder.problems() == [
        """
        trappebruk.csv: found bolig with counts of 2019, 2020, expected one date per ladder (31. \
        desember is 1. januar of the year after); keep the latest count; the first rows of \
        them are on lines 2, 3
        """
      ])
  }

  @Test func aCountWithoutPopulationIsWarnedOf() {
    let folder = Folder.small([
      "trapper": Self.ladders, "trappebruk": [Self.use, "bolig;3;g;begge;alle;2019;5;bolig"],
    ])
    #expect(folder.problems() == [])
    #expect(
      folder.warnings() == [
        """
        bolig is counted in 2019 and there is no population of region 1 on 1 January 2019: its \
        need cannot be told
        """
      ])
  }
}
