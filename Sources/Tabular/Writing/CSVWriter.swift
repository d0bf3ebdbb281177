/// Writes tables as delimited text (RFC 4180 quoting): one header line of column keys, then the
/// rows.
///
/// Title, source and notes are left out, and so are trend columns: a file holds one kind of record.
/// Missing and empty cells are empty fields. Percentages are numbers in percent. The same table
/// gives the same bytes.
public struct CSVWriter: Sendable {
  /// Who is going to open the file.
  public enum Dialect: Sendable, Equatable, CaseIterable {
    /// A person with a Norwegian Excel: UTF-8 with byte order mark (without it Excel reads UTF-8 as
    /// Windows-1252), `;`, decimal comma, no thousands separator, and CRLF as RFC 4180 and Excel
    /// itself have it. Labels and codes that a spreadsheet would turn into dates or numbers are
    /// written so that it cannot: `trinn 1–2`, `region 3203`.
    case norwegianExcel
    /// A program: no byte order mark, `,`, `.`, and LF, so that line tools need no care. Labels and
    /// codes are written as they are, except that text which would start a formula is inert here
    /// too.
    case plain
  }

  /// Who is going to open the file.
  public var dialect: Dialect

  /// Makes a writer for one dialect.
  public init(_ dialect: Dialect) { self.dialect = dialect }

  /// The whole file.
  public func bytes(_ table: Table) -> [UInt8] {
    let mark = dialect == .norwegianExcel ? Self.byteOrderMark : []
    return mark + Array(text(table).utf8)
  }

  /// The bytes U+FEFF has in UTF-8.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The file as text, without the byte order mark.
  public func text(_ table: Table) -> String {
    let shown = table.columns.indices.filter { table.columns[$0].kind != .trend }
    var result = ""
    write(shown.map { quoted(SpreadsheetText.inert(table.columns[$0].key)) }, to: &result)
    for row in table.rows {
      write(shown.map { field(row.cells[$0], table.columns[$0]) }, to: &result)
    }
    return result
  }

  /// What a reader of the file finds for a text in a column: `region 3203` for `3203` in the column
  /// `region` of a file for a spreadsheet.
  public func label(_ text: String, in column: String) -> String {
    dialect == .norwegianExcel
      ? SpreadsheetText.kept(text, word: column) : SpreadsheetText.inert(text)
  }

  private var separator: String { dialect == .norwegianExcel ? ";" : "," }
  private var lineEnd: String { dialect == .norwegianExcel ? "\r\n" : "\n" }

  private var format: NumberFormat {
    NumberFormat(
      decimalMark: dialect == .norwegianExcel ? "," : ".", thousands: "", minus: "-")
  }

  /// A cell as the file has it; a number has no character that needs quotes.
  private func field(_ cell: Table.Cell, _ column: Table.Column) -> String {
    switch cell {
    case .text(let text): quoted(label(text, in: column.key))
    case .number(let value): number(value, column) ?? ""
    case .series, .missing, .empty: ""
    }
  }

  /// A number in the form of its column; in a column of labels or codes it is text like any other.
  private func number(_ value: Double, _ column: Table.Column) -> String? {
    switch column.kind {
    case .number(let decimals, _), .percent(let decimals, _):
      return format.fixed(value, decimals: decimals)
    case .ordinal: return format.fixed(value, decimals: 0)
    case .exact, .trend: return format.exact(value)
    case .label, .code:
      let text = format.exact(value)
      return text.map { field(.text($0), column) }
    }
  }

  private func write(_ fields: [String], to result: inout String) {
    result += fields.joined(separator: separator)
    // A record of one empty field would be a blank line, which readers skip.
    if fields == [""] { result += "\"\"" }
    result += lineEnd
  }

  private func quoted(_ field: String) -> String {
    let needsQuotes =
      field.utf8.contains { byte in
        byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
          || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") && separator == ","
      } || field.utf8.first == UInt8(ascii: " ") || field.utf8.last == UInt8(ascii: " ")
    guard needsQuotes else { return field }
    var result = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
