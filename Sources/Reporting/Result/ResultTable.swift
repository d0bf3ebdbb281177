import Tabular

/// One CSV file of a result: texts and numbers by row and column.
///
/// Columns are found by the names they have in every language, coded words by their code, and totals
/// and the like by their mark, all of which the result's own description of the file tells; the words
/// printed in it are for showing. Rows and columns count from 0.
struct ResultTable: Sendable {
  let name: String
  /// The columns that are a year, in the order they stand.
  let years: [(year: Int, column: Int)]
  private let description: TableDescription
  private let marks: [Int: String]
  private let table: TextTable

  init(
    name: String, file: String, _ bytes: [UInt8], _ description: TableDescription
  ) throws(Problems) {
    table = try TextTable(written: bytes, source: file)
    guard table.header == description.columns.map(\.name) else {
      let names = table.header.joined(separator: ", ")
      throw Problems([
        Problem(
          file: file, found: Phrase("the columns \(names)"),
          expected: Phrase("those that \(DataPackage.fileName) tells of"),
          advice: Phrase("run the folder again with --out"))
      ])
    }
    self.name = name
    self.description = description
    var marks: [Int: String] = [:]
    for (mark, rows) in description.rows { for row in rows { marks[row] = mark } }
    self.marks = marks
    years = description.columns.enumerated().compactMap { index, column in
      column.id.utf8.count == 4 ? Int(column.id).map { (year: $0, column: index) } : nil
    }
  }

  var rows: Range<Int> { 0..<table.rowCount }

  /// The columns' names in every language.
  var ids: [String] { description.columns.map(\.id) }

  /// The column of a name, which is the same in every language.
  func column(_ id: String) -> Int? { description.columns.firstIndex { $0.id == id } }

  /// A field as it stands; nothing without a column.
  func text(_ row: Int, _ column: Int?) -> String { column.map { table.text(row, $0) } ?? "" }

  /// A field as it stands; nothing without a column of that name.
  func text(_ row: Int, _ id: String) -> String { text(row, column(id)) }

  /// What the word of a field is called in every language, nil where it has no code.
  func code(_ row: Int, _ id: String) -> String? {
    guard let column = column(id) else { return nil }
    return description.columns[column].codes[table.text(row, column)]
  }

  /// A field as a number, nil where it is none: missing, hidden, text, or beyond all results.
  func number(_ row: Int, _ column: Int?) -> Double? {
    guard let column, case .number(let value) = table.number(row, column),
      abs(value) < Self.largest
    else { return nil }
    return value
  }

  /// No result has a number beyond: whole ones are exact below, and fit an `Int`.
  private static let largest = 1e15

  /// A field as a number, nil without a column of that name.
  func number(_ row: Int, _ id: String) -> Double? { number(row, column(id)) }

  /// The number of a year, nil where the table does not have it.
  func number(_ row: Int, year: Int) -> Double? {
    number(row, years.first { $0.year == year }?.column)
  }

  /// How many decimals a field has.
  func decimals(_ row: Int, _ column: Int) -> Int {
    let mark: Character = table.format.decimalMark == .point ? "." : ","
    let text = table.text(row, column)
    return text.firstIndex(of: mark).map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
  }

  /// The years and numbers of a row; years without a number are left out.
  func series(_ row: Int) -> [ChartPoint] {
    years.compactMap { year, column in
      number(row, column).map { ChartPoint(x: Double(year), y: $0) }
    }
  }

  /// What a row is besides what its columns tell: a total, a check; nil for an ordinary row.
  func mark(_ row: Int) -> String? { marks[row] }

  /// The first row that is something.
  func row(marked mark: String) -> Int? { rows.first { marks[$0] == mark } }

  /// The row of the total.
  var total: Int? { row(marked: Table.Row.total) }

  /// Whether a row is a total.
  func isTotal(_ row: Int) -> Bool { marks[row] == Table.Row.total }
}
