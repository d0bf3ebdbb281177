import Tabular

/// A file of the folder, parsed and held against its schema.
///
/// A class, so that a million rows share it without copying, and so that it can remember the texts
/// it has read as ages.
package final class InputFile {
  /// The schema.
  package let schema: FileSchema
  /// The parsed text.
  package let table: TextTable
  /// Where each column of the schema that the file has is in the file.
  private let places: [String: Int]
  private var knownAges: [String: AgeText] = [:]
  /// Names that are read as they are spelled elsewhere, by the place of their column.
  private var spellings: [Int: [String: String]] = [:]
  /// Rows that are refused as they are.
  private var leftOut: Set<Int> = []

  /// Whether rows of another width than the heading were left out, which is told.
  package let lacksRows: Bool

  /// The number of rows.
  package var rowCount: Int { table.rowCount }

  /// The name in messages.
  package var name: String { schema.fileName }

  /// Finds the columns by their Norwegian or English names; unknown ones are warned of, missing
  /// ones are problems.
  package init?(_ schema: FileSchema, bytes: [UInt8], findings: Findings) {
    let parsed: TextTable
    if let problem = ForeignForm.problem(folderFile: bytes, name: schema.fileName) {
      findings.add(problem)
      return nil
    }
    do {
      var options = ReadingOptions()
      options.leavesOutRaggedRows = true
      options.numberColumns = schema.numberHeadings
      parsed = try TextTable(bytes: bytes, source: schema.fileName, options: options)
    } catch {
      for problem in error.items { findings.add(problem) }
      return nil
    }
    if let problem = EncodingFault.problem(parsed) {
      findings.add(problem)
      return nil
    }
    for row in parsed.raggedRows {
      findings.add(row.problem)
      findings.refuse(fields: row.texts, of: schema.fileName)
    }
    var places = [Int?](repeating: nil, count: schema.allColumns.count)
    var unknown: [String] = []
    for (index, header) in parsed.header.enumerated() {
      let column = schema.column(named: header)
      let known = schema.allColumns.firstIndex { $0 == column }
      if let known, places[known] == nil {
        places[known] = index
      } else if known != nil {
        findings.warn(
          Phrase(
            "\(schema.fileName): the column «\(Phrase.shortened(header))» stands twice; the first is used"
          ),
          quoting: schema.fileName)
      } else if !header.trimmed.isEmpty {
        unknown.append(header)
      }
    }
    Self.warn(of: unknown, in: schema, findings)
    Self.report(
      zip(schema.allColumns, places).filter { $0.required && $1 == nil }.map(\.0),
      unknown: unknown, in: parsed, schema, findings)
    if let doubtful = parsed.format.doubtful, !Self.reads(doubtful, of: schema, findings) {
      return nil
    }
    self.schema = schema
    self.table = parsed
    lacksRows = !parsed.raggedRows.isEmpty
    var found: [String: Int] = [:]
    for (column, place) in zip(schema.allColumns, places) { found[column.name] = place }
    self.places = found
    let missing = zip(schema.allColumns, places).contains { $0.required && $1 == nil }
    if missing { return nil }
  }

  /// Columns that nobody knows: one is named, several are listed.
  private static func warn(of unknown: [String], in schema: FileSchema, _ findings: Findings) {
    if unknown.count < 2 {
      for header in unknown {
        findings.warn(
          Phrase(
            "\(schema.fileName): the column «\(Phrase.shortened(header))» is not known and is not used"
          ),
          quoting: schema.fileName)
      }
    } else {
      findings.warn(
        Phrase(
          "\(schema.fileName): \(unknown.count) columns are not known and are not used: \(Phrase.few(unknown))"
        ), quoting: schema.fileName)
    }
  }

  /// Whether a number that may have a thousands mark is read as one with decimals: where persons, homes
  /// and kroner are counted it is not, elsewhere it is told.
  private static func reads(
    _ number: DetectedFormat.DoubtfulNumber, of schema: FileSchema, _ findings: Findings
  ) -> Bool {
    let isOfKroner = FolderSchema.filesOfKroner.contains(schema)
    if !isOfKroner, !FolderSchema.filesOfCounts.contains(schema) {
      findings.warn(
        Phrase(
          "\(schema.fileName):\(number.line):\(number.column): \(number.text) is read as a number with three decimals; if these are thousands, write it without the mark"
        ), quoting: schema.fileName)
      return true
    }
    findings.add(
      Problem(
        file: schema.fileName, line: number.line, column: number.column,
        found: .quoted(number.text),
        expected: isOfKroner
          ? Phrase("kroner without thousands signs") : Phrase("a count without thousands signs"),
        advice: isOfKroner
          ? Phrase("write 1234000, not 1.234.000 or 1,234,000")
          : Phrase("write 1234, not 1.234 or 1,234; a number with decimals has one or two")))
    return false
  }

  /// Columns the file cannot do without, all that are missing in one problem.
  private static func report(
    _ missing: [FileSchema.Column], unknown: [String], in parsed: TextTable, _ schema: FileSchema,
    _ findings: Findings
  ) {
    guard let first = missing.first else { return }
    if let header = parsed.header.first, parsed.header.count == 1,
      schema.column(named: String(header.prefix { !";,\t".contains($0) })) != nil
    {
      findings.add(
        Problem(
          file: schema.fileName, line: parsed.format.headerLine,
          found: Phrase("the whole heading as one field, \(Phrase.quoted(header))"),
          expected: Phrase("a field for each column"),
          advice: Phrase("take away the quotes around the rows, and put ; between the fields")))
      return
    }
    let list = missing.map { "«\($0.name)» (\($0.english))" }.joined(separator: ", ")
    let likely =
      missing.count == 1
      ? Suggestion.nearest(to: first.name, in: unknown)
        ?? unknown.first { $0.lowercased().split(separator: " ").contains(first.name[...]) } : nil
    findings.add(
      Problem(
        file: schema.fileName, line: parsed.format.headerLine,
        found: Phrase("the columns \(Phrase.few(parsed.header))"),
        expected: missing.count == 1 ? Phrase("a column \(list)") : Phrase("the columns \(list)"),
        advice: likely.map(asking)
          ?? (missing.count == 1
            ? first.meaning : Phrase("kohort help --columns tells what each column is"))))
  }

  /// Whether a column is the one that is missing; where its heading tells another unit, with the way
  /// to that of the column.
  private static func asking(_ heading: String) -> Phrase {
    let isInThousands = ["1000", "1 000", "tusen", "mill"].contains {
      heading.lowercased().contains($0)
    }
    let question = Phrase("is it the column «\(Phrase.shortened(heading))»?")
    return isInThousands
      ? Phrase("\(question) Then write its numbers in whole kroner or persons") : question
  }

  /// The rows, each with its way of reading fields; not those that are left out.
  package func rows(_ findings: Findings) -> [InputRow] {
    let all = (0..<rowCount).map { InputRow(file: self, row: $0, findings: findings) }
    return leftOut.isEmpty ? all : all.filter { !leftOut.contains($0.row) }
  }

  /// Reads a row no more: what is wrong with it has been told.
  func leaveOut(_ row: Int) { leftOut.insert(row) }

  /// Where a column of the schema is in the file, or `nil` where the file does not have it.
  package func place(of column: String) -> Int? {
    if let place = places[column] { return place }
    precondition(schema.allColumns.contains { $0.name == column }, "\(name) has no \(column)")
    return nil
  }

  /// Reads a name in a column as it is spelled elsewhere.
  func spell(_ name: String, as first: String, in place: Int) {
    spellings[place, default: [:]][name] = first
  }

  /// A text of a column as it is to be read.
  func spelled(_ text: String, in place: Int) -> String {
    spellings.isEmpty ? text : spellings[place]?[text] ?? text
  }

  /// A text read as ages, or `nil` where it is none.
  package func ages(_ text: String) -> AgeText? {
    if let known = knownAges[text] { return known }
    let ages = AgeText(text)
    knownAges[text] = ages
    return ages
  }

  /// The rows by status, for the account of what a run rests on; rows without one are `nil`.
  package func statuses(_ findings: Findings) -> [RowStatus?: Int] {
    if place(of: "status") == nil { return [nil: rowCount] }
    var counts: [RowStatus?: Int] = [:]
    for row in rows(findings) { counts[row.status(), default: 0] += 1 }
    return counts
  }

  /// The sources named in the file, in order of first appearance.
  package var sources: [String] {
    guard let column = place(of: "kilde") else { return [] }
    var seen: Set<String> = []
    var sources: [String] = []
    var last = ""
    for row in 0..<rowCount {
      let text = table.text(row, column)
      if text == last || text.isEmpty { continue }
      last = text
      if seen.insert(text).inserted { sources.append(text) }
    }
    return sources
  }
}
