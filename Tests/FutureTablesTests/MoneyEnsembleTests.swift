import Demography
import MunicipalBudget
import TestSupport
import Testing

@testable import Ensembles
@testable import Outcomes
@testable import Scenarios
@testable import Tabular

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
      let row = net.cells[(4 + 3 * year)..<(7 + 3 * year)].compactMap(number)
      #expect(row.count == 3)
      #expect(row[1] < row[0])
      #expect(row[0] < row[2])
    }
    let known = try table(report, "driftskostnad")
    let plan = try #require(known.rows.first { $0.cells[0] == .text("netto i alt") })
    let (median, planned) = (number(net.cells[4]), number(plan.cells[15]))
    #expect(near(try #require(median) / #require(planned), 1, within: 0.05))
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
    // Of every row of kroner, what the sources make alone and together is all of it.
    let names = intervals.rows.map { $0.cells[0] }
    #expect(names.contains(.text("plan:kapitalkostnad, sum")))
    #expect(names.contains(.text("plan:Tunet, utgift")))
    for name in names {
      let rows = variance.rows.filter { $0.cells[0] == name }
      #expect(rows.count >= 4 && rows.last?.cells[1] == .text("samspill"), "\(name)")
      for year in 1..<5 {
        let parts = rows.compactMap { number($0.cells[2 + year]) }
        if !parts.isEmpty { #expect(near(parts.sum, 100, within: 1e-9), "\(name)") }
      }
    }
    // Debt follows prices and nothing else.
    let debt = variance.rows.filter { $0.cells[0] == .text("gjeld, løpende") }
    let deflator = try #require(debt.first { $0.cells[1] == .text("priser") })
    #expect(near(try #require(number(deflator.cells[6])), 100, within: 1e-6))
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
    request.futures?.splitsVariance = true
    let variance = try #require(RunReport(Self.folder.read(), request).tables.last)
    #expect(variance.name == "varians")
    var names: [Table.Cell] = []
    for row in variance.rows where names.last != row.cells[0] { names.append(row.cells[0]) }
    #expect(
      names
        == ["drift:netto", "kapitalkostnad", "plan:netto i alt", "plan:netto i alt, løpende"]
        .map { .text($0) })
    #expect(!report.tables.contains { $0.name == "folketall-intervall" })
  }

  /// A line of cost may be called what a sum is called: it is not taken for the sum, and a limit that
  /// may be of either is told.
  @Test func aLineMayHaveTheNameOfASum() throws {
    var folder = Self.folder
    for line in folder["enhetskostnader"].indices {
      folder["enhetskostnader"][line] = folder["enhetskostnader"][line]
        .replacing("bolig;per enhet", with: "netto;per enhet")
    }
    #expect(
      folder.problems()
        == [("2:2", "dyr drift"), ("3:2", "gratis")].map { place, name in
          """
          grenser.csv:\(place): found «drift:netto» in «\(name)», the name of 2 numbers that are drawn, expected \
          the name of one; set it to a number that stands alone in intervaller.csv, or name one of \
          them otherwise
          """
        })
    folder.files["grenser"] = nil
    var request = RunReport.Request(lastYear: 2025)
    request.futures = FutureRequest(draws: 16, splitsVariance: true)
    request.showsBudget = true
    let variance = try #require(RunReport(folder.read(), request).tables.last)
    #expect(variance.name == "varians")
    let net = variance.rows.filter { $0.cells[0] == .text("drift:netto") }
    #expect(net.filter { $0.cells[1] == .text("samspill") }.count == 1)
    // The sum has places in institutions besides, whose prices vary too.
    let whole = try #require(RunReport(folder.read(), request).files.first { $0.name == "varians" })
    let all = whole.table.rows.filter { $0.cells[0] == .text("drift:netto") }
    #expect(all.count == 2 * net.count && Array(all.suffix(net.count)) == net)
    #expect(Array(all.prefix(net.count)) != net)
  }

  /// A screen names lines by words, leaves out those that are 0 and years before the plan; files keep
  /// the names that limits take.
  @Test func theScreenNamesItsLines() throws {
    let report = try RunReport(
      Self.folder.read(), .init(lastYear: 2034, futures: FutureRequest(draws: 16)))
    let shown = try #require(report.tables.first { $0.name == "kroner-intervall" })
    let names = shown.rows.map { $0.cells[0] }
    #expect(names.contains(.text("Drift, netto")))
    #expect(names.contains(.text("Konsekvensjustering, sum")))
    #expect(names.contains(.text("Nytt budsjett, netto i alt, løpende priser")))
    // Instalments are paid in 2026 and 2027 alone.
    #expect(!names.contains(.text("Investeringer: Tunet, utgift")))
    #expect(shown.columns.first { $0.key == "2024_median" }?.priority == 0)
    let written = try table(report, "kroner-intervall")
    #expect(written.rows.contains { $0.cells[0] == .text("plan:Tunet, utgift") })
    let left = written.rows.count - shown.rows.count
    #expect(
      shown.notes.last
        == "\(left) linjer er 0 i disse årene; kroner-intervall.csv har alle, med navnene som kan brukes i grenser.csv"
    )
  }

  /// Limits and ranks rest on assumptions, which their titles say, and limits name their source.
  @Test func limitsAndRanksSayWhatTheyRestOn() throws {
    var folder = Self.folder
    folder["grenser"] = [
      "navn;størrelse;retning;verdi;kilde;status",
      "dyr drift;drift:netto;over;1;rådet;forutsetning",
    ]
    let report = try RunReport(
      folder.read(), .init(lastYear: 2026, futures: FutureRequest(draws: 16)))
    let limits = try table(report, "grenser")
    #expect(limits.title == "GRENSER *" && limits.source == "rådet")
    let ranks = try table(report, "scenarier-blant-framtidene")
    #expect(ranks.title == "SCENARIER BLANT FRAMTIDENE *" && ranks.source.hasPrefix("x"))
    #expect(report.footer.contains("* Grensene er satt i 1 forutsatte rader i grenser.csv."))
  }

  /// Users counted after the start: the need of the start varies, and has an interval.
  @Test func aStartThatVariesHasAnInterval() throws {
    var folder = Folder.budget
    folder["trappebruk"] = folder["trappebruk"].map { $0.replacing(";2024;", with: ";2026;") }
    folder["usikkerhet"] = [
      "parameter;gjelder;prosess;mål;verdi;kilde;status",
      "forekomst;landet;vandring;standardavvik;0,05;x;forutsetning",
    ]
    func keys(_ folder: Folder) throws -> [String] {
      let report = try RunReport(
        folder.read(), .init(lastYear: 2027, futures: FutureRequest(draws: 16)))
      return try table(report, "boligtrapp-intervall").columns.prefix(4).map(\.key)
    }
    #expect(try keys(folder) == ["trinn", "2024_median", "2024_10", "2024_90"])
    folder["trappebruk"] = folder["trappebruk"].map { $0.replacing(";2026;", with: ";2024;") }
    #expect(try keys(folder) == ["trinn", "2024", "2025_median", "2025_10"])
  }

  /// A measure takes away what the need adds, so that some futures are above the budget and some
  /// not: the same share as of a limit at the adopted budget.
  @Test func howLikelyTheBudgetIsExceeded() throws {
    var folder = Self.folder
    let (outcome, _) = try folder.money()
    let added = try outcome.operatingNet() - outcome.adoptedNet()
    let kroner = Int(added.fixed.lane(0)[1].rounded())
    folder["tiltak"] = [
      Folder.measureHeader,
      "Kutt;tiltak;254;;2025;reduksjon;\(kroner);utgift;2025;lønn;;;;;sak;forutsetning",
    ]
    folder["grenser"] = [
      "navn;størrelse;retning;verdi", "over;plan:netto i alt;over;44805,0000001",
    ]
    let request = RunReport.Request(lastYear: 2028, futures: FutureRequest(draws: 64))
    let report = try RunReport(folder.read(), request)
    let over = try #require(try table(report, "budsjett-overskredet").rows.first)
    let share = try #require(number(over.cells[2]))
    #expect(share > 5 && share < 95)
    #expect(try number(table(report, "grenser").rows[0].cells[3]) == share)
  }

  /// Where unit costs alone vary, all of the variance of gross cost is theirs, and income and what is
  /// borrowed do not vary.
  @Test func oneSourceIsAllOfTheVariance() throws {
    var folder = Self.folder
    folder["usikkerhet"] = [
      "parameter;gjelder;prosess;mål;verdi",
      "enhetskostnad;landet;konstant;standardavvik;0,05",
      "fruktbarhet;landet;konstant;standardavvik;0",
      "dødelighet;begge;konstant;standardavvik;0", "nettoflytting;region;konstant;standardavvik;0",
      "hendelser;region;hendelser;faktor;0",
    ]
    folder["grenser"] = ["navn;størrelse;retning;verdi"]
    let request = RunReport.Request(
      lastYear: 2028, futures: FutureRequest(draws: 32, splitsVariance: true))
    let report = try RunReport(folder.read(), request)
    let rows = try table(report, "varians").rows
    func shares(_ name: String, _ source: String) -> [Double] {
      let row = rows.first { $0.cells[0] == .text(name) && $0.cells[1] == .text(source) }
      return row?.cells.dropFirst(3).compactMap(number) ?? []
    }
    for name in [
      "drift:brutto", "drift:netto", "plan:konsekvensjustering, sum", "plan:netto i alt",
    ] {
      let own = shares(name, "enhetskostnad")
      #expect(own.count == 4 && own.allSatisfy { abs($0 - 100) < 1e-9 }, "\(name)")
    }
    for name in ["drift:institusjon, inntekt", "kapitalkostnad"] {
      #expect(shares(name, "enhetskostnad").isEmpty, "\(name)")
    }
  }
}
