extension TerminalWriter {
  /// A table as texts, with the columns that have room and the width of each.
  struct Grid {
    /// The headers of the columns shown.
    let headers: [String]
    /// The cells of the columns shown: for each row its lines, for each line its cells.
    let rows: [[[String]]]
    /// The width of a whole line.
    let width: Int
    private let widths: [Int]
    private let gaps: [Int]
    private let isText: [Bool]
    private let hidden: [String]

    init(_ table: Table, _ writer: TerminalWriter) {
      let cells = PersonText(language: writer.language, graphics: writer.graphics)
      let columns = table.columns
      let whole = table.rows.map { row in
        zip(row.cells, columns).map { [cells.text($0, $1.kind)] }
      }
      let titles = columns.map { PersonText.oneLine($0.header) }
      let drawn = columns.map { $0.kind == .trend && !writer.graphics ? 0 : $0.priority }
      let first = drawn.firstIndex { $0 > 0 }
      func widths(of texts: [[[String]]]) -> [Int] {
        columns.indices.map { index in
          let gap = index == first ? 0 : Self.gap(before: columns[index].kind)
          let lines = texts.flatMap { $0[index] } + [titles[index]]
          return gap + (lines.map(DisplayWidth.of).max() ?? 0)
        }
      }
      var texts = whole
      var needed = widths(of: whole)
      let wanted = columns.indices.filter { drawn[$0] > 0 }.reduce(0) { $0 + needed[$1] }
      let labels = columns.indices.filter { columns[$0].kind == .label && drawn[$0] > 0 }
      if wanted > writer.width, let widest = labels.max(by: { needed[$0] < needed[$1] }) {
        let room = max(needed[widest] - (wanted - writer.width), Self.narrowestLabel)
        for row in texts.indices {
          texts[row][widest] = Self.broken(whole[row][widest][0], width: room)
        }
        needed = widths(of: texts)
      }
      let shown = ColumnFitting.shown(priorities: drawn, widths: needed, width: writer.width)
      headers = shown.map { titles[$0] }
      rows = texts.map { row in
        let height = row.map(\.count).max() ?? 1
        return (0..<height).map { line in
          shown.map { row[$0].indices.contains(line) ? row[$0][line] : "" }
        }
      }
      self.widths = shown.map { needed[$0] }
      width = self.widths.reduce(0, +)
      gaps = shown.map { $0 == first ? 0 : Self.gap(before: columns[$0].kind) }
      isText = shown.map { columns[$0].kind.isText }
      hidden = columns.indices.filter { drawn[$0] > 0 && !shown.contains($0) }.map { titles[$0] }
    }

    /// The cells of one line, aligned, without spaces at the end.
    func line(_ cells: [String]) -> String {
      var result = ""
      var end = 0
      for (index, cell) in cells.enumerated() {
        end += widths[index]
        let room = end - DisplayWidth.of(result)
        let padded = cell.paddedLeft(to: room)
        let gap = String(repeating: " ", count: gaps[index])
        result += isText[index] ? (gap + cell).paddedRight(to: room) : padded
      }
      while result.last == " " { result.removeLast() }
      return result
    }

    /// A note that names the columns left out, if any has a heading.
    func hiddenNote(_ language: Language) -> [String] {
      let named = hidden.filter { !$0.isEmpty }
      return named.isEmpty ? [] : [language.hidden(named)]
    }

    /// The width labels are broken to at the least, rather than leave out columns.
    private static let narrowestLabel = 30

    /// A label broken between words into lines of at most `width` columns, where it can be.
    private static func broken(_ label: String, width: Int) -> [String] {
      let lines = TerminalWriter(width: width).wrapped(label)
      return lines.isEmpty ? [label] : lines
    }

    private static let textGap = 2
    private static let numberGap = 3

    /// The space between a column and the one before it.
    private static func gap(before kind: Table.Kind) -> Int {
      kind.isText && kind != .trend ? textGap : numberGap
    }
  }
}
