extension StatBankTable {
  /// The table of a delimited text.
  ///
  /// - Throws: headings that fit no layout, values that are no numbers, combinations that stand
  ///   twice: all of them, each with its place.
  public init(_ table: TextTable) throws(Problems) {
    if let fault = EncodingFault.problem(table) { throw Problems([fault]) }
    if let second = HeaderFault.tableBelow(table) { throw Problems([second]) }
    let columns = try StatBankColumns(table)
    let stub = StatBankStub(table, columns)
    if let blank = BlankCodes.problem(table, columns, stub) { throw Problems([blank]) }
    let across = Across(columns.values.map(\.heading))
    let lists = stub.lists + across.lists
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
    let lacking = Self.lacking(dimensions)
    let perRow = across.lists.map(\.count).reduce(1, *)
    for (number, row) in stub.rows.enumerated() {
      var base = 0
      for index in stub.lists.indices {
        base = base * sizes[index] + stub.codes[number * stub.lists.count + index]
      }
      for (value, offsetInRow) in zip(columns.values, across.offsets) {
        let offset = base * perRow + offsetInRow
        let found = table.number(row, value.column)
        let problem = cube.take(
          found, at: offset, table, row: row, column: value.column, lacking: lacking)
        if let problem, problems.count < 1000 { problems.append(problem) }
        // A row that stands twice does so in all its columns.
        if case .invalid = found { continue }
        if problem != nil { break }
      }
    }
    if !problems.isEmpty {
      throw HeaderFault.headingAgain(table).map { Problems([$0]) } ?? Problems(problems)
    }
    let title =
      table.titles.first { StatBankText.tableNumber(in: $0) != nil } ?? table.titles.first
      ?? columns.title ?? ""
    self.init(
      source: table.source, title: title,
      tableNumber: (table.titles + [columns.title ?? ""]).lazy
        .compactMap { StatBankText.tableNumber(in: $0) }.first,
      layout: columns.layout, format: table.format, footnotes: table.footnotes,
      textColumns: columns.textColumns, remarks: columns.remarks, titleLines: table.titles,
      unitTexts: table.unitTexts,
      dimensions: dimensions, codeColumns: stub.columns + across.lists.map { _ in nil },
      cube: cube)
  }

  /// The names of the columns of people by age that a table does not have, in which rows may differ.
  private static func lacking(_ dimensions: [Dimension]) -> [String] {
    let names: [(StatBankRole, String)] = [
      (.region, "region"), (.sex, "kjønn"), (.age, "alder"), (.year, "år"),
    ]
    return names.filter { role, _ in !dimensions.contains { $0.role == role } }.map(\.1)
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
    _ field: NumberField, at offset: Int, _ table: TextTable, row: Int, column: Int,
    lacking: [String]
  ) -> Problem? {
    func place() -> (line: Int, column: Int) { table.place(row, column) }
    if !isAbsent(offset), let first = self.place(offset) {
      let here = place()
      return Problem(
        file: table.source, line: here.line, column: here.column,
        found: Phrase("the same combination of codes as on line \(first.line)"),
        expected: Phrase("each combination once"),
        advice: lacking.isEmpty
          ? .empty
          : Phrase("is a column lost? There is none for \(lacking.joined(separator: ", "))"))
    }
    switch field {
    case .number(let value): set(offset, .number(value))
    case .missing(let symbol): set(offset, .missing(symbol: symbol))
    case .invalid(let text):
      let here = place()
      return Problem(
        file: table.source, line: here.line, column: here.column, found: .quoted(text),
        expected: Phrase("a number, or . .. : where it is missing"),
        advice: TextTable.hasThousandsMark(text)
          ? Phrase("it looks like a thousands mark: write the numbers without")
          : LostDigits.isIn(text) ? LostDigits.advice : .empty)
    }
    setPlace(offset, line: table.recordLine(row), column: column + 1)
    return nil
  }
}
