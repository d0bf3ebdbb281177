import TestSupport
import Testing

@Suite struct ControlInputTests {
  private static let header = "region;aldersgruppe;år;personer"

  @Test func whatCannotBeReadIsToldWithItsPlace() {
    let folder = Folder.small([
      "kontrolltotaler": [
        Self.header, "1;alle;2025;..", "1;alle;2040;-5", "1;gamle;2025;5", "1;3–7;2025;5",
        "1;alle;25;5", "1;0–9;2025;5", "1;5–14;2025;5", "1;alle;2025;5", "1;alle;2030;2000",
      ]
    ])
    #expect(
      folder.problems() == [
        "kontrolltotaler.csv:9:1: found the same as on line 2: 1, alle, 2025, expected at most one row with the same region, aldersgruppe, år; take one of them out",
        "kontrolltotaler.csv:2:4: found «..», expected a number (number of persons); «..» means that the number is not known; leave the row out or find the number",
        "kontrolltotaler.csv:3:4: found «-5», expected a number not below 0",
        "kontrolltotaler.csv:4:2: found «gamle», expected an age or a group of ages such as 34, 0–4, 67+ or alle",
        "kontrolltotaler.csv:5:2: found «3–7», expected ages that do not cut through an age group of the run",
        "kontrolltotaler.csv:6:3: found «25», expected a year of four digits",
        "kontrolltotaler.csv:8:2: found «5–14», expected ages that are bound once a year; the other is on line 7; take out the total that the others are parts of, or the parts",
      ])
  }

  /// Everybody's total must never scale women alone, nor women's total both sexes.
  @Test func totalsMustCountTheSexesOfTheFolder() throws {
    var women = Folder.small
    women.add("innstillinger", "kjønn;kvinner")
    for name in ["befolkning", "dodelighet", "flytting"] {
      women[name].removeAll { $0.contains("menn") }
    }
    women["kontrolltotaler"] = [Self.header, "1;alle;2025;2400"]
    #expect(
      women.problems() == [
        """
        kontrolltotaler.csv:2:4: found «2400» without a sex: both sexes, expected totals of \
        kvinner, since innstillinger.csv has kjønn kvinner; write women's totals and kvinner in a \
        column kjønn
        """
      ])
    women["kontrolltotaler"] = [Self.header + ";kjønn", "1;alle;2025;2400;begge"]
    #expect(
      women.problems() == [
        """
        kontrolltotaler.csv:2:5: found «begge», expected totals of kvinner, since \
        innstillinger.csv has kjønn kvinner; write women's totals and kvinner in a column kjønn
        """
      ])
    women["kontrolltotaler"] = [Self.header + ";kjønn", "1;alle;2025;1400;kvinner"]
    #expect(women.problems() == [])
    #expect(abs((try women.run().regions[0].populations[2025]?.total ?? 0) - 1400) < 1e-9)

    var both = Folder.small
    both["kontrolltotaler"] = [
      Self.header + ";kjønn", "1;alle;2025;1400;kvinner", "1;alle;2030;2800;begge",
    ]
    #expect(
      both.problems() == [
        """
        kontrolltotaler.csv:2:5: found «kvinner», expected totals of both sexes (begge, or \
        nothing); a run of both sexes is not bound by sex
        """
      ])
  }

  @Test func whatIsNotUsedIsWarnedOf() {
    let folder = Folder.small([
      "kontrolltotaler": [Self.header, "2;alle;2025;5", "1;alle;2026;2000", "1;alle;2030;2000"]
    ])
    #expect(folder.problems() == [])
    #expect(
      folder.warnings() == [
        "kontrolltotaler.csv:2: region 2 is not in befolkning.csv and is not used",
        "kontrolltotaler.csv: 2026 is not used: steps of 5 years from 2020 do not end there",
      ])
    let other = Folder.small(["kontrolltotaler": [Self.header, "2;alle;2025;5"]])
    #expect(
      other.problems() == [
        """
        kontrolltotaler.csv:2:1: found «2», expected a region of befolkning.csv: 1; no row of the \
        file is of a region of the folder, and it would change nothing
        """
      ])
  }

  @Test func someoneWantedWhereNobodyIs() {
    var folder = Folder.small(["kontrolltotaler": [Self.header, "1;0–4;2025;10"]])
    folder["fruktbarhet"] = ["alder;år;mål;verdi", "30;2020;rate;0"]
    folder["flytting"] = []
    folder.files["flytting"] = nil
    #expect(
      folder.problems() == [
        """
        kontrolltotaler.csv:2:4: found persons wanted at ages 0–4 and up in 2025, region 1, expected \
        ages where the projection has somebody
        """
      ])
  }
}
