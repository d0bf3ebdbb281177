import Ensembles
import Explaining
import Outcomes
import ScenarioFolders
import Scenarios
import Tabular
import TestSupport
import Testing

@testable import DeclaredResults

/// Every table that is written is declared, with every column of it, and every declared table is
/// written by some folder.
@Suite struct ResultSpecTests {
  /// The tables of one run, with the ladders of its folder.
  private struct Written {
    let tables: [Table]
    let ladders: [String]
    let language: Language
  }

  private static func run(
    _ bytes: [String: [UInt8]], scenarios: [String] = [], language: Language = .nb,
    draws: Int? = nil
  ) throws -> Written {
    let folder = try ScenarioFolder(toRun: bytes)
    let futures = draws.map { FutureRequest(draws: $0, splitsVariance: true) }
    let report = try RunReport(
      folder,
      .init(scenarios: scenarios, lastYear: 2028, language: language, futures: futures))
    let written = report.files.map(\.table)
    let shown = report.tables.filter { table in !written.contains { $0.name == table.name } }
    return Written(
      tables: written + shown, ladders: folder.ladders.ladders.map(\.name), language: language)
  }

  private static var example: [String: [UInt8]] {
    var bytes: [String: [UInt8]] = [:]
    for file in ExampleFolder.files { bytes[file.name] = file.bytes }
    return bytes
  }

  /// The example bound and loosened and with futures, in all languages, and a folder with populations
  /// alone.
  private static func written() throws -> [Written] { try once.get() }

  private static let once = Result {
    var loosened = example
    loosened["scenarier.csv"]? += Array("los;kontrolltotaler;løsnet;;;;;\n".utf8)
    return [
      try run(loosened, scenarios: ["los"]), try run(example, draws: 8),
      try run(example, language: .en, draws: 8), try run(example, language: .nn, draws: 8),
      try run(example, scenarios: ["hovedbane", "nedover"]),
      try run(example, scenarios: ["programmet"]),
      try run(Folder.estimated(years: 2005...2014).bytes),
    ]
  }

  @Test func everyTableAndColumnIsDeclared() throws {
    for run in try Self.written() {
      let declared = ResultList.byName(ladders: run.ladders)
      for table in run.tables {
        let stem = table.name.replacing("-hovedbane", with: "").replacing("-nedover", with: "")
        guard let spec = declared[stem] else {
          Issue.record("\(table.name) is not declared")
          continue
        }
        for column in table.columns where !spec.declares(column.key, run.language) {
          Issue.record("\(table.name) has a column «\(column.key)» that is not declared")
        }
      }
    }
  }

  /// A screen in nynorsk has headings in nynorsk, whatever its files call the columns.
  @Test func headingsInNynorskHaveNoWordsOfBokmaal() throws {
    let declared = ResultList.all.flatMap(\.columns).map(\.header.nn)
    let printed = try Self.written().filter { $0.language == .nn }.flatMap(\.tables)
      .flatMap(\.columns).map(\.header)
    #expect(Set(printed).count > 40)
    let found = Set(declared + printed).filter {
      !NotNynorsk.words(of: $0.replacing("_", with: " "), besides: "").isEmpty
    }
    #expect(found == [])
  }

  /// A column whose words have codes has no other words, but for names of groups; and a table says what
  /// it is declared as.
  @Test func codedColumnsHaveTheirWordsAlone() throws {
    var seen: Set<String> = []
    for run in try Self.written() {
      for table in run.tables {
        for (place, column) in table.columns.enumerated() where !column.codes.isEmpty {
          let words = Set(column.codes.map(\.word))
          #expect(words.count == column.codes.count, "\(table.name) \(column.key)")
          for row in table.rows {
            guard case .text(let word) = row.cells[place], !word.isEmpty else { continue }
            if !words.contains(word), column.id != ColumnSpec.userGroup.key.nb {
              Issue.record("\(table.name) \(column.key): «\(word)»")
            }
            seen.insert("\(table.declared) \(column.id)")
          }
        }
        #expect(
          ResultList.all.contains { $0.name == table.declared }, "\(table.name) \(table.declared)")
      }
    }
    for expected in [
      "befolkning kjønn", "kapasitet størrelse", "dreining dreining", "langsiktig post",
      "langsiktig priser",
    ] { #expect(seen.contains(expected), "\(expected)") }
  }

  /// The columns of a table have the same names for programs in both languages.
  @Test func columnsHaveTheSameNamesInBothLanguages() throws {
    let both = try [Language.nb, .en].map { language in
      try Self.run(Self.example, scenarios: ["nedover"], language: language, draws: 8).tables
    }
    for (nb, en) in zip(both[0], both[1]) {
      #expect(nb.columns.map(\.id) == en.columns.map(\.id), "\(nb.name)")
      #expect(nb.rows.map(\.mark) == en.rows.map(\.mark), "\(nb.name)")
    }
  }

  /// No name of the example has a star, so that a title has one where the table says so and only there.
  @Test func starredTablesHaveTheStar() throws {
    var starred = 0
    for run in try Self.written() {
      for table in run.tables {
        #expect(table.isStarred == table.title.contains(" *"), "\(table.title)")
        if table.isStarred { starred += 1 }
      }
    }
    #expect(starred > 50)
  }

  /// Scores are written by `backtest` and tested there.
  @Test func everyDeclaredTableIsWritten() throws {
    var missing = Set(ResultList.ofRuns.map(\.name) + ["kilder", "definisjoner"])
    for run in try Self.written() {
      let declared = ResultList.byName(ladders: run.ladders)
      for table in run.tables {
        let stem = table.name.replacing("-hovedbane", with: "").replacing("-nedover", with: "")
        if let spec = declared[stem] { missing.remove(spec.name) }
      }
    }
    #expect(missing.sorted() == [])
  }

  /// A name is declared once, and what stands in place of another table stands in place of one there is.
  @Test func namesAreDeclaredOnce() {
    let names = ResultList.all.map(\.name)
    #expect(Set(names).count == names.count)
    for spec in ResultList.all {
      if let other = spec.inPlaceOf { #expect(names.contains(other), "\(spec.name)") }
      #expect(!spec.about.nb.isEmpty && !spec.about.en.isEmpty && !spec.columns.isEmpty)
      #expect(spec.scope == .ladder || !spec.title.nb.isEmpty, "\(spec.name)")
      #expect((spec.scope == .ladder) == spec.name.contains("{trapp}"))
    }
  }

  @Test func aColumnSaysWhatItMeans() {
    #expect(ColumnSpec.rung.column(.nb).meaning.hasPrefix("trinnets kode"))
    #expect(ColumnSpec.rung.column(.en).meaning.hasPrefix("code of the step"))
    #expect(
      ColumnSpec.changeOfPeriod.column(.nb, from: 2022, to: 2030).meaning == "endring 2022–2030")
    #expect(
      ColumnSpec.percentOfPeriod.column(.nb, from: 2022, to: 2030).meaning
        == "endring 2022–2030 i prosent")
    #expect(
      ColumnSpec.quantiles.meaning(ending: "10", .nb) == "10 % av framtidene er under")
    #expect(
      ColumnSpec.quantiles.meaning(ending: "median", .en) == "half of the futures are below")
    #expect(ColumnSpec.quantiles.declares("2030_10", .nb))
    #expect(!ColumnSpec.quantiles.declares("2030", .nb) && ColumnSpec.years.declares("2030", .nb))
    #expect(!ColumnSpec.years.declares("20 30", .nb) && !ColumnSpec.rung.declares("step", .nb))
  }
}
