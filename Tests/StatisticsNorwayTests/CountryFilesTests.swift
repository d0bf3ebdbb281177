import TestSupport
import Testing

@testable import StatisticsNorway
@testable import Tabular

/// What files for all municipalities must have, as those for one.
@Suite struct CountryFilesTests {
  /// A long file of ages 0 and 1+: rows of region, sex and year with the persons at both ages.
  private static func file(
    _ rows: [(region: String, sex: String, year: Int, persons: Int)],
    ages: [String] = ["0 år", "1 år eller eldre"], header: String = "region;kjønn;alder;år;Personer"
  ) -> [UInt8] {
    var text = header + "\n"
    for row in rows {
      for age in ages {
        text += "\(row.region);" + (row.sex.isEmpty ? "" : row.sex + ";")
        text += "\(age);\(row.year);\(row.persons)\n"
      }
    }
    return Array(text.utf8)
  }

  /// Both sexes of regions in years.
  private static func both(
    _ regions: [(String, Int)], _ years: [Int]
  ) -> [(region: String, sex: String, year: Int, persons: Int)] {
    regions.flatMap { region, persons in
      years.flatMap { year in
        ["Menn", "Kvinner"].map { (region, $0, year, persons) }
      }
    }
  }

  private func read(_ files: [[UInt8]]) throws -> CountryImport.Outcome {
    try CountryImport(files: files.enumerated().map { ("f\($0 + 1).csv", $1) }).populations()
  }

  private func problems(_ files: [[UInt8]]) -> String {
    do {
      _ = try read(files)
      return ""
    } catch { return "\(error)" }
  }

  @Test func withoutBothSexesThereIsNothing() {
    let none = Self.file(
      [("3203 Asker", "", 2023, 5), ("0301 Oslo", "", 2024, 5)], header: "region;alder;år;Personer")
    let women = Self.file([("3203 Asker", "Kvinner", 2023, 5), ("0301 Oslo", "Kvinner", 2023, 5)])
    let advice = "expected kvinner and menn; fetch table 07459 with kjønn and alder"
    #expect(problems([none]) == "f1.csv: found no sexes, \(advice)")
    #expect(problems([women]) == "f1.csv: found only kvinner, \(advice)")
  }

  @Test func agesAreTheSameInAllYears() {
    let groups = Self.file(
      Self.both([("3203 Asker", 5), ("0301 Oslo", 5)], [2022]),
      ages: ["0-4 år", "5 år eller eldre"])
    let single = Self.file(Self.both([("3203 Asker", 5), ("0301 Oslo", 5)], [2023, 2024]))
    let said = problems([groups, single])
    #expect(said.hasPrefix("f2.csv:") && said.contains("other age groups than before"))
    #expect(!said.contains("\n"), "once a file: \(said)")
  }

  @Test func seriesInTodaysBordersAreThoseOfToday() throws {
    let outcome = try read([Self.file(Self.both([("K-3203 Asker", 5)], [2015, 2024]))])
    #expect(outcome.regions.map(\.region) == ["3203"])
    #expect(outcome.regions[0].years.map(\.codes) == [["K-3203"], ["K-3203"]])
    #expect(outcome.csv().contains("3203 Asker;kvinner;0;2015;5;SSB, f1.csv;publisert;kode K-3203"))
  }

  @Test func aNumberAndItsSeriesSayTheSame() throws {
    let same = Self.file(Self.both([("3203 Asker", 5), ("K-3203 Asker", 5)], [2024]))
    #expect(try read([same]).regions[0].years.map(\.total) == [20])
    let other = Self.file(Self.both([("3203 Asker", 5), ("K-3203 Asker", 6)], [2024]))
    #expect(
      problems([other]) == """
        f1.csv:8:5: found 6 for kvinner 0 in K-3203 2024, expected 5 as in 3203 Asker; take one of \
        the codes out
        """)
    // Nobody under the number itself: the series is the municipality, and nothing is left out.
    let before = Self.file(Self.both([("3203 Asker", 0), ("K-3203 Asker", 6)], [2015]))
    let outcome = try read([before])
    #expect(outcome.regions[0].years.map(\.total) == [24] && outcome.warnings == [])
  }

  /// Stavanger of 2019 was without Finnøy and Rennesøy; Trondheim of 2018 without Klæbu.
  @Test(arguments: [
    ("1103 Stavanger", "1141 Finnøy", 2019), ("5001 Trondheim", "5030 Klæbu", 2018),
  ])
  func aPartIsNoMunicipalityOfToday(_ own: String, _ later: String, _ year: Int) throws {
    let rows = Self.both([(own, 5), (later, 2)], [year]) + Self.both([(own, 7)], [2020])
    let raw = try read([Self.file(rows)])
    #expect(raw.regions[0].years.map(\.year) == [2020])
    let words = "is left out: \(later.prefix(4)) joined it later"
    #expect(raw.warnings.contains { $0.en.contains(words) })
    let series = "K-" + own
    let both = try read([Self.file(Self.both([(own, 5), (series, 7), (later, 2)], [year]))])
    #expect(both.regions[0].years.map(\.total) == [28])
    let alone = try read([Self.file(Self.both([(own, 7)], [year]))])
    #expect(alone.regions[0].years.map(\.total) == [28])
  }

  /// Why there is no municipality is told as it is for one.
  @Test(arguments: [
    ("Asker", "found the regions Asker by their names only"),
    ("32 Akershus", "found the regions 32 Akershus, which are counties, expected municipalities"),
    ("030101a Gamle Oslo", "which are parts of towns, expected municipalities"),
    ("0220 Asker", "found no municipality of 2024"),
    ("301", "found the region «301», expected 0301 Oslo; the first zero of the number is lost"),
  ])
  func noMunicipalityHasAReason(_ region: String, _ words: String) {
    let said = problems([Self.file(Self.both([(region, 5)], [2024]))])
    #expect(said.contains(words) && !said.contains("\n"), "\(said)")
  }

  @Test func withoutRegionsThereIsNoMunicipality() {
    let rows = ["Menn", "Kvinner"].map {
      (region: $0, sex: "", year: 2024, persons: 500_000)
    }
    let said = problems([Self.file(rows, header: "kjønn;alder;år;Personer")])
    #expect(said.hasPrefix("f1.csv: found no region column, expected numbers of today"))
    // A lost zero beside other municipalities is Oslo left out.
    let lost = Self.file(Self.both([("3203 Asker", 5), ("301 Oslo", 6)], [2024]))
    #expect(problems([lost]).contains("found the region «301 Oslo», expected 0301 Oslo"))
    let parts = Self.both([("1103 Stavanger", 5), ("1141 Finnøy", 2)], [2019])
    #expect(problems([Self.file(parts)]).contains("found no municipality of 2024"))
  }

  @Test func whatATableSaysOfItselfIsTold() throws {
    let outcome = try read([Self.file(Self.both([("3203 Asker", 5)], [2025, 2040]))])
    #expect(outcome.warnings.contains { $0.en.contains("2040 cannot have been counted") })
  }
}
