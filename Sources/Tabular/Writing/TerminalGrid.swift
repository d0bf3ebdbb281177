extension TerminalWriter {
  /// A table as texts, with the columns that have room and the width of each.
  struct Grid {
    /// The headers of the columns shown.
    let headers: [String]
    /// The cells of the columns shown: for each row its lines, for each line its cells.
    let rows: [[[String]]]
    /// The width of a whole line.
    let width: Int
    /// The columns shown, as indices of the table.
    let shown: [Int]
    private let widths: [Int]
    private let gaps: [Int]
    private let isText: [Bool]
    private let hidden: [String]

    init(_ table: Table, _ writer: TerminalWriter) {
      let cells = PersonText(language: writer.language, graphics: writer.graphics)
      var columns = table.columns
      for index in columns.indices where columns[index].kind == .trend && !writer.graphics {
        columns[index].priority = 0
      }
      let whole = table.rows.map { row in zip(row.cells, columns).map { cells.text($0, $1.kind) } }
      let titles = columns.map { PersonText.oneLine($0.header) }
      let choices = ColumnFitting.choices(columns)
      var layout = Layout(whole, titles, columns, choices[0], width: writer.width)
      for choice in choices.dropFirst() where layout.width > writer.width {
        layout = Layout(whole, titles, columns, choice, width: writer.width)
      }
      let shown = layout.shown
      self.shown = shown
      headers = shown.map { titles[$0] }
      rows = layout.texts.map { row in
        let height = row.map(\.count).max() ?? 1
        return (0..<height).map { line in
          shown.map { row[$0].indices.contains(line) ? row[$0][line] : "" }
        }
      }
      widths = shown.map { layout.widths[$0] }
      width = layout.width
      gaps = shown.map { $0 == shown.first ? 0 : Self.gap(before: columns[$0].kind) }
      isText = shown.map { columns[$0].kind.isText }
      hidden = columns.indices.filter { columns[$0].priority > 0 && !shown.contains($0) }
        .map { titles[$0] }
    }

    /// A table laid out in one way: the widest label is broken until the lines fit, or all are as
    /// narrow as they may be.
    private struct Layout {
      let shown: [Int]
      /// The cells of each row, each in its lines.
      private(set) var texts: [[[String]]]
      /// The width of each column with the gap before it.
      private(set) var widths: [Int]
      /// The width of a whole line.
      private(set) var width = 0

      init(
        _ whole: [[String]], _ titles: [String], _ columns: [Table.Column],
        _ choice: ColumnFitting.Choice, width room: Int
      ) {
        shown = choice.shown
        texts = whole.map { $0.map { [$0] } }
        let gaps = columns.indices.map {
          $0 == choice.shown.first ? 0 : Grid.gap(before: columns[$0].kind)
        }
        widths = columns.map { _ in 0 }
        for index in shown { measure(index, titles[index], gap: gaps[index]) }
        // What each label has been broken to, which may be more than it now takes.
        var asked = columns.indices.map { widths[$0] - gaps[$0] }
        let labels = shown.filter { columns[$0].kind == .label }
        while width > room {
          let wide = labels.filter { min(asked[$0], widths[$0] - gaps[$0]) > choice.narrowestLabel }
          guard let widest = wide.max(by: { widths[$0] < widths[$1] }) else { break }
          asked[widest] = min(asked[widest], widths[widest] - gaps[widest]) - 1
          for row in texts.indices {
            texts[row][widest] = Grid.broken(whole[row][widest], width: asked[widest])
          }
          measure(widest, titles[widest], gap: gaps[widest])
        }
      }

      private mutating func measure(_ index: Int, _ title: String, gap: Int) {
        let lines = texts.flatMap { $0[index] } + [title]
        widths[index] = gap + (lines.map(DisplayWidth.of).max() ?? 0)
        width = shown.reduce(0) { $0 + widths[$1] }
      }
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
