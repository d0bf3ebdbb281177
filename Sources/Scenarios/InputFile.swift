import Tabular

/// A file of the folder, parsed and held against its schema.
struct InputFile {
  /// The schema.
  let schema: FileSchema
  /// The parsed text.
  let table: TextTable
  /// For each column of the schema, provenance included, where it is in the file.
  private let places: [Int?]

  /// The number of rows.
  var rowCount: Int { table.rowCount }

  /// The name in messages.
  var name: String { schema.fileName }

  /// Finds the columns by their Norwegian or English names; unknown ones are warned of, missing
  /// ones are problems.
  init?(_ schema: FileSchema, bytes: [UInt8], findings: Findings) {
    let parsed: TextTable
    do {
      parsed = try TextTable(bytes: bytes, source: schema.fileName)
    } catch {
      for problem in error.items { findings.add(problem) }
      return nil
    }
    var places = [Int?](repeating: nil, count: schema.allColumns.count)
    for (index, header) in parsed.header.enumerated() {
      let name = header.trimmed.lowercased()
      let known = schema.allColumns.firstIndex {
        $0.name == name || $0.english == name || $0.english.replacing(" ", with: "_") == name
      }
      if let known, places[known] == nil {
        places[known] = index
      } else if !name.isEmpty {
        let reason =
          known == nil ? "is not known and is not used" : "stands twice; the first is used"
        findings.warn("\(schema.fileName): the column «\(header)» \(reason)")
      }
    }
    for (column, place) in zip(schema.allColumns, places) where column.required && place == nil {
      findings.add(
        Problem(
          file: schema.fileName, line: parsed.format.headerLine,
          found: "the columns " + parsed.header.joined(separator: ", "),
          expected: "a column «\(column.name)» (\(column.english))",
          advice: column.meaning))
    }
    self.schema = schema
    self.table = parsed
    self.places = places
    let missing = zip(schema.allColumns, places).contains { $0.required && $1 == nil }
    if missing { return nil }
  }

  /// The rows, each with its way of reading fields.
  func rows(_ findings: Findings) -> [InputRow] {
    (0..<rowCount).map { InputRow(file: self, row: $0, findings: findings) }
  }

  /// Where a column of the schema is in the file, or `nil` where the file does not have it.
  func place(of column: String) -> Int? {
    guard let index = schema.allColumns.firstIndex(where: { $0.name == column }) else {
      preconditionFailure("\(name) has no column \(column)")
    }
    return places[index]
  }

  /// The rows by status, for the account of what a run rests on; rows without one are `nil`.
  func statuses(_ findings: Findings) -> [RowStatus?: Int] {
    var counts: [RowStatus?: Int] = [:]
    for row in rows(findings) { counts[row.status(), default: 0] += 1 }
    return counts
  }

  /// The sources named in the file, in order of first appearance.
  var sources: [String] {
    guard let column = place(of: "kilde") else { return [] }
    var seen: [String] = []
    var last = ""
    for row in 0..<rowCount {
      let text = table.text(row, column)
      if text == last || text.isEmpty || seen.contains(text) { continue }
      last = text
      seen.append(text)
    }
    return seen
  }
}
