import TestSupport
import Testing

@testable import Explaining
@testable import Outcomes
@testable import ResultFiles
@testable import ScenarioFolders
@testable import Scenarios
@testable import Tabular

/// Every number a screen shows is found by the words beside it: the title, those of its row and its
/// heading.
@Suite struct EveryNumberTests {
  /// Staff, places, known users, demography and a shift, so that most tables are there.
  private static let folder: Folder = {
    var folder = Folder.project
    folder["kapasitet"] = [
      "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall;scenario",
      "boligtrapp;6;;egen;finnes;2024;;20;", "boligtrapp;5;;kjøp;finnes;2024;;3;",
    ]
    folder["aarsverk"] = [
      "trapp;trinn;brukergruppe;år;per_enhet;produktivitet;fravær", "boligtrapp;6;;2024;1,2;;0,1",
    ]
    folder["dreining"] = [
      "trapp;fra;til;brukergruppe;andel;fraår;fulltår;omregning;hvem;avgang;scenario",
      "boligtrapp;6;5;eldre;0,1;2026;2026;;alle;;",
    ]
    folder.add(
      "enhetskostnader",
      "eldre;egen per innbygger;10000;2024;lønn;;;;253;;50+;;;;;;regnskap;publisert;")
    return folder
  }()

  /// The result with its Data Package, whose titles are what people read.
  private func result(_ read: ScenarioFolder, _ report: RunReport) throws -> ResultFolder {
    let writer = CSVWriter(.plain)
    let files =
      report.files.map { OutputFile(name: "\($0.name).csv", bytes: writer.bytes($0.table)) }
      + KeptInputs.files(read, Self.folder.bytes)
      + [
        ResultPackage.file(
          title: "x", report.files.map { ResultPackage.resource($0.table, .plain, .nb) })
      ]
    var bytes: [String: [UInt8]] = [:]
    for file in files { bytes[file.name] = file.bytes }
    return try ResultFolder(name: "mappe", manifest: report.manifest(of: files), files: bytes)
  }

  @Test func theWordsOfAScreenLeadToItsNumbers() throws {
    let read = try Self.folder.read()
    let report = try RunReport(read, .init())
    let result = try result(read, report)
    let run = try Self.folder.run()
    let tables = ResultTables(result)
    let made = MadeTables(ScenarioOutcome(read, run), language: .nb)
    var (asked, lost) = (0, [String]())
    for table in report.tables {
      for row in table.rows {
        let words = zip(table.columns, row.cells).compactMap { column, cell -> String? in
          guard case .text(let text) = cell, column.priority > 0 else { return nil }
          return text
        }
        for (column, cell) in zip(table.columns, row.cells) where column.priority > 0 {
          guard case .number(let number) = cell, !column.kind.isText else { continue }
          let question = ([table.title] + words + [column.header]).joined(separator: " ")
          asked += 1
          do {
            let found = try AskedNumber(
              question, folder: read, tables: tables, years: run.startYear...run.endYear)
            guard case .cell(let entry, let rest) = found.subject else { continue }
            let cell = try CellStory(entry, in: result, made).find(rest, year: found.year)
            let told = cell.lines[0].replacing(",", with: ".").split(separator: " ").last
            if cell.row == nil
              || told.flatMap({ Double($0) }).map({ ($0 - number).magnitude < 0.06 }) != true
            {
              lost.append("\(question) -> \(cell.lines[0])")
            }
          } catch {
            lost.append("\(question) -> \(error)")
          }
        }
      }
    }
    #expect(asked > 400)
    let few = lost.prefix(12).joined(separator: "\n")
    #expect(lost.count == 0, "of \(asked): \(few)")
  }
}
