import RateEstimation
import TestSupport
import Testing

@testable import Backtesting
@testable import Runs
@testable import StatisticsNorway
@testable import Tabular

@Suite struct BacktestReportTests {
  /// A statistics-bank table of all municipalities of one year and the next ones, made up: the
  /// persons of each place by year, spread evenly over ages 0–105.
  static func file(_ places: [(code: String, persons: [Int])], from first: Int) -> [UInt8] {
    var text = "kommunenr;kjønn;alder"
    for year in 0..<places[0].persons.count { text += ";\(first + year)" }
    text += "\n"
    for place in places {
      for sex in ["Kvinner", "Menn"] {
        for age in 0...105 {
          text += "\(place.code);\(sex);\(age)"
          for persons in place.persons { text += ";\(persons == 0 ? "" : "\(persons / 212)")" }
          text += "\n"
        }
      }
    }
    return Array(text.utf8)
  }

  static let codes = Municipalities.shipped.entries.prefix(102).map(\.code)

  @Test func defectsOfTheFileAreNamed() throws {
    var places = Self.codes.map { (code: $0, persons: [21200, 21412, 21624]) }
    for index in places.indices { places[index].persons[0] += 636 * index }
    let (one, other) = (places[3].code, places[40].code)
    places[3].persons = [42400, 42400, 42612]
    places[40].persons = places[3].persons
    places[7].persons = [0, 21200, 21412]
    places[9].persons = [21200, 42400, 42400]
    let panel = try PopulationPanel(file: "alle.csv", bytes: Self.file(places, from: 2010))
    let texts = panel.findings.map(\.en)
    let name = { (code: String) in "\(code) \(Municipalities.shipped[code]?.name ?? "")" }
    #expect(
      texts.contains {
        $0.hasPrefix(
          "\(name(one)) and \(name(other)) have the same figures in every year: the source halved")
      })
    #expect(
      texts.contains {
        $0.hasPrefix("Without persons in 2010, and not used that year: \(name(places[7].code)) (")
      })
    #expect(
      texts.contains {
        $0.hasPrefix("\(name(places[9].code)) changes by 100 % from 2010 to 2011: a border")
      })
    #expect(panel.panel.places.count == 101)
    let joined = try #require(panel.panel.places.firstIndex(of: min(one, other)))
    #expect(panel.panel.total(joined, year: 2010) == 84800)
    let late = try #require(panel.panel.places.firstIndex(of: places[7].code))
    #expect(!panel.panel.isKnown(late, year: 2010) && panel.panel.isKnown(late, year: 2011))
  }

  /// SSB's series in the borders of today are the municipalities of today, however many there are.
  @Test(arguments: [3, 102]) func seriesInTodaysBordersStandUnderTheirNumbers(_ count: Int) throws {
    let places = Self.codes.prefix(count).map { (code: "K-" + $0, persons: [21200, 21412]) }
    let panel = try PopulationPanel(file: "a.csv", bytes: Self.file(places, from: 2010))
    #expect(panel.panel.places.allSatisfy { !$0.hasPrefix("K-") })
    #expect(panel.names.allSatisfy { !$0.isEmpty } && panel.names.first?.hasPrefix("Oslo") == true)
    let twice = places + [(code: String(places[1].code.dropFirst(2)), persons: [21200, 42400])]
    #expect(throws: Problems.self) {
      try PopulationPanel(file: "a.csv", bytes: Self.file(twice, from: 2010))
    }
  }

  @Test func oneSexIsToldAsThat() {
    let text = String(
      decoding: Self.file(Self.codes.map { ($0, [21200, 21412]) }, from: 2010), as: UTF8.self)
    let women = text.split(separator: "\n").filter { !$0.contains(";Menn;") }.joined(
      separator: "\n")
    #expect {
      try PopulationPanel(file: "a.csv", bytes: Array(women.utf8))
    } throws: { "\($0)".hasPrefix("a.csv: found only kvinner, expected kvinner and menn") }
  }

  @Test func aYearThatIsNoneIsNoPanel() {
    for year in ["9223372036854775807", "20150000"] {
      let text = String(
        decoding: Self.file([("3203", [21200, 21412])], from: 2010), as: UTF8.self)
      var lines: [String] = ["kommunenr;kjønn;alder;år;personer"]
      for line in text.split(separator: "\n").dropFirst() {
        let fields = line.split(separator: ";")
        lines.append((fields.prefix(3) + [Substring(year), fields[3]]).joined(separator: ";"))
      }
      #expect {
        try PopulationPanel(file: "a.csv", bytes: Array(lines.joined(separator: "\n").utf8))
      } throws: { "\($0)" == "a.csv:2:4: found the time «\(year)», expected a year" }
    }
  }

  @Test func scopeFollowsTheCodes() {
    let all = Municipalities.shipped.entries.map(\.code)
    #expect(PopulationPanel.scope(all) == .nation)
    #expect(PopulationPanel.scope(["3203"]) == .part)
    #expect(PopulationPanel.scope(["MK01", "MK02"]) == .elsewhere)
    #expect(PopulationPanel.counties(["3203", "0301", "3201"]) == [1, 0, 1])
    #expect(PopulationPanel.counties(["MK01", "0301"]) == nil)
  }

  @Test func theScoreOfAnUnchangedPopulationIsZero() throws {
    let bytes = Self.file([(code: "3203", persons: [21200, 21200, 21200, 42400])], from: 2010)
    let report = try BacktestReport(
      file: ("a.csv", bytes), vintages: nil, .init(jumpOffs: [2011], language: .nb))
    let table = try #require(report.tables.first)
    let row = try #require(table.rows.first)
    #expect(table.columns.map(\.key).prefix(3) == ["aldersgruppe", "år_fram", "avvik"])
    let unchanged = table.columns.firstIndex { $0.key == "avvik_uendret" }
    #expect(row.cells[try #require(unchanged)] == .number(0))
    #expect(row.cells[0] == .text("alle") && row.cells[1] == .number(1))
    #expect(table.rows.count == 12)
    #expect(
      report.header == [
        "Treffsikkerhet · 3203 Asker · framskrevet fra 1. januar 2011 med det som var kjent da · utfall til 2013"
      ])
    #expect(
      report.files.map(\.name) == [
        "treffsikkerhet", "treffsikkerhet-detaljer", "treffsikkerhet-steder",
      ])
    let places = report.files[2]
    #expect(places.rows.count == 12)
    let first = places.rows[0].cells
    #expect(first[0] == .text("3203") && first[2] == .number(2011) && first[4] == .text("alle"))
    let persons = first[5...].map { if case .number(let value) = $0 { value } else { Double.nan } }
    #expect(persons[3] == 21200 && persons[1] < persons[0] && persons[0] < persons[2])
  }

  @Test(arguments: [
    (2013, [], "the jump-off 2013", "years from 2010 through 2012"),
    (2009, [], "the jump-off 2009", "years from 2010 through 2012"),
    (2011, ["0301"], "no region «0301»", "one of 3203"),
  ])
  func whatCannotBeScoredIsNamed(
    from: Int, regions: [String], found: String, expected: String
  ) throws {
    let bytes = Self.file([(code: "3203", persons: [21200, 21200, 21200, 42400])], from: 2010)
    do {
      _ = try BacktestReport(
        file: ("a.csv", bytes), vintages: nil, .init(jumpOffs: [from], regions: regions))
      Issue.record("nothing was wrong")
    } catch let error as Problems {
      #expect(error.items.map(\.found) == [found] && error.items.map(\.expected) == [expected])
    }
  }

  @Test func vintagesAreReadByNameAndMadeUpOfTheirGroups() throws {
    let bytes = Self.file([(code: "4020", persons: [21200, 21200])], from: 2010)
    let panel = try PopulationPanel(file: "a.csv", bytes: bytes)
    var text = "Tabell;Framskriving;region;år;alder;value\n"
    let groups = ["0 år", "1-5 år", "6-12 år", "13-15 år", "16-19 år", "20-66 år", "67-79 år"]
    for region in ["Sauherad", "Bø (Telemark)", "Nowhere"] {
      for group in groups { text += "05904;2010;\(region);2011;\(group);100\n" }
      text += "05904;2010;\(region);2011;80-89 år;30\n"
      text += "05904;2010;\(region);2011;90 år eller eldre;7\n"
    }
    let vintage = try BacktestVintage(
      file: "v.csv", bytes: Array(text.utf8), panel: panel, groups: ScoreGroup.standard)
    #expect(vintage.persons[2010]?[0]?[2011] == [1474, 400, 400, 400, 200, 74])
    #expect(vintage.unknown == ["Nowhere"])
    // Half of a municipality is no municipality.
    let half = text.split(separator: "\n").filter { !$0.contains("Sauherad") }
    let without = try BacktestVintage(
      file: "v.csv", bytes: Array(half.joined(separator: "\n").utf8), panel: panel,
      groups: ScoreGroup.standard)
    #expect(without.persons.isEmpty)
  }
}
