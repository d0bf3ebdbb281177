import MunicipalBudget
import TestSupport
import Testing

@testable import MoneyTables
@testable import Outcomes
@testable import Tabular

/// What a dreining does in kroner: half of the need of rung 6 goes to rung 5 in 2026.
@Suite struct ShiftCostTests {
  private static let header =
    "trapp;fra;til;brukergruppe;andel;fraår;fulltår;omregning;hvem;avgang;scenario;kilde;status"

  private static func folder(_ row: String) -> Folder {
    Folder.budget.with("dreining") { [header, row] }
  }

  private func report(_ folder: Folder, _ scenario: String = "") throws -> BudgetReport {
    let read = try folder.read()
    let run = try folder.run(scenario)
    return try #require(
      try BudgetReport(ScenarioOutcome(read, run), language: .nb))
  }

  /// The cells of a row in a year: kroner and share.
  private func cells(
    _ table: Table, _ rung: String, _ word: String, _ year: Int
  ) throws -> [Double] {
    let place = try #require(table.columns.firstIndex { $0.key == "\(year)" })
    let row = try #require(
      table.rows.first { $0.cells[1] == .text(rung) && $0.cells[2] == .text(word) })
    return row.cells[place...(place + 1)].map { cell in
      if case .number(let number) = cell { return number }
      return .nan
    }
  }

  // 50,4 places at 1,04 mill. become 25,2; the others cost 0,52 mill. in homes.
  @Test func beforeAfterAndDifference() throws {
    let report = try report(Self.folder("boligtrapp;6;5;eldre;0,5;2026;;;alle;;;x;forutsetning"))
    let table = try #require(report.screen.first { $0.name == "dreining-i-kroner" })
    #expect(table.title == "DREINING I KRONER *")
    #expect(try cells(table, "trinn 6", "uten", 2026)[0] == 52_416)
    #expect(try cells(table, "trinn 6", "med", 2026)[0] == 26_208)
    #expect(try cells(table, "trinn 6", "endring", 2026)[0] == -26_208)
    let homes = try cells(table, "trinn 5", "endring", 2026)[0]
    #expect(near(homes, 13_104, within: 1))
    #expect(try cells(table, "I alt", "endring", 2026)[0] == homes - 26_208)
    let (before, after) = try (
      cells(table, "trinn 6", "uten", 2026), cells(table, "trinn 6", "med", 2026)
    )
    let total = try cells(table, "I alt", "uten", 2026)
    #expect(total[1] == 100 && before[1] == before[0] / total[0] * 100)
    #expect(
      abs(try cells(table, "trinn 6", "endring", 2026)[1] - (after[1] - before[1])) < 1e-9)
    // Nothing moves before 2026, and what is moved is in the lines of the plan.
    for rung in ["trinn 6", "trinn 5", "I alt"] {
      #expect(try cells(table, rung, "endring", 2025) == [0, 0])
    }
    #expect(
      report.outcome.operating.lines[0].money.fixed.lane(0)[2].rounded() == 26_208_000)
  }

  /// Totals from a source follow the need with and without the shift.
  @Test func totalsFromASourceMoveToo() throws {
    var folder = Self.folder("innsatstrapp;4;3;;0,1;2026;;1;alle;;;x;forutsetning")
    folder.add("trapper", "innsatstrapp;4;1;Arbeid og aktivitet;;mottaker")
    folder.add("trapper", "innsatstrapp;3;2;Tidlig innsats;;mottaker")
    folder.add("trappebruk", "innsatstrapp;4;alle;begge;alle;2024;1628;mottaker")
    folder.add("trappebruk", "innsatstrapp;3;alle;begge;alle;2024;814;mottaker")
    for line in [
      "trinn 4;trinn i alt;111000000;2025;varer;innsatstrapp;4;;;;;;;;;;004;publisert;",
      "trinn 3;trinn i alt;11100000;2025;varer;innsatstrapp;3;;;;;;;;;;x;forutsetning;",
    ] { folder.add("enhetskostnader", line) }
    let table = try #require(ShiftCostTable(report(folder)).table())
    let (before, after) = try (
      cells(table, "trinn 4", "uten", 2026)[0], cells(table, "trinn 4", "med", 2026)[0]
    )
    #expect(near(after, 0.9 * before, within: 1))
    // A tenth of 1628 is a fifth of 814.
    let below = try cells(table, "trinn 3", "uten", 2026)[0]
    #expect(abs(try cells(table, "trinn 3", "med", 2026)[0] - 1.2 * below) <= 1)
    #expect(!table.rows.contains { $0.cells[0] == .text("boligtrapp") })
  }

  @Test func onlyTheScenarioThatShiftsHasTheTable() throws {
    var folder = Self.folder("boligtrapp;6;5;eldre;0,5;2026;;;alle;;ned;x;forutsetning")
    folder["scenarier"] = ["scenario;felt;verdi", "ned;beskrivelse;x"]
    #expect(ShiftCostTable(try report(folder)).table() == nil)
    #expect(ShiftCostTable(try report(folder, "ned")).table() != nil)
  }
}
