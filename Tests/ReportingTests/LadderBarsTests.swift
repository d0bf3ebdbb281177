import TestSupport
import Testing

@testable import Reporting

/// The bars of a ladder stand for everybody, those too of whom no places are told.
@Suite struct LadderBarsTests {
  private func page(need: String) throws -> String {
    var input = ExampleResult.input()
    let text = String(decoding: input.files["boligtrapp.csv"] ?? [], as: UTF8.self)
    let row = try #require(
      text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("trinn 5") })
    input.files["boligtrapp.csv"] = Array(text.replacing(row, with: need).utf8)
    return try Report(input, language: .nb).html
  }

  private func rows(_ html: String) -> [[String]] {
    ReportPage.tables(html).map { $0.rows.filter { $0[0].contains("Boliger") } }
      .first { !$0.isEmpty } ?? []
  }

  @Test func thoseWithoutPlacesStandBesideTheOthers() throws {
    let html = try page(need: "trinn 5;Boliger;bolig;80;81;90;100;10;12,5")
    let rows = rows(html)
    #expect(rows.map { $0[0] }.last?.hasSuffix(", andre grupper") == true)
    #expect(rows.count == 2 && rows[1][1] == "30")
    #expect(html.contains("behov der plassene ikke er oppgitt"))
  }

  @Test func nobodyIsLeftOverByRounding() throws {
    let html = try page(need: "trinn 5;Boliger;bolig;50;51;61;70;11;22,0")
    #expect(rows(html).count == 1)
    #expect(!html.contains("andre grupper"))
  }
}
