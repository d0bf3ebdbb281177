import TestSupport
import Testing

@testable import ScenarioFolders
@testable import StatisticsNorway
@testable import Tabular

@Suite struct CountryImportTests {
  /// Asker and Oslo in two years, a code of the past, and a year in which Asker has nobody.
  private static func file(_ year: Int, asker: Int, oslo: Int = 7) -> (name: String, bytes: [UInt8])
  {
    var text = "\"region\";\"kjønn\";\"alder\";\"Personer \(year)\"\r\n"
    for (region, persons) in [
      ("3203 Asker", asker), ("0301 Oslo", oslo), ("0220 Asker (-2019)", 3),
    ] {
      for sex in ["Menn", "Kvinner"] {
        for age in 0...105 {
          let name = age == 105 ? "105 år eller eldre" : "\(age) år"
          text += "\"\(region)\";\"\(sex)\";\"\(name)\";\(persons)\r\n"
        }
      }
    }
    return ("\(year).csv", Array(text.utf8))
  }

  @Test func allMunicipalitiesOfTheFilesInOne() throws {
    let outcome = try CountryImport(
      files: [Self.file(2019, asker: 0), Self.file(2020, asker: 4)]
    ).populations()
    #expect(outcome.regions.map(\.region) == ["0301", "3203"])
    #expect(outcome.regions[0].years.map(\.year) == [2019, 2020])
    #expect(outcome.regions[1].years.map(\.year) == [2020])
    #expect(
      outcome.warnings == [
        "2019: nobody in 3203 Asker; the code did not exist, and the year is left out there",
        "left out, no municipality of 2024: 0220",
      ])
    let lines = outcome.csv().split(separator: "\r\n")
    #expect(lines.count == 637)
    #expect(lines[0] == "\u{FEFF}region;kjønn;alder;år;personer;kilde;status;merknad")
    #expect(lines[1] == "0301 Oslo;kvinner;0;2019;7;SSB, 2019.csv;publisert;")
    #expect(lines[425] == "3203 Asker;kvinner;0;2020;4;SSB, 2020.csv;publisert;")
    let read = try ScenarioFolder(files: ["befolkning.csv": Array(outcome.csv().utf8)])
    #expect(try #require(read.population?.populations["3203"]?[2020]).total == 848)
  }

  /// As 1508 Ålesund and 1580 Haram: half of a sum is named, and a chance of one year is not.
  @Test func halvesAreNamed() throws {
    let years = [Self.file(2019, asker: 7), Self.file(2020, asker: 7)]
    let warnings = try CountryImport(files: years).populations().warnings
    #expect(
      warnings.first { $0.hasPrefix("0301") }
        == "0301 Oslo and 3203 Asker have the same figures in every year: the source halved their sum, and neither is right by itself"
    )
    let one = try CountryImport(files: [years[1]]).populations().warnings
    let other = try CountryImport(files: [years[0], Self.file(2020, asker: 9)]).populations()
    #expect((one + other.warnings).allSatisfy { !$0.contains("halved") })
  }

  @Test func figuresThatContradictAreNamed() {
    do {
      let files = [Self.file(2020, asker: 4), Self.file(2020, asker: 4, oslo: 8)]
      _ = try CountryImport(files: files).populations()
      Issue.record("two figures for one place")
    } catch {
      #expect(error.items.count == 1)
      #expect(error.items.first?.found == "8 for kvinner 0 in 0301 2020")
    }
  }

  @Test func noMunicipalityIsNamed() {
    let text =
      "\"region\";\"kjønn\";\"alder\";\"Personer 2020\"\r\n"
      + (0...105).flatMap { age in
        ["Menn", "Kvinner"].map { "\"0220 Asker\";\"\($0)\";\"\(age) år\";1\r\n" }
      }.joined()
    #expect(throws: Problems.self) {
      try CountryImport(files: [("a.csv", Array(text.utf8))]).populations()
    }
  }
}
