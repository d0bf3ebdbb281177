import TestSupport
import Testing

@Suite struct MigrationInputTests {
  @Test func whatCannotBeReadIsToldWithItsPlace() {
    let folder = Folder.small(
      "flytting", adding: "1;ut;menn;50;2020;rate;0,01", "1;inn;menn;50;2020;rate;0,01",
      "1;ut;menn;50;2021;rate;1,5", "1;ut;begge;50;2021;rate;0,5", "1;bort;menn;50;2021;rate;0,5",
      "1;ut;menn;52;2021;rate;0,5", "1;ut;menn;60;2021;rate;0,5", "1;inn;menn;0;2021;antall;-1",
      "1;ut;menn;0;2021;andel;0,1")
    #expect(
      folder.problems() == [
        "flytting.csv:46:1: found the same as on line 45: 1, ut, menn, 50, 2020, rate, expected at most one row with the same region, strøm, kjønn, alder, år, mål; take one of them out",
        "flytting.csv:47:6: found «rate», expected antall: arrivals do not come from the population they arrive in",
        "flytting.csv:48:7: found «1,5», expected a share from 0 to 1",
        "flytting.csv:49:3: found «begge», expected one of kvinner, menn",
        "flytting.csv:50:2: found «bort», expected one of inn, ut, innvandring, utvandring, netto",
        "flytting.csv:51:4: found «52», expected a lower bound of an age group up to 50",
        "flytting.csv:52:4: found «60», expected a lower bound of an age group up to 50",
        "flytting.csv:53:7: found «-1», expected a number not below 0",
        "flytting.csv:54:6: found «andel», expected andel for inn only: a share of those who move in the country",
      ])
  }

  @Test func groupsAreThoseOfTheRun() {
    func problems(_ age: String) -> [String] {
      Folder.small(
        "flytting", "1;ut;menn;15;2020;rate;0,02", becomes: "1;ut;menn;\(age);2020;rate;0,02"
      ).problems()
    }
    #expect(problems("15–19") == [])
    #expect(
      problems("15–49").first?.hasSuffix(
        ":4: found «15–49», expected a group of 5 years such as 15–19, or 50+") == true)
  }

  @Test func whatIsAddedUpIsTold() {
    var folder = Folder.small
    for sex in ["kvinner", "menn"] {
      for age in Folder.smallAges {
        folder.add("flytting", "1;ut;\(sex);\(age);2025;antall;1")
        folder.add("flytting", "1;netto;\(sex);\(age);2020;antall;1")
      }
    }
    #expect(
      folder.warnings() == [
        "flytting.csv: ut of region 1 is rate in 2020 and antall in 2025; the two are added",
        "flytting.csv: region 1 has netto beside inn, ut; they are added",
      ])
  }

  @Test func theWordsOfResultsAreRead() throws {
    var folder = Folder.small
    folder["flytting"] = folder["flytting"].map {
      $0.replacing(";inn;", with: ";domestic_in;").replacing(";ut;", with: ";domestic_out;")
    }
    let streams = try #require(try folder.read().migration?.streams["1"])
    #expect(streams[.domesticIn]?.counts.firstYear == 2020)
    #expect(streams[.domesticOut]?.rates.firstYear == 2020)
  }

  @Test func nobodyIsNotZero() {
    let folder = Folder.small("flytting", adding: "1;netto;menn;0;2020;antall;-3")
    #expect(
      folder.problems() == [
        """
        flytting.csv: found no netto of kvinner at 0–4, 5–9, 10–14, 15–19, 20–24 and 6 more, \
        region 1, 2020, expected every age group from 0 to 50+; write 0 where nobody moves
        """,
        """
        flytting.csv: found no netto of menn at 5–9, 10–14, 15–19, 20–24, 25–29 and 5 more, region \
        1, 2020, expected every age group from 0 to 50+; write 0 where nobody moves
        """,
      ])
  }

  @Test func migrationMustBeThereFromTheStart() {
    var folder = Folder.small
    folder["flytting"] = folder["flytting"].map { $0.replacing(";2020;rate", with: ";2025;rate") }
    #expect(
      folder.problems() == [
        """
        flytting.csv: found no ut of region 1 in 2020 or before, expected migration from 2020 on; \
        write 0 where nobody moves
        """
      ])
  }

  @Test func countsAboveTheOpenAgeAreAddedInAnyOrder() throws {
    func table(_ lines: [String]) throws -> [Double]? {
      var folder = Folder.small
      folder["flytting"] = folder["flytting"].filter { !$0.contains(";inn;menn;50;") }
      for line in lines { folder.add("flytting", line) }
      return try folder.read().migration?.streams["1"]?[.domesticIn]?.counts.table(at: 2020)
    }
    let lines = [50, 55, 60].map { "1;inn;menn;\($0);2020;antall;\($0)" }
    #expect(try table(lines)?.last == 165)
    #expect(try table(lines.reversed()) == table(lines))
    #expect(throws: (any Error).self) { try table(lines + ["1;inn;menn;60;2020;antall;1"]) }
  }

  @Test func regionsWithoutPopulationAreToldOf() {
    var folder = Folder.small
    let others = folder["flytting"].filter { $0.hasPrefix("1;") }.map { "2" + $0.dropFirst() }
    folder["flytting"] += others
    #expect(folder.problems() == [])
    #expect(
      folder.warnings() == [
        "flytting.csv:46: region 2 is not in befolkning.csv and is not used"
      ])
    folder["flytting"] = [folder["flytting"][0]] + others
    #expect(
      folder.problems() == [
        """
        flytting.csv:2:1: found «2», expected a region of befolkning.csv: 1; no row of the file is of \
        a region of the folder, and it would change nothing
        """
      ])
  }

  @Test func whoCannotLeaveIsCountedAloud() throws {
    var folder = Folder.small
    folder["flytting"] = folder["flytting"].map {
      $0.replacing("rate;0,02", with: "antall;60,0").replacing(";antall;3,5", with: ";antall;0")
    }
    let run = try folder.run()
    #expect(run.warnings.count == 2)
    #expect(run.warnings[1].contains("% a year from 2020 in the projection"))
    #expect(run.warnings[0].hasPrefix("region 1: "))
    #expect(
      run.warnings[0].hasSuffix(
        " persons were asked to move out who were not there (column beskåret)"))
    #expect(run.regions[0].steps.allSatisfy { $0.step.account.unbalancedCells().isEmpty })
  }
}
