import TestSupport
import Testing

@Suite struct AssumptionInputTests {
  private static let header = "komponent;nivå;kjønn;år;mål;verdi"

  @Test func whatCannotBeReadIsToldWithItsPlace() {
    let folder = Folder.small([
      "forutsetninger": [
        Self.header, "helse;L;;2020;faktor;0,9", "fruktbarhet;X;;2020;faktor;0,9",
        "fruktbarhet;L;;2020;prosent;90", "fruktbarhet;L;;2020;e0;80", "levealder;L;;2020;SFK;1",
        "innenlands;L;;2020;SFK;1", "innvandring;L;;2020;faktor;-1",
        "fruktbarhet;L;menn;2020;faktor;1", "fruktbarhet;L;;2020;faktor;0,9",
        "fruktbarhet;L;;2020;faktor;0,8", "levealder;H;menn;2020;tillegg;1,5",
        "levealder;H;;2020;tillegg;1,5",
      ]
    ])
    let advice = "expected faktor or tillegg; SFK only for fruktbarhet and e0 only for levealder"
    #expect(
      folder.problems() == [
        "forutsetninger.csv:11:1: found the same as on line 10: fruktbarhet, L, 2020, faktor, expected at most one row with the same komponent, nivå, kjønn, år, mål; take one of them out",
        "forutsetninger.csv:2:1: found «helse», expected one of fruktbarhet, levealder, innenlands, innvandring",
        "forutsetninger.csv:3:2: found «X», expected one of L, M, H, K, 0",
        "forutsetninger.csv:4:5: found «prosent», expected one of faktor, tillegg, SFK",
        "forutsetninger.csv:5:5: found «e0», expected faktor or tillegg; SFK only for fruktbarhet and e0 only for levealder",
        "forutsetninger.csv:6:5: found «SFK», expected faktor or tillegg; SFK only for fruktbarhet and e0 only for levealder",
        "forutsetninger.csv:7:5: found «SFK», expected faktor or tillegg; SFK only for fruktbarhet and e0 only for levealder",
        "forutsetninger.csv:8:6: found «-1», expected a factor from 0 to 100",
        "forutsetninger.csv:9:3: found «menn», expected an empty field: only levealder has levels by sex",
        "forutsetninger.csv:13:4: found «2020», expected one value per component, level, sex, measure and year",
      ])
  }

  /// Eighteen months written as years, and a life expectancy in months.
  @Test func monthsOfLifeExpectancyAreTold() {
    func of(_ row: String) -> Folder { Folder.small(["forutsetninger": [Self.header, row]]) }
    let told = """
      forutsetninger.csv:2: −18 years are added to life expectancy; if these are months, divide by 12
      """
    #expect(of("levealder;L;;2020;tillegg;-18").warnings() == [told])
    #expect(of("levealder;L;;2020;tillegg;-10").warnings() == [])
    #expect(
      of("levealder;L;;2020;e0;1015").problems() == [
        """
        forutsetninger.csv:2:6: found «1015», expected years at birth from 10 to 120, such as 84,6; \
        months are divided by 12
        """
      ])
  }

  private func folder(_ alternative: String, _ lines: String...) -> Folder {
    Folder.small([
      "scenarier": ["scenario;felt;verdi", "s;alternativ;\(alternative)"],
      "forutsetninger": [Self.header] + lines,
    ])
  }

  @Test func aLetterNobodyHasExplained() {
    #expect(
      folder("LMHM", "fruktbarhet;L;;2030;faktor;0,9").problems() == [
        """
        forutsetninger.csv: found nothing about fruktbarhet L in 2020 or before, expected what the \
        letter L of scenario «s» means, from 2020 on
        """,
        """
        forutsetninger.csv: found nothing about innenlands H in 2020 or before, expected what the \
        letter H of scenario «s» means, from 2020 on
        """,
      ])
  }

  @Test func levelsCannotGoBelowZero() {
    #expect(
      folder("LMMM", "fruktbarhet;L;;2020;tillegg;-5").problems().first
        == """
        forutsetninger.csv: found an SFK below 0 in 2020, expected levels that leave SFK at 0 or \
        above
        """)
    #expect(
      folder("MMLM", "innenlands;L;;2020;tillegg;-5").problems().first
        == """
        forutsetninger.csv: found a level below 0 for innenlands in 2020, expected levels that \
        leave the moves at 0 or above
        """)
  }

  @Test func survivalRatiosHaveNoLevel() {
    #expect(
      folder("MLMM", "levealder;L;;2020;tillegg;-1").problems().first
        == "dodelighet.csv: found S with the letter L for levealder, "
        + "expected mx: survival ratios have no level to move")
  }

  @Test func aFactorAndAnAdditionAndAReplacement() throws {
    func total(_ lines: String...) throws -> [Double] {
      let run = try Folder.small([
        "scenarier": ["scenario;felt;verdi", "s;alternativ;LMMM"],
        "forutsetninger": [Self.header] + lines,
        "fruktbarhet": Folder.small["fruktbarhet"] + [";2020;SFK;2"],
      ]).run("s")
      let totals = try [2020, 2025].map { try #require(run.totalFertility[$0]) }
      return totals.map { ($0 * 1e12).rounded() / 1e12 }
    }
    #expect(try total("fruktbarhet;L;;2020;faktor;0,75") == [1.5, 1.5])
    #expect(try total("fruktbarhet;L;;2020;tillegg;-0,5") == [1.5, 1.5])
    #expect(
      try total("fruktbarhet;L;;2020;faktor;1", "fruktbarhet;L;;2030;faktor;0,5") == [2, 1.5])
    #expect(try total("fertility;L;;2020;TFR;1,25") == [1.25, 1.25])
  }
}
