import Demography
import TestSupport
import Testing

@Suite struct MortalityInputTests {
  @Test func whatCannotBeReadIsToldWithItsPlace() {
    let folder = Folder.small(
      "dodelighet", adding: "menn;50;2020;S;0,9", "menn;50;2021;S;1,1", "menn;50;2021;Lx;1",
      "menn;50;2021;mx;4,5", "menn;;2021;mx;0,5", "menn;50;2021;qx;-0,1", "begge;;2021;e0;80",
      "kvinner;;2021;e0;80", "menn;;2022;e0;846")
    #expect(
      folder.problems() == [
        "dodelighet.csv:24:1: found the same as on line 23: menn, 50, 2020, S, expected at most one row with the same kjønn, alder, år, mål; take one of them out",
        "dodelighet.csv:25:5: found «1,1», expected a share from 0 to 1",
        "dodelighet.csv:26:4: found «Lx», expected one of mx, qx, S, e0",
        "dodelighet.csv:27:5: found «4,5», expected deaths per person and year, not per 1000 persons",
        "dodelighet.csv:28:2: found an empty field, expected an age or a group of ages such as 34, 0–4, 67+ or alle",
        "dodelighet.csv:29:5: found «-0,1», expected a number not below 0",
        "dodelighet.csv:31:3: found «2021», expected one e0 per sex and year",
        "dodelighet.csv:32:5: found «846», expected years at birth from 10 to 120, such as 84,6; months are divided by 12",
      ])
  }

  @Test func survivalMustFillTheAges() {
    var folder = Folder.small
    folder["dodelighet"] = folder["dodelighet"].filter { !$0.hasPrefix("menn;5;") }
    #expect(
      folder.problems() == [
        """
        dodelighet.csv: found no S for menn 2020 at 5, expected S at every lower bound from 0 to 50
        """
      ])
    #expect(
      Folder.small("dodelighet", adding: "menn;60;2020;S;0,5").problems() == [
        """
        dodelighet.csv: found S at 60 for menn 2020, expected S at the lower bounds up to 50, and \
        at 51 for the open group's own ratio; set åpen_alder to the open group of the table
        """
      ])
    #expect(
      Folder.small("dodelighet", adding: "menn;51;2020;S;0,5", "menn;55;2020;S;0,5").problems() == [
        """
        dodelighet.csv: found S at 51 for menn 2020, expected S at the lower bounds up to 50, and \
        at 51 for the open group's own ratio; set åpen_alder to the open group of the table
        """
      ])
  }

  @Test func theOpenGroupsOwnRatioMustBeGiven() {
    var folder = Folder.small("innstillinger", adding: "åpen_gruppe;egen")
    folder.add("dodelighet", "menn;51;2020;S;0,5")
    #expect(
      folder.problems() == [
        """
        dodelighet.csv: found no S at 51 for kvinner 2020, expected the open group's own ratio, \
        since åpen_gruppe is egen
        """
      ])
  }

  @Test func aSexWithoutRates() {
    var folder = Folder.small
    folder["dodelighet"] = folder["dodelighet"].filter { !$0.hasPrefix("menn") }
    #expect(
      folder.problems() == [
        """
        dodelighet.csv: found no mx, qx or S for menn, expected a table of rates by age for menn
        """
      ])
  }

  @Test func survivalHasNoLevelToMove() {
    let folder = Folder.small("dodelighet", adding: "menn;;2020;e0;80")
    #expect(
      folder.problems() == [
        """
        dodelighet.csv: found both S and e0 for menn, expected one of them; S has no level to \
        move: give mx with e0, or remove e0
        """
      ])
  }

  /// A folder with mx for women and men, single ages.
  private func rates(_ change: (inout [String]) -> Void) -> Folder {
    var lines = ["kjønn;alder;år;mål;verdi"]
    for sex in ["kvinner", "menn"] {
      for age in [0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50] {
        lines.append("\(sex);\(age);2020;mx;0,0\(age + 10)")
      }
    }
    change(&lines)
    return Folder.small(["dodelighet": lines])
  }

  @Test func ratesThatMakeNoLifeTable() {
    #expect(rates { _ in }.problems() == [])
    #expect(
      rates { $0.removeAll { $0.hasPrefix("menn;0;") } }.problems() == [
        """
        dodelighet.csv: found menn 2020: ages that do not begin at 0, expected rates for ages from \
        0 upwards, the last one open and above zero
        """
      ])
    #expect(
      rates { $0[$0.count - 1] = "menn;50;2020;mx;0" }.problems() == [
        """
        dodelighet.csv: found menn 2020: no deaths in the open age group, expected rates for ages \
        from 0 upwards, the last one open and above zero
        """
      ])
    #expect(
      rates { $0.append("menn;0;2021;qx;0,1") }.problems() == [
        """
        dodelighet.csv: found menn 2021: ages that do not begin at 0, expected rates for ages from \
        0 upwards, the last one open and above zero; beside qx = 1 in the open group give its mx, \
        which qx does not tell
        """
      ])
    #expect(
      rates { $0.removeAll { $0.hasPrefix("menn;20;") } }.problems() == [
        """
        dodelighet.csv: found no mx for menn that begins at age 20, expected intervals that begin \
        where the age groups of the run do
        """
      ])
  }

  @Test func aHoleAmongSingleAgesIsNamed() {
    func lines(_ ages: [Int], _ extra: String...) -> [String] {
      let tables = ["kvinner", "menn"].flatMap { sex in
        ages.map { "\(sex);\($0);2020;mx;0,02" } + extra.map { "\(sex);\($0)" }
      }
      return ["kjønn;alder;år;mål;verdi"] + tables
    }
    let full = Array(0...60)
    #expect(Folder.small(["dodelighet": lines(full)]).problems() == [])
    let holed = full.filter { !(41...44).contains($0) }
    #expect(
      Folder.small(["dodelighet": lines(holed)]).problems().first == """
        dodelighet.csv: found kvinner 2020: no mx or qx at 41–44, expected every age below the \
        open one
        """)
    let told = holed.filter { $0 != 40 }
    #expect(Folder.small(["dodelighet": lines(told, "40–44;2020;mx;0,02")]).problems() == [])
    #expect(
      Folder.small(["dodelighet": lines(Array(0..<40), "40–49;2020;mx;0,02", "55+;2020;mx;0,1")])
        .problems().first == """
          dodelighet.csv: found kvinner 2020: the ages 40–49 with 55 after it, expected groups that \
          end where the next begins, the last one open
          """)
  }

  @Test func groupsOfSurvivalAreThoseOfTheRun() {
    func problems(_ ages: String) -> [String] {
      let line = Folder.small["dodelighet"].first { $0.hasPrefix("menn;15;") } ?? ""
      return Folder.small(
        "dodelighet", line, becomes: line.replacing("menn;15;", with: "menn;\(ages);")
      ).problems()
    }
    #expect(problems("15–19") == [])
    #expect(
      problems("15–24").first?.hasSuffix(
        ":2: found «15–24», expected a group of 5 years such as 15–19, or 50+") == true)
  }

  @Test func mixedRatesAndProbabilities() throws {
    func mixed(_ lines: String...) -> Folder {
      rates { $0 += lines.flatMap { line in ["kvinner;\(line)", "menn;\(line)"] } }
    }
    #expect(mixed("0;2020;qx;0,00992").problems() == [])
    #expect(
      mixed("0;2020;qx;0,0095").problems().first == """
        dodelighet.csv: found kvinner 2020: no probability at age 0, expected rates for ages from 0 \
        upwards, the last one open and above zero; mx and qx at 0 must fit together: q = m / (1 + \
        (1 - a0) m) with a0 from 0 to 1
        """)
    #expect(
      mixed("0;2020;qx;0,0095", "1;2020;qx;0,04").problems() == [
        """
        dodelighet.csv: found kvinner 2020: mx at 12 ages and qx at 2, expected mx with qx at age \
        0 alone, or qx with mx in the open group alone
        """,
        """
        dodelighet.csv: found menn 2020: mx at 12 ages and qx at 2, expected mx with qx at age 0 \
        alone, or qx with mx in the open group alone
        """,
      ])
    #expect(
      mixed("0;2020;qx;0").problems().first == """
        dodelighet.csv: found kvinner 2020: one of mx and qx at 0 is 0 and the other is not, \
        expected mx with qx at age 0 alone, or qx with mx in the open group alone
        """)
    let open = rates {
      $0 = $0.map { $0.contains(";50;") ? $0 : $0.replacing(";mx;", with: ";qx;") }
    }
    #expect(open.problems() == [])
    var said = open
    said.add("dodelighet", "kvinner;50;2020;qx;1")
    said.add("dodelighet", "menn;50;2020;qx;1")
    #expect(try said.results()["befolkning.csv"] == open.results()["befolkning.csv"])
  }

  @Test func theA0ThatTwoMeasuresTellStaysWhenTheLevelMoves() throws {
    let told = rates { lines in
      lines += ["kvinner", "menn"].map { "\($0);0;2020;qx;0,00996" }
    }
    let free = try told.run()
    var moved = told
    for (sex, word) in [(Sex.female, "kvinner"), (.male, "menn")] {
      let years = try #require(free.lifeExpectancy[2020]?[sex])
      moved.add("dodelighet", "\(word);;2020;e0;\(years)".replacing(".", with: ","))
    }
    // The level that gives the table's own life expectancy is no move at all.
    let same = try moved.run()
    for (a, b) in zip(free.regions[0].steps, same.regions[0].steps) {
      for (x, y) in zip(a.step.account.end.cells, b.step.account.end.cells) {
        #expect(near(x, y, within: 1e-9 * max(x, 1)))
      }
    }
  }

  @Test func ratesMustBeThereFromTheStart() {
    let late = rates { $0 = $0.map { $0.replacing(";2020;", with: ";2025;") } }
    #expect(
      late.problems() == [
        "innstillinger.csv:2:2: found the start year 2020, expected rates of 2020 or before; the first are: dodelighet.csv 2025; begin the run later, or give the rates of earlier years"
      ])
    let men = rates {
      $0 = $0.map { $0.hasPrefix("menn") ? $0.replacing(";2020;", with: ";2025;") : $0 }
    }
    #expect(
      men.problems() == [
        "dodelighet.csv: found no mx for menn in 2020 or before, expected rates from 2020 on"
      ])
    let path = rates { $0.append("menn;;2025;e0;60") }
    #expect(
      path.problems() == [
        """
        dodelighet.csv: found no e0 for menn in 2020 or before, expected life expectancy from 2020 \
        on
        """
      ])
  }
}
