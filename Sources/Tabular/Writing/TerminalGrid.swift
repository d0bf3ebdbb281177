extension TerminalWriter {
  /// A table as texts, with the columns that have room and the width of each.
  struct Grid {
    /// The headers of the columns shown: for each line its cells; none where no column has one.
    let headers: [[String]]
    /// The cells of the columns shown: for each row its lines, for each line its cells.
    let rows: [[[String]]]
    /// The width of a whole line.
    let width: Int
    /// The columns of the table that are shown, as indices of it.
    let shown: [Int]
    private let widths: [Int]
    private let gaps: [Int]
    private let isText: [Bool]
    private let hidden: [String]

    init(_ table: Table, _ writer: TerminalWriter) {
      let cells = PersonText(language: writer.language, graphics: false)
      var columns = table.columns
      // A trend takes what is left over and nothing from the others.
      for index in columns.indices where columns[index].kind == .trend {
        columns[index].priority = 0
      }
      let whole = table.rows.map { row in zip(row.cells, columns).map { cells.text($0, $1.kind) } }
      var titles = columns.map { TerminalText.oneLine($0.header) }
      let choices = ColumnFitting.choices(columns)
      let gap = Self.gap
      var layout = Layout(whole, titles, columns, choices[0], width: writer.width, gap: gap)
      for choice in choices.dropFirst() where layout.width > writer.width {
        layout = Layout(whole, titles, columns, choice, width: writer.width, gap: gap)
      }
      if layout.width > writer.width, let last = choices.last {
        layout.breakHeaders(room: writer.width)
        if layout.width > writer.width {
          layout = Layout(whole, titles, columns, last, width: writer.width, gap: { _ in 1 })
          layout.breakHeaders(room: writer.width)
        }
      } else if writer.graphics, let trend = TrendColumn.series(of: table) {
        let room = writer.width - layout.width - Self.numberGap
        let longest = trend.rows.map(\.count).max() ?? 0
        if longest > 1, room >= min(longest, TrendColumn.points.lowerBound) {
          if trend.place == columns.count {
            columns.append(Table.Column(key: "", header: "", kind: .trend))
            titles.append("")
            layout.makeRoom()
          }
          let drawn = trend.rows.map {
            Sparkline.text(TrendColumn.sampled($0, room: room))
          }
          layout.add(trend.place, drawn)
        }
      }
      let shown = layout.shown
      self.shown = shown.filter(table.columns.indices.contains)
      headers = layout.headerLines
      rows = layout.texts.map { row in
        let height = row.map(\.count).max() ?? 1
        return (0..<height).map { line in
          shown.map { row[$0].indices.contains(line) ? row[$0][line] : "" }
        }
      }
      widths = shown.map { layout.widths[$0] }
      width = layout.width
      gaps = shown.map { layout.gaps[$0] }
      isText = shown.map { columns[$0].kind.isText }
      hidden = columns.indices.filter { columns[$0].priority > 0 && !shown.contains($0) }
        .map { titles[$0] }
    }

    /// A table laid out in one way: the widest label is broken until the lines fit, or all are as
    /// narrow as they may be.
    private struct Layout {
      private(set) var shown: [Int]
      /// The cells of each row, each in its lines.
      private(set) var texts: [[[String]]]
      /// The width of each column with the gap before it.
      private(set) var widths: [Int]
      /// The width of a whole line.
      private(set) var width = 0
      /// The space before each column.
      private(set) var gaps: [Int]
      /// The header of each column, in its lines.
      private var headers: [[String]]

      init(
        _ whole: [[String]], _ titles: [String], _ columns: [Table.Column],
        _ choice: ColumnFitting.Choice, width room: Int, gap: (Table.Kind) -> Int
      ) {
        shown = choice.shown
        texts = whole.map { $0.map { [$0] } }
        headers = titles.map { [$0] }
        gaps = columns.indices.map {
          $0 == choice.shown.first ? 0 : gap(columns[$0].kind)
        }
        widths = columns.map { _ in 0 }
        for index in shown { measure(index) }
        // What each label has been broken to, which may be more than it now takes.
        var asked = columns.indices.map { widths[$0] - gaps[$0] }
        let labels = shown.filter { columns[$0].kind == .label }
        // Whoever is wider than the window alone is broken to it at once; one column at a time takes a
        // label of 10 000 letters seconds.
        for label in labels where asked[label] > room && asked[label] > choice.narrowestLabel {
          asked[label] = max(room, choice.narrowestLabel)
          for row in texts.indices {
            texts[row][label] = Grid.broken(whole[row][label], width: asked[label])
          }
          measure(label)
        }
        while width > room {
          let wide = labels.filter { min(asked[$0], widths[$0] - gaps[$0]) > choice.narrowestLabel }
          guard let widest = wide.max(by: { widths[$0] < widths[$1] }) else { break }
          asked[widest] = min(asked[widest], widths[widest] - gaps[widest]) - 1
          for row in texts.indices {
            texts[row][widest] = Grid.broken(whole[row][widest], width: asked[widest])
          }
          measure(widest)
        }
      }

      /// Adds a column of texts at a place, in line with the first line of its row.
      mutating func add(_ place: Int, _ column: [String]) {
        for row in texts.indices { texts[row][place] = [column[row]] }
        shown = (shown + [place]).sorted()
        measure(place)
      }

      /// Makes room for one more column behind the others.
      mutating func makeRoom() {
        for row in texts.indices { texts[row].append([]) }
        headers.append([""])
        widths.append(0)
        gaps.append(Grid.numberGap)
      }

      /// Breaks the widest header that is wider than its cells, until lines fit or none can be broken.
      mutating func breakHeaders(room: Int) {
        while width > room {
          let wide = shown.filter { headers[$0].widest > content($0) }
          let broken = wide.compactMap { index in
            Grid.broken(header: headers[index]).map { (index: index, lines: $0) }
          }
          guard let next = broken.max(by: { headers[$0.index].widest < headers[$1.index].widest })
          else { return }
          headers[next.index] = next.lines
          measure(next.index)
        }
      }

      /// The lines of headers, each header on the lines next to the cells.
      var headerLines: [[String]] {
        let own = shown.map { headers[$0] }
        if own.allSatisfy({ $0.allSatisfy(\.isEmpty) }) { return [] }
        let height = own.map(\.count).max() ?? 0
        return (0..<height).map { line in
          own.map { lines in
            let place = line - (height - lines.count)
            return lines.indices.contains(place) ? lines[place] : ""
          }
        }
      }

      /// The width of the cells of a column.
      private func content(_ index: Int) -> Int { texts.flatMap { $0[index] }.widest }

      private mutating func measure(_ index: Int) {
        widths[index] = gaps[index] + max(content(index), headers[index].widest)
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
      return named.isEmpty
        ? [] : [Phrase("No room in the window: \(named.joined(separator: ", ")).")[language]]
    }

    /// A label broken between words into lines of at most `width` columns, where it can be.
    private static func broken(_ label: String, width: Int) -> [String] {
      let lines = TerminalWriter(width: width).wrapped(label)
      return lines.isEmpty ? [label] : lines
    }

    /// A header with its widest line in two: between words near the middle, else a long word with a
    /// hyphen; `nil` where its words are short.
    private static func broken(header: [String]) -> [String]? {
      guard let place = header.indices.max(by: { header[$0].count < header[$1].count }) else {
        return nil
      }
      let line = header[place]
      let middle = line.count / 2
      let spaces = line.indices.filter { line[$0] == " " }
      let nearest = spaces.min {
        abs(line.distance(from: line.startIndex, to: $0) - middle)
          < abs(line.distance(from: line.startIndex, to: $1) - middle)
      }
      var parts: [String]
      if let nearest {
        parts = [String(line[..<nearest]), String(line[line.index(after: nearest)...])]
      } else if let dash = line.dropLast().firstIndex(of: "–") {
        let rest = line.index(after: dash)
        parts = [String(line[..<rest]), String(line[rest...])]
      } else if line.count >= longWord {
        parts = [line.prefix(line.count - middle) + "-", String(line.suffix(middle))]
      } else {
        return nil
      }
      parts = Array(header[..<place]) + parts + header[(place + 1)...]
      return parts
    }

    /// Words of headers from so many letters may be broken.
    private static let longWord = 8
    private static let textGap = 2
    private static let numberGap = 3

    /// The space between a column and the one before it, where there is room for it.
    private static func gap(_ kind: Table.Kind) -> Int {
      kind.isText && kind != .trend ? textGap : numberGap
    }
  }
}

extension [String] {
  /// The width of the widest line.
  fileprivate var widest: Int { map(DisplayWidth.of).max() ?? 0 }
}
