import Testing

@testable import Scenarios

@Suite struct FertilityInputTests {
  @Test func whatCannotBeReadIsToldWithItsPlace() {
    let folder = Folder.small(
      "fruktbarhet", adding: "45;2020;rate;0,01", "17;2020;rate;0,01", "55;2020;rate;0,01",
      "0;2020;rate;0,01", "30;2025;rate;110", ";2020;SRB;105,67", ";2020;TFRx;1",
      ";2020;SFK;1,5", ";2020;TFR;1,6", ";;SFK;1,5")
    #expect(
      folder.problems() == [
        "fruktbarhet.csv:9:2: found «2020», expected one rate per age and year",
        """
        fruktbarhet.csv:10:1: found «17», expected the lower bound of a group of 5 years up to 50
        """,
        """
        fruktbarhet.csv:11:1: found «55», expected the lower bound of a group of 5 years up to 50
        """,
        "fruktbarhet.csv:12:4: found «0,01», expected 0: the first age group bears no children",
        "fruktbarhet.csv:13:4: found «110», expected births per woman and year, not per 1000 women",
        "fruktbarhet.csv:14:4: found «105,67», expected boys per girl, such as 1,0567",
        "fruktbarhet.csv:15:3: found «TFRx», expected one of rate, SFK, middelalder, SRB",
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
        fruktbarhet.csv: found the mean age 4.0 in 2020, expected a mean age the pattern can be \
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
