import TestSupport
import Testing

@testable import Ensembles
@testable import ResultFiles
@testable import ScenarioFolders
@testable import Scenarios
@testable import Tabular

/// What a person reads of futures, on the Asker folder and on a small one.
@Suite struct EnsembleReportTests {
  private static func report(
    _ futures: FutureRequest, to lastYear: Int = 2025, _ language: Language = .nb
  ) throws -> RunReport {
    try RunReport(
      Asker.folder(),
      .init(scenarios: ["fri"], lastYear: lastYear, language: language, futures: futures))
  }

  private static func bytes(_ report: RunReport) -> [OutputFile] {
    report.files.map {
      OutputFile(name: $0.name, bytes: CSVWriter(.norwegianExcel).bytes($0.table))
    }
  }

  @Test func shardsPutTogetherAreTheRunItself() throws {
    let whole = try Self.report(FutureRequest(draws: 56, seed: 5, threads: 2))
    let parts = try (1...3).map { shard in
      try Self.report(FutureRequest(draws: 56, seed: 5, shard: shard, shards: 3)).draws
    }
    #expect(parts.allSatisfy { $0.map(\.name) == ["framtider.trekk", "framtider-behov.trekk"] })
    // In any order.
    let merged = try Self.report(
      FutureRequest(draws: 56, seed: 5, shards: 3, parts: [parts[2], parts[0], parts[1]]))
    let files = Self.bytes(whole)
    #expect(Self.bytes(merged) == files)
    #expect(merged.manifest(of: files) == whole.manifest(of: files))
    #expect(merged.tables == whole.tables)
    #expect(files.contains { $0.name == "intervaller" && $0.bytes.count > 3000 })
  }

  @Test func whatIsWrongWithPartsIsSaid() throws {
    let parts = try (1...2).map { shard in
      try Self.report(FutureRequest(draws: 32, seed: 5, shard: shard, shards: 2), to: 2023).draws
    }
    func problems(_ parts: [[OutputFile]], seed: UInt32 = 5, to year: Int = 2023) -> [String] {
      do {
        _ = try Self.report(
          FutureRequest(draws: 32, seed: seed, shards: 2, parts: parts), to: year)
        return []
      } catch {
        return (error as? Problems)?.lines(.en) ?? ["\(error)"]
      }
    }
    #expect(
      problems([parts[0]]) == [
        "shard 2/2: found nothing, expected each shard once; run it: kohort run … --shard 2/2"
      ])
    #expect(
      problems([parts[0], parts[1], parts[0]]) == [
        "shard 1/2: found 2 of it, expected each shard once"
      ])
    #expect(
      problems(parts, seed: 6) == [
        """
        shard 1, 2: found draws of another run, expected the same folder, scenario, years, draws and \
        seed as here
        """
      ])
    #expect(problems(parts, to: 2024).count == 1)
    var damaged = parts[1]
    damaged[0] = OutputFile(name: damaged[0].name, bytes: damaged[0].bytes.dropLast())
    #expect(
      problems([parts[0], damaged]).contains(
        "framtider.trekk: found a damaged file, or none of Kohort's draws, expected the draws of a shard; run the shard again"
      ))
    #expect(problems(parts) == [])
  }

  @Test func theScreenHasMediansWithIntervals() throws {
    let report = try Self.report(FutureRequest(draws: 64, seed: 1))
    #expect(
      report.tables.map(\.name) == [
        "folketall-intervall", "aldersforhold-intervall", "boligtrapp-intervall",
        "innsatstrapp-intervall", "boligtrapp-eldre-intervall",
        "boligtrapp-psykisk-helse-og-rus-intervall", "grenser",
        "kroner-intervall", "budsjett-overskredet", "scenarier-blant-framtidene",
        "handlingsprogram-kort",
      ])
    let people = report.tables[0]
    #expect(people.columns.prefix(5).map(\.header) == ["", "2022", "2023", "10 %", "90 %"])
    #expect(people.rows.last?.cells[0] == .text("I alt"))
    for row in people.rows {
      guard case .number(let median) = row.cells[2], case .number(let low) = row.cells[3],
        case .number(let high) = row.cells[4]
      else { return #expect(Bool(false), "no numbers") }
      #expect(low < median && median < high)
    }
    // The start is known, and so is the count of the ladder.
    #expect(people.rows.last?.cells[1] == .number(96088))
    #expect(report.tables[2].rows.last?.cells[1] == .number(808))
    let all = try #require(report.files.first { $0.name == "intervaller" }).table
    // Groups and all, ratios, steps and all of them; four years of each. The budget comes after.
    #expect(all.rows.count > (7 + 4 + 11) * 4)
    #expect(all.rows[(7 + 4 + 11) * 4].cells[1] == .text("drift:kommunale boliger"))
    let used = try #require(report.files.first { $0.name == "usikkerhet-brukt" }).table
    #expect(used.rows.contains { $0.cells[0] == .text("forekomst") })
    #expect(used.rows.contains { $0.cells[0] == .text("dødelighet") })
    #expect(report.footer.contains { $0.contains("Frø 1") })
  }

  @Test func theVarianceIsSplitBySource() throws {
    let report = try Self.report(FutureRequest(draws: 32, seed: 1, splitsVariance: true))
    let table = try #require(report.files.first { $0.name == "varians" }).table
    func share(_ name: String, _ source: String) -> Double? {
      let row = table.rows.first { $0.cells[0] == .text(name) && $0.cells[1] == .text(source) }
      guard case .number(let share) = row?.cells.last else { return nil }
      return share
    }
    #expect(share("16–66 år", "fruktbarhet") == 0)
    #expect(share("I alt", "forekomst") == 0)
    #expect(try #require(share("0–5 år", "fruktbarhet")) > 5)
    #expect(try #require(share("boligtrapp:3", "enkelthendelser")) > 30)
    let sources = table.rows.filter { $0.cells[0] == .text("I alt") }
    let sum = sources.reduce(0.0) { sum, row in
      if case .number(let share) = row.cells.last { return sum + share }
      return .nan
    }
    #expect(near(sum, 100, within: 1e-9))
  }

  @Test func whatNobodyDrawsHasNoLimit() throws {
    var files = try Asker.bytes()
    files["grenser.csv"] = Array(
      "navn;størrelse;retning;verdi\na;bæreevne;under;3\nb;I alt;over;100000\n".utf8)
    let folder = try ScenarioFolder(files: files)
    do {
      _ = try RunReport(folder, .init(lastYear: 2023, futures: FutureRequest(draws: 16)))
      Issue.record("nothing was wrong")
    } catch let error as Problems {
      #expect(error.items.count == 1)
      #expect(
        error.lines(.en)[0].hasPrefix(
          "grenser.csv:2:2: found «bæreevne» in «a», expected one of 0–5 år")
      )
    }
  }

  @Test func aLimitIsPassedInTheYearsItIs() throws {
    let report = try Self.report(FutureRequest(draws: 24, seed: 1), to: 2040)
    let table = try #require(report.tables.first { $0.name == "grenser" })
    let row = table.rows[0]
    #expect(row.cells[0] == .text("bæreevne under tre"))
    // 2022: 4.2 in every future; 2040: below 3 in nearly all.
    #expect(row.cells[2] == .number(0))
    guard case .number(let last) = row.cells[20], case .number(let ever) = row.cells[21],
      case .number(let median) = row.cells[22], case .number(let tenth) = row.cells[23]
    else { return #expect(Bool(false), "no numbers") }
    #expect(last > 90 && ever >= last && tenth <= median && median > 2030 && median < 2040)
  }
}
