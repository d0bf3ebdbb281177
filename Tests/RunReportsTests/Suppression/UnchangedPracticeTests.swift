import Foundation
import Scenarios
import TestSupport
import Testing

@testable import Outcomes
@testable import RunReports
@testable import ScenarioFolders
@testable import Tabular

/// Tries to recover by plain arithmetic what `--skjul-under` hides of a scenario that changes practice:
/// from its unchanged practice, from what each group needs, and from the words beside.
@Suite struct UnchangedPracticeTests {
  /// A folder with users of two groups of the same ages on some rungs, and what it says of practice.
  private static func report(
    _ counts: [(rung: String, group: String, users: String)], shifts: [String] = [],
    coverage rows: [String] = [], others: [String] = [], below: Int?, scenario: String = "b"
  ) throws -> RunReport {
    let users = counts.map {
      "boligtrapp;\($0.rung);\($0.group);begge;alle;2024;\($0.users);plass"
    }
    let folder = Folder.services([
      "trapper": [
        "trapp;trinn;rekkefølge;navn;bånd;enhet;teller;enheter",
        "boligtrapp;6;1;Institusjon;;plass;personer;likt",
        "boligtrapp;5;2;Bolig;;plass;personer;likt",
        "innsatstrapp;12;1;Opphold;;mottaker;mottakere;",
      ],
      "trappebruk": ["trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet"]
        + users + others,
      "dreining": ["trapp;fra;til;brukergruppe;andel;fraår;fulltår;scenario"] + shifts,
      "dekning": ["trapp;trinn;brukergruppe;bane;år;verdi;grense;scenario"] + rows,
      "scenarier": ["scenario;felt;verdi;fra;til", "a;beskrivelse;a;;", "b;beskrivelse;b;;"],
    ])
    var settings = folder
    settings.add("innstillinger", "standardscenario;a")
    var request = RunReport.Request(scenarios: [scenario], lastYear: 2030, language: .nb)
    request.hiddenBelow = below
    return try RunReport(settings.read(), request)
  }

  private static func table(_ report: RunReport, _ name: String) -> Table? {
    report.files.first { $0.name == name }?.table
  }

  /// A number of a table: in the row whose labels are these, in the column with a name.
  private static func number(_ table: Table?, _ labels: [String], _ column: String) -> Double? {
    guard let table, let place = table.columns.firstIndex(where: { $0.key == column }) else {
      return nil
    }
    let row = table.rows.first { row in labels.allSatisfy { row.cells.contains(.text($0)) } }
    guard case .number(let value) = row?.cells[place] else { return nil }
    return value
  }

  /// Rung 5 has 4 + 8 users; a quarter of the 20 on rung 6 moves there from the first year.
  ///
  /// So no group is ever below 5 on a rung. Unchanged practice less the group that does not move is 4 then.
  @Test func whatAGroupWasIsNotUnchangedPracticeLessTheOthers() throws {
    func attack(_ below: Int?) throws -> [Double?] {
      let report = try Self.report(
        [("6", "eldre", "20"), ("5", "eldre", "4"), ("5", "andre", "8")],
        shifts: ["boligtrapp;6;5;eldre;0,25;2024;2024;b"], below: below)
      let (ladder, need) = (Self.table(report, "boligtrapp"), Self.table(report, "behov"))
      func less(_ whole: Double?, _ part: Double?) -> Double? {
        whole.flatMap { whole in part.map { whole - $0 } }
      }
      let others = Self.number(need, ["5", "andre"], "2030")
      return [
        less(Self.number(ladder, ["5"], "uendret_praksis_2030"), others),
        less(Self.number(Self.table(report, "dreining"), ["5", "uten"], "2030"), others),
      ]
    }
    // The attack is one: without the flag it tells.
    #expect(try attack(nil).allSatisfy { ($0 ?? 0) > 0 && ($0 ?? 9) < 5 })
    #expect(try attack(5) == [nil, nil])
    // Where nothing is small it stays a number anybody may have.
    #expect(try attack(3).allSatisfy { $0 != nil })
  }

  /// Before the shift rung 5 falls from 8 users to less than 5; after it, it has more again.
  @Test func whatIsSmallBeforeAShiftIsHidden() throws {
    func without(_ below: Int?) throws -> Double? {
      let report = try Self.report(
        [("6", "eldre", "100"), ("5", "eldre", "8")],
        shifts: ["boligtrapp;6;5;eldre;0,2;2024;2024;b"],
        coverage: ["boligtrapp;5;eldre;trend;;-0,2;;b"], below: below)
      return Self.number(Self.table(report, "dreining"), ["5", "uten"], "2030")
    }
    let open = try #require(try without(nil))
    #expect(open > 0 && open < 5)
    #expect(try without(5) == nil)
  }

  /// 2.4 and 2.4 users are 5 and print 4, in the row of the rung and in that of all groups.
  @Test func aSumThatPrintsSmallIsHidden() throws {
    func printed(_ below: Int?) throws -> [Double?] {
      let report = try Self.report(
        [("6", "eldre", "90"), ("5", "eldre", "2,4"), ("5", "andre", "2,4")],
        below: below, scenario: "a")
      return [
        Self.number(Self.table(report, "boligtrapp"), ["5"], "2024"),
        Self.number(Self.table(report, "behov"), ["5", "alle grupper"], "2024"),
      ]
    }
    #expect(try printed(nil) == [4, 4])
    #expect(try printed(5) == [nil, nil])
  }

  /// A choice of coverage per 1000, or a share that moves, gives the number by one multiplication.
  @Test func noWordBesideAHiddenRowTellsIt() throws {
    let many = "innsatstrapp;12;eldre;begge;alle;2024;118;mottaker"
    func report(_ below: Int?) throws -> RunReport {
      try Self.report(
        [("6", "eldre", "40"), ("5", "eldre", "60")],
        shifts: ["boligtrapp;5;6;eldre;0,95;2026;2026;b"],
        coverage: [
          "boligtrapp;5;eldre;mål;2030;0,0125;;b",
          "innsatstrapp;12;eldre;konstant;;;;b",
        ], others: [many], below: below)
    }
    func words(_ report: RunReport) throws -> [String] {
      let paths = try #require(Self.table(report, "dekningsgrad"))
      let cells = paths.rows.flatMap(\.cells).compactMap { cell -> String? in
        if case .text(let text) = cell { text } else { nil }
      }
      return cells + (Self.table(report, "dreining")?.notes ?? [])
    }
    #expect(try words(report(nil)).contains { $0.contains("12,5") })
    #expect(try words(report(nil)).contains { $0.contains("95,0 %") })
    let hidden = try words(report(5))
    #expect(!hidden.contains { $0.contains("12,5") || $0.contains("95,0 %") })
    // The other ladder has nothing small, and is told as it is.
    #expect(hidden.contains("innsatstrapp"))
    #expect(Self.number(Self.table(try report(5), "dekningsgrad"), ["innsatstrapp"], "2024") != nil)
  }

  /// The total under another scenario that makes it small is not told below the table.
  @Test func aSmallTotalOfAnotherScenarioIsNotTold() throws {
    func notes(_ below: Int?) throws -> [String] {
      let report = try Self.report(
        [("6", "eldre", "20")],
        coverage: ["boligtrapp;6;eldre;trend;;-0,5;;a"], below: below)
      return try #require(Self.table(report, "boligtrapp")).notes
    }
    #expect(try notes(nil).contains { $0.hasPrefix("a: ") })
    #expect(try !notes(5).contains { $0.hasPrefix("a: ") })
  }
}
