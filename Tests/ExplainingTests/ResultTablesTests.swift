import TestSupport
import Testing

@testable import Explaining
@testable import ResultFiles
@testable import ScenarioFolders
@testable import Scenarios
@testable import Tabular

/// Tables are asked for by the names people have for them.
@Suite struct ResultTablesTests {
  /// A folder with staff, places and two scenarios, of which one has a shift.
  private static let folder: Folder = {
    var folder = Folder.project
    folder["kapasitet"] = [
      "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall;scenario",
      "boligtrapp;6;;egen;finnes;2024;;20;",
    ]
    folder["aarsverk"] = [
      "trapp;trinn;brukergruppe;år;per_enhet;produktivitet;fravær", "boligtrapp;6;;2024;1,2;;0,1",
    ]
    folder["scenarier"] = ["scenario;felt;verdi", "rolig;beskrivelse;x", "ned;beskrivelse;y"]
    folder["dreining"] = [
      "trapp;fra;til;brukergruppe;andel;fraår;fulltår;omregning;hvem;avgang;scenario",
      "boligtrapp;6;5;eldre;0,1;2026;2026;;alle;;ned",
    ]
    return folder
  }()

  private static let one = Result { try written(["rolig"]) }
  private static let two = Result { try written(["rolig", "ned"]) }

  private func result(_ scenarios: [String]) throws -> ResultFolder {
    try scenarios.count == 1 ? Self.one.get() : Self.two.get()
  }

  /// The result with its Data Package, as `kohort run --out` writes it; without its language in the
  /// manifest it is one of an older version.
  private static func written(
    _ scenarios: [String], tellsLanguage: Bool = true
  ) throws -> ResultFolder {
    let read = try Self.folder.read()
    let report = try RunReport(read, .init(scenarios: scenarios))
    let writer = CSVWriter(.plain)
    let package = ResultPackage.file(
      title: "x",
      report.files.map { ResultPackage.resource($0.table, .plain, .nb) })
    let files =
      report.files.filter { $0.role != .detail }
      .map { OutputFile(name: "\($0.name).csv", bytes: writer.bytes($0.table)) }
      + KeptInputs.files(read, Self.folder.bytes) + [package]
    var bytes: [String: [UInt8]] = [:]
    for file in files { bytes[file.name] = file.bytes }
    var manifest = try #require(Manifest(report.manifest(of: files)))
    #expect(manifest.language == .nb)
    if !tellsLanguage { manifest.language = nil }
    return try ResultFolder(name: "mappe", manifest: manifest.bytes(), files: bytes)
  }

  @Test func aResultThatDoesNotTellItsLanguageIsRefused() throws {
    let result = try Self.written(["rolig"], tellsLanguage: false)
    let problems = try #require(throws: Problems.self) {
      try Explanation(of: "folketall i alt 2030", in: result, language: .nb)
    }
    #expect(problems.lines(.en).count == 1)
    #expect(problems.lines(.en).first?.hasPrefix("mappe/manifest.json: found no language") == true)
  }

  private func lines(
    _ question: String, _ scenarios: [String] = ["rolig"], scenario: String? = nil
  ) throws -> [String] {
    try Explanation(
      of: question, in: result(scenarios), scenario: scenario, language: .nb
    ).lines
  }

  private func problem(_ work: () throws -> [String]) -> String {
    do {
      _ = try work()
    } catch let error as Problems {
      return error.description
    } catch {
      return "\(error)"
    }
    return "no problem"
  }

  @Test(arguments: [
    "årsverk 2030 trinn 6", "ÅRSVERK 2030 trinn 6", "Aarsverk 2030 trinn 6",
    "ÅRSVERK * 2030 trinn 6", "arsverk trinn 6 2030",
  ])
  func theNameOfATableInAnyLetters(question: String) throws {
    #expect(try lines(question) == lines("arsverk 2030 trinn 6"))
  }

  @Test(arguments: [
    ("BEHOV OG KAPASITET * 2030 trinn 6 mangler", "kapasitet 2030 trinn 6 mangler"),
    ("drift, gjeld og kapitalkostnad 2030 renter faste", "langsiktig 2030 renter faste"),
    ("handlingsprogram løpende 2026 sum tiltak", "handlingsprogram-lopende 2026 sum tiltak"),
    ("Én bruker til neste trinn endring", "dreining-kostnad endring"),
    ("kapitalkostnader 2028", "handlingsprogram 2028 kapitalkostnader sum"),
    ("handlingsprogram 2028 netto i alt", "handlingsprogram 2028 nytt budsjett i alt, netto"),
  ])
  func thePrintedTitleOrPartOfATable(title: String, name: String) throws {
    func asked(_ question: String) throws -> String {
      let found = Result { try lines(question) }
      return switch found {
      case .success(let lines): lines.joined(separator: "\n")
      case .failure(let error): "\(error)"
      }
    }
    #expect(try asked(title) == asked(name))
    #expect(try !asked(title).contains("something to explain"))
  }

  /// Without words of a row the whole column is told.
  @Test func aTableWithoutARowIsAColumn() throws {
    let found = try lines("årsverk 2030")
    #expect(found.filter { $0.hasPrefix("arsverk.csv:") }.count == 5)
    #expect(found.contains { $0.hasPrefix("  aarsverk.csv:2: ") })
  }

  /// Columns that are no years, and years among other words.
  @Test func dimensjoneringByStepAndColumn() throws {
    let missing = try lines("dimensjonering trinn 6 mangler")
    #expect(missing[0].hasPrefix("dimensjonering, mangler · "))
    #expect(missing.contains { $0.hasPrefix("  mangler = behov ") })
    #expect(missing.contains { $0.hasPrefix("boligtrapp 2034, trinn 6") })
    let need = try lines("DIMENSJONERING 2024–2034 trinn 6 behov 2034")
    #expect(need[0].hasPrefix("dimensjonering, behov 2034 · "))
    #expect(try lines("dimensjonering 2034 trinn 6") == need)
    #expect(
      problem { try lines("dimensjonering trinn 6") }.hasPrefix(
        "dimensjonering.csv: found no column in «trinn 6», expected one of behov 2024, behov 2034,")
    )
  }

  /// The row of the name itself comes before rows that have it among other words.
  @Test func theWholeTextOfARowComesFirst() throws {
    let found = try lines("kapasitet 2030 trinn 6 kjøp")
    #expect(found.contains { $0.hasSuffix("størrelse: kjøp") })
    #expect(
      found.contains {
        $0.hasPrefix("  kjøp = behov ") && $0.contains(", og ikke over avtalte kjøp")
      })
    let spare = try lines("kapasitet 2030 trinn 6 ledige")
    #expect(spare.contains { $0.hasPrefix("  ledige = egne ") })
  }

  @Test func theScenarioThatHasTheTable() throws {
    let both = ["rolig", "ned"]
    let shift = try lines("dreining 2030 trinn 6 med", both)
    #expect(shift[0].hasSuffix("· ned") && shift[2].hasPrefix("dreining-ned.csv:"))
    #expect(try lines("dreining-ned 2030 trinn 6 med", both) == shift)
    let named = try lines("kapasitet ned 2030 trinn 6 mangler", both)
    #expect(named[0].hasSuffix("· ned"))
    #expect(try lines("kapasitet-ned 2030 trinn 6 mangler", both) == named)
    #expect(try lines("kapasitet 2030 trinn 6 mangler", both, scenario: "ned") == named)
    #expect(
      problem { try lines("kapasitet 2030 trinn 6 mangler", both) }
        == "spørsmål: found kapasitet in kapasitet-ned.csv, kapasitet-rolig.csv, expected "
        + "--scenario with one of ned, rolig")
    #expect(
      problem { try lines("dreining 2030 trinn 6 med", both, scenario: "rolig") }
        == "spørsmål: found no dreining of «rolig», expected --scenario with one of ned")
  }
}
