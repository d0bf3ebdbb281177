import TestSupport
import Testing

@testable import Ensembles
@testable import Outcomes
@testable import ScenarioFolders
@testable import Scenarios
@testable import ServiceDemand
@testable import Tabular

/// «I alt» adds only what shares a unit, unless the folder says that the units count alike.
@Suite struct MixedUnitsTests {
  /// 100 places, 51 homes, and 12 places for the young on the rung of the homes.
  ///
  /// A tenth of the first moves to homes in scenario b. `alike` is the field of every rung.
  private static func folder(_ alike: String) -> Folder {
    Folder.services([
      "trapper": [
        "trapp;trinn;rekkefølge;navn;bånd;enhet;teller;enheter",
        "boligtrapp;6;1;Institusjon;;plass;personer;\(alike)",
        "boligtrapp;5;2;Bolig med døgntjenester;;bolig;personer;\(alike)",
      ],
      "trappebruk": [
        "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
        "boligtrapp;6;eldre;begge;50+;2024;100;plass",
        "boligtrapp;5;eldre;begge;alle;2024;51;bolig", "boligtrapp;5;unge;begge;alle;2024;12;plass",
      ],
      "dreining": [
        "trapp;fra;til;brukergruppe;andel;fraår;fulltår;scenario",
        "boligtrapp;6;5;eldre;0,1;2025;2025;b",
      ],
      "kapasitet": [
        "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall",
        "boligtrapp;6;eldre;egen;finnes;2024;;90", "boligtrapp;5;eldre;egen;finnes;2024;;60",
        "boligtrapp;5;unge;egen;finnes;2024;;10",
      ],
      "scenarier": ["scenario;felt;verdi;fra;til", "a;beskrivelse;a;;", "b;beskrivelse;b;;"],
    ])
  }

  private static func totals(_ table: ResultFile, _ column: String) throws -> [String: Double] {
    let (labels, numbers) = (try table.texts("trinn"), try table.numbers(column))
    return zip(labels, numbers).reduce(into: [:]) { sums, row in
      if Int(row.0) == nil { sums[row.0] = row.1 }
    }
  }

  @Test func homesAndPlacesHaveTotalsOfTheirOwn() throws {
    let files = try Self.folder("").results(.init(scenarios: ["a"]))
    let ladder = try ResultFile(files, "boligtrapp.csv")
    // The young of rung 5 are counted in places: 100 + 12.
    let wanted = ["I alt, plass": 112.0, "I alt, bolig": 51.0]
    #expect(try Self.totals(ladder, "2024") == wanted)
    #expect(try Self.totals(try ResultFile(files, "behov.csv"), "2024") == wanted)
    let sheet = try ResultFile(files, "dimensjonering.csv")
    #expect(try Self.totals(sheet, "behov 2024") == wanted)
    #expect(try Self.totals(sheet, "egne") == ["I alt, plass": 100, "I alt, bolig": 60])
    for year in 2025...2034 {
      let (one, other) = (
        try Self.totals(ladder, "\(year)"),
        try Self.totals(try ResultFile(files, "behov.csv"), "\(year)")
      )
      #expect(one == other && one.count == 2)
    }
    #expect(
      try Self.totals(ladder, "2034") == Self.totals(sheet, "behov 2034"))
  }

  @Test func unitsThatCountAlikeHaveOneTotal() throws {
    for word in ["likt", "alike"] {
      let files = try Self.folder(word).results(.init(scenarios: ["a"]))
      for (name, column) in [
        ("boligtrapp", "2024"), ("behov", "2024"), ("dimensjonering", "behov 2024"),
      ] {
        let table = try ResultFile(files, "\(name).csv")
        #expect(try Self.totals(table, column) == ["I alt": 163], "\(name)")
      }
    }
  }

  /// What moves from places to homes is less of the one total and more of the other.
  @Test func aShiftMovesFromOneTotalToTheOther() throws {
    let files = try Self.folder("hver for seg").results(.init(scenarios: ["a", "b"]))
    let beside = try ResultFile(files, "scenarier-side-om-side.csv")
    let (a, b) = (try Self.totals(beside, "a"), try Self.totals(beside, "b"))
    let keys: Set = ["I alt, plass", "I alt, bolig"]
    #expect(Set(a.keys) == keys && Set(b.keys) == keys)
    let (places, homes) = (try #require(a["I alt, plass"]), try #require(b["I alt, plass"]))
    #expect(homes < places)
    #expect(a.values.sum == b.values.sum)
    let shift = try ResultFile(files, "dreining-b.csv")
    let rows = try shift.texts("trinn").indices.filter {
      try shift.texts("trinn")[$0] == "I alt, bolig"
    }
    let numbers = try shift.numbers("2034")
    #expect(rows.count == 3)
    let (before, after, change) = (numbers[rows[0]], numbers[rows[1]], numbers[rows[2]])
    #expect(change == after - before)
    #expect(change > 0)
  }

  @Test func futuresHaveTheSameTotals() throws {
    for (alike, names) in [
      ("", ["boligtrapp:6", "boligtrapp:5", "boligtrapp::plass", "boligtrapp::bolig"]),
      ("likt", ["boligtrapp:6", "boligtrapp:5", "boligtrapp:"]),
    ] {
      let folder = try Self.folder(alike).read()
      let run = try ScenarioRun(folder, scenario: ScenarioDefinition())
      let plan = try #require(ServicePlan(folder, run))
      let demand = LadderDemand(plan)
      #expect(demand.series.map(\.label) == names)
      let outcome = plan.outcome(RegionFutures(run.regions[0], settings: run.settings))
      let first = demand.numbers(outcome).map { $0[0]?[0] }
      #expect(first == (alike.isEmpty ? [100, 63, 112, 51] : [100, 63, 163]))
    }
  }

  @Test func theRowsOfALadderMustAgree() {
    var folder = Self.folder("likt")
    folder["trapper"][2] = "boligtrapp;5;2;Bolig med døgntjenester;;bolig;personer;hver for seg"
    #expect(
      folder.problems() == [
        "trapper.csv:3:8: found «hver for seg», expected the same in all rows of a ladder"
      ])
  }

  /// A hidden count of homes cannot be had from the total of homes, and the places are as they were.
  @Test func aTotalOfOneStepIsHiddenWithIt() throws {
    var folder = Self.folder("")
    folder.files["kapasitet"] = nil
    folder["trappebruk"] = [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
      "boligtrapp;6;eldre;begge;50+;2024;100;plass", "boligtrapp;5;eldre;begge;alle;2024;3;bolig",
    ]
    var request = RunReport.Request(scenarios: ["a"])
    request.hiddenBelow = 5
    let report = try RunReport(folder.read(), request)
    let table = try #require(report.tables.first { $0.name == "boligtrapp" })
    #expect(
      table.rows.map { $0.cells[0] }
        == ["6", "5", "I alt, plass", "I alt, bolig"].map { .text($0) })
    for row in [1, 3] { #expect(table.rows[row].cells.dropFirst(3).allSatisfy { $0 == .hidden }) }
    #expect(table.rows[2].cells[3] == .number(100))
    #expect(table.remark == nil)
  }

  /// A step that is in two totals hides both.
  @Test func totalsThatShareAHiddenStepAreHidden() throws {
    var folder = Self.folder("")
    folder["trappebruk"] = [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
      "boligtrapp;6;eldre;begge;50+;2024;100;plass", "boligtrapp;5;eldre;begge;alle;2024;1;bolig",
      "boligtrapp;5;unge;begge;alle;2024;2;plass",
    ]
    var request = RunReport.Request(scenarios: ["a"])
    request.hiddenBelow = 5
    let report = try RunReport(folder.read(), request)
    let table = try #require(report.tables.first { $0.name == "boligtrapp" })
    for row in table.rows where row.role == .total {
      #expect(row.cells.dropFirst(3).allSatisfy { $0 == .hidden })
    }
  }
}
