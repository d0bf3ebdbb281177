extension StatBankTable {
  /// What a file is, for a person: as ``describe()``, or its columns and rows when it is a list
  /// without numbers.
  public static func describe(
    bytes: [UInt8], source: String, options: ReadingOptions = .init()
  ) throws(Problems) -> String {
    if JSONStat.isLikely(bytes) {
      return try StatBankTable(bytes: bytes, source: source, options: options).describe()
    }
    let table = try TextTable(bytes: bytes, source: source, options: options)
    let hasNumbers = table.header.indices.contains {
      table.holdsNumbers($0, from: 0, limit: table.rowCount)
    }
    if hasNumbers { return try StatBankTable(table).describe() }
    return """
      \(source)
        layout: a list without numbers
        format: \(table.format)
        columns: \(table.header.joined(separator: ", "))
        rows: \(table.rowCount)
      """
  }

  /// What the table is, for a person, without a line end at the end.
  ///
  /// Title, format, dimensions with first and last code, cells, missing cells with their symbols,
  /// footnotes.
  public func describe() -> String {
    var lines: [String] = [source]
    if !title.isEmpty { lines.append("  title: \(title)") }
    if let tableNumber { lines.append("  table: \(tableNumber)") }
    lines.append("  layout: \(layout.rawValue)")
    if let format { lines.append("  format: \(format)") }
    for dimension in dimensions { lines.append("  \(describe(dimension))") }
    let census = cube.census()
    var cells = "  cells: \(census.listed) listed of \(cube.count), \(census.numbers) numbers"
    for (symbol, count) in census.symbols {
      cells += ", \(count) missing (\(symbol.isEmpty ? "empty" : symbol))"
    }
    lines.append(cells)
    if !textColumns.isEmpty {
      lines.append("  columns of text left out: \(textColumns.joined(separator: ", "))")
    }
    for note in footnotes { lines.append("  note: \(note)") }
    return lines.joined(separator: "\n")
  }

  private func describe(_ dimension: Dimension) -> String {
    let codes = dimension.codes.count == 1 ? "1 code" : "\(dimension.codes.count) codes"
    let heading = dimension.name.isEmpty ? "" : " «\(dimension.name)»"
    guard let first = dimension.codes.indices.first, let last = dimension.codes.indices.last else {
      return "\(dimension.role.rawValue)\(heading): none"
    }
    func text(_ index: Int) -> String {
      let (code, label) = (dimension.codes[index], dimension.labels[index])
      return code == label ? code : "\(code) \(label)"
    }
    let range = first == last ? text(first) : "\(text(first)) … \(text(last))"
    return "\(dimension.role.rawValue)\(heading): \(codes), \(range)"
  }
}
