import ScenarioFolders
import Tabular

/// A number of any table of a result: the row it stands in, word for word, and the rows of the
/// inputs that name the same thing.
struct CellStory {
  package let result: ResultFolder
  package let table: ResultTables.Entry
  package let language: Language
  private let text: TextTable
  /// The columns that say what a row is.
  private let labels: [Int]

  /// A cell, or the cells of a column where no row was asked for.
  struct Found {
    /// The lines that tell of it.
    package var lines: [String]
    /// What its row is, by heading; empty where there are several rows.
    package let row: [String: String]
    /// Every field of its row by heading, numbers too.
    package let numbers: [String: String]
    /// The heading of the column.
    package let column: String
    /// The year of the column, or of the question; `nil` where neither has one.
    package let year: Int?

    /// The text of a column by its Norwegian or English heading.
    package func text(_ names: String...) -> String? {
      names.lazy.compactMap { row[$0] }.first { !$0.isEmpty }
    }
  }

  init(
    _ table: ResultTables.Entry, in result: ResultFolder, language: Language
  ) throws(Problems) {
    (self.result, self.table, self.language) = (result, table, language)
    let file = "\(table.file).csv"
    let text = try TextTable(bytes: result.results[file] ?? [], source: file)
    self.text = text
    labels = text.header.indices.filter { !Self.holdsNumbers($0, of: text) }
  }

  private var file: String { "\(table.file).csv" }

  private static let codes: Set = [
    "alder", "ages", "region", "funksjon", "function", "trinn", "step", "ansvar", "cost_centre",
    "art", "account_type", "prosjekt", "project", "år", "year",
  ]

  /// Columns of codes that people call by the name of the column.
  private static let called: Set = ["trinn", "step", "funksjon", "function"]

  /// Whether a column has numbers, or signs that they are missing, in every row that has something.
  private static func holdsNumbers(_ column: Int, of table: TextTable) -> Bool {
    if Int(table.header[column]) != nil { return true }
    if codes.contains(table.header[column]) { return false }
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
    let rows = try rows(rest)
    if rows.count == 1 { return found(rows[0], column, own ?? year) }
    // No row was asked for: all of them.
    let lines = rows.map { row in
      "\(place(row, column)): \(text.text(row, column)) · "
        + labels.map { text.text(row, $0) }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return Found(
      lines: lines, row: [:], numbers: [:], column: heading, year: own ?? year)
  }

  private func found(_ row: Int, _ column: Int, _ year: Int?) -> Found {
    let told = labels.filter { !text.text(row, $0).isEmpty }
    var lines = ["\(place(row, column)): \(text.text(row, column))"]
    lines.append(
      "  " + told.map { "\(text.header[$0]): \(text.text(row, $0))" }.joined(separator: " · "))
    var (texts, numbers): ([String: String], [String: String]) = ([:], [:])
    for column in labels { texts[text.header[column]] = text.text(row, column) }
    for column in text.header.indices { numbers[text.header[column]] = text.text(row, column) }
    let names = ["linje", "prosjekt", "navn", "line", "project", "name"]
    let named = told.filter { names.contains(text.header[$0]) }.map { text.text(row, $0) }
    lines += InputRows(result.files).naming(named)
    return Found(
      lines: lines, row: texts, numbers: numbers, column: text.header[column], year: year)
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
    let values = text.header.indices.filter { !labels.contains($0) }
    let asked = words + (year.map { ["\($0)"] } ?? [])
    let named = values.map { (column: $0, words: Self.words(text.header[$0])) }.filter { entry in
      !entry.words.isEmpty && entry.words.allSatisfy(asked.contains)
    }
    let most = named.map(\.words.count).max() ?? 0
    var best = named.filter { $0.words.count == most }
    // A heading that has the year goes before one that has as many other words.
    if best.count > 1, let year { best = best.filter { $0.words.contains("\(year)") } }
    if best.isEmpty, let year {
      best = values.map { (column: $0, words: ["\(year)"]) }.filter {
        Self.words(text.header[$0.column]).contains("\(year)")
      }
    }
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

  /// The rows that have all the words: one, or all of the table where there are no words.
  private func rows(_ given: [String]) throws(Problems) -> [Int] {
    let wanted = Self.renamed(given).joined(separator: " ")
    let words = wanted.split(separator: " ").map(String.init)
    let all = Array(0..<text.rowCount)
    if words.isEmpty { return all }
    // A file for programs has the code of a step alone.
    func plain(_ row: Int, _ column: Int) -> String {
      let (heading, own) = (text.header[column], AskedNumber.plain(text.text(row, column)))
      let isCode = own.first.map { $0.isNumber || $0 == "?" } ?? false
      return isCode && Self.called.contains(heading) ? "\(heading) \(own)" : own
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
    let sums = found.filter { row in labels.contains { plain(row, $0) == "sum" } }
    if sums.count == 1 { return sums }
    let shown = (found.isEmpty ? all : found).prefix(12).map { "«\(told($0))»" }
    throw Problems([
      Problem(
        file: file,
        found: found.isEmpty
          ? "no row with «\(wanted)»" : "\(found.count) rows with «\(wanted)»",
        expected: "words of one row, such as " + shown.joined(separator: ", "))
    ])
  }

  /// The words of a row that the short handlingsprogram of the screen calls otherwise.
  private static func renamed(_ words: [String]) -> [String] {
    let aliases = [
      ["netto", "i", "alt"]: ["nytt", "budsjett", "i", "alt", "netto"],
      ["net", "total"]: ["new", "budget", "total", "net"],
      ["investeringer", "netto"]: ["investeringer", "sum"],
      ["investments", "net"]: ["investments", "sum"],
    ]
    return aliases[words] ?? words
  }

  /// The numbers of one column in the rows that agree with some texts, by the text of a heading.
  package func values(
    of column: String, where texts: [String: String], by heading: String
  ) -> [(name: String, value: String)] {
    guard let number = text.header.firstIndex(of: column),
      let name = text.header.firstIndex(of: heading)
    else { return [] }
    return (0..<text.rowCount).filter { row in
      texts.allSatisfy { heading, wanted in
        text.header.firstIndex(of: heading).map { text.text(row, $0) == wanted } ?? false
      }
    }.map { (text.text($0, name), text.text($0, number)) }
  }
}
