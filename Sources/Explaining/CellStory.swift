import DeclaredResults
import MoneyTables
import Outcomes
import ScenarioFolders
import ServiceDemand
import Tabular

/// A number of any table of a result: the row it stands in, word for word, what that row is of, and the
/// rows of the inputs that name the same thing.
struct CellStory {
  let result: ResultFolder
  let table: ResultTables.Entry
  let language: Language
  /// What is declared of the table; `nil` for a table that nobody declared.
  let spec: ResultSpec?
  let text: TextTable
  /// The columns that say what a row is.
  let labels: [Int]
  /// Those of them whose codes are called by the heading before them: «trinn 6».
  let called: [Int]
  /// What each row says in those columns, in plain letters.
  let plain: [[String]]
  private let folder: ScenarioFolder
  /// The rows made again, one for each of the file; empty where they cannot be.
  let made: [Table.Row]
  /// Rows a screen calls otherwise.
  let shortPlan: [Table.Row]

  /// A cell, or the cells of a column where no row was asked for.
  struct Found {
    /// The lines that tell of it.
    var lines: [String]
    /// Its row in the file; `nil` where there are several.
    let row: Int?
    /// What the row is of.
    let codes: [Table.Aspect: String]
    /// Whether the row is a total.
    let isTotal: Bool
    /// Its column in the file.
    let column: Int
    /// The name of the column.
    let heading: String
    /// The year of the column, or of the question; `nil` where neither has one.
    let year: Int?
  }

  init(
    _ table: ResultTables.Entry, in result: ResultFolder, _ tables: MadeTables
  ) throws(Problems) {
    (self.result, self.table, language) = (result, table, tables.language)
    let file = "\(table.file).csv"
    let text = try TextTable(written: result.results[file] ?? [], source: file)
    self.text = text
    folder = tables.scenario.folder
    let ladders = folder.ladders.ladders
    let spec = ResultList.spec(of: table.base, ladders: ladders.map(\.name))
    self.spec = spec
    let made = tables.table(named: table.base)?.rows ?? []
    self.made = made.count == text.rowCount ? made : []
    shortPlan = spec?.name == PlanTables.fixed.name ? tables.shortPlan : []
    let called = [ColumnSpec.rung, .function].compactMap { text.column($0) }
    let labels = text.header.indices.filter { column in
      if let kind = spec?.column(text.header[column])?.kind { return kind.isOfWords }
      return !Self.holdsNumbers(column, of: text)
    }
    (self.called, self.labels) = (called, labels)
    plain = (0..<text.rowCount).map { row in
      labels.map { Self.plain(text, row, $0, isCalled: called.contains($0)) }
    }
  }

  /// A label in plain letters; a file for programs has the code of a rung alone, and people say
  /// «trinn 6».
  private static func plain(
    _ table: TextTable, _ row: Int, _ column: Int, isCalled: Bool
  ) -> String {
    let own = AskedNumber.plain(table.text(row, column))
    let isCode = own.first.map { $0.isNumber || $0 == "?" } ?? false
    return isCode && isCalled ? "\(table.header[column]) \(own)" : own
  }

  var file: String { "\(table.file).csv" }

  /// Whether a column that nobody declared has numbers, or signs that they are missing, in every row
  /// that has something.
  private static func holdsNumbers(_ column: Int, of table: TextTable) -> Bool {
    var isFilled = false
    for row in 0..<table.rowCount {
      let text = table.text(row, column)
      if text.isEmpty { continue }
      if case .invalid = table.number(row, column) { return false }
      isFilled = true
    }
    return isFilled
  }

  /// Finds a cell.
  ///
  /// - Throws: what the table has where no row or column, or more than one, has all the words.
  func find(_ words: [String], year: Int?) throws(Problems) -> Found {
    let (column, rest) = try column(words, year)
    let heading = text.header[column]
    let own = Self.words(heading).compactMap { Int($0) }.filter { $0 > 999 }.last
    let rows = try rows(rest, year: own == nil ? year : nil)
    if rows.count == 1 { return found(rows[0], column, own ?? year) }
    // No row was asked for: all of them.
    let lines = rows.map { row in
      "\(place(row, column)): \(text.text(row, column)) · "
        + labels.map { text.text(row, $0) }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return Found(
      lines: lines, row: nil, codes: [:], isTotal: false, column: column, heading: heading,
      year: own ?? year)
  }

  /// The numbers of a column in the rows with some words, those of some regions where the table tells
  /// regions apart, each with where it stands.
  ///
  /// - Throws: as ``find(_:year:)``, and where a number is missing.
  func numbers(
    _ words: [String], year: Int, regions: [String]
  ) throws(Problems) -> [(place: String, value: Double)] {
    let (column, rest) = try column(words, year)
    let isOfYear = Self.words(text.header[column]).contains("\(year)")
    let region = self.column(.region)
    let rows = candidates(rest, year: isOfYear ? nil : year).filter { row in
      let told = region.flatMap { text.code(row, $0).split(separator: " ").first.map(String.init) }
      return told.map(regions.contains) ?? true
    }
    if rows.isEmpty {
      throw Problems([
        Problem(
          file: file, found: Phrase("no row of \(year) with «\(rest.joined(separator: " "))»"),
          expected: Phrase("a year and words that the table has"))
      ])
    }
    var numbers: [(place: String, value: Double)] = []
    for row in rows {
      guard case .number(let value) = text.number(row, column) else {
        throw Problems([
          Problem(
            file: file, found: Phrase("«\(text.text(row, column))» at \(place(row, column))"),
            expected: Phrase("a number"))
        ])
      }
      numbers.append((place(row, column), value))
    }
    return numbers
  }

  private func found(_ row: Int, _ column: Int, _ year: Int?) -> Found {
    let told = labels.filter { !text.text(row, $0).isEmpty }
    var lines = ["\(place(row, column)): \(text.text(row, column))"]
    lines.append(
      "  " + told.map { "\(text.header[$0]): \(text.text(row, $0))" }.joined(separator: " · "))
    let named = [ColumnSpec.line, .project, .name].compactMap { self.column($0) }
      .map { text.text(row, $0) }.filter { !$0.isEmpty }
    lines += InputRows(result.files, of: folder).naming(named)
    return Found(
      lines: lines, row: row, codes: codes(row), isTotal: isTotal(row), column: column,
      heading: text.header[column], year: year)
  }

  /// What a row is of: what it says itself, and the ladder and rung its columns name.
  private func codes(_ row: Int) -> [Table.Aspect: String] {
    var codes = made.isEmpty ? [:] : made[row].codes
    let named =
      column(.ladder).map { text.text(row, $0) }
      ?? folder.ladders.ladders.first {
        spec?.scope == .ladder && spec?.name(of: $0.name) == table.base
      }?.name
    guard codes[.ladder] == nil,
      let ladder = folder.ladders.ladders.first(where: { $0.name == named })
    else {
      return codes
    }
    codes[.ladder] = ladder.name
    codes[.rung] = column(.rung).flatMap { ladder.rung(called: text.code(row, $0))?.code }
    return codes
  }

  func isTotal(_ row: Int) -> Bool { !made.isEmpty && made[row].role == .total }

  /// A declared column in the file.
  func column(_ spec: ColumnSpec) -> Int? { text.column(spec) }

  private func place(_ row: Int, _ column: Int) -> String {
    let place = text.place(row, column)
    return "\(file):\(place.line):\(place.column)"
  }

  /// The numbers of a column in the rows that are asked for, each with what the row calls itself in
  /// another.
  func values(
    in column: Int, by name: ColumnSpec, where isWanted: (Table.Row) -> Bool
  ) -> [(name: String, value: String)] {
    guard let names = self.column(name) else { return [] }
    return made.indices.filter { isWanted(made[$0]) }.map {
      (text.text($0, names), text.text($0, column))
    }
  }
}

extension ResultSpec {
  /// What is declared of a column of its files, in any language; one of its own name before one of a
  /// family.
  func column(_ heading: String) -> ColumnSpec? {
    let found = columns.filter { spec in
      Language.allCases.contains { spec.declares(heading, $0) }
    }
    return found.first { $0.family == .one } ?? found.first
  }
}

extension Table.Kind {
  /// Whether cells say what a row is, and are not what is told of it.
  var isOfWords: Bool {
    switch self {
    case .label, .code, .ordinal: true
    case .number, .percent, .exact, .trend: false
    }
  }
}
