import TestSupport
import Testing

@testable import Tabular

/// What the bundled folder says of money: one published row, and what follows from it.
@Suite struct AskerBudgetTests {
  private func table(_ name: String) throws -> Table {
    try #require(try Asker.report().files.first { $0.name == name }).table
  }

  @Test func stepFourIsTheShareTheSourceSays() throws {
    let table = try table("kostnadsprofil-innsatstrapp")
    let rung = try #require(table.rows.first)
    #expect(rung.cells[0] == .text("trinn 4"))
    guard case .number(let cost) = rung.cells[1], case .number(let share) = rung.cells[2],
      case .number(let total) = try #require(table.rows.last).cells[1]
    else { return #expect(Bool(false), "no numbers") }
    #expect(near(share, 6.2, within: 1e-9))
    #expect(near(cost / total, 0.062, within: 1e-6))
    #expect(
      table.notes.contains { $0.contains("kostet 111 mill. kr i 2019-priser, 6,2 %") })
    #expect(table.notes.contains { $0.contains("som da er 1\u{A0}790 mill. kr") })
    #expect(table.rows.dropLast().last?.cells[0] == .text("øvrige trinn"))
  }

  // The total of 2019 in prices of 2023; 2022 had a rise of 6,7 %.
  @Test func theAdoptedBudgetIsTheTotalThatFollows() throws {
    let table = try table("handlingsprogram")
    let gross = try #require(table.rows.first?.cells[9])
    let wanted = (111e6 / 0.062 * 1.025 * 1.025 * 1.067 * 1.03 / 1000).rounded()
    #expect(gross == .number(wanted))
    let checks = table.rows.filter { $0.cells[0] == .text("Kontroll, 0") }
    #expect(checks.count == 3)
    for check in checks { #expect(check.cells.suffix(4).allSatisfy { $0 == .number(0) }) }
    // Derived from a published row, and brought from 2019 to 2023 by rises of which three are ours.
    #expect(table.rows[0].cells[8] == .text("forutsetning"))
    // As the folder has them the adopted amounts are derived and the changes are assumed.
    let parts =
      table.rows.prefix(1)
      + table.rows.dropFirst().filter {
        $0.cells[8] == .text("forutsetning")
      }
    func size(_ rows: some Sequence<Table.Row>, _ year: Int) -> Double {
      rows.reduce(0) { sum, row in
        guard case .number(let number) = row.cells[9 + year], row.cells[0] != .text("Investeringer")
        else { return sum }
        return sum + number.magnitude
      }
    }
    let shares = (0..<4).map { 100 * size(parts.dropFirst(), $0) / size(parts, $0) }
    let (low, high) = (shares.min() ?? .nan, shares.max() ?? .nan)
    #expect(
      table.notes == [
        "100,0 % av endringene og \(text(low))–\(text(high)) % av hele budsjettet bygger på "
          + "forutsetninger; med prisene det er flyttet med 100,0 %"
      ])
  }

  private func text(_ number: Double) -> String {
    PlainText.number(number, decimals: 1, .nb)
  }

  /// Prices, interest and rules stand with source and status, one row published.
  @Test func whatTheKronerRestOnIsListed() throws {
    let table = try table("priser-renter-regler")
    let rows = table.rows.map { row in
      row.cells.map { cell -> String in
        switch cell {
        case .text(let text): text
        case .number(let number): "\(number)"
        default: "?"
        }
      }
    }
    #expect(Set(rows.map { $0[0] }) == ["deflator.csv", "renter.csv", "okonomi.csv"])
    #expect(
      rows.filter { $0[8] == "publisert" } == [
        [
          "deflator.csv", "kommunal", "vekst", "2022", "0.067", "", "",
          "Asker kommune, plandokument 002 og 004", "publisert", "anslått til 2,5 %, ble 6,7 %",
        ]
      ])
    #expect(rows.allSatisfy { !$0[7].isEmpty && !$0[8].isEmpty })
  }

  @Test func theWordsOfTheBudgetAreDefined() throws {
    let table = try table("definisjoner")
    func text(_ name: String) -> Table.Cell? {
      table.rows.first { $0.cells[0] == .text(name) }?.cells[1]
    }
    #expect(
      text("handlingsprogram")
        == .text("2023–2026, endring fra nivået i 2022, som vedtatt budsjett dekker"))
    #expect(text("demografi i budsjettet") == .text("egen per innbygger"))
    #expect(text("kalkulasjonsrente") == .text("4,0 %, real"))
    #expect(
      text("aldersgrupper i demografikostnad")
        == .text("0–66, 67–79, 80–89, 90+ år, personer 1. januar"))
  }

  /// Where nothing is published, every row says it is a choice.
  @Test func onlyWhatIsPublishedIsCalledSo() throws {
    let folder = try Asker.folder()
    let published = folder.budget.unitCosts.filter {
      $0.amount.provenance.status == .published
    }
    #expect(published.map(\.name) == ["trinn 4", "trinn 4"])
    #expect(folder.budget.adopted.map(\.provenance.status) == [.derived])
    #expect(
      folder.budget.projects.allSatisfy { $0.project.cost.provenance.status == .assumption })
    #expect(folder.budget.projects.reduce(0) { $0 + $1.project.places } == 60)
  }
}
