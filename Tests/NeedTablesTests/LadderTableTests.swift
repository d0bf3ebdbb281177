import TestSupport
import Testing

@testable import Scenarios
@testable import Tabular

/// The table of a ladder tells the need the scenario gives, and unchanged practice beside it.
@Suite struct LadderTableTests {
  /// Coverage doubles on step 6 in scenario b, and a tenth of step 6 moves to step 4, where nobody is
  /// counted; scenario a changes nothing.
  private static let folder = Folder.services([
    "trapper": [
      "trapp;trinn;rekkefølge;navn;bånd;enhet;teller;enheter",
      "boligtrapp;6;1;Institusjon;;plass;personer;likt",
      "boligtrapp;5;2;Bolig med døgntjenester;;bolig;personer;",
      "boligtrapp;4;3;Bolig;;bolig;personer;likt",
    ],
    "trappebruk": [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
      "boligtrapp;6;eldre;begge;50+;2024;100;plass", "boligtrapp;5;eldre;begge;alle;2024;51;bolig",
    ],
    "dreining": [
      "trapp;fra;til;andel;fraår;fulltår;scenario", "boligtrapp;6;4;0,1;2025;2025;b",
    ],
    "scenarier": ["scenario;felt;verdi;fra;til", "a;beskrivelse;a;;", "b;beskrivelse;b;;"],
  ])

  private static func table(_ scenario: String, _ request: RunReport.Request? = nil) throws -> Table
  {
    let report = try RunReport(folder.read(), request ?? .init(scenarios: [scenario]))
    return try #require(report.tables.first { $0.name == "boligtrapp" })
  }

  private static func numbers(_ table: Table, _ key: String) throws -> [Double?] {
    let place = try #require(table.columns.firstIndex { $0.key == key })
    return table.rows.map {
      if case .number(let number) = $0.cells[place] { return number }
      return nil
    }
  }

  @Test func aStepThatIsOnlyMovedToHasARow() throws {
    let (changed, same) = (try Self.table("b"), try Self.table("a"))
    #expect(changed.rows.map { $0.cells[0] } == ["6", "5", "4", "I alt"].map { .text($0) })
    #expect(same.rows.map { $0.cells[0] } == ["6", "5", "I alt"].map { .text($0) })
    let with = try Self.numbers(changed, "2034").compactMap { $0 }
    let without = try Self.numbers(same, "2034").compactMap { $0 }
    #expect(with[2] > 0 && with[0] + with[2] == without[0] && with[3] == without[2])
    let beside = try Self.numbers(changed, "uendret_praksis_2034")
    #expect(beside == [without[0], without[1], 0, without[2]])
  }

  @Test func theCaptionSaysWhatChangesPractice() throws {
    let (changed, same) = (try Self.table("b"), try Self.table("a"))
    #expect(changed.subtitle.contains("etter dreining i scenariet, rater fra 2024"))
    #expect(!changed.subtitle.contains("konstante rater"))
    #expect(same.subtitle.contains("(forutsetter uendret praksis; ikke en prognose)"))
    #expect(!same.columns.contains { $0.key.hasPrefix("uendret_praksis") })
  }

  @Test func aTouchedLadderShowsNothingUnderChangedPractice() throws {
    // Step 4 gets about a tenth of 100, which nobody counted today would hide.
    var request = RunReport.Request(scenarios: ["b"])
    request.hiddenBelow = 30
    let table = try Self.table("b", request)
    for row in table.rows {
      #expect(row.cells.dropFirst(3).allSatisfy { $0 == .hidden })
    }
    #expect(table.remark == nil)
  }
}
