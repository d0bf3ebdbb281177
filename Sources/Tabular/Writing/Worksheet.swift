/// One table as a sheet of a workbook: headings in a frozen first row, then the rows.
///
/// Numbers are those of the CSV file, rounded to the places of their column. Trend columns are left
/// out; missing and empty cells are empty.
struct Worksheet {
  private let table: Table
  private let shown: [Int]

  init(_ table: Table) {
    self.table = table
    shown = table.columns.indices.filter { table.columns[$0].kind != .trend }
  }

  /// The part `xl/worksheets/sheetN.xml`.
  func xml(_ styles: inout WorkbookStyles) -> String {
    let heading = styles.number(.init(format: "@", bold: true))
    var rows = "<row r=\"1\">"
    for (place, index) in shown.enumerated() {
      rows += text(Self.heading(table.columns[index]), Self.letters(place) + "1", heading)
    }
    rows += "</row>"
    for number in table.rows.indices {
      rows += "<row r=\"\(number + 2)\">"
      for place in shown.indices { rows += cell(number, place, &styles) }
      rows += "</row>"
    }
    return XMLText.head + "<worksheet xmlns=\"\(XMLText.spreadsheet)\"><sheetViews>"
      + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
      + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
      + (shown.isEmpty ? "" : "<cols>\(widths)</cols>")
      + "<sheetData>\(rows)</sheetData></worksheet>"
  }

  private static func heading(_ column: Table.Column) -> String {
    column.header.isEmpty ? column.key : column.header
  }

  private func cell(_ row: Int, _ place: Int, _ styles: inout WorkbookStyles) -> String {
    let name = "\(Self.letters(place))\(row + 2)"
    let column = table.columns[shown[place]]
    let bold = table.rows[row].role == .total
    if let value = number(row, place) {
      let style = styles.number(.init(format: WorkbookStyles.format(column.kind), bold: bold))
      let sum = leaves(row, place).map { leaves -> String in
        let letters = Self.letters(place)
        return "<f>SUM(\(letters)\(leaves.lowerBound + 2):\(letters)\(leaves.upperBound + 1))</f>"
      }
      return "<c r=\"\(name)\" s=\"\(style)\">\(sum ?? "")<v>\(value)</v></c>"
    }
    var content: String?
    switch table.rows[row].cells[shown[place]] {
    case .text(let text): content = text
    case .number(let value): content = Self.plain.exact(value)
    case .series, .missing, .empty: break
    }
    guard let content, !content.isEmpty else { return "" }
    let quoted = SpreadsheetText.beginsFormula(content)
    return text(content, name, styles.number(.init(format: "@", bold: bold, quoted: quoted)))
  }

  private func text(_ text: String, _ name: String, _ style: Int) -> String {
    "<c r=\"\(name)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
      + XMLText.escaped(text) + "</t></is></c>"
  }

  private static let plain = NumberFormat(decimalMark: ".", thousands: "", minus: "-")

  /// The number in a cell as it is printed; nil for text, and in columns of labels and codes.
  private func number(_ row: Int, _ place: Int) -> String? {
    guard case .number(let value) = table.rows[row].cells[shown[place]] else { return nil }
    switch table.columns[shown[place]].kind {
    case .number(let decimals, _), .percent(let decimals, _):
      return Self.plain.fixed(value, decimals: decimals)
    case .ordinal: return Self.plain.fixed(value, decimals: 0)
    case .exact: return Self.plain.exact(value)
    case .label, .code, .trend: return nil
    }
  }

  /// The rows a total sums: those since the total before it, if all have a number and the printed
  /// numbers add up to the printed total; else nil, and the total is a plain number.
  private func leaves(_ row: Int, _ place: Int) -> Range<Int>? {
    guard table.totalsAreSums, table.rows[row].role == .total,
      case .number(let decimals, _) = table.columns[shown[place]].kind
    else { return nil }
    let above = table.rows[..<row].lastIndex { $0.role == .total }
    let range = (above.map { $0 + 1 } ?? 0)..<row
    var sum = 0.0
    for leaf in range {
      guard let value = number(leaf, place).flatMap({ Double($0) }) else { return nil }
      sum += value
    }
    let adds = Self.plain.fixed(sum, decimals: decimals) == number(row, place)
    return range.isEmpty || !adds ? nil : range
  }

  private var widths: String {
    var result = ""
    for (place, index) in shown.enumerated() {
      var width = DisplayWidth.of(Self.heading(table.columns[index]))
      for (row, cells) in table.rows.enumerated() {
        if case .text(let text) = cells.cells[index] {
          width = max(width, DisplayWidth.of(text))
        } else if let value = number(row, place) {
          width = max(width, value.count + value.count / 3)
        }
      }
      let column = "min=\"\(place + 1)\" max=\"\(place + 1)\""
      result += "<col \(column) width=\"\(min(max(width, 6), 60) + 2)\" customWidth=\"1\"/>"
    }
    return result
  }

  /// The name of a column: 0 is A, 25 Z, 26 AA.
  static func letters(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? last : letters(index / 26 - 1) + last
  }
}
