import Tabular
import Testing

@testable import StatisticsNorway

/// Totals that stand beside their parts must be their sum.
@Suite struct ImportSumsTests {
  /// Asker by sex and age: persons of each age and sex, with totals as they are given.
  private func file(_ rows: [(age: String, women: Int, men: Int, both: Int?)]) -> [UInt8] {
    var text = "region;kjønn;alder;år;Personer\n"
    for row in rows {
      text += "3203;Kvinner;\(row.age);2024;\(row.women)\n"
      text += "3203;Menn;\(row.age);2024;\(row.men)\n"
      if let both = row.both { text += "3203;Begge kjønn;\(row.age);2024;\(both)\n" }
    }
    return Array(text.utf8)
  }

  private func one(_ bytes: [UInt8]) -> String {
    do {
      _ = try SSBImport(files: [("f.csv", bytes)], region: "3203").population()
      return ""
    } catch { return "\(error)" }
  }

  @Test func bothSexesAreTheSumOfThem() {
    #expect(one(file([("0 år", 5, 6, 11), ("1 år eller eldre", 7, 8, 15)])) == "")
    #expect(
      one(file([("0 år", 5, 6, 11), ("1 år eller eldre", 7, 8, 16)])) == """
        f.csv:7:5: found 16 for begge kjønn 1+ in 3203 2024, expected 15, the sum of its parts; one of \
        them is wrong: fetch the table anew, without totals
        """)
  }

  @Test func allAgesAreTheSumOfThem() {
    let rows = [("0 år", 5, 6, nil), ("1 år eller eldre", 7, 8, nil)] as [(String, Int, Int, Int?)]
    #expect(one(file(rows + [("Alder i alt", 12, 14, nil)])) == "")
    #expect(
      one(file(rows + [("Alder i alt", 12, 20, nil)])).hasPrefix(
        "f.csv:7:5: found 20 for menn «Alder i alt» in 3203 2024, expected 14, the sum of its parts"
      ))
  }

  @Test func aGroupBesideItsAgesIsTheSumOfThem() throws {
    let ages = (0...80).map { ("\($0) år", 1, 1, nil) as (String, Int, Int, Int?) }
    let rows = ages + [("81 år eller eldre", 4, 4, nil)]
    #expect(one(file(rows + [("80 år eller eldre", 5, 5, nil)])) == "")
    #expect(
      one(file(rows + [("80 år eller eldre", 5, 6, nil)])).contains("found 6 for menn «80 år"))
    #expect(one(file(rows + [("0-4 år", 5, 4, nil)])).contains("expected 5, the sum of its parts"))
    let all = try? CountryImport(
      files: [("f.csv", file(rows + [("80 år eller eldre", 5, 6, nil)]))]
    ).populations()
    #expect(all == nil)
  }
}
