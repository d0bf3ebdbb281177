import Demography
import ServiceDemand
import TestSupport
import Testing

@testable import Scenarios
@testable import Tabular

/// The table of a ladder tells the need the scenario gives, and unchanged practice beside it.
@Suite struct LadderTableTests {
  /// Coverage doubles on rung 6 in scenario b, and a tenth of rung 6 moves to rung 4, where nobody is
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
    #expect(changed.subtitle.contains("etter dreining i scenarioet, rater fra 2024"))
    #expect(!changed.subtitle.contains("konstante rater"))
    #expect(same.subtitle.contains("(forutsetter uendret praksis; ikke en prognose)"))
    #expect(!same.columns.contains { $0.key.hasPrefix("uendret_praksis") })
  }

  @Test func aTouchedLadderShowsNothingUnderChangedPractice() throws {
    // Rung 4 gets about a tenth of 100, which nobody counted today would hide.
    var request = RunReport.Request(scenarios: ["b"])
    request.hiddenBelow = 30
    let table = try Self.table("b", request)
    for row in table.rows {
      #expect(row.cells.dropFirst(3).allSatisfy { $0 == .hidden })
    }
    #expect(table.remark == nil)
  }

  /// 200, 360, 504 and 633,6 persons of 50 and over; a place for half of them in 2024.
  private static let places = Folder.services([
    "trappebruk": [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
      "boligtrapp;6;eldre;begge;50+;2024;100;plass",
    ]
  ])

  private static func ladder(_ folder: Folder, _ scenarios: [String] = []) throws -> Table {
    let report = try RunReport(folder.read(), .init(scenarios: scenarios, lastYear: 2027))
    return try #require(report.tables.first { $0.name == "boligtrapp" })
  }

  private static func row(_ table: Table) throws -> [Double?] {
    try ["2024", "2025", "2026", "2027"].map { try numbers(table, $0)[0] }
  }

  /// The rate falls in a straight line from 0,5 to 0,25 in 2026: 360 · 0,375, 504 · 0,25, 633,6 · 0,25.
  @Test func aCoveragePathByHand() throws {
    var folder = Self.places
    folder["dekning"] = [
      "trapp;trinn;brukergruppe;bane;år;verdi;grense;scenario",
      "boligtrapp;6;eldre;mål;2026;0,25;;b",
    ]
    folder["scenarier"] = ["scenario;felt;verdi;fra;til", "b;beskrivelse;b;;"]
    #expect(try Self.row(Self.ladder(Self.places)) == [100, 180, 252, 317])
    let table = try Self.ladder(folder, ["b"])
    #expect(try Self.row(table) == [100, 135, 126, 158])
    #expect(try Self.numbers(table, "uendret_praksis_2027")[0] == 317)
    #expect(table.subtitle.contains("etter dekning i scenarioet"))
  }

  /// Two places with the same people: the count is that of both, and so is the need.
  @Test func severalRegionsTogether() throws {
    var folder = Self.places
    for name in ["befolkning", "flytting"] {
      for line in folder[name].dropFirst() { folder.add(name, "2" + line.dropFirst()) }
    }
    #expect(try Self.row(Self.ladder(folder)) == [100, 180, 252, 317])
  }

  /// Life expectancy rises by ten years from 2029 on, and half of them are well: those of 50 and over
  /// need what those of 45 did, so that the need is that of 50 and over out of 45 and over.
  @Test func healthierAgeingStandsBesideUnchangedPractice() throws {
    var folder = Self.places
    folder["trappebruk"][1] = "boligtrapp;6;eldre;begge;45+;2024;60;plass"
    for sex in ["kvinner", "menn"] {
      for age in 0...50 {
        folder.add("dodelighet", "\(sex);\(age);2029;S;\(age == 50 ? "0,95" : "1")")
      }
    }
    let base = try folder.services().ladders[0].need(rung: 0)[10]?[0] ?? .nan
    let people = try #require(try folder.run().regions[0].populations[2034])
    func persons(_ age: Int) -> Double {
      people.persons(AgeBounds(from: age, through: nil)) ?? .nan
    }
    folder["dekning"] = [
      "trapp;trinn;brukergruppe;bane;år;verdi;grense;scenario",
      "boligtrapp;6;eldre;friskere;;0,5;;",
    ]
    let report = try RunReport(folder.read(), .init())
    let table = try #require(report.tables.first { $0.name == "boligtrapp" })
    let wanted = (base * persons(50) / persons(45)).rounded()
    #expect(wanted < base.rounded() - 1)
    #expect(try Self.numbers(table, "2034")[0] == wanted)
    #expect(try Self.numbers(table, "uendret_praksis_2034")[0] == base.rounded())
    #expect(table.subtitle.contains("etter friskere aldring i scenarioet"))
  }
}
