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
