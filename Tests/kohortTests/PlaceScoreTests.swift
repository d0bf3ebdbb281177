import Reporting
import TestSupport
import Testing

@testable import Explaining
@testable import Scenarios
@testable import Tabular
@testable import kohort

/// The score of a place that the report shows is read from the file of a backtest, and explained by the
/// forecasts in it.
@Suite struct PlaceScoreTests {
  private static let file = """
    region,navn,startår,år_fram,aldersgruppe,framskrevet,nedre_80,øvre_80,utfall
    3203,Asker,2010,5,i alt,102,95,105,100
    3203,Asker,2011,5,i alt,96,90,99,100
    3203,Asker,2010,10,i alt,121.5,115,130,110
    3203,Asker,2010,5,67–79 år,12,9,15,10
    3203,Asker,2012,5,67–79 år,12,9,15,
    3203,Asker,2013,5,67–79 år,12,9,15,0
    3203,Asker,2010,5,80+,8,,,10
    3301,Drammen,2010,5,i alt,150,90,99,100

    """
  private func scores(_ text: String = file) throws -> PlaceScores {
    try PlaceScores(Array(text.utf8), source: "steder.csv")
  }

  private func page(_ language: Language = .nb) throws -> ReportPage.PageTable {
    var input = ExampleResult.input()
    input.scores = [:]
    input.tell(try scores())
    let title = Phrase("The score of this place")[language]
    let tables = ReportPage.tables(try Report(input, language: language).html)
    return try #require(tables.first { $0.title == title })
  }

  @Test func theReportHasTheMeansAndTheHits() throws {
    let table = try page()
    #expect(table.header == ["aldersgruppe", "5 år", "10 år", "innenfor 80 %"])
    // (2 + 4) / 2; 121,5 against 110; 96 of 100 within 90–99 is outside it.
    #expect(
      table.rows == [
        ["i alt", "3,0", "10,5", "1/3"], ["67–79 år", "20,0", "–", "1/1"],
        ["80+", "20,0", "–", "–"],
      ])
  }

  @Test(arguments: Language.allCases)
  func everyNumberOfItIsExplained(language: Language) throws {
    let (table, scores) = (try page(language), try scores())
    var told = 0
    for row in table.rows {
      for (heading, cell) in zip(table.header, row).dropFirst() where cell != "–" {
        let words = AskedNumber.plain("\(table.title) \(row[0]) \(heading)")
        let lines = try #require(ScoreStory(words)).lines(scores, of: ["3203"], language)
        #expect(lines[0].hasPrefix(cell + (cell.contains("/") ? " =" : "\u{A0}% =")))
        #expect(lines.count > 1)
        told += 1
      }
    }
    #expect(told == 6)
    let story = try #require(ScoreStory("treffsikkerhet for stedet i alt 5 år"))
    #expect(
      try story.lines(scores, of: ["3203"], .nb) == [
        "3,0\u{A0}% = snittet av avvikene, uten fortegn, i prosent av utfallet:",
        "  2,0\u{A0}%: framskrevet 102 fra 2010, utfall 100 i 2015 (steder.csv:2:6)",
        "  4,0\u{A0}%: framskrevet 96 fra 2011, utfall 100 i 2016 (steder.csv:3:6)",
      ])
    let within = try #require(ScoreStory("the score of this place i alt within 80%"))
    #expect(
      try within.lines(scores, of: ["3203"], .en) == [
        "1/3 =", "  within 95–105: forecast 102 from 2010, outcome 100 in 2015 (steder.csv:2:6)",
        "  outside 90–99: forecast 96 from 2011, outcome 100 in 2016 (steder.csv:3:6)",
        "  outside 115–130: forecast 122 from 2010, outcome 110 in 2020 (steder.csv:4:6)",
      ])
  }

  /// «80+ år» is what the file calls those that people call 80+, and «alle» everybody.
  @Test(arguments: ["67–79 5 år", "67–79 år 5 år", "alle 5 år", "80+ år 5 år", "80+ 5 years"])
  func groupsAreFoundByTheirAges(words: String) throws {
    let told = AskedNumber.plain("treffsikkerhet for stedet \(words)")
    let lines = try #require(ScoreStory(told)).lines(scores(), of: ["3203"], .nb)
    #expect(lines[0].hasPrefix(words.hasPrefix("alle") ? "3,0" : "20,0"))
  }

  @Test(arguments: ["nix 5 år", "i alt 7 år", "80+ innenfor 80 %", "5 år"])
  func whatThePlaceHasNotIsTold(words: String) throws {
    let scores = try scores()
    guard let story = ScoreStory("treffsikkerhet for stedet \(words)") else {
      #expect(words == "5 år")
      return
    }
    #expect(throws: Problems.self) { try story.lines(scores, of: ["3203"], .nb) }
    #expect(throws: Problems.self) { try story.lines(scores, of: ["3203", "3301"], .nb) }
  }

  @Test func whatIsNoNumberIsRefused() throws {
    let text = Self.file.replacing(",121.5,", with: ",omtrent 121,")
    let problems = #expect(throws: Problems.self) { try scores(text) }
    #expect(
      problems?.description == """
        steder.csv:4:6: found «omtrent 121», expected a number; run kohort backtest again with --out
        """)
  }

  @Test func aFileWithoutItsColumnsIsRefused() throws {
    let text = Self.file.replacing("utfall", with: "annet").replacing("startår", with: "år")
    let problems = #expect(throws: Problems.self) { try scores(text) }
    #expect(
      problems?.description
        == "steder.csv: found no startår, utfall, expected the columns that kohort backtest --out writes"
    )
  }
}
