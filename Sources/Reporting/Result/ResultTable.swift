import Tabular

/// One CSV file of a result: texts and numbers by row and column.
///
/// Rows and columns count from 0. The dialect follows from the byte order mark, which only the one
/// for spreadsheets has, so a comma is never guessed at.
struct ResultTable: Sendable {
  let name: String
  let header: [String]
  /// The columns whose heading is a year, in the order they stand.
  let years: [(year: Int, column: Int)]
  private let table: TextTable
  private let isPlain: Bool

  init(name: String, file: String, _ bytes: [UInt8]) throws(Problems) {
    isPlain = !bytes.starts(with: CSVWriter.byteOrderMark)
    table = try TextTable(
      bytes: bytes, source: file,
      options: ReadingOptions(
        separator: UInt8(ascii: isPlain ? "," : ";"), decimalMark: isPlain ? .point : .comma,
        titleLines: 0))
    self.name = name
    header = table.header
    years = table.header.enumerated().compactMap { index, text in
      text.utf8.count == 4 ? Int(text).map { (year: $0, column: index) } : nil
    }
  }

  var rows: Range<Int> { 0..<table.rowCount }

  /// The first column of one of these names.
  func column(_ names: String...) -> Int? { header.firstIndex { names.contains($0) } }

  /// A field as it stands; nothing without a column.
  func text(_ row: Int, _ column: Int?) -> String { column.map { table.text(row, $0) } ?? "" }

  /// A field as a number, nil where it is none: missing, hidden, or text.
  func number(_ row: Int, _ column: Int?) -> Double? {
    guard let column, case .number(let value) = table.number(row, column) else { return nil }
    return value
  }

  /// The number of a year, nil where the table does not have it.
  func number(_ row: Int, year: Int) -> Double? {
    number(row, years.first { $0.year == year }?.column)
  }

  /// How many decimals a field has.
  func decimals(_ row: Int, _ column: Int) -> Int {
    let mark: Character = isPlain ? "." : ","
    let text = table.text(row, column)
    return text.firstIndex(of: mark).map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
  }

  /// The years and numbers of a row; years without a number are left out.
  func series(_ row: Int) -> [ChartPoint] {
    years.compactMap { year, column in
      number(row, column).map { ChartPoint(x: Double(year), y: $0) }
    }
  }

  /// The first row that says one of these in a column.
  func row(where column: Int, _ texts: String...) -> Int? {
    rows.first { texts.contains(table.text($0, column)) }
  }

  /// The row of the total.
  var total: Int? { row(where: 0, "I alt", "Total") }
}
