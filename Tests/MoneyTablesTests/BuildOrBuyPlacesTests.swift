import Tabular
import TestSupport
import Testing

@testable import MoneyTables
@testable import Outcomes

/// Build or buy counts the places that the need of each year would otherwise buy.
@Suite struct BuildOrBuyPlacesTests {
  private func table(_ folder: Folder, _ language: Language = .nb) throws -> Table? {
    let (outcome, demand) = try folder.money()
    return BuildOrBuyTable(
      BudgetReport(
        ScenarioOutcome(try folder.read(), try folder.run()), outcome, demand, language: language)
    )
    .table()
  }

  /// Sixty own places, from 2029 two hundred more; ten of Tunet from July 2027 on.
  ///
  /// The need of 63,36 in
  /// 2027 would buy 3,36, half a year of it; that of 75,024 in 2028 all ten; later years none.
  ///
  ///     buy   = 2 · (1,68 / 1,04² + 10 / 1,04³)                        = 20,886 mill.
  ///     build = 24 / 1,04 + 6 / 1,04² + 1 · (1,68 / 1,04² + 10 / 1,04³)
  ///           + 1,2 · (0,5 / 1,04² + 1 / 1,04³ + … + 1 / 1,04⁹)        = 46,281 mill.
  @Test func emptyPlacesSaveNothingAndValuesAreOfYearOne() throws {
    var folder = Folder.places
    folder["kapasitet"] = [
      Folder.capacityHeader, "boligtrapp;6;eldre;egen;finnes;2024;;60;;x;publisert",
      "boligtrapp;6;eldre;egen;finnes;2029;;200;;x;publisert",
    ]
    let some = try #require(try table(folder))
    #expect(Array(some.rows[0].cells[1...4]) == [10, 46_281, 20_886, -25_395].map { .number($0) })
    #expect(some.subtitle.hasPrefix("nåverdi i 2025 av årene 2024–2034 ved 4,0 % realrente"))
    let english = try #require(try table(folder, .en))
    #expect(english.subtitle.hasPrefix("present value in 2025 of the years 2024–2034 at"))
    // With places enough nothing is saved; the house still costs 23,077 + 5,547 + 7,214.
    folder["kapasitet"][1] = "boligtrapp;6;eldre;egen;finnes;2024;;300;;x;publisert"
    let none = try #require(try table(folder))
    #expect(Array(none.rows[0].cells[2...4]) == [35_838, 0, -35_838].map { .number($0) })
    #expect(none.rows[0].cells[5] == .missing)
  }

  /// Two årsverk performed a place with a fifth absent, 600 000 kr and 30 % are 1,95 million a place of
  /// eldre, whoever else is on the rung without a norm.
  ///
  ///     build = 24 / 1,04 + 6 / 1,04² + (19,5 + 1,2) · (0,5 / 1,04² + … + 1 / 1,04⁹) = 153,063 mill.
  @Test func aPlaceHasTheStaffOfItsGroup() throws {
    var folder = Folder.places
    folder.add("trappebruk", "boligtrapp;6;psykisk helse;begge;alle;2024;5;plass")
    folder.add("kapasitet", "boligtrapp;6;psykisk helse;egen;finnes;2024;;5;;x;publisert")
    folder["investeringer"] = folder["investeringer"].enumerated().map { place, line in
      place == 0 ? line + ";brukergruppe" : line + ";eldre"
    }
    folder["aarsverk"] = [
      "trapp;trinn;brukergruppe;år;per_enhet;produktivitet;fravær",
      "boligtrapp;6;eldre;2024;2;0;0,2",
    ]
    folder.add("okonomi", "sosiale_kostnader;0,3;;;x;forutsetning")
    folder["enhetskostnader"][1] =
      "ansatte;lønn per årsverk;600000;2025;lønn;boligtrapp;6;;253;egen;;;;;;;x;publisert;"
    let own = try #require(try table(folder))
    #expect(Array(own.rows[0].cells[2...3]) == [153_063, 120_230].map { .number($0) })
    // What a place of a group without a norm takes is not known.
    folder["aarsverk"][1] = "boligtrapp;6;psykisk helse;2024;2;0;0,2"
    #expect(try table(folder) == nil)
  }

  /// Two projects of ten each on 65 own places: what a place of one saves is counted with the places of
  /// the other there.
  @Test func otherProjectsStay() throws {
    var folder = Folder.places
    folder["kapasitet"][1] = "boligtrapp;6;eldre;egen;finnes;2024;;65;;x;publisert"
    folder["kapasitet"].append("boligtrapp;6;eldre;egen;finnes;2029;;200;;x;publisert")
    let alone = try #require(try table(folder))
    // 75,024 − 65 in 2028: all ten, 2 · 10 / 1,04³.
    #expect(alone.rows[0].cells[3] == .number(17_780))
    folder["investeringer"].append(
      folder["investeringer"][1].replacing("Tunet", with: "Torget"))
    for line in folder["investeringsrater"][1...2] {
      folder["investeringsrater"].append(line.replacing("Tunet", with: "Torget"))
    }
    // With the other's ten there are 75: 0,024 places are left, 2 · 0,024 / 1,04³.
    let both = try #require(try table(folder))
    #expect(both.rows.map { $0.cells[3] } == [.number(43), .number(43)])
  }
}
