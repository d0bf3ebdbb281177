import TestSupport
import Testing

@testable import StatisticsNorway

@Suite struct MunicipalitiesTests {
  let table = Municipalities.shipped

  @Test func allMunicipalitiesOf2024() {
    #expect(table.entries.count == 357)
    #expect(Set(table.entries.map(\.code)).count == 357)
    #expect(table.entries.map(\.code) == table.entries.map(\.code).sorted())
    for entry in table.entries {
      #expect(entry.isListed(in: 2024), "\(entry.code)")
      #expect(!entry.name.isEmpty && entry.code.count == 4)
    }
  }

  @Test func everyCodeGoesWhollySomewhere() {
    var shares: [String: Double] = [:]
    for part in table.entries.flatMap(\.parts) { shares[part.code, default: 0] += part.share }
    for (code, share) in shares { #expect(near(share, 1, within: 1e-9), "\(code)") }
    // The codes a file of 2000–2024 can have: those of the classification.
    #expect(shares.count == 844)
  }

  @Test func askerAndItsPast() throws {
    let asker = try #require(table["3203"])
    #expect(asker.name == "Asker")
    #expect(asker.parts.map(\.code) == ["0220", "0627", "0628", "3025", "3203"])
    #expect(
      asker.choices(in: 2005).map(\.codes) == [
        ["K-3203"], ["3203"], ["K-3025"], ["3025"], ["0220", "0627", "0628"],
      ])
    #expect(table.successors(of: "0627").map(\.code) == ["3203"])
    #expect(table.successors(of: "1507").map(\.code) == ["1508", "1580"])
    #expect(table["3025"] == nil)
  }

  @Test func aCodeBesideOthers() throws {
    let stavanger = try #require(table["1103"])
    #expect(
      stavanger.choices(in: 2019) == [
        .init(codes: ["K-1103"]), .init(codes: ["1103", "1141", "1142"]),
        .init(codes: ["1103"], without: ["1141", "1142"]),
      ])
    #expect(stavanger.choices(in: 2020).map(\.codes) == [["K-1103"], ["1103"]])
  }

  @Test func sharesAreSplits() throws {
    let heim = try #require(table["5055"])
    #expect(heim.splits(in: 2010).map(\.code) == ["1613"])
    #expect(heim.splits(in: 2020).isEmpty)
    #expect(!heim.choices(in: 2010).map(\.codes).contains { $0.contains("1613") })
  }
}
