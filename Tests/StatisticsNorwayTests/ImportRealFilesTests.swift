import TestSupport
import Testing

@testable import StatisticsNorway
@testable import Tabular

/// Real downloads beside the cases; see ``RealData``.
@Suite(.enabled(if: RealData.isWanted)) struct ImportRealFilesTests {
  static let all = "folkemengde_alle_kommuner_2005-2020.csv"
  static let highest = "\(all): the highest age, «105», is read as 105 and older"

  private static func file(_ name: String) throws -> (name: String, bytes: [UInt8]) {
    (String(name.split(separator: "/").last ?? ""), try RealData.bytes(name))
  }

  private static func load(_ name: String, _ region: String) throws -> ImportedPopulation {
    try SSBImport(files: [file(name)], region: region).population()
  }

  @Test func asker() throws {
    let asker = try Self.load("folkemengde_asker_2005-2022.csv", "3203")
    #expect(asker.years.map(\.year) == Array(2005...2022))
    #expect(asker.years.first?.total == 76_937)
    #expect(asker.years.last?.total == 96_088)
    #expect(asker.years.last?.men.sum == 48_147)
    #expect(asker.ages.count == 106)
    #expect(asker.ages.last == .init(from: 105, to: nil))
    #expect(asker.warnings == [])
    #expect(asker.csv().split(separator: "\r\n").count == 3817)
  }

  @Test func seriesInJoinedBorders() throws {
    let name = "raw/07459_en_sex_age_2021_excerpt.csv"
    let asker = try Self.load(name, "3203")
    #expect(asker.years.map(\.total) == [94_915])
    #expect(asker.years[0].codes == ["K-3025"])
    #expect(try Self.load(name, "1151").years.map(\.total) == [192])
  }

  @Test func threeOldCodesWithoutSex() throws {
    let file = try Self.file("raw/07459_en_age_2005-2009_wide_tab_latin1_excerpt.csv")
    let importer = SSBImport(files: [file], region: "3203")
    let persons = try importer.personsByAge(year: 2005)
    #expect(persons.reduce(0) { $0 + $1.persons } == 76_937)
    #expect(persons[0].persons == 972)
    #expect(throws: Problems.self) { try importer.population() }
  }

  @Test func projectionsAreRefused() throws {
    #expect(throws: Problems.self) {
      try Self.load("raw/13599_framskrevet_80plus_jsonstat2.json", "0")
    }
  }

  @Test func theDefectsOfTheWideFile() throws {
    let file = try Self.file(Self.all)
    func load(_ region: String) throws -> ImportedPopulation {
      try SSBImport(files: [file], region: region).population()
    }
    let aure = try load("1576")
    #expect(aure.years.map(\.year) == Array(2006...2020))
    #expect(aure.warnings == [Self.highest, "2005 left out: 1576 has no figures"])
    #expect(throws: Problems.self) { try load("1508") }
  }

  @Test func theCountry() throws {
    let country = try Self.load("folkemengde_landet_1986-2020.csv", "0")
    #expect(country.years.count == 35)
    #expect(country.years.last?.total == 5_367_580)
    #expect(country.name == "Hele landet")
  }
}
