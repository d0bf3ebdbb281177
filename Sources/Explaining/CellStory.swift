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
  private let text: TextTable
  /// The columns that say what a row is.
  private let labels: [Int]
  private let ladders: [Ladder]
  /// The rows made again, one for each of the file; empty where they cannot be.
  private let made: [Table.Row]
  /// Rows a screen calls otherwise.
  private let shortPlan: [Table.Row]

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
    let text = try TextTable(bytes: result.results[file] ?? [], source: file)
    self.text = text
    ladders = tables.scenario.folder.ladders.ladders
    let spec = ResultList.spec(of: table.base, ladders: ladders.map(\.name))
    self.spec = spec
    let made = tables.table(named: table.base)?.rows ?? []
    self.made = made.count == text.rowCount ? made : []
    shortPlan = spec?.name == PlanTables.fixed.name ? tables.shortPlan : []
    labels = text.header.indices.filter { column in
      if let kind = spec?.column(text.header[column])?.kind { return kind.isOfWords }
      return !Self.holdsNumbers(column, of: text)
    }
  }

  private var file: String { "\(table.file).csv" }

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
    let rows = try rows(rest, year: isOfYear ? nil : year).filter { row in
      let told = region.flatMap { code(row, $0).split(separator: " ").first.map(String.init) }
      return told.map(regions.contains) ?? true
    }
    var numbers: [(place: String, value: Double)] = []
    for row in rows {
      guard case .number(let value) = text.number(row, column) else {
        throw Problems([
          Problem(
            file: file, found: "«\(text.text(row, column))» at \(place(row, column))",
            expected: "a number")
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
    lines += InputRows(result.files).naming(named)
    return Found(
      lines: lines, row: row, codes: codes(row), isTotal: isTotal(row), column: column,
      heading: text.header[column], year: year)
  }

  /// What a row is of: what it says itself, and the ladder and rung its columns name.
  private func codes(_ row: Int) -> [Table.Aspect: String] {
    var codes = made.isEmpty ? [:] : made[row].codes
    let named =
      column(.ladder).map { text.text(row, $0) }
      ?? ladders.first { spec?.scope == .ladder && spec?.name(of: $0.name) == table.base }?.name
    guard codes[.ladder] == nil, let ladder = ladders.first(where: { $0.name == named }) else {
      return codes
    }
    codes[.ladder] = ladder.name
    codes[.rung] = column(.rung).flatMap { ladder.rung(called: code(row, $0))?.code }
    return codes
  }

  /// A code without the heading that a file for spreadsheets writes before it: `trinn 6`.
  private func code(_ row: Int, _ column: Int) -> String {
    let (own, heading) = (text.text(row, column), text.header[column] + " ")
    return own.hasPrefix(heading) ? String(own.dropFirst(heading.count)) : own
  }

  private func isTotal(_ row: Int) -> Bool { !made.isEmpty && made[row].role == .total }

  /// A declared column in the file.
  private func column(_ spec: ColumnSpec) -> Int? {
    text.header.firstIndex { header in Language.allCases.contains { spec.declares(header, $0) } }
  }

  private func place(_ row: Int, _ column: Int) -> String {
    let place = text.place(row, column)
    return "\(file):\(place.line):\(place.column)"
  }

  private static func words(_ heading: String) -> [String] {
    AskedNumber.plain(heading.replacing("_", with: " ")).split(separator: " ").map(String.init)
  }

  /// The column of the year, or the one whose heading the words have in full; and the words left.
  private func column(
    _ words: [String], _ year: Int?
  ) throws(Problems) -> (column: Int, words: [String]) {
    if let change = change(words) { return change }
    let values = text.header.indices.filter { !labels.contains($0) }
    let asked = words + (year.map { ["\($0)"] } ?? [])
    let named = values.map { (column: $0, words: Self.words(text.header[$0])) }.filter { entry in
      !entry.words.isEmpty && entry.words.allSatisfy(asked.contains)
    }
    let most = named.map(\.words.count).max() ?? 0
    var best = named.filter { $0.words.count == most }
    // A heading that has the year goes before one that has as many other words.
    if best.count > 1, let year { best = best.filter { $0.words.contains("\(year)") } }
    // A heading stands behind the words of a row: of «10 år 2030 90 %» it is that of 90 %.
    func last(_ heading: [String]) -> Int {
      heading.compactMap { words.lastIndex(of: $0) }.max() ?? -1
    }
    let behind = best.map { last($0.words) }.max() ?? -1
    best = best.filter { last($0.words) == behind }
    if best.isEmpty, let year {
      best = values.map { (column: $0, words: ["\(year)"]) }.filter {
        Self.words(text.header[$0.column]).contains("\(year)")
      }
    }
    // A table of one number a row needs no name of it.
    if best.isEmpty, values.count == 1 { best = [(column: values[0], words: [])] }
    guard best.count == 1 else {
      let asked = year.map { "«\($0)»" } ?? words.joined(separator: " ")
      throw Problems([
        Problem(
          file: file, found: year == nil ? "no column in «\(asked)»" : "no column \(asked)",
          expected: "one of " + values.map { text.header[$0] }.joined(separator: ", "))
      ])
    }
    var rest = words
    for word in best[0].words {
      if let place = rest.firstIndex(of: word) { rest.remove(at: place) }
    }
    return (best[0].column, rest)
  }

  /// The column of a change, which a screen calls by its years, or «i %»; and the words left.
  private func change(_ words: [String]) -> (column: Int, words: [String])? {
    let changes = text.header.indices.filter { spec?.column(text.header[$0])?.family == .perPeriod }
    let inPercent = changes.filter { column in
      if case .percent? = spec?.column(text.header[column])?.kind { return true }
      return false
    }
    let percent = ["%", "prosent", "percent"]
    if words.contains(where: percent.contains), let found = inPercent.first {
      let fillers = percent + ["i", "in", "endring", "change"]
      return (found, words.filter { !fillers.contains($0) && !ResultTables.isPeriod($0) })
    }
    guard let period = words.first(where: ResultTables.isPeriod) else { return nil }
    // A number before the same in per cent.
    let found = (changes.filter { !inPercent.contains($0) } + inPercent).first { column in
      let own = Self.words(text.header[column])
      return period.split(separator: "-").allSatisfy { own.contains(String($0)) }
    }
    return found.map { ($0, words.filter { $0 != period }) }
  }

  /// The rows that have all the words: one, or all of the table where there are no words; those of a
  /// year where the table has a column of years.
  private func rows(_ words: [String], year: Int?) throws(Problems) -> [Int] {
    let wanted = words.joined(separator: " ")
    let years = column(.year)
    let all = (0..<text.rowCount).filter { row in
      guard let year, let years else { return true }
      return text.text(row, years) == "\(year)"
    }
    if words.isEmpty { return all }
    if let row = rowOfShortPlan(wanted) { return [row] }
    // A file for programs has the code of a rung alone, and people say «trinn 6».
    let called = [ColumnSpec.rung, .function].compactMap { column($0) }
    func plain(_ row: Int, _ column: Int) -> String {
      let (heading, own) = (text.header[column], AskedNumber.plain(text.text(row, column)))
      let isCode = own.first.map { $0.isNumber || $0 == "?" } ?? false
      return isCode && called.contains(column) ? "\(heading) \(own)" : own
    }
    func told(_ row: Int) -> String {
      labels.map { plain(row, $0) }.filter { !$0.isEmpty }.joined(separator: " ")
    }
    // The row whose first text is just that comes before rows that hold the words somewhere.
    let exact = all.filter { row in labels.contains { plain(row, $0) == wanted } }
    if exact.count == 1 { return exact }
    var found = all.filter { row in
      let held = Set(told(row).split(separator: " ").map(String.init))
      return words.allSatisfy(held.contains)
    }
    // «kjøp» is the row of that name before «avtalte kjøp»: most texts that are asked for in full.
    func whole(_ row: Int) -> Int {
      labels.count { column in
        let own = plain(row, column).split(separator: " ").map(String.init)
        return !own.isEmpty && own.allSatisfy(words.contains)
      }
    }
    let most = found.map(whole).max() ?? 0
    found = found.filter { whole($0) == most }
    if found.count == 1 { return found }
    // A part of the handlingsprogram is its sum.
    let sums = found.filter(isTotal)
    if sums.count == 1 { return sums }
    // Rows that nobody can tell apart are told together.
    if Set(found.map(told)).count == 1 { return found }
    let shown = (found.isEmpty ? all : found).prefix(12).map { "«\(told($0))»" }
    throw Problems([
      Problem(
        file: file,
        found: found.isEmpty
          ? "no row with «\(wanted)»" : "\(found.count) rows with «\(wanted)»",
        expected: "words of one row, such as " + shown.joined(separator: ", "))
    ])
  }

  /// The row that the short handlingsprogram of a screen shows by some words.
  private func rowOfShortPlan(_ words: String) -> Int? {
    let asked = shortPlan.first { row in
      guard case .text(let name)? = row.cells.first else { return false }
      return AskedNumber.plain(name) == words
    }
    guard let asked else { return nil }
    return made.firstIndex { $0.codes == asked.codes }
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
