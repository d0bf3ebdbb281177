extension StatBankTable {
  /// What a file is, for a person: as ``describe()``, or its columns and rows when it is a list
  /// without numbers.
  public static func describe(
    bytes: [UInt8], source: String, options: ReadingOptions = .init()
  ) throws(Problems) -> Phrase {
    if ForeignForm.problem(bytes, source: source) != nil || JSONStat.isLikely(bytes) {
      return try StatBankTable(bytes: bytes, source: source, options: options).describe()
    }
    let table = try TextTable(bytes: bytes, source: source, options: options)
    let hasNumbers = table.header.indices.contains {
      table.holdsNumbers($0, from: 0, limit: table.rowCount)
    }
    if hasNumbers { return try StatBankTable(table).describe() }
    return .list(
      [
        Phrase(verbatim: source),
        Phrase("  layout: \(Phrase("a list without numbers"))"),
        Phrase("  format: \(table.format.phrase)"),
        Phrase("  columns: \(table.header.joined(separator: ", "))"),
        Phrase("  rows: \(table.rowCount)"),
      ], separator: "\n")
  }

  /// What the table is, for a person, without a line end at the end.
  ///
  /// Title, format, dimensions with first and last code, cells, missing cells with their symbols,
  /// footnotes.
  public func describe() -> Phrase {
    var lines = [Phrase(verbatim: source)]
    if !title.isEmpty { lines.append(Phrase("  title: \(title)")) }
    if let tableNumber { lines.append(Phrase("  table: \(tableNumber)")) }
    lines.append(Phrase("  layout: \(layout.phrase)"))
    if let format { lines.append(Phrase("  format: \(format.phrase)")) }
    for dimension in dimensions { lines.append(Phrase(verbatim: "  ") + describe(dimension)) }
    let census = cube.census()
    var cells = [
      Phrase("  cells: \(census.listed) listed of \(cube.count)"),
      Phrase("\(census.numbers) numbers"),
    ]
    for (symbol, count) in census.symbols {
      cells.append(
        symbol.isEmpty
          ? Phrase("\(count) missing (empty)") : Phrase("\(count) missing (\(symbol))"))
    }
    lines.append(.list(cells))
    if !textColumns.isEmpty {
      let columns = textColumns.joined(separator: ", ")
      lines.append(Phrase("  columns of text left out: \(columns)"))
    }
    for note in footnotes { lines.append(Phrase("  note: \(note)")) }
    return .list(lines, separator: "\n")
  }

  private func describe(_ dimension: Dimension) -> Phrase {
    let heading = Phrase(verbatim: dimension.name.isEmpty ? "" : " «\(dimension.name)»")
    let start = dimension.role.phrase + heading + Phrase(verbatim: ": ")
    guard let first = dimension.codes.indices.first, let last = dimension.codes.indices.last else {
      return start + Phrase("none")
    }
    let codes =
      dimension.codes.count == 1 ? Phrase("1 code") : Phrase("\(dimension.codes.count) codes")
    func text(_ index: Int) -> String {
      let (code, label) = (dimension.codes[index], dimension.labels[index])
      return code == label ? code : "\(code) \(label)"
    }
    let range = first == last ? text(first) : "\(text(first)) … \(text(last))"
    return start + Phrase.list([codes, Phrase(verbatim: range)])
  }
}
