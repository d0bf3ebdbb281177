import Scenarios
import TestSupport
import Testing

@testable import FolderText
@testable import RunReports
@testable import ScenarioFolders
@testable import Tabular

/// What the tables of a run say beside their figures.
@Suite struct RunReportTests {
  private func table(_ report: RunReport, _ name: String) throws -> Table {
    try #require(report.tables.first { $0.name == name })
  }

  private func definition(_ results: [String: [UInt8]], _ term: String) throws -> String? {
    let file = try ResultFile(results, "definisjoner.csv")
    let terms = try file.texts("begrep")
    return try terms.firstIndex(of: term).map { try file.texts("verdi")[$0] }
  }

  /// The small folder with a ladder and what a run of it needs.
  private var withLadder: Folder {
    var folder = Folder.small
    folder["trapper"] = ["trapp;trinn;rekkefølge;navn;bånd;enhet", "T;1;1;en;;bolig"]
    folder["trappebruk"] = [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
      "T;1;g;begge;alle;2020;9;bolig",
    ]
    folder["indikatorer"] = ["navn;visning;teller;nevner", "a;unge per gammel;15–49;50+"]
    return folder
  }

  @Test func aFolderWithoutMigrationSaysSoUnderEveryTable() throws {
    var folder = withLadder
    #expect(
      try RunReport(folder.read(), .init()).tables.allSatisfy { table in
        !table.notes.contains { $0.hasPrefix("uten flytting") }
      })
    folder.files["flytting"] = nil
    let notes = try RunReport(folder.read(), .init()).tables.map(\.notes)
    #expect(notes.count == 3)
    for lines in notes {
      #expect(lines.contains("uten flytting: flytting.csv finnes ikke; ikke en prognose"))
    }
    let english = try RunReport(folder.read(), .init(language: .en)).tables[0].notes
    #expect(english == ["without migration: there is no flytting.csv; not a forecast"])
    folder["innstillinger"].removeAll { $0.hasPrefix("sluttår") }
    #expect(try RunReport(folder.read(), .init()).tables[0].notes == [])
  }

  @Test func changesNameTheirPeriod() throws {
    var folder = withLadder
    folder.add("innstillinger", "behovsår;2025")
    let report = try RunReport(folder.read(), .init())
    let keys = try table(report, "t").columns.map(\.key)
    #expect(keys.suffix(2) == ["endring_2020_2025", "endring_prosent_2020_2025"])
    #expect(try table(report, "folketall").columns.map(\.key).contains("endring_prosent_2020_2030"))
    let english = try table(RunReport(folder.read(), .init(language: .en)), "t")
    #expect(
      english.columns.map(\.key).suffix(2) == ["change_2020_2025", "change_percent_2020_2025"])
  }

  @Test func theNeedYearIsAlwaysTold() throws {
    var folder = withLadder
    #expect(try definition(folder.results(), "behovsår") == "2030 (ikke satt: siste år)")
    folder.add("innstillinger", "behovsår;2025")
    #expect(try definition(folder.results(), "behovsår") == "2025 (satt)")
    #expect(
      try definition(folder.results(.init(lastYear: 2020)), "behovsår")
        == "2020 (siste år; kjøringen har ikke 2025)")
  }

  @Test func noTermIsDefinedTwice() throws {
    let terms = try withLadder.file("definisjoner.csv").texts("begrep")
    #expect(Set(terms).count == terms.count)
    #expect(terms.contains("beskåret") && !terms.contains("spedbarnsregel"))
    #expect(
      try definition(withLadder.results(), "spedbarnsregel (a0)") == "andreev-kingkade (ikke satt)")
  }

  @Test func everyRatioIsToldInWords() throws {
    let results = try withLadder.results()
    #expect(try ResultFile(results, "aldersforhold.csv").texts("visning") == ["unge per gammel"])
    #expect(try definition(results, "a") == "15–49 / 50+: unge per gammel")
  }

  @Test func theHintNamesScenariosOnlyWhereThereAreAny() throws {
    var folder = withLadder
    let bare = try RunReport(folder.read(), .init())
    #expect(
      bare.hint.hasPrefix(
        "Videre: --out resultat (CSV for Excel) · --draws 1000 · kohort check MAPPE"))
    folder["scenarier"] = ["scenario;felt;verdi", "s;beskrivelse;noe"]
    let report = try RunReport(folder.read(), .init())
    #expect(report.hint.hasPrefix("Videre: --out resultat (CSV for Excel) · --scenario NAVN · "))
    #expect(report.footer.allSatisfy { !$0.contains("Videre") })
  }

  @Test func theStandardScenarioIsComparedWith() throws {
    let report = try RunReport(Asker.folder(), .init(scenarios: ["fri"], lastYear: 2030))
    let notes = try table(report, "boligtrapp").notes
    let start = try #require(notes.firstIndex(of: "I alt 2030 i andre scenarier:"))
    #expect(notes[start + 1].hasPrefix("ssb-mmmm: 845* – Planen brukte"))
    #expect(notes[start...].count == 4)
    #expect(!notes.contains { $0.hasPrefix("fri:") })
  }

  /// The manifest tells whose the tables are, in the words of the files of single cells.
  @Test(arguments: [(nil, ["1", "Nes vest"]), ("Nes vest", ["Nes vest"]), ("1", ["1"])])
  func theManifestTellsTheRegions(asked: String?, codes: [String]) throws {
    var folder = Folder.small
    for name in ["befolkning", "flytting"] {
      folder[name] += folder[name].dropFirst().map { "Nes vest" + $0.dropFirst() }
    }
    let report = try RunReport(folder.read(), .init(region: asked))
    let regions = try #require(Manifest(report.manifest(of: []))?.regions)
    #expect(regions.map(\.code) == codes)
    #expect(regions.map(\.label) == codes && regions.allSatisfy { $0.name.isEmpty })
    let cells = try #require(report.files.first { $0.name == "komponenter" }).table
    let labels = cells.rows.map { $0.cells[0] }
    #expect(regions.allSatisfy { labels.contains(.text($0.label)) })
  }

  @Test func aGrowthPathNamesItsSource() throws {
    let report = try RunReport(
      Asker.folder(), .init(scenarios: ["egen-framskriving"], lastYear: 2024))
    #expect(
      try table(report, "folketall").source
        == "SSB tabell 07459 (CC BY 4.0); Asker kommune, plandokument 001 (+23 000 / 24 % i 17 år)")
  }

  /// What is said of a year goes where its column goes.
  @Test func aRemarkIsAboutTheColumnsShown() throws {
    let years = ["2020", "2025"].map {
      Table.Column(key: $0, header: $0, kind: .number(decimals: 0))
    }
    let remark = Table.Remark(
      head: "uavrundet i alt", parts: [("2020", "2020: 1,5"), ("2025", "2025: 2,5")])
    #expect(remark.line(for: years) == "uavrundet i alt 2020: 1,5 · 2025: 2,5")
    #expect(remark.line(for: [years[1]]) == "uavrundet i alt 2025: 2,5")
    #expect(remark.line(for: []) == nil)
  }

  /// Excel reads a file without the mark as Windows-1252.
  @Test func theFilesOfAskerAndOfInitBeginWithAByteOrderMark() throws {
    var files = try Asker.bytes()
    for file in ExampleFolder.files { files["init/\(file.name)"] = file.bytes }
    #expect(ExampleFolder.files.map(\.name) == FolderSchema.files.map(\.fileName))
    #expect(files.count > FolderSchema.files.count)
    for (name, bytes) in files { #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(name)") }
  }
}
