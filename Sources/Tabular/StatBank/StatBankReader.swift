extension StatBankTable {
  /// The table of a delimited text.
  ///
  /// - Throws: headings that fit no layout, values that are no numbers, combinations that stand
  ///   twice: all of them, each with its place.
  public init(_ table: TextTable) throws(Problems) {
    let columns = try StatBankColumns(table)
    var stub = columns.stub.map { CodeList(name: $0.heading, role: $0.role) }
    let rows = columns.firstRow..<max(columns.firstRow, table.rowCount)
    var rowCodes: [Int] = []
    rowCodes.reserveCapacity(rows.count * stub.count)
    let fillsDown = columns.layout == .headerLines
    for row in rows {
      for index in stub.indices {
        let text = table.text(row, columns.stub[index].column)
        if fillsDown, text.isEmpty, row > rows.lowerBound {
          rowCodes.append(rowCodes[rowCodes.count - stub.count])
        } else {
          rowCodes.append(stub[index].code(text))
        }
      }
    }
    let across = Across(columns.values.map(\.heading))
    let lists = stub + across.lists
    let dimensions = lists.map(\.dimension)
    let sizes = dimensions.map(\.codes.count)
    let count = sizes.reduce(1) { min($0, Cube.limit + 1) * $1 }
    if count > Cube.limit {
      throw Problems([
        Problem(
          file: table.source,
          found: Phrase(
            "\(sizes.map(String.init).joined(separator: " × ")) combinations of codes"),
          expected: Phrase("at most \(Cube.limit)"))
      ])
    }
    var cube = Cube(sizes: sizes, hasPlaces: true)
    var problems: [Problem] = []
    let perRow = across.lists.map(\.count).reduce(1, *)
    for (number, row) in rows.enumerated() {
      var base = 0
      for index in stub.indices {
        base = base * sizes[index] + rowCodes[number * stub.count + index]
      }
      for (value, offsetInRow) in zip(columns.values, across.offsets) {
        let offset = base * perRow + offsetInRow
        let found = table.number(row, value.column)
        let problem = cube.take(found, at: offset, table, row: row, column: value.column)
        if let problem, problems.count < 1000 { problems.append(problem) }
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
    let title = table.titles.first ?? columns.title ?? ""
    self.init(
      source: table.source, title: title,
      tableNumber: (table.titles + [columns.title ?? ""]).lazy
        .compactMap { StatBankText.tableNumber(in: $0) }.first,
      layout: columns.layout, format: table.format, footnotes: table.footnotes,
      textColumns: columns.textColumns,
      dimensions: dimensions, cube: cube)
  }
}

/// The codes of a dimension, in the order they are met.
private struct CodeList {
  var name: String
  var role: StatBankRole
  private var codes: [String] = []
  private var labels: [String] = []
  private var known: [String: Int] = [:]
  private var lastText = ""
  private var lastCode = -1

  init(name: String, role: StatBankRole) {
    self.name = name
    self.role = role
  }

  var count: Int { codes.count }

  mutating func code(_ text: String) -> Int {
    if lastCode >= 0, text == lastText { return lastCode }
    let entry = role == .region ? StatBankText.region(text) : (text.trimmed, text.trimmed)
    lastText = text
    // Two names of one code are two categories: «0220 Asker» and «0220 Asker (-2019)».
    if let code = known[entry.0 + "\u{0}" + entry.1] {
      lastCode = code
      return code
    }
    lastCode = codes.count
    known[entry.0 + "\u{0}" + entry.1] = codes.count
    codes.append(entry.0)
    labels.append(entry.1)
    return lastCode
  }

  var dimension: StatBankTable.Dimension {
    StatBankTable.Dimension(name: name, role: role, codes: codes, labels: labels)
  }
}

/// The dimensions that stand in the headings of the value columns.
private struct Across {
  var lists: [CodeList] = []
  /// The offset of each value column within a row of the cube.
  var offsets: [Int] = []

  init(_ headings: [ValueHeading]) {
    let parts: [(StatBankRole, String, (ValueHeading) -> String?)] = [
      (.contents, "", { $0.contents.isEmpty ? nil : $0.contents }),
      (.sex, "", { $0.sex }),
      (.age, "", { $0.ages }),
      (.year, "", { $0.time }),
    ]
    offsets = [Int](repeating: 0, count: headings.count)
    for (role, name, part) in parts where headings.contains(where: { part($0) != nil }) {
      var list = CodeList(name: name, role: role)
      let codes = headings.map { list.code(part($0) ?? "") }
      for index in headings.indices { offsets[index] = offsets[index] * list.count + codes[index] }
      lists.append(list)
    }
  }
}

extension Cube {
  /// Takes a field; the problem with it, if there is one.
  fileprivate mutating func take(
    _ field: NumberField, at offset: Int, _ table: TextTable, row: Int, column: Int
  ) -> Problem? {
    func place() -> (line: Int, column: Int) { table.place(row, column) }
    if !isAbsent(offset), let first = self.place(offset) {
      let here = place()
      return Problem(
        file: table.source, line: here.line, column: here.column,
        found: Phrase("the same combination of codes as on line \(first.line)"),
        expected: Phrase("each combination once"))
    }
    switch field {
    case .number(let value): set(offset, .number(value))
    case .missing(let symbol): set(offset, .missing(symbol: symbol))
    case .invalid(let text):
      let here = place()
      return Problem(
        file: table.source, line: here.line, column: here.column, found: .quoted(text),
        expected: Phrase("a number, or . .. : where it is missing"))
    }
    setPlace(offset, line: table.recordLine(row), column: column + 1)
    return nil
  }
}
