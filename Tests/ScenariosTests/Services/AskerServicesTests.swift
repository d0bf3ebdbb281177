import Ensembles
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular
import TestSupport
import Testing

/// What the plans of Asker say of services, by the folder that ships.
@Suite struct AskerServicesTests {
  private static func table(_ files: [String: [UInt8]], _ name: String, scenario: String, to: Int)
    throws -> ResultFile
  {
    let results = try Folder.results(files, .init(scenarios: [scenario], lastYear: to))
    return try ResultFile(results, "\(name).csv")
  }

  /// 0,95–1,23 % of the 21 236 more inhabitants of the plan's own path 2022–2040: +202 and +261.
  @Test func prevalenceOnThePlansOwnPath() throws {
    var files = try Asker.bytes()
    var scenarios = String(decoding: try #require(files["scenarier.csv"]), as: UTF8.self)
    let width = scenarios.split(separator: "\n")[0].split(separator: ";").count
    let rest = String(repeating: ";", count: width - 5)
    scenarios += "planen;folkevekst;1,221;2022;2040\(rest)\n"
    files["scenarier.csv"] = Array(scenarios.utf8)
    let table = try Self.table(files, "forekomst-personer", scenario: "planen", to: 2040)
    let group = try table.texts("gjelder")
    let growth = try table.numbers("endring_2022_2040")
    #expect(group[0] == "utviklingshemming" && group[1] == group[0])
    #expect(growth.prefix(2) == [202, 261])
  }

  /// KOSTRA's 937 of 31 December 2025, shown on 1 January: 1 081,3 in 2030 and 1 422,0 in 2040 where a
  /// bound year multiplies everybody alike.
  ///
  /// Where it is met by those who move in, SSB's lower total of 2026 leaves more of 80 and over to
  /// divide the count by.
  @Test func theElderlyOfTheLastOfDecember() throws {
    func need(_ profile: String) throws -> [Double] {
      var files = try Asker.bytes()
      let settings = String(decoding: try #require(files["innstillinger.csv"]), as: UTF8.self)
      files["innstillinger.csv"] = Array("\(settings)bindingsprofil;\(profile);;;\n".utf8)
      let folder = try ScenarioFolder(files: files)
      let run = try ScenarioRun(folder, scenario: try #require(folder.scenario("ssb-mmmm")))
      let plan = try #require(ServicePlan(folder, run))
      let outcome = plan.outcome(RegionFutures(run.regions[0], settings: run.settings))
      let ladder = try #require(outcome.ladders.first { $0.part.ladder.name == "boligtrapp eldre" })
      let total = try #require(ladder.part.totals.first)
      return try [2026, 2030, 2040].map { year in
        let place = try #require(ladder.years.firstIndex(of: year))
        let sum = try #require(ladder.need(total)[place]?[0])
        return (sum * 10).rounded() / 10
      }
    }
    #expect(try need("befolkning") == [937, 1081.3, 1422])
    let found = try need("innflytting")
    #expect(found == [937, 1080.5, 1416.2])
    let told = found.dropFirst().map {
      PlainText.number($0, decimals: 1, .nb).replacing("\u{A0}", with: " ")
    }
    for page in ["README.md", "docs/boligtrapp.md"] {
      let text = try Checkout.text(page)
      #expect(told.allSatisfy(text.contains), "\(page): \(told)")
    }
  }

  /// 15 % of the block of flats are 9 % of all, which another text takes 15 % of.
  @Test func twoDenominatorsOfRimelige() throws {
    let table = try Self.table(Asker.bytes(), "nye-boliger", scenario: "ssb-mmmm", to: 2023)
    #expect(
      try table.texts("boliger") == [
        "blokk", "rekkehus", "enebolig", "I alt", "rimelige boliger: 15,0 % av alle",
        "rimelige boliger: 15,0 % av blokk", "kjøpsopsjon i utbyggingsavtale: 2,0 % av alle",
      ])
    #expect(try table.numbers("i % av alle") == [60, 20, 20, 100, 15, 9, 2])
  }
}
