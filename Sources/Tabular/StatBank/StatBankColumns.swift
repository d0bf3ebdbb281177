/// Which columns of a text table are dimensions, which hold values, and what those count.
struct StatBankColumns {
  /// The columns at the left that hold codes, with their headings.
  var stub: [(column: Int, heading: String, role: StatBankRole)] = []
  /// The columns of values.
  var values: [(column: Int, heading: ValueHeading)] = []
  /// The headings of the columns of text to the right of the codes, which are left out.
  var textColumns: [String] = []
  /// The first row of data; rows above it are header lines.
  var firstRow = 0
  var layout: StatBankLayout
  /// The heading of the value column when it is a title.
  var title: String?

  /// How many rows decide whether a column is numbers.
  private static let sample = 500

  init(_ table: TextTable) throws(Problems) {
    let width = table.header.count
    var headings = table.header.map { Self.oneLine($0) }
    layout = .long
    let first = RowIndex.isFirstColumn(of: table, headings: headings) ? 1 : 0
    if first == 0, headings.first == "", width > 1 {
      let lines = Self.headerLines(table)
      firstRow = lines.count - 1
      headings = Self.joined(lines)
      layout = lines.count > 1 ? .headerLines : .wide
      let firstRow = firstRow
      let leading = lines[0].indices.prefix {
        lines[0][$0].isEmpty || StatBankRole(heading: lines[0][$0]) != nil
          || !table.holdsNumbers($0, from: firstRow, limit: Self.sample)
      }
      stub = leading.map { ($0, headings[$0], .other) }
    } else {
      stub = Self.stub(table, headings: headings, from: first)
    }
    let firstValue = (stub.last?.column ?? first - 1) + 1
    let texts = stub.map { table.distinct($0.column, from: firstRow, limit: Self.sample) }
    let roles = StatBankRole.roles(headings: stub.map { [$0.heading] }, texts: texts)
    for index in stub.indices { stub[index].role = roles[index] }
    let taken = Set(stub.map(\.role))
    let seeking = Set([StatBankRole.year, .sex, .age]).subtracting(taken)
    for column in firstValue..<width {
      let heading = ValueHeading(headings[column], seeking: seeking)
      if heading.time != nil || heading.sex != nil
        || table.holdsNumbers(column, from: firstRow, limit: Self.sample)
      {
        values.append((column, heading))
      } else {
        textColumns.append(headings[column])
      }
    }
    // Ages in columns only when every column is one.
    if !values.allSatisfy({ $0.heading.ages != nil }) {
      for index in values.indices {
        let heading = headings[values[index].column]
        values[index].heading = ValueHeading(heading, seeking: seeking.subtracting([.age]))
      }
    }
    if let problem = problem(table, headings: headings) { throw Problems([problem]) }
    if values.count == 1 {
      let heading = headings[values[0].column]
      if StatBankText.tableNumber(in: heading) != nil { title = heading }
      if title != nil || taken.contains(.contents) { values[0].heading.contents = "" }
    }
    if layout == .long {
      let isNamed = values.contains {
        $0.heading.time != nil || $0.heading.sex != nil || $0.heading.ages != nil
      }
      layout = isNamed ? .wide : values.count > 1 ? .contentColumns : .long
    }
  }

  /// White space of any kind, line ends included, as one space.
  static func oneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The columns of codes of a table with one header line.
  ///
  /// A column with a heading of its own (region, kjønn …) holds codes; so does a column left of the
  /// values that is not numbers throughout or whose numbers begin with zero. In a table whose last
  /// column is called `value`, `Personer` or a title, everything before it holds codes.
  private static func stub(
    _ table: TextTable, headings: [String], from first: Int
  ) -> [(column: Int, heading: String, role: StatBankRole)] {
    let width = headings.count
    let isLong =
      width > 1 && StatBankValueHeading.matches(headings[width - 1])
      && !headings.dropLast().contains { StatBankValueHeading.matches($0) }
    var count = first
    while count < width {
      if StatBankRole(heading: headings[count]) == nil {
        if isLong && count == width - 1 { break }
        let isYear = ValueHeading(headings[count], seeking: [.year]).time != nil
        if !isLong, isYear || table.holdsNumbers(count, from: 0, limit: sample) { break }
      }
      count += 1
    }
    return (first..<count).map { ($0, headings[$0], .other) }
  }

  /// The header lines of a table whose first header cell is empty.
  ///
  /// Header lines go on while their first cell is empty, and one more line is a header when its
  /// first cell is a known heading or none of its cells below filled ones is a number.
  private static func headerLines(_ table: TextTable) -> [[String]] {
    let width = table.header.count
    var lines = [table.header.map(oneLine)]
    for row in 0..<min(table.rowCount, 10) {
      let line = (0..<width).map { oneLine(table.text(row, $0)) }
      if line[0].isEmpty {
        lines.append(line)
        continue
      }
      let isText = (0..<width).allSatisfy { column in
        if lines[0][column].isEmpty { return true }
        if case .invalid = table.number(row, column) { return true }
        return false
      }
      if isText || StatBankRole(heading: line[0]) != nil { lines.append(line) }
      break
    }
    return lines
  }

  /// One heading per column: its cells from top to bottom.
  ///
  /// An empty cell right of the codes repeats the one to its left, as merged cells are saved.
  private static func joined(_ lines: [[String]]) -> [String] {
    let leading = lines[0].prefix { $0.isEmpty }.count
    var headings = [String](repeating: "", count: lines[0].count)
    for line in lines {
      var last = ""
      for column in line.indices {
        if column < leading {
          if !line[column].isEmpty { headings[column] = line[column] }
          continue
        }
        if !line[column].isEmpty { last = line[column] }
        headings[column] += headings[column].isEmpty ? last : " " + last
      }
    }
    return headings
  }

  private func problem(_ table: TextTable, headings: [String]) -> Problem? {
    let line = table.format.headerLine
    if table.rowCount == 0 {
      return Problem(
        file: table.source, line: line, found: Phrase("no rows below this line"),
        expected: Phrase("a header and rows of figures"),
        advice: Phrase("only the beginning of the table is here: fetch it again"))
    }
    if stub.isEmpty || values.isEmpty {
      return Problem(
        file: table.source, line: line,
        found: Phrase("the columns \(Phrase.list(headings.map { .quoted($0) }))"),
        expected: stub.isEmpty
          ? Phrase("columns of codes such as region, kjønn, alder to the left of the values")
          : Phrase("a column of numbers"))
    }
    let timed = values.filter { $0.heading.time != nil }
    if !timed.isEmpty, timed.count < values.count,
      let odd = values.first(where: { $0.heading.time == nil })
    {
      return Problem(
        file: table.source, line: line, column: odd.column + 1,
        found: .quoted(headings[odd.column]),
        expected: Phrase("a year in it, as in the other columns"))
    }
    return nil
  }
}

extension TextTable {
  /// Whether a column is one of numbers: at least half of its filled fields in its first rows are,
  /// and none is a code with a leading zero.
  ///
  /// A field that is none is a problem of the cell then, not of the column.
  func holdsNumbers(_ column: Int, from first: Int, limit: Int) -> Bool {
    var filled = 0
    var numbers = 0
    for row in first..<max(first, min(rowCount, first + limit)) {
      switch number(row, column) {
      case .missing: continue
      case .invalid: filled += 1
      case .number:
        filled += 1
        numbers += 1
        let text = text(row, column).utf8
        let isCode = text.count > 1 && text.first == Byte.zero
        if isCode, text.allSatisfy({ $0 >= Byte.zero && $0 <= Byte.nine }) { return false }
      }
    }
    return numbers * 2 >= filled
  }

  /// The different texts of a column in its first rows, in order; empty ones left out.
  func distinct(_ column: Int, from first: Int, limit: Int) -> [String] {
    var seen: Set<String> = []
    var texts: [String] = []
    for row in first..<max(first, min(rowCount, first + limit)) {
      let text = text(row, column)
      if !text.isEmpty, seen.insert(text).inserted { texts.append(text) }
    }
    return texts
  }
}
