import Tabular

extension InputFile {
  /// Refuses rows about what a row before them is about, naming both, and leaves them out.
  package func refuseDoubles(_ findings: Findings) {
    guard let key = FolderSchema.keys[schema.name] else { return }
    let columns = schema.allColumns.filter { key.columns.contains($0.name) }
      .compactMap { column in place(of: column.name).map { ComparedColumn(column, at: $0) } }
    guard let shown = columns.first?.column else { return }
    // Rows by a hash of what they are about; those of one hash are compared.
    var before: [Int: [(row: InputRow, key: [String])]] = [:]
    before.reserveCapacity(rowCount)
    var texts = columns.map { _ in (raw: "", compared: "") }
    for row in rows(findings) {
      var hasher = Hasher()
      for (index, column) in columns.enumerated() {
        // Rows mostly have much in common with those before them.
        let raw = table.text(row.row, column.place)
        if raw != texts[index].raw { texts[index] = (raw, column.compared(raw, in: self)) }
        hasher.combine(texts[index].compared)
      }
      let (hash, own) = (hasher.finalize(), texts.map(\.compared))
      guard let first = before[hash]?.first(where: { $0.key == own })?.row else {
        before[hash, default: []].append((row, own))
        continue
      }
      // What lacks in both is told of both.
      let written = columns.map { row.text($0.column.name) }
      if zip(columns, written).contains(where: { $0.column.required && $1.isEmpty }) { continue }
      let words = Phrase.few(written.filter { !$0.isEmpty })
      if let added = key.added, row.text(added) != first.text(added) {
        let numbers = "\(first.text(added)) + \(row.text(added))"
        findings.warn(
          Phrase(
            "\(name):\(row.line): the same as on line \(first.line), \(words), and both are counted: \(numbers); what parts them may be told in merknad"
          ), quoting: name)
        continue
      }
      row.report(
        shown.name, found: Phrase("the same as on line \(first.line): \(words)"),
        expected: key.added == nil
          ? Phrase(
            "at most one row with the same \(columns.map(\.column.name).joined(separator: ", "))")
          : Phrase("one row for what is the same to the last word"),
        advice: key.advice(row))
      leaveOut(row.row)
    }
  }
}

extension RowKey {
  /// What to do with a row that is about the same as another.
  fileprivate func advice(_ row: InputRow) -> Phrase {
    if added != nil {
      return Phrase("take one of them out, or write in merknad what parts them")
    }
    let empty = partedBy.filter { row.text($0).isEmpty }
    return empty.isEmpty
      ? Phrase("take one of them out")
      : Phrase("take one of them out, or tell them apart in \(empty.joined(separator: " / "))")
  }
}

/// A column of what rows are about, and where the file has it.
private struct ComparedColumn {
  let column: FileSchema.Column
  let place: Int

  init(_ column: FileSchema.Column, at place: Int) { (self.column, self.place) = (column, place) }

  /// A text of the column as it is compared with others: what is read alike is alike.
  func compared(_ raw: String, in file: InputFile) -> String {
    let text = file.spelled(raw.trimmed, in: place)
    switch column.content {
    case .ages:
      guard let ages = file.ages(text), ages.isExplicit else { return text }
      return "\(ages.lower)–\(ages.upper.map(String.init) ?? "")"
    case .sex:
      return Words.value(of: text, in: Words.sexes).map { "\($0.count)\($0[0])" } ?? text
    case .region: return InputRow.region(of: text).code
    case .name: return NameSpellings.folded(text)
    case .word: return text.lowercased()
    case .year, .number: return Int(text).map(String.init) ?? text
    case .text, .setting: return text
    }
  }
}

extension Phrase {
  /// Where the row is that another goes beyond, or says the same as.
  package static func other(line: Int) -> Phrase { Phrase("the other is on line \(line)") }
}
