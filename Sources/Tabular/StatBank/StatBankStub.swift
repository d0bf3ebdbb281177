/// The columns of codes of a text table as dimensions, and the codes of each row.
///
/// A column of codes beside one of their texts is one dimension; a county beside its municipalities is
/// none. In a table with one column without a name, rows without figures are headings of the rows
/// below them: a dimension of their own.
struct StatBankStub {
  /// The dimensions, from left to right.
  private(set) var lists: [CodeList] = []
  /// The column of the codes of each of them.
  private(set) var columns: [Int?] = []
  /// The rows of figures.
  private(set) var rows: [Int] = []
  /// One code per dimension for each of the rows.
  private(set) var codes: [Int] = []

  init(_ table: TextTable, _ columns: StatBankColumns) {
    let all = columns.firstRow..<max(columns.firstRow, table.rowCount)
    if let depth = Self.sectionDepth(table, columns, all) {
      readSections(table, columns, all, depth: depth)
      return
    }
    let parts = StubPart.parts(of: table, columns)
    lists = parts.map { CodeList(name: $0.heading, role: $0.role, id: $0.id) }
    self.columns = parts.map(\.column)
    rows = Array(all)
    codes.reserveCapacity(rows.count * lists.count)
    let fillsDown = columns.layout == .headerLines
    for row in rows {
      for index in lists.indices {
        let part = parts[index]
        let text = table.text(row, part.column)
        if fillsDown, text.isEmpty, row > all.lowerBound {
          codes.append(codes[codes.count - lists.count])
        } else if let label = part.label {
          codes.append(lists[index].code(text, label: table.text(row, label)))
        } else {
          codes.append(lists[index].code(text))
        }
      }
    }
  }

  /// How many rows without figures stand at the top, nil where there are none.
  private static func sectionDepth(
    _ table: TextTable, _ columns: StatBankColumns, _ rows: Range<Int>
  ) -> Int? {
    guard columns.stub.count == 1, columns.stub[0].heading.isEmpty else { return nil }
    let depth = rows.prefix { isSection(table, columns, $0) }.count
    return depth > 0 && depth < min(rows.count, 4) ? depth : nil
  }

  private static func isSection(_ table: TextTable, _ columns: StatBankColumns, _ row: Int) -> Bool
  {
    !table.text(row, columns.stub[0].column).trimmed.isEmpty
      && columns.values.allSatisfy { table.text(row, $0.column).trimmed.isEmpty }
  }

  private mutating func readSections(
    _ table: TextTable, _ columns: StatBankColumns, _ all: Range<Int>, depth: Int
  ) {
    var current = [String](repeating: "", count: depth)
    var run = 0
    var texts: [[String]] = Array(repeating: [], count: depth + 1)
    for row in all {
      let text = table.text(row, columns.stub[0].column).trimmed
      if Self.isSection(table, columns, row) {
        run += 1
        // Of headings one above the other the lowest is the one that changes most often.
        if run > 1 {
          for level in 0..<(depth - 1) { current[level] = current[level + 1] }
        }
        current[depth - 1] = text
        continue
      }
      run = 0
      rows.append(row)
      for (level, section) in (current + [text]).enumerated() { texts[level].append(section) }
    }
    let distinct = texts.map { all in
      var seen: Set<String> = []
      return all.filter { seen.insert($0).inserted }
    }
    let roles = StatBankRole.roles(headings: distinct.map { _ in [""] }, texts: distinct)
    lists = roles.map { CodeList(name: "", role: $0) }
    self.columns = roles.map { _ in columns.stub[0].column }
    for index in rows.indices {
      for level in lists.indices { codes.append(lists[level].code(texts[level][index])) }
    }
  }
}

/// The codes of a dimension, in the order they are met.
struct CodeList {
  var name: String
  var role: StatBankRole
  var id = ""
  private var codes: [String] = []
  private var labels: [String] = []
  private var known: [String: Int] = [:]
  private var lastText = ""
  private var lastCode = -1

  init(name: String, role: StatBankRole, id: String = "") {
    (self.name, self.role, self.id) = (name, role, id)
  }

  var count: Int { codes.count }

  /// Whether a row has no code here.
  var hasBlank: Bool { codes.contains("") }

  /// The place of a text.
  mutating func code(_ text: String) -> Int {
    if lastCode >= 0, text == lastText { return lastCode }
    let entry = role == .region ? StatBankText.region(text) : (text.trimmed, text.trimmed)
    lastText = text
    lastCode = place(entry)
    return lastCode
  }

  /// The place of a code with its text beside it; which is which is seen for regions.
  mutating func code(_ text: String, label: String) -> Int {
    guard role == .region else { return place((text.trimmed, label.trimmed)) }
    let (one, other) = (StatBankText.region(text), StatBankText.region(label))
    let isOther =
      StatBankText.startsWithRegionCode(label) && !StatBankText.startsWithRegionCode(text)
    let (own, name) = isOther ? (other, one) : (one, other)
    return place((own.code, name.label))
  }

  private mutating func place(_ entry: (code: String, label: String)) -> Int {
    // Two names of one code are two categories: «0220 Asker» and «0220 Asker (-2019)».
    let key = entry.code + "\u{0}" + entry.label
    if let place = known[key] { return place }
    known[key] = codes.count
    codes.append(entry.code)
    labels.append(entry.label)
    return codes.count - 1
  }

  var dimension: StatBankTable.Dimension {
    StatBankTable.Dimension(name: name, role: role, codes: codes, labels: labels, id: id)
  }
}
