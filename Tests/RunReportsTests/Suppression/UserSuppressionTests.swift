import Foundation
import Scenarios
import TestSupport
import Testing

@testable import Outcomes
@testable import ResultFiles
@testable import RunReports
@testable import Runs
@testable import ScenarioFolders
@testable import Tabular

/// `--skjul-under` on whole runs of the example folder, with its counts changed.
@Suite struct UserSuppressionTests {
  /// The example folder with another number of users on some rungs of boligtrapp.
  private static func folder(
    _ counts: [String: Int], more: [String] = [], mapping: [String]? = nil
  ) throws -> ScenarioFolder {
    var files: [String: [UInt8]] = [:]
    for file in ExampleFolder.files { files[file.name] = file.bytes }
    let rows = counts.sorted { $0.key < $1.key }.map { rung, count in
      "boligtrapp;\(rung);eldre;begge;80+;2024;\(count);plass;;;forutsetning;"
    }
    let header =
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet;nevner;kilde;status;merknad"
    files["trappebruk.csv"] = Array(([header] + rows + more).joined(separator: "\n").utf8)
    if let mapping { files["kobling.csv"] = Array(mapping.joined(separator: "\n").utf8) }
    return try ScenarioFolder(files: files)
  }

  private static func report(
    _ folder: ScenarioFolder, below: Int?, scenarios: [String] = ["hovedbane", "nedover"],
    language: Language = .nb
  ) throws -> RunReport {
    var request = RunReport.Request(scenarios: scenarios, lastYear: 2030, language: language)
    request.hiddenBelow = below
    return try RunReport(folder, request)
  }

  private static func table(_ report: RunReport, _ name: String) -> Table? {
    report.files.first { $0.name == name }?.table
  }

  private static func numbers(_ table: Table, _ row: Int) -> [Double] {
    table.rows[row].cells.compactMap { if case .number(let value) = $0 { value } else { nil } }
  }

  /// The rows that are shown are as they were: nothing is hidden to protect another.
  @Test func aSmallStepAndTheTotalAreHidden() throws {
    let folder = try Self.folder(["6": 110, "5": 3, "3": 40])
    let open = try #require(try Self.table(Self.report(folder, below: nil), "boligtrapp-hovedbane"))
    let report = try Self.report(folder, below: 5)
    let table = try #require(Self.table(report, "boligtrapp-hovedbane"))
    for row in [0, 2] { #expect(table.rows[row] == open.rows[row]) }
    for row in [1, 3] {
      #expect(table.rows[row].cells.dropFirst(3).allSatisfy { $0 == .hidden }, "row \(row)")
    }
    #expect(table.remark == nil)
    #expect(!table.notes.contains { $0.contains("andre scenarier") })
    #expect(table.notes.last == ": er skjult: under 5 brukere, eller et tall som ville røpe det")
  }

  /// 6 users who become 4, and the 4 before them, are hidden alike; a step beside them is not.
  @Test func aStepThatBecomesSmallIsHiddenInAllYears() throws {
    func rows(_ count: String, below: Int) throws -> [Bool] {
      var folder = Folder.services([:])
      folder["dodelighet"] = folder["dodelighet"].map {
        $0.contains(";50;") ? $0.replacing(";S;0,9", with: ";S;0,1") : $0
      }
      folder["befolkning"] = folder["befolkning"].map {
        $0.contains(";49;") ? $0.replacing(";100", with: ";0") : $0
      }
      folder["trappebruk"] = [
        "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
        "boligtrapp;6;eldre;begge;50+;2024;\(count);plass",
        "boligtrapp;5;eldre;begge;0–17;2024;51;bolig",
      ]
      var request = RunReport.Request(lastYear: 2025)
      request.hiddenBelow = below
      let table = try #require(
        try RunReport(folder.read(), request).files.first { $0.name == "boligtrapp" }?.table)
      return table.rows.map { $0.cells.contains(.hidden) }
    }
    #expect(try rows("6", below: 4) == [true, false, true, false])
    #expect(try rows("3", below: 4) == [true, false, true, false])
    #expect(try rows("200", below: 4) == [false, false, false, false])
  }

  /// 3.6 prints as 4, which is not below 4: but fewer than 4 are counted.
  @Test func aCountIsSmallAsItIsCounted() throws {
    func isHidden(_ count: String) throws -> Bool {
      var folder = Folder.services([:])
      folder["trappebruk"][1] = "boligtrapp;6;eldre;begge;50+;2024;\(count);plass"
      var request = RunReport.Request(lastYear: 2024)
      request.hiddenBelow = 4
      let report = try RunReport(folder.read(), request)
      return try #require(Manifest(report.manifest(of: []))?.suppression).hiddenCells > 0
    }
    #expect(try isHidden("3,6") && isHidden("0,2"))
    #expect(try !isHidden("4") && !isHidden("0"))
  }

  @Test func whatWouldTellIsLeftOutAndSaid() throws {
    let folder = try Self.folder(["6": 110, "5": 3, "3": 40])
    let report = try Self.report(folder, below: 5)
    let names = Set(report.files.map(\.name))
    for gone in [
      "behov", "kapasitet", "dimensjonering", "arsverk", "dekningsgrad", "delomrader-behov",
      "driftskostnad", "handlingsprogram", "langsiktig", "referansetall", "kjente-brukere",
    ] {
      #expect(!names.contains("\(gone)-hovedbane"), "\(gone)")
      #expect(!report.tables.contains { $0.name == gone }, "\(gone)")
    }
    #expect(!names.contains("scenarier-side-om-side"))
    #expect(names.contains("folketall-hovedbane") && names.contains("befolkning-nedover"))
    let kept = report.kept(
      ExampleFolder.files.map { OutputFile(name: "inndata-\($0.name)", bytes: []) })
    #expect(!kept.contains { $0.name == "inndata-trappebruk.csv" } && kept.count > 15)
    let manifest = try #require(Manifest(report.manifest(of: [])))
    let told = try #require(manifest.suppression)
    #expect(told.below == 5 && told.hiddenCells == 2 * 9 + 4 * 10 + 17)
    #expect(told.leftOut.contains("arsverk-nedover.csv"))
    #expect(told.leftOut.contains("inndata-trappebruk.csv"))
    #expect(manifest.inputs.first { $0.file == "trappebruk.csv" }?.sha256 == ":")
    #expect(manifest.inputs.first { $0.file == "befolkning.csv" }?.sha256.count == 64)
    #expect(report.footer.last?.hasPrefix("Under 5 brukere er skjult: 75 celler") == true)
    let sources = try #require(Self.table(report, "kilder"))
    let row = try #require(sources.rows.first { $0.cells[0] == .text("trappebruk.csv") })
    #expect(row.cells.last == .hidden)
  }

  @Test func nothingSmallChangesNoTable() throws {
    var request = RunReport.Request(scenarios: ["hovedbane"], lastYear: 2030)
    var files: [String: [UInt8]] = [:]
    for file in ExampleFolder.files where file.name != "kjente_brukere.csv" {
      files[file.name] = file.name == "overganger.csv" ? nil : file.bytes
    }
    let folder = try ScenarioFolder(files: files)
    let open = try RunReport(folder, request)
    request.hiddenBelow = 3
    let hidden = try RunReport(folder, request)
    #expect(Self.table(hidden, "boligtrapp") == Self.table(open, "boligtrapp"))
    #expect(Self.table(hidden, "behov") == Self.table(open, "behov"))
    #expect(Self.table(hidden, "handlingsprogram") == Self.table(open, "handlingsprogram"))
    let told = try #require(Manifest(hidden.manifest(of: []))?.suppression)
    #expect(told.hiddenCells == 0)
    #expect(!told.leftOut.contains("inndata-trappebruk.csv"))
  }

  /// A ladder whose rungs another ladder is carried to is told of in the rows of the other.
  @Test func aRowThatLeadsToATouchedLadderIsHidden() throws {
    let many = "innsatstrapp;12;eldre;begge;80+;2024;118;mottaker;;;forutsetning;"
    let folder = try Self.folder(
      ["6": 110, "5": 3, "3": 40], more: [many],
      mapping: ["fratrapp;fra;tiltrapp;til;andel", "innsatstrapp;12;boligtrapp;5;1"])
    let open = try #require(try Self.table(Self.report(folder, below: nil), "koblet-behov-nedover"))
    #expect(Self.numbers(open, 1).first == 3)
    // All of its rows lead there.
    #expect(Self.table(try Self.report(folder, below: 5), "koblet-behov-nedover") == nil)

    let run = try ScenarioRun(folder, scenario: try #require(folder.scenario("nedover")))
    let hiding = SuppressedTables(
      UserSuppression(below: 5, [ScenarioOutcome(folder, run)]),
      ladders: folder.ladders.ladders.map(\.name), .nb)
    #expect(Set(hiding.users.ladders.keys) == ["boligtrapp"])
    var two = open
    two.name = "koblet-behov"
    two.rows.append(Table.Row([.text("innsatstrapp"), .text("tredje")] + open.rows[1].cells[2...]))
    let shown = try #require(hiding.shown(two))
    #expect(Self.numbers(shown, 0).isEmpty && Self.numbers(shown, 1).isEmpty)
    #expect(Self.numbers(shown, 2) == Self.numbers(open, 1))
    // Where the ladder stands and what its column is called is nothing to go by.
    var moved = two
    moved.columns = [two.columns[2], two.columns[0], two.columns[1]] + two.columns[3...]
    moved.rows = two.rows.map { row in
      Table.Row([row.cells[2], row.cells[0], row.cells[1]] + row.cells[3...])
    }
    for place in moved.columns.indices { moved.columns[place].key = "\(place)" }
    let same = try #require(hiding.shown(moved))
    #expect(Self.numbers(same, 0).isEmpty && Self.numbers(same, 1).isEmpty)
    #expect(Self.numbers(same, 2) == Self.numbers(open, 1))
    for place in moved.columns.indices { moved.columns[place].id = "\(place)" }
    #expect(hiding.shown(moved) == nil)
  }

  /// Remarks, sums of kroner and rates tell counts as the counts themselves do.
  @Test func inputsThatFollowFromUsersAreNotKept() throws {
    let report = try Self.report(Self.folder(["6": 110, "5": 3, "3": 40]), below: 5)
    let all = ExampleFolder.files.map { OutputFile(name: "inndata-\($0.name)", bytes: []) }
    let kept = Set(report.kept(all).map { $0.name.dropFirst(8).dropLast(4) })
    for gone in [
      "trapper", "trappebruk", "kjente_brukere", "referanse", "enhetskostnader", "kapasitet",
      "dekning", "dreining", "overganger", "aarsverk", "vedtatt_budsjett", "tiltak",
    ] {
      #expect(!kept.contains(gone[...]), "\(gone)")
      let listed = try #require(Manifest(report.manifest(of: [])))
      #expect(listed.inputs.allSatisfy { $0.file != "\(gone).csv" || $0.sha256 == ":" })
    }
    for there in ["befolkning", "flytting", "deflator", "renter", "innstillinger", "scenarier"] {
      #expect(kept.contains(there[...]), "\(there)")
    }
  }

  /// A column that nobody knows is warned of by its heading, in which a count may stand.
  @Test func aWarningDoesNotQuoteAHiddenCount() throws {
    func folder(_ count: String) throws -> ScenarioFolder {
      var files: [String: [UInt8]] = [:]
      for file in ExampleFolder.files { files[file.name] = file.bytes }
      files["kjente_brukere.csv"] = Array(
        """
        trapp;brukergruppe;sted;trinn;kjønn;aldersgruppe;år;antall;i alt \(count)
        boligtrapp;unge;hjemme;;begge;10–17;2024;\(count);
        """.utf8)
      return try ScenarioFolder(files: files)
    }
    for count in ["4", "3", "2"] {
      #expect(try folder(count).warnings.contains { $0.en.contains("«i alt \(count)»") })
      #expect(try Self.report(folder(count), below: 5).warnings.map(\.en) == [])
    }
  }

  /// A table nobody has thought of is not shown where users are hidden.
  @Test func anUnknownTableIsLeftOut() throws {
    func table(_ value: Double) -> Table {
      Table(
        name: "noe-nytt", title: "",
        columns: [Table.Column(key: "n", header: "n", kind: .number(decimals: 0))],
        rows: [Table.Row([.number(value)])])
    }
    let folder = try Self.folder(["6": 110, "5": 60, "3": 40])
    let run = try ScenarioRun(folder, scenario: try #require(folder.scenario("hovedbane")))
    let safe = SuppressedTables(
      UserSuppression(below: 5, [ScenarioOutcome(folder, run)]),
      ladders: folder.ladders.ladders.map(\.name), .nb)
    #expect(safe.users.touchesNoLadder)
    #expect(safe.shown(table(7)) == table(7))
    #expect(safe.shown(table(3)) == nil)
    let small = try Self.folder(["6": 110, "5": 2, "3": 40])
    let other = try ScenarioRun(small, scenario: try #require(small.scenario("hovedbane")))
    let touched = SuppressedTables(
      UserSuppression(below: 5, [ScenarioOutcome(small, other)]),
      ladders: small.ladders.ladders.map(\.name), .nb)
    #expect(touched.shown(table(7)) == nil)
  }

  @Test func everyFormatHasTheHiddenMark() throws {
    let report = try Self.report(
      Self.folder(["6": 110, "5": 3, "3": 40]), below: 5, scenarios: ["hovedbane"], language: .en)
    let table = try #require(Self.table(report, "boligtrapp"))
    #expect(CSVWriter(.norwegianExcel).text(table).contains("plass;:;:;:;"))
    #expect(CSVWriter(.plain).text(table).contains("plass,:,:,:,"))
    #expect(MarkdownWriter().text(table).contains("| plass | : | : | : |"))
    #expect(TerminalWriter(width: 100).text(table).contains("  :      :      :"))
    let cube = try #require(try JSONStatWriter(of: table)?.text(table))
    #expect(cube.contains(#""status":{"7":":","8":":""#))
    #expect(table.notes.last == ": is hidden: fewer than 5 users, or a number that would tell")
    #expect(!WorkbookWriter().bytes([table]).isEmpty)
    let resource = ResultPackage.resource(table, .plain, .en)
    #expect(resource.missing == ["", ":"])
  }
}
