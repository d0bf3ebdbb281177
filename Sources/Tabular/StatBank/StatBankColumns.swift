/// Which columns of a text table are dimensions, which hold values, and what those count.
struct StatBankColumns {
  /// The columns that hold codes, with their headings: those at the left, and to the right of the
  /// values those that part the figures too.
  var stub: [(column: Int, heading: String, role: StatBankRole)] = []
  /// The columns of values.
  var values: [(column: Int, heading: ValueHeading)] = []
  /// The headings of columns of remarks, which are left out.
  var textColumns: [String] = []
  /// What stands in those columns, each text once.
  var remarks: [[String]] = []
  /// The first row of data; rows above it are header lines.
  var firstRow = 0
  var layout: StatBankLayout
  /// The heading of the value column when it is a title.
  var title: String?

  /// How many rows decide whether a column is numbers.
  private static let sample = 500
  /// Remarks are few that are of the table; of more the rest are of single rows.
  private static let mostRemarks = 50

  init(_ table: TextTable) throws(Problems) {
    let width = table.header.count
    var headings = table.header.map { ProgramHeading.plain(Self.oneLine($0)) }
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
    let coded = Set(stub.map(\.column))
    let texts = stub.map { table.distinct($0.column, from: firstRow, limit: Self.sample) }
    let roles = StatBankRole.roles(headings: stub.map { [$0.heading] }, texts: texts)
    for index in stub.indices { stub[index].role = roles[index] }
    let taken = Set(stub.map(\.role))
    let seeking = Set([StatBankRole.year, .sex, .age]).subtracting(taken)
    for column in first..<width where !coded.contains(column) {
      let heading = ValueHeading(headings[column], seeking: seeking)
      let isRemark = layout == .long && StubHeading.isRemark(headings[column])
      if heading.time != nil || heading.sex != nil
        || !isRemark && table.holdsNumbers(column, from: firstRow, limit: Self.sample)
      {
        values.append((column, heading))
      } else {
        textColumns.append(headings[column])
        let texts = table.distinct(column, from: firstRow, limit: table.rowCount)
        remarks.append(Array(texts.prefix(Self.mostRemarks)))
      }
    }
    // Ages in columns only when every column is one, or their total.
    for index in values.indices where values[index].heading.ages == nil {
      let contents = values[index].heading.contents
      guard values.contains(where: { $0.heading.ages != nil }),
        StatBankText.ages(contents)?.isTotal == true
      else { continue }
      values[index].heading.ages = contents
      values[index].heading.contents = ""
    }
    if !values.allSatisfy({ $0.heading.ages != nil }) {
      for index in values.indices {
        let heading = headings[values[index].column]
        values[index].heading = ValueHeading(heading, seeking: seeking.subtracting([.age]))
      }
    }
    readTotals()
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

  /// Reads a column «I alt» beside those of the sexes as both together.
  private mutating func readTotals() {
    let counted = Set(values.filter { $0.heading.sex != nil }.map(\.heading.contents))
    guard counted.count == 1, let contents = counted.first else { return }
    for index in values.indices where values[index].heading.sex == nil {
      let heading = values[index].heading.contents
      guard heading.hasPrefix(contents),
        SumWords.isSum(heading.dropFirst(contents.count).trimmed)
      else { continue }
      values[index].heading.sex = StatBankText.bothSexes
      values[index].heading.contents = contents
    }
  }

  /// White space of any kind, line ends included, as one space.
  static func oneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The columns of codes of a table with one header line.
  ///
  /// A column with a heading of its own (region, kjønn, sivilstand …) holds codes wherever it stands;
  /// so does a column left of the values that is not numbers throughout or whose numbers begin with
  /// zero, and a column of text to the right of them. In a table whose last column of numbers is
  /// called `value`, `Personer` or a title, everything before it holds codes. Columns of remarks hold
  /// none: those called so, and to the right of the values those that are empty in most rows.
  private static func stub(
    _ table: TextTable, headings: [String], from first: Int
  ) -> [(column: Int, heading: String, role: StatBankRole)] {
    let width = headings.count
    func isNumbers(_ column: Int) -> Bool { table.holdsNumbers(column, from: 0, limit: sample) }
    func isHeld(_ column: Int) -> Bool {
      StubHeading.isCode(headings[column]) || StubHeading.isRemark(headings[column])
    }
    let named = headings.indices.filter { PersonsHeading.isColumn(headings[$0]) }
    let value = named.count == 1 ? named.first { $0 > first } : nil
    let isLong =
      value.map { value in
        (value + 1..<width).allSatisfy {
          isHeld($0) || !isNumbers($0) || table.distinct($0, from: 0, limit: sample).isEmpty
        }
      } ?? false
    var codes: [Int] = []
    var column = first
    while column < width {
      if !isHeld(column) {
        if isLong && column == value { break }
        let isYear = ValueHeading(headings[column], seeking: [.year]).time != nil
        if !isLong, isYear || isNumbers(column) { break }
      }
      if !StubHeading.isRemark(headings[column]) { codes.append(column) }
      column += 1
    }
    codes += (column..<width).filter { column in
      if StubHeading.isCode(headings[column]) { return true }
      if StubHeading.isRemark(headings[column]) || isNumbers(column) { return false }
      let heading = ValueHeading(headings[column], seeking: [.year, .sex])
      return heading.time == nil && heading.sex == nil && !headings[column].isEmpty
        && table.isMostlyFilled(column, limit: sample)
    }
    return codes.map { ($0, headings[$0], .other) }
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

  /// The problem of the first number with thousands marks in a table that else has none.
  private static func thousandsMark(_ table: TextTable, from first: Int) -> Problem? {
    for row in first..<max(first, min(table.rowCount, first + sample)) {
      for column in table.header.indices
      where TextTable.hasThousandsMark(table.text(row, column)) {
        let at = table.place(row, column)
        return Problem(
          file: table.source, line: at.line, column: at.column,
          found: .quoted(table.text(row, column)),
          expected: Phrase("a number, or . .. : where it is missing"),
          advice: Phrase("it looks like a thousands mark: write the numbers without"))
      }
    }
    return nil
  }

  private func problem(_ table: TextTable, headings: [String]) -> Problem? {
    let line = table.format.headerLine
    if table.rowCount == 0 {
      return Problem(
        file: table.source, line: line, found: Phrase("no rows below this line"),
        expected: Phrase("a header and rows of figures"),
        advice: Phrase("only the beginning of the table is here: fetch it again"))
    }
    if values.isEmpty, let marked = Self.thousandsMark(table, from: firstRow) { return marked }
    if let unheaded = HeaderFault.problem(table, headings: headings) { return unheaded }
    if stub.isEmpty || values.isEmpty {
      return Problem(
        file: table.source, line: line,
        found: Phrase("the columns \(Phrase.list(headings.map { .quoted($0) }))"),
        expected: headings.count == 1
          ? Phrase("columns parted by semicolon, comma or tabulator")
          : stub.isEmpty
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
    return twins(in: table, headings: headings)
  }

  /// The problem of two columns that count the same, such as preliminary and final figures of a year.
  private func twins(in table: TextTable, headings: [String]) -> Problem? {
    var known: [ValueHeading: Int] = [:]
    for value in values {
      guard let twin = known.updateValue(value.column, forKey: value.heading) else { continue }
      return Problem(
        file: table.source, line: table.format.headerLine, column: value.column + 1,
        found: Phrase(
          "\(Phrase.quoted(headings[value.column])) beside \(Phrase.quoted(headings[twin]))"),
        expected: Phrase("one column for each thing, sex, age and year"),
        advice: Phrase(
          "they count the same: take one of them out, or write in both headings what parts them"))
    }
    return nil
  }
}

extension TextTable {
  /// Whether a text is a number in groups of three with a mark between: `1,234,567`, `1'234`.
  static func hasThousandsMark(_ text: String) -> Bool {
    let groups = text.trimmed.split(omittingEmptySubsequences: false) { ",.'\u{2019}".contains($0) }
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count) else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }

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
      case .invalid(let text):
        filled += 1
        if LostDigits.isIn(text) { numbers += 1 }
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

  /// Whether at least half of the fields of a column are filled in its first rows.
  func isMostlyFilled(_ column: Int, limit: Int) -> Bool {
    let rows = 0..<min(rowCount, limit)
    return rows.count { !text($0, column).isEmpty } * 2 >= rows.count
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
