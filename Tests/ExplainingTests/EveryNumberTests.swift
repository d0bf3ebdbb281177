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
    let answers: Answers
    private let language: Language
    /// What the manifest says of the scenario.
    private let told: Manifest.Scenario
    private let regions: [Manifest.Region]

    init(
      _ dialect: CSVWriter.Dialect, _ language: Language = .nb, futures: FutureRequest? = nil,
      of folder: Folder = EveryNumberTests.folder
    ) throws {
      self.language = language
      let read = try folder.read()
      report = try RunReport(read, .init(language: language, futures: futures))
      let writer = CSVWriter(dialect)
      let files =
        report.files.map { OutputFile(name: "\($0.name).csv", bytes: writer.bytes($0.table)) }
        + KeptInputs.files(read, folder.bytes)
        + [
          ResultPackage.file(
            title: "x", report.files.map { ResultPackage.resource($0.table, dialect, language) })
        ]
      var bytes: [String: [UInt8]] = [:]
      for file in files { bytes[file.name] = file.bytes }
      let manifest = report.manifest(of: files)
      let all = try #require(Manifest(manifest))
      told = try #require(all.scenarios.first)
      regions = try #require(all.regions)
      result = try ResultFolder(name: "mappe", manifest: manifest, files: bytes)
      answers = try Answers(result, language: language)
    }

    /// The page, with all that its manifest tells.
    func page(_ language: Language? = nil) throws -> String {
      var input = ReportInput(version: "x", files: result.results)
      input.tables = try TableDescription.read(
        result.results["datapackage.json"] ?? [], source: "x")
      input.regions = regions.map { .init(code: $0.code, name: $0.name, label: $0.label) }
      input.basis = .init(
        published: told.published, derived: told.derived, assumed: told.assumed)
      input.basis?.estimated = told.estimates.map { ($0.derived + $0.assumed, $0.assumed) }
      return try Report(input, language: language ?? self.language).html
    }

    /// The first lines of what is told of a number, without what it rests on.
    func told(_ question: String) throws -> [String] { try told(each: question)[0] }

    /// The same of each figure of a sentence.
    func told(each question: String) throws -> [[String]] {
      try answers.answers(to: question).map { answer in
        let ends = ["", "Scenarioet:", "Bygger på:", "The scenario:", "Rests on:"]
        return Array(answer.lines.prefix { !ends.contains($0) }.prefix(3))
      }
    }

    /// Text with numbers as programs read them.
    func plain(_ text: String, _ page: Language? = nil) -> String {
      let isNorwegian = (page ?? language) != .en
      let marks = ["\u{A0}": "", "\u{2212}": "-", ",": isNorwegian ? "." : ""]
      return marks.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }

    /// Whether a number is told, or its rounding to some decimals, in the first line or as one of the
    /// printed numbers of a need.
    func isTold(_ number: Double, by lines: [String], decimals: Int = 0) -> Bool {
      let close = 0.5 * [1, 0.1, 0.01, 0.001][min(decimals, 3)] + 1e-6
      return lines.contains { line in
        plain(line).split { !($0.isNumber || $0 == "." || $0 == "-") }
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

  /// A screen in nynorsk has headings of its own above the columns of the files.
  @Test(arguments: [Language.nb, .nn])
  func theWordsOfAScreenLeadToItsNumbers(in language: Language) throws {
    let written = try Written(.plain, language)
    expectNone(lost(written, written.report.tables.map { ($0.title, $0) }, \.header), of: 400)
  }

  @Test func headingsOfNynorskAndOfFilesBothLeadToANumber() throws {
    let written = try Written(.plain, .nn)
    let table = try #require(written.report.tables.first { $0.name == "dimensjonering" })
    let headings = table.columns.map(\.header)
    #expect(headings.contains("brukargruppe") && headings.contains("eining"))
    for (heading, key) in [
      ("planlagde", "planlagt"), ("manglar", "mangler"), ("må byggast per år", "bygges per år"),
    ] {
      #expect(table.columns.first { $0.header == heading }?.key == key)
      let told = try written.told("dimensjonering trinn 6 \(heading)")
      #expect(try told == written.told("dimensjonering trinn 6 \(key)"), "\(heading)")
      #expect(told[0].hasPrefix("dimensjonering.csv:"))
    }
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
    let told = try written.answers.answers(to: "vekst etter komponent 2033 i alt")[0].lines
    #expect(told[0].hasSuffix(" =") && told.prefix { !$0.isEmpty }.count > 3)
  }

  /// The tables below the figures of the page, with futures and without.
  @Test(arguments: [nil, FutureRequest(draws: 32, seed: 1)])
  func theWordsOfTheReportLeadToItsNumbers(futures: FutureRequest?) throws {
    let written = try Written(.norwegianExcel, futures: futures)
    var (asked, lost) = (0, [String]())
    for table in ReportPage.tables(try written.page()) {
      for row in some(table.rows) {
        for (heading, cell) in zip(table.header, row) {
          let text = written.plain(cell).replacing(" ", with: "").replacing("+", with: "")
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

  /// Who pastes a sentence of the summary is told of every figure in it, whatever the languages of the
  /// page and of the result.
  @Test(arguments: Language.allCases, Language.allCases)
  func theSentencesOfTheSummaryLeadToTheirNumbers(of result: Language, on page: Language) throws {
    let futures = FutureRequest(draws: 16, seed: 1, levels: [0.05, 0.5, 0.9])
    let written = try Written(.plain, result, futures: futures)
    let sentences = ReportPage.summary(try written.page(page))
    // Ladders of mixed units are missing places of each.
    let missing = Self.missing(page)
    #expect(sentences.count { $0.sentence.contains(missing) } == 2)
    #expect(sentences.count >= 10)
    expectNone(try lost(written, sentences, page), of: 21)
  }

  /// What the sentences of too few places say.
  private static func missing(_ language: Language) -> String {
    switch language {
    case .nb: "mangler"
    case .nn: "manglar"
    case .en: "are missing"
    }
  }

  /// A ladder whose units count alike has one total, and a cap is no place.
  @Test(arguments: Language.allCases)
  func sentencesOfOneTotalDoToo(language: Language) throws {
    var folder = Self.folder
    folder["trapper"] = folder["trapper"].enumerated().map { row, line in
      line + (row == 0 ? ";enheter" : ";likt")
    }
    folder["kapasitet"][2] = "boligtrapp;5;;;tak;2024;;3;"
    let written = try Written(.plain, language, of: folder)
    let sentences = ReportPage.summary(try written.page())
    let missing = Self.missing(language)
    #expect(sentences.count { $0.sentence.contains(missing) } == 1)
    expectNone(try lost(written, sentences, language), of: 14)
    let words = language == .en ? "total need" : "i alt behov"
    #expect(try written.told("boligtrapp 2030 \(words)").count > 0)
  }

  /// One person may stand on several rungs of a ladder of recipients: nothing is added over them.
  @Test func recipientsAreNotAdded() throws {
    var folder = Self.folder
    folder["trapper"] = folder["trapper"].enumerated().map { row, line in
      line + (row == 0 ? ";teller" : ";mottakere")
    }
    let written = try Written(.plain, of: folder)
    #expect(throws: Problems.self) { try written.told("boligtrapp 2030 mangler") }
    #expect(try written.told("boligtrapp 2030 trinn 6 mangler").count > 0)
  }

  /// The figures of sentences that are not told by the answer in their place.
  private func lost(
    _ written: Written, _ sentences: [(sentence: String, figures: [String])], _ page: Language
  ) throws -> (asked: Int, lost: [String]) {
    var (asked, lost) = (0, [String]())
    for (sentence, figures) in sentences {
      do {
        let told = try written.told(each: sentence)
        for (place, figure) in figures.enumerated() {
          let text = written.plain(figure, page).filter { !"% +".contains($0) }
          let number = try #require(Double(text), "\(figure)")
          let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
          let lines = told.count == 1 ? told[0] : told.indices.contains(place) ? told[place] : []
          asked += 1
          if !written.isTold(number, by: lines, decimals: decimals) {
            lost.append("\(figure) of \(sentence): \(told)")
          }
        }
      } catch {
        lost.append("\(sentence) -> \(error)")
      }
    }
    return (asked, lost)
  }
}
