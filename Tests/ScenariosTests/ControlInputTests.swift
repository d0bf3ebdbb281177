import Testing

@testable import Scenarios

@Suite struct ControlInputTests {
  private static let header = "region;aldersgruppe;år;personer"

  @Test func whatCannotBeReadIsToldWithItsPlace() {
    let folder = Folder.small([
      "kontrolltotaler": [
        Self.header, "1;alle;2025;..", "1;alle;2025;-5", "1;gamle;2025;5", "1;3–7;2025;5",
        "1;alle;25;5", "1;0–9;2025;5", "1;5–14;2025;5", "1;alle;2025;5", "1;alle;2030;2000",
      ]
    ])
    #expect(
      folder.problems() == [
        """
        kontrolltotaler.csv:2:4: found «..», expected a number (antall personer); «..» means that \
        the number is not known; leave the row out or find the number
        """, "kontrolltotaler.csv:3:4: found «-5», expected a number not below 0",
        """
        kontrolltotaler.csv:4:2: found «gamle», expected an age or a group of ages such as 34, \
        0–4, 67+ or alle
        """,
        """
        kontrolltotaler.csv:5:2: found «3–7», expected ages that do not cut through an age group \
        of the run
        """, "kontrolltotaler.csv:6:3: found «25», expected a year of four digits",
        "kontrolltotaler.csv:8:2: found «5–14», expected ages that are bound once a year",
        "kontrolltotaler.csv:9:2: found «alle», expected ages that are bound once a year",
      ])
  }

  @Test func whatIsNotUsedIsWarnedOf() {
    let folder = Folder.small([
      "kontrolltotaler": [Self.header, "2;alle;2025;5", "1;alle;2026;2000", "1;alle;2030;2000"]
    ])
    #expect(folder.problems() == [])
    #expect(
      folder.warnings() == [
        "kontrolltotaler.csv: region 2 is not in befolkning.csv and is not used",
        "kontrolltotaler.csv: 2026 is not used: steps of 5 years from 2020 do not end there",
      ])
    let other = Folder.small(["kontrolltotaler": [Self.header, "2;alle;2025;5"]])
    #expect(
      other.warnings().last == "kontrolltotaler.csv has nothing for region 1, which runs unbound")
  }

  @Test func someoneWantedWhereNobodyIs() {
    var folder = Folder.small(["kontrolltotaler": [Self.header, "1;0–4;2025;10"]])
    folder["fruktbarhet"] = ["alder;år;mål;verdi", "30;2020;rate;0"]
    folder["flytting"] = []
    folder.files["flytting"] = nil
    #expect(
      folder.problems() == [
        """
        kontrolltotaler.csv: found persons wanted at ages 0–4 and up in 2025, region 1, expected \
        ages where the projection has somebody
        """
      ])
  }
}
