import Demography
import Tabular
import Testing

@testable import Scenarios

/// Kroner from the same futures as population and need.
@Suite struct MoneyEnsembleTests {
  private static let folder: Folder = {
    var folder = Folder.project
    folder["usikkerhet"] = [
      "parameter;gjelder;prosess;mål;verdi;kilde;status",
      "deflator;landet;vandring;standardavvik;0,02;x;forutsetning",
      "enhetskostnad;landet;konstant;standardavvik;0,05;x;forutsetning",
    ]
    folder["grenser"] = [
      "navn;størrelse;retning;verdi", "dyr drift;drift:netto;over;1",
      "gratis;drift:netto;under;1",
    ]
    return folder
  }()

  private func report(_ futures: FutureRequest) throws -> RunReport {
    let request = RunReport.Request(lastYear: 2029, futures: futures)
    return try RunReport(Self.folder.read(), request)
  }

  private func table(_ report: RunReport, _ name: String) throws -> Table {
    try #require(report.files.first { $0.name == name }).table
  }

  private func number(_ cell: Table.Cell) -> Double? {
    if case .number(let number) = cell { return number }
    return nil
  }

  @Test func quantilesProbabilitiesAndSources() throws {
    let report = try report(FutureRequest(draws: 48, threads: 2, splitsVariance: true))
    let intervals = try table(report, "kroner-intervall")
    let net = try #require(intervals.rows.first { $0.cells[0] == .text("drift:netto") })
    for year in 0..<5 {
      let row = net.cells[(2 + 3 * year)..<(5 + 3 * year)].compactMap(number)
      #expect(row.count == 3 && row[1] < row[0] && row[0] < row[2])
    }
    let known = try table(report, "driftskostnad")
    let plan = try #require(known.rows.first { $0.cells[0] == .text("netto i alt") })
    let (median, planned) = (number(net.cells[2]), number(plan.cells[15]))
    #expect(abs((median ?? 0) / (planned ?? 1) - 1) < 0.05)
    // The need rises far above the adopted budget.
    let over = try table(report, "budsjett-overskredet")
    #expect(over.rows.count == 2 && number(over.rows[0].cells[5]) == 100)
    let limits = try table(report, "grenser").rows.map { $0.cells[$0.cells.count - 3] }
    #expect(limits == [.number(100), .number(0)])
    let variance = try table(report, "varians")
    let shares = variance.rows.filter { $0.cells[0] == .text("drift:netto") }
    let sources = shares.map { $0.cells[1] }
    #expect(sources.contains(.text("enhetskostnad")) && sources.contains(.text("priser")))
    let price = try #require(shares.first { $0.cells[1] == .text("enhetskostnad") })
    #expect((number(price.cells[4]) ?? 0) > 10)
    // Debt follows prices and nothing else.
    let debt = variance.rows.filter { $0.cells[0] == .text("gjeld, løpende") }
    let deflator = try #require(debt.first { $0.cells[1] == .text("priser") })
    #expect(abs((number(deflator.cells[6]) ?? 0) - 100) < 1e-6)
  }

  @Test func shardsPutTogetherAreTheWhole() throws {
    let whole = try report(FutureRequest(draws: 32))
    let parts = try (1...2).map { shard in
      try report(FutureRequest(draws: 32, shard: shard, shards: 2)).draws
    }
    #expect(parts.allSatisfy { !$0.isEmpty })
    let merged = try report(FutureRequest(draws: 32, shards: 2, parts: parts))
    for name in ["kroner-intervall", "budsjett-overskredet", "intervaller"] {
      #expect(try table(merged, name) == table(whole, name), "\(name)")
    }
  }

  @Test func theScreenOfTheBudgetHasThemToo() throws {
    var request = RunReport.Request(lastYear: 2026, futures: FutureRequest(draws: 16))
    request.showsBudget = true
    let report = try RunReport(Self.folder.read(), request)
    #expect(
      report.tables.map(\.name).suffix(3) == [
        "langsiktig", "kroner-intervall", "budsjett-overskredet",
      ])
    #expect(!report.tables.contains { $0.name == "folketall-intervall" })
  }
}
