import Foundation
import TestSupport
import Testing

@testable import FolderText
@testable import Runs
@testable import ScenarioFolders
@testable import Scenarios
@testable import Tabular

/// The guides whose commands are tried: what they show runs on Asker, and what they name is there.
@Suite struct GuideTests {
  private struct Guide {
    let text: String

    init(_ name: String) throws {
      text = try Checkout.text("docs/\(name)")
    }

    /// The fenced blocks, by the file whose header they begin with.
    func blocks() -> [String: [String]] {
      var blocks: [String: [String]] = [:]
      for block in FencedBlocks.all(in: text) where block.fence == "```" {
        blocks[FencedBlocks.schema(of: block.lines)?.fileName ?? "?", default: []] += block.lines
      }
      return blocks
    }

    private func matches(_ pattern: String) -> [String] {
      guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
      let range = NSRange(text.startIndex..., in: text)
      return expression.matches(in: text, range: range).compactMap { match in
        Range(match.range(at: 1), in: text).map { String(text[$0]) }
      }
    }

    /// The scenarios its commands run.
    var scenarios: [String] { matches("--scenario ([a-z-]+)") }
    /// The tables it names, in capitals.
    var tables: [String] { matches("`([A-ZÆØÅ][A-ZÆØÅ, ]{5,})`") }
    /// The files it names that are not inputs.
    var results: [String] {
      matches("`([a-z-]+\\.csv)`").filter { name in
        !FolderSchema.files.contains { $0.fileName == name }
      }
    }
  }

  private func check(_ guide: Guide, _ files: [String: [UInt8]], _ request: RunReport.Request)
    throws
  {
    let report = try RunReport(ScenarioFolder(files: files), request)
    #expect(!guide.tables.isEmpty && !guide.results.isEmpty)
    for title in guide.tables {
      #expect(report.tables.contains { $0.title.hasPrefix(title) }, "\(title)")
    }
    let names = report.files.map { "\($0.name).csv" }
    for name in guide.results {
      #expect(names.contains(name), "\(name)")
    }
  }

  @Test func bindingAndLoosening() throws {
    let guide = try Guide("binding.md")
    let blocks = guide.blocks()
    #expect(blocks.keys.sorted() == ["kontrolltotaler.csv", "scenarier.csv"])
    var files = try Asker.bytes()
    let totals = try #require(blocks["kontrolltotaler.csv"])
    files["kontrolltotaler.csv"] = Array(totals.joined(separator: "\n").utf8)
    // The scenarios of the guide beside those of Asker, of which `fri` is one.
    let known = String(decoding: try #require(files["scenarier.csv"]), as: UTF8.self)
    let width = known.split(separator: "\n")[0].split(separator: ";").count
    let added = try #require(blocks["scenarier.csv"]).dropFirst().filter { !$0.hasPrefix("fri;") }
    let rows = added.map { $0 + String(repeating: ";", count: width - 3) }
    files["scenarier.csv"] = Array((known + rows.joined(separator: "\n") + "\n").utf8)
    #expect(guide.scenarios == ["lav-fruktbarhet"])
    try check(guide, files, .init(scenarios: guide.scenarios, lastYear: 2030))
  }

  @Test func subAreas() throws {
    let guide = try Guide("delomraader.md")
    let header = try #require(guide.blocks()["delomraader.csv"]?.first)
    let fields = header.split(separator: ";").map(String.init)
    var files = try Asker.bytes()
    let population = try TextTable(
      bytes: try #require(files["befolkning.csv"]), source: "befolkning.csv",
      options: ReadingOptions(decimalMark: .comma))
    func text(_ row: Int, _ column: String) -> String {
      population.header.firstIndex(of: column).map { population.text(row, $0) } ?? ""
    }
    // The older, the more of them live in the first of two areas.
    var lines = [header]
    for row in 0..<population.rowCount where text(row, "kjønn") != "begge" {
      let persons = try #require(Int(text(row, "personer")))
      let age = Int(text(row, "alder").prefix { $0.isNumber }) ?? 0
      let first = persons * (30 + age / 5) / 100
      for (area, count) in [("01 Heggedal", first), ("02 Slemmestad", persons - first)] {
        let line = fields.map { field -> String in
          switch field {
          case "delområde": area
          case "personer": "\(count)"
          case "status": "forutsetning"
          case "kilde": "prøve"
          default: text(row, field)
          }
        }
        lines.append(line.joined(separator: ";"))
      }
    }
    files["delomraader.csv"] = Array(lines.joined(separator: "\n").utf8)
    try check(guide, files, .init(lastYear: 2024))
    let folder = try ScenarioFolder(files: files)
    let run = try ScenarioRun(
      folder, scenario: try #require(folder.scenario("fri")), lastYear: 2024)
    let areas = try #require(run.subAreas["3203"])
    // Five years apart, and nobody left out although every group was graduated by itself.
    #expect(areas.history == [2012, 2017, 2022] && areas.codes == ["01", "02"])
    #expect(areas.scaled == 0 && areas.weights.allSatisfy { $0 > 0.1 })
    let whole = try #require(run.regions[0].populations[2024])
    for cell in whole.cells.indices {
      let sum = areas.populations.reduce(0) { $0 + ($1[2024]?.cells[cell] ?? .nan) }
      #expect(sum == whole.cells[cell])
    }
  }
}
