import TestSupport
import Testing

@Suite struct FertilityInputTests {
  @Test func whatCannotBeReadIsToldWithItsPlace() {
    let folder = Folder.small(
      "fruktbarhet", adding: "45;2020;rate;0,01", "17;2020;rate;0,01", "55;2020;rate;0,01",
      "0;2020;rate;0,01", "30;2025;rate;110", ";2020;SRB;105,67", ";2020;TFRx;1",
      ";2020;SFK;1,5", ";2020;TFR;1,6", ";;SFK;1,5")
    #expect(
      folder.problems() == [
        "fruktbarhet.csv:9:1: found the same as on line 8: 45, 2020, rate, expected at most one row with the same alder, år, mål; take one of them out",
        "fruktbarhet.csv:10:1: found «17», expected the lower bound of a group of 5 years up to 50",
        "fruktbarhet.csv:11:1: found «55», expected the lower bound of a group of 5 years up to 50",
        "fruktbarhet.csv:12:4: found «0,01», expected 0: the first age group bears no children",
        "fruktbarhet.csv:13:4: found «110», expected births per woman and year, not per 1000 women",
        "fruktbarhet.csv:14:4: found «105,67», expected boys per girl, such as 1,0567",
        """
        fruktbarhet.csv:15:3: found «TFRx», expected one of rate, SFK, middelalder, SRB; did you mean \
        «TFR»?
        """,
        "fruktbarhet.csv:17:2: found «2020», expected one TFR per age and year",
        "fruktbarhet.csv:18:2: found an empty field, expected a year of four digits",
      ])
  }

  @Test func aGapIsNotZero() {
    #expect(
      Folder.small("fruktbarhet", "30;2020;rate;0,030", becomes: nil).problems() == [
        """
        fruktbarhet.csv: found no rate at 30 in 2020, between 25 and 35, expected every age \
        between the youngest and the oldest with children; write 0 where nobody is born
        """
      ])
    // Beside a rate that is next to nothing it is, and said.
    let tail = Folder.small("fruktbarhet", "40;2020;rate;0,040", becomes: nil)
    var thin = tail
    thin["fruktbarhet"] = tail["fruktbarhet"].map {
      $0 == "45;2020;rate;0,045" ? "45;2020;rate;0,00001" : $0
    }
    #expect(tail.problems().count == 1)
    #expect(thin.problems().count == 1, "one of the neighbours is not small")
    thin["fruktbarhet"] = thin["fruktbarhet"].map {
      $0 == "35;2020;rate;0,035" ? "35;2020;rate;0,0001" : $0
    }
    #expect(thin.problems() == [])
    #expect(
      thin.warnings() == [
        """
        fruktbarhet.csv: no rate at 40 in 2020, between 35 and 45; beside rates that small it is \
        read as 0
        """
      ])
    #expect(
      Folder.small(["fruktbarhet": ["alder;år;mål;verdi", ";2020;SFK;1,5"]]).problems() == [
        "fruktbarhet.csv: found no rates by age, expected rows with mål rate"
      ])
  }

  @Test func aGapOfSingleAgesIsToldWhole() {
    func folder(_ lines: String...) -> Folder {
      var folder = Folder.small(["fruktbarhet": ["alder;år;mål;verdi"] + lines])
      folder["innstillinger"] = ["felt;verdi", "startår;2020", "steglengde;1", "åpen_alder;60"]
      folder["befolkning"] = ["region;kjønn;alder;år;personer"]
      for sex in ["kvinner", "menn"] { folder.add("befolkning", "1;\(sex);0+;2020;900") }
      folder.files["dodelighet"] = nil
      folder.files["flytting"] = nil
      return folder
    }
    let gap = folder("30;2020;rate;0,12", "31;2020;rate;0,0005", "37;2020;rate;0,000002")
    #expect(gap.problems() == [])
    #expect(
      gap.warnings().first == """
        fruktbarhet.csv: no rate at 32, 33, 34, 35, 36 in 2020, between 31 and 37; beside rates \
        that small it is read as 0
        """)
    let twice = folder(
      "30;2020;rate;0,12", "32;2020;rate;0,1", "30;2021;rate;0,12", "32;2021;rate;0,1")
    #expect(
      twice.problems() == [
        """
        fruktbarhet.csv: found no rate at 31 in 2020, 2021, between 30 and 32, expected every age \
        between the youngest and the oldest with children; write 0 where nobody is born
        """
      ])
    let long = folder("30;2020;rate;0,12", "31;2020;rate;0,0005", "38;2020;rate;0,000002")
    #expect(
      long.problems() == [
        """
        fruktbarhet.csv: found no rate at 32, 33, 34, 35, 36, 37 in 2020, between 31 and 38, \
        expected every age between the youngest and the oldest with children; write 0 where nobody \
        is born
        """
      ])
    #expect(
      folder("15–49;2020;rate;0,05", "34 år;2021;rate;0,05", "60+;2022;rate;0").problems() == [
        "fruktbarhet.csv:2:1: found «15–49», expected a single age such as 34, or 60+"
      ])
  }

  @Test func groupsAreThoseOfTheRun() {
    let folder = Folder.small("fruktbarhet", "15;2020;rate;0,015", becomes: "15–19;2020;rate;0,015")
    #expect(folder.problems() == [])
    #expect(
      Folder.small("fruktbarhet", "15;2020;rate;0,015", becomes: "15–49;2020;rate;0,015").problems()
        == [
          "fruktbarhet.csv:2:1: found «15–49», expected a group of 5 years such as 15–19, or 50+"
        ])
  }

  @Test func totalsArePerWoman() {
    #expect(
      Folder.small("fruktbarhet", adding: ";2020;SFK;155").problems() == [
        "fruktbarhet.csv:9:4: found «155», expected children per woman, such as 1,6"
      ])
    let letters = ["komponent;nivå;kjønn;år;mål;verdi", "fruktbarhet;L;;2020;SFK;155"]
    #expect(
      Folder.small(["forutsetninger": letters]).problems() == [
        "forutsetninger.csv:2:6: found «155», expected children per woman, such as 1,6"
      ])
  }

  @Test func oneFaultIsToldOnce() {
    #expect(
      Folder.small("fruktbarhet", adding: ";2030;SRB;1,05").problems() == [
        """
        fruktbarhet.csv: found no SRB in 2020 or before, expected SRB from 2020 on; or remove SRB \
        and set kjønnsforhold
        """
      ])
  }

  @Test func pathsMustBeThereFromTheStart() {
    func problems(_ line: String) -> [String] {
      Folder.small("fruktbarhet", adding: line).problems()
    }
    #expect(
      problems(";2025;SFK;1,5") == [
        "fruktbarhet.csv: found no SFK in 2020 or before, expected SFK from 2020 on"
      ])
    #expect(
      problems(";2025;middelalder;31") == [
        "fruktbarhet.csv: found no middelalder in 2020 or before, expected middelalder from 2020 on"
      ])
    #expect(
      problems(";2025;SRB;1,05") == [
        """
        fruktbarhet.csv: found no SRB in 2020 or before, expected SRB from 2020 on; or remove SRB \
        and set kjønnsforhold
        """
      ])
    #expect(
      problems(";2020;middelalder;4").first
        == """
        fruktbarhet.csv: found the mean age 4 in 2020, expected a mean age the pattern can be \
        moved to
        """)
  }

  @Test func ratesOfZeroHaveNoLevel() {
    let lines = ["alder;år;mål;verdi", "30;2020;rate;0", ";2020;SFK;1,5"]
    #expect(
      Folder.small(["fruktbarhet": lines]).problems().first
        == """
        fruktbarhet.csv: found only rates of 0 in 2020, with SFK above 0, expected a pattern of \
        rates that can be scaled
        """)
  }
}
