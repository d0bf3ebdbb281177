import Tabular

extension InputFile {
  /// Refuses rows about what a row before them is about, naming both, and leaves them out.
  package func refuseDoubles(_ findings: Findings) {
    guard let key = FolderSchema.keys[schema.name] else { return }
    let columns = schema.allColumns.filter {
      key.columns.contains($0.name) && place(of: $0.name) != nil
    }
    guard let shown = columns.first else { return }
    // Rows by a hash of what they are about; those of one hash are compared.
    var before: [Int: [InputRow]] = [:]
    before.reserveCapacity(rowCount)
    for row in rows(findings) {
      var hasher = Hasher()
      for column in columns { hasher.combine(row.compared(column)) }
      let hash = hasher.finalize()
      let first = before[hash]?.first { other in
        columns.allSatisfy { row.compared($0) == other.compared($0) }
      }
      guard let first else {
        before[hash, default: []].append(row)
        continue
      }
      // What lacks in both is told of both.
      if columns.contains(where: { $0.required && row.text($0.name).isEmpty }) { continue }
      let words = Phrase.few(columns.map { row.text($0.name) }.filter { !$0.isEmpty })
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
          ? Phrase("at most one row with the same \(columns.map(\.name).joined(separator: ", "))")
          : Phrase("one row for what is the same to the last word"),
        advice: key.added == nil
          ? Phrase("take one of them out")
          : Phrase("take one of them out, or write in merknad what parts them"))
      leaveOut(row.row)
    }
  }
}

extension InputRow {
  /// The text of a column as it is compared with others: what is read alike is alike.
  func compared(_ column: FileSchema.Column) -> String {
    let text = text(column.name)
    switch column.content {
    case .ages:
      guard let ages = file.ages(text) else { return text }
      if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return text }
      return "\(ages.lower)–\(ages.upper.map(String.init) ?? "")"
    case .sex: return Words.value(of: text, in: Words.sexes).map { "\($0.count)\($0[0])" } ?? text
    case .region: return text.split(separator: " ").first.map(String.init) ?? text
    case .name: return NameSpellings.folded(text)
    case .word: return text.lowercased()
    case .text, .year, .number: return text
    }
  }
}

extension Phrase {
  /// Where the row is that another goes beyond, or says the same as.
  package static func other(line: Int) -> Phrase { Phrase("the other is on line \(line)") }
}
