import Demography
import Tabular
import TestSupport
import Testing

@testable import Explaining

/// Cells of kroner, places and staff, taken back to what they are made of and the rows of it.
@Suite struct MoneyExplanationTests {
  private func lines(_ question: String, _ folder: Folder) throws -> [String] {
    try Explanation(
      of: question, in: folder.kept(), language: .nb
    ).lines.map { $0.replacing("\u{A0}", with: " ") }
  }

  private func holds(_ lines: [String], _ start: String) -> Bool {
    lines.contains { $0.hasPrefix(start) }
  }

  /// What is said of the files, from "Bygger på:" on.
  private func files(_ lines: [String]) -> [String] {
    lines.drop { $0 != "Bygger på:" }.compactMap { line in
      line.split(separator: ":").first.map { String($0).replacing(" ", with: "") }
    }.filter { $0.hasSuffix(".csv") }
  }

  /// 200 persons of 50 and over in 2024, (200 + 200) × 0,9 = 360 in 2025, (360 + 200) × 0,9 = 504 in
  /// 2026: 304 more, 10 000 kr each in 2024 prices, and wages rise by 4 %.
  @Test func personsTimesRateTimesPrice() throws {
    var folder = Folder.budget
    folder.add("okonomi", "demografi_fra;egen per innbygger;;;x;forutsetning")
    folder.add(
      "enhetskostnader",
      "eldre;egen per innbygger;10000;2024;lønn;;;;253;;50+;;;;;;regnskap;publisert;")
    let found = try lines("handlingsprogram 2026 demografi 50+", folder)
    #expect(found.contains { $0.hasPrefix("handlingsprogram.csv:") && $0.hasSuffix(": 3162") })
    #expect(
      found.contains(
        "  (504,0 personer 50+ år i 2026 − 200,0 i 2024) × 10 400 kr = 3 161 600 kr i 2025-priser"))
    #expect(found.contains("  10 400 kr = 10 000 kr i 2024-priser × 1,0400 (lønn 2024→2025)"))
    #expect(
      found.contains(
        "  enhetskostnader.csv:5: navn eldre; mål egen per innbygger; beløp 10000; prisår 2024; indeks lønn; funksjon 253; aldersgruppe 50+; kilde regnskap; status publisert"
      ))
    #expect(holds(found, "  deflator.csv:2: indeks lønn; år 2024; til 2034; mål vekst; verdi 0,04"))
    #expect(!holds(found, "  deflator.csv:4:"))
    #expect(
      holds(found, "  okonomi.csv:2: felt første_år") && holds(found, "  okonomi.csv:5: felt"))
    #expect(found.contains("504,0 personer 1. januar 2026 ="))
    #expect(found.contains("  enhetskostnader.csv: 3 publisert, 1 forutsetning · regnskap …"))
    #expect(
      files(found) == [
        "befolkning.csv", "dodelighet.csv", "fruktbarhet.csv", "flytting.csv", "deflator.csv",
        "enhetskostnader.csv", "okonomi.csv",
      ])
    #expect(
      try lines("handlingsprogram-lopende 2026 demografi 50+", folder).contains(
        "  × 1,0400 (lønn 2025→2026) = 3 288 064 kr i 2026-priser"))
    // From the year before: 504 − 360.
    #expect(
      try lines("demografikostnad 2026 egne 50+", folder).contains(
        "  (504,0 personer 50+ år i 2026 − 360,0 i 2025) × 10 400 kr = 1 497 600 kr i 2025-priser"))
  }

  /// 20 of 200 persons are 50,4 of 504, each 1 000 000 × 1,04.
  @Test func placesTimesUnitCost() throws {
    let found = try lines("driftskostnad 2026 institusjon utgift faste", .project)
    #expect(found.contains("  2026: 50,4 plass × 1 040 000 kr = 52 416 000 kr i 2025-priser"))
    #expect(found.contains("  1 040 000 kr = 1 000 000 kr i 2024-priser × 1,0400 (lønn 2024→2025)"))
    let change = try lines("handlingsprogram 2026 institusjon", .project)
    #expect(change.contains("  2024: 20,0 plass × 1 040 000 kr = 20 800 000 kr i 2025-priser"))
    #expect(change.contains { $0.hasPrefix("handlingsprogram.csv:") && $0.hasSuffix(": 31616") })
  }

  /// Half wages at 4 %, half goods at 2 %.
  @Test func theAdoptedBudgetRestsOnPricesAlone() throws {
    let found = try lines("handlingsprogram 2026 vedtatt budsjett 253, brutto", .project)
    #expect(
      found.contains("  20 600 000 kr = 20 000 000 kr i 2024-priser × 1,0300 (kommunal 2024→2025)"))
    #expect(holds(found, "  vedtatt_budsjett.csv:2: funksjon 253; brutto 20000000"))
    for line in [2, 3, 5, 6] { #expect(holds(found, "  deflator.csv:\(line): "), "\(line)") }
    #expect(!holds(found, "  deflator.csv:4: "))
    #expect(files(found) == ["deflator.csv", "okonomi.csv", "vedtatt_budsjett.csv"])
  }

  @Test func aLoanAndASumOfLoans() throws {
    let found = try lines("handlingsprogram 2028 renter", .project)
    #expect(
      found.contains {
        $0.hasPrefix("  Tunet: gjeld 1. januar 2028 ") && $0.contains(" × 4,00 % =")
      })
    for row in ["investeringer.csv:2", "investeringsrater.csv:3", "renter.csv:2", "deflator.csv:4"]
    {
      #expect(holds(found, "  \(row): "), "\(row)")
    }
    let sources = [
      "deflator.csv", "okonomi.csv", "renter.csv", "investeringer.csv", "investeringsrater.csv",
    ]
    #expect(files(found) == sources)
    let sum = try lines("kapitalkostnader 2028", .project)
    #expect(sum.contains { $0.hasSuffix(" Tunet, renter") } && files(sum) == sources)
    #expect(
      try lines("langsiktig 2028 renter faste", .project).filter { $0.contains("Tunet: ") }
        == found.filter { $0.contains("Tunet: ") })
  }

  /// Places of the folder and of its project, and the norms of the staff.
  @Test func placesAndStaffNameTheirRows() throws {
    var folder = Folder.project
    folder["kapasitet"] = [
      "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall;scenario;kilde;status",
      "boligtrapp;5;;egen;finnes;2024;;51;;register;publisert",
      "boligtrapp;6;;egen;finnes;2024;;20;;register;publisert",
    ]
    folder["aarsverk"] = [
      "trapp;trinn;brukergruppe;år;per_enhet;produktivitet;fravær;kilde;status",
      "boligtrapp;6;;2024;1,2;;0,1;norm;forutsetning",
    ]
    let found = try lines("kapasitet 2026 trinn 6 mangler", folder)
    #expect(
      found.contains("  mangler = behov 50 − egne 20 − planlagte 0 − avtalte kjøp 0, ikke under 0"))
    #expect(holds(found, "  kapasitet.csv:3: ") && !holds(found, "  kapasitet.csv:2: "))
    #expect(holds(found, "  investeringer.csv:2: prosjekt Tunet"))
    #expect(files(found).contains("kapasitet.csv") && files(found).contains("investeringer.csv"))
    let staff = try lines("arsverk 2026 trinn 6", folder)
    #expect(holds(staff, "  aarsverk.csv:2: trapp boligtrapp; trinn 6; år 2024; per_enhet 1,2"))
    #expect(files(staff).contains("aarsverk.csv") && !files(staff).contains("enhetskostnader.csv"))
  }
}
