import Reporting
import TestSupport
import Testing

@testable import Explaining
@testable import Outcomes
@testable import ResultFiles
@testable import ScenarioFolders
@testable import Scenarios
@testable import Tabular

/// Every number that a screen, a file or the report shows is found by the words beside it: the title,
/// those of its row and its heading.
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

  /// A result of the folder as it is written, with its Data Package, whose titles are what people read.
  private struct Written {
    let report: RunReport
    let result: ResultFolder
    let tables: ResultTables
    let made: MadeTables
    private let read: ScenarioFolder
    private let outcome: ScenarioOutcome

    init(_ dialect: CSVWriter.Dialect, futures: FutureRequest? = nil) throws {
      let folder = EveryNumberTests.folder
      read = try folder.read()
      report = try RunReport(read, .init(futures: futures))
      let writer = CSVWriter(dialect)
      let files =
        report.files.map { OutputFile(name: "\($0.name).csv", bytes: writer.bytes($0.table)) }
        + KeptInputs.files(read, folder.bytes)
        + [
          ResultPackage.file(
            title: "x", report.files.map { ResultPackage.resource($0.table, dialect, .nb) })
        ]
      var bytes: [String: [UInt8]] = [:]
      for file in files { bytes[file.name] = file.bytes }
      result = try ResultFolder(name: "mappe", manifest: report.manifest(of: files), files: bytes)
      tables = ResultTables(result)
      outcome = ScenarioOutcome(read, try folder.run())
      made = MadeTables(outcome, language: .nb)
    }

    /// The first lines of what is told of a number.
    func told(_ question: String) throws -> [String] {
      let run = outcome.run
      let first = outcome.shown.populations.keys.min() ?? run.startYear
      let asked = try AskedNumber(
        question, folder: read, tables: tables, years: first...run.endYear, start: run.startYear)
      let story = Story(
        scenario: outcome, result: result, year: asked.year ?? run.gapYear, language: .nb)
      return switch asked.subject {
      case .persons(let ages, let sex): try story.people(ages, sex)
      case .ratio(let name): try story.ratio(name)
      case .need(let ladder, let rung): try story.need(ladder, rung)
      case .sum(let table, let sum): try story.sum(sum, CellStory(table, in: result, made))
      case .cell(let entry, let words):
        try CellStory(entry, in: result, made).find(words, year: asked.year).lines
      }
    }

    /// Whether a number is told, or its rounding to some decimals, in the first line or as one of the
    /// printed numbers of a need.
    func isTold(_ number: Double, by lines: [String], decimals: Int = 0) -> Bool {
      let close = 0.5 * [1, 0.1, 0.01, 0.001][min(decimals, 3)] + 1e-6
      return lines.prefix(3).contains { line in
        line.replacing("\u{A0}", with: "").replacing("\u{2212}", with: "-").replacing(
          ",", with: "."
        )
        .split { !($0.isNumber || $0 == "." || $0 == "-") }
        .contains { Double($0).map { ($0 - number).magnitude <= close } ?? false }
      }
    }
  }

  /// The first, the middle and the last of some rows: every kind of figure and file is asked for, and
  /// not each of thousands of cells.
  private func some<Row>(_ rows: [Row]) -> [Row] {
    Set([0, rows.count / 2, rows.count - 1]).filter(rows.indices.contains).sorted().map { rows[$0] }
  }

  /// The numbers of some tables that are not told by the words beside them, and by what a column is
  /// called.
  private func lost(
    _ written: Written, _ tables: [(name: String, table: Table)],
    _ heading: (Table.Column) -> String
  ) -> (asked: Int, lost: [String]) {
    var (asked, lost) = (0, [String]())
    for (name, table) in tables {
      let shown = table.columns.indices.filter { table.columns[$0].priority > 0 }
      for row in table.rows {
        let words = shown.compactMap { place -> String? in
          switch row.cells[place] {
          case .text(let text): text
          case .number(let number) where table.columns[place].kind.isOfWords:
            PlainText.number(number, decimals: 0, .nb).replacing("\u{A0}", with: "")
          default: nil
          }
        }
        for place in shown {
          let column = table.columns[place]
          guard case .number(let number) = row.cells[place], !column.kind.isOfWords else {
            continue
          }
          let question = ([name] + words + [heading(column)]).joined(separator: " ")
          asked += 1
          do {
            let lines = try written.told(question)
            if !written.isTold(number, by: lines) { lost.append("\(question) \(number): \(lines)") }
          } catch {
            lost.append("\(question) -> \(error)")
          }
        }
      }
    }
    return (asked, lost)
  }

  private func expectNone(_ found: (asked: Int, lost: [String]), of least: Int) {
    #expect(found.asked > least)
    let few = found.lost.enumerated().filter { $0.offset % (1 + found.lost.count / 24) == 0 }
      .map(\.element).joined(separator: "\n")
    #expect(found.lost.count == 0, "of \(found.asked): \(few)")
  }

  @Test func theWordsOfAScreenLeadToItsNumbers() throws {
    let written = try Written(.plain)
    expectNone(lost(written, written.report.tables.map { ($0.title, $0) }, \.header), of: 400)
  }

  /// Files by their names, as spreadsheets get them: those of the screen and those that only files have.
  @Test func theWordsOfAFileLeadToItsNumbers() throws {
    let written = try Written(.norwegianExcel)
    let files = written.report.files.map { file in
      var table = file.table
      table.rows = some(table.rows)
      return (file.name, table)
    }
    expectNone(lost(written, files, \.key), of: 250)
  }

  /// A sum has a year, and no rows are no 0: the flows of the last year are not there.
  @Test func aSumOfNothingIsNoZero() throws {
    let written = try Written(.plain)
    // Places and homes are not added.
    for question in [
      "vekst etter komponent i alt", "vekst etter komponent 2034 i alt", "boligtrapp 2030 mangler",
    ] {
      #expect(throws: Problems.self) { try written.told(question) }
    }
    #expect(try written.told("vekst etter komponent 2033 i alt").count > 3)
  }

  /// The tables below the figures of the page, with futures and without.
  @Test(arguments: [nil, FutureRequest(draws: 32, seed: 1)])
  func theWordsOfTheReportLeadToItsNumbers(futures: FutureRequest?) throws {
    let written = try Written(.norwegianExcel, futures: futures)
    var input = ReportInput(version: "x", files: written.result.results)
    input.tables = try TableDescription.read(
      written.result.results["datapackage.json"] ?? [], source: "x")
    var (asked, lost) = (0, [String]())
    for table in ReportPage.tables(try Report(input, language: .nb).html) {
      for row in some(table.rows) {
        for (heading, cell) in zip(table.header, row) {
          let text = cell.replacing("\u{A0}", with: "").replacing("\u{2212}", with: "-")
            .replacing(",", with: ".").replacing(" ", with: "").replacing("+", with: "")
          guard let number = Double(text), heading != table.header[0] else { continue }
          let labels = row.prefix(table.labels).joined(separator: " ")
          let question = "\(table.title) \(labels) \(heading)"
          asked += 1
          do {
            let lines = try written.told(question)
            let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
            if !written.isTold(number, by: lines, decimals: decimals) {
              lost.append("\(question) \(number): \(lines.prefix(4))")
            }
          } catch {
            lost.append("\(question) -> \(error)")
          }
        }
      }
    }
    expectNone((asked, lost), of: futures == nil ? 100 : 300)
  }
}
