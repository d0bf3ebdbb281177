import Tabular
import Testing

@testable import StatisticsNorway

/// A year of zeros is one in which a number was none, or figures that were lost.
@Suite struct NumbersInForceTests {
  private func file(
    _ region: String, _ years: [Int], persons: (String, Int) -> Int
  ) -> [UInt8] {
    var text = "region;kjønn;alder;år;Personer\n"
    for sex in ["Menn", "Kvinner"] {
      for age in ["0 år", "1 år eller eldre"] {
        for year in years { text += "\(region);\(sex);\(age);\(year);\(persons(sex, year))\n" }
      }
    }
    return Array(text.utf8)
  }

  private func one(_ bytes: [UInt8], _ region: String) -> String {
    do {
      return try SSBImport(files: [("f.csv", bytes)], region: region).population().warnings.map(
        \.en
      )
      .joined(separator: "\n")
    } catch { return "\(error)" }
  }

  private func all(_ bytes: [UInt8]) -> String {
    do {
      return try CountryImport(files: [("f.csv", bytes)]).populations().warnings.map(\.en)
        .joined(separator: "\n")
    } catch { return "\(error)" }
  }

  @Test(arguments: [
    ("0301", 1999, false), ("0301", 2000, true), ("0301", 2024, true), ("0301", 2026, true),
    ("3203", 2023, false), ("3203", 2024, true), ("3203", 2025, true), ("3025", 2019, false),
    ("3025", 2021, true), ("3025", 2025, false), ("0220", 2010, true), ("0220", 2021, false),
    ("1160", 2005, false), ("9999", 2010, false), ("1806", 2020, true), ("0220", 2019, true),
    ("3025", 2020, true), ("3025", 2023, false), ("1806", 2019, false), ("1505", 2008, true),
    ("1503", 2007, true), ("K-4012", 2010, true), ("K-4012", 2026, true), ("K-1508", 2010, false),
    ("K-3025", 2024, false), ("K-4012", 1995, false),
  ])
  func aNumberIsInUseBetweenItsChanges(_ code: String, _ year: Int, _ isInForce: Bool) {
    #expect(Municipalities.isInForce(code, in: year) == isInForce)
  }

  @Test func zerosOfANumberInUseAreRefused() {
    let bytes = file("0301 Oslo", [2018, 2019, 2020]) { $1 == 2019 ? 0 : 500 }
    let said = """
      f.csv:3: found only zeros in 0301 2019, expected persons, since the number was in use; zero is \
      not missing: fetch the table anew, or take the year out
      """
    #expect(one(bytes, "0301") == said)
    #expect(all(bytes) == said)
  }

  /// The first and the last year of a number that no other number has too.
  @Test(arguments: [("1806 Narvik", 2020), ("0220 Asker", 2019), ("K-4012 Bamble", 2010)])
  func zerosOfTheFirstAndLastYearAreRefused(_ region: String, _ year: Int) {
    let bytes = file(region, [year - 1, year, year + 1]) { $1 == year ? 0 : 500 }
    let today = ["0220 Asker": "3203", "1806 Narvik": "1806"][region] ?? "4012"
    #expect(one(bytes, today).contains("found only zeros in "))
  }

  /// A name alone is one of a municipality of today, whose zeros have been lost too.
  @Test func zerosBesideANameAreRefused() {
    let bytes = file("Bamble", [2025]) { _, _ in 0 }
    let rows = file("3203 Asker", [2025]) { _, _ in 500 } + bytes.dropFirst(33)
    #expect(throws: Problems.self) {
      var figures = TodaysFigures()
      let table = try ImportTable(StatBankTable(bytes: Array(rows), source: "f.csv"))
      for observation in try table.observations(of: Set(table.regions.map(\.code))) {
        if let problem = figures.add(observation) { throw Problems([problem]) }
      }
    }
  }

  @Test func zerosBesideTheSeriesOfTheSameNumberAreRefused() {
    let zeros = file("4012 Bamble", [2025]) { _, _ in 0 }
    let series = file("K-4012 Bamble", [2025]) { _, _ in 500 }
    let rows = zeros + series.dropFirst(Array("region;kjønn;alder;år;Personer\n".utf8).count)
    #expect(one(rows, "4012").contains("found only zeros in 4012 2025"))
  }

  @Test func zerosOfANumberThatWasNoneAreLeftOut() {
    let bytes = file("3203 Asker", [2022, 2024, 2025]) { $1 < 2024 ? 0 : 500 }
    #expect(one(bytes, "3203").contains("2022 left out: 3203 has only zeros, so the code did not"))
    #expect(all(bytes).contains("2022: nobody in 3203 Asker; the code did not exist"))
  }

  @Test func theCountryHasNoYearOfZeros() {
    let bytes = file("0 Hele landet", [2018, 2019]) { $1 == 2019 ? 0 : 900_000 }
    #expect(one(bytes, "0").contains("found only zeros in 0 2019, expected at least 100000"))
  }

  @Test func zerosForOneSexAreRefused() {
    let bytes = file("3203 Asker", [2024]) { sex, _ in sex == "Menn" ? 0 : 50 }
    let said = """
      f.csv:2:5: found only zeros for menn in 3203 2024, expected kvinner and menn; zero is not \
      missing: fetch the table anew, or take the year out
      """
    #expect(one(bytes, "3203") == said)
    #expect(all(bytes) == said)
    let hamlet = file("32030101 Grend", [2024]) { sex, _ in sex == "Menn" ? 0 : 4 }
    #expect(one(hamlet, "32030101") == "")
  }
}
