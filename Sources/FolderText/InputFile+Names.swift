import Tabular

extension InputFile {
  /// Tells the names of a kind that no row of the folder defines, each where it first stands in the
  /// file.
  ///
  /// - Parameters:
  ///   - kind: what the names are of, as columns of the schema say it.
  ///   - known: the names that are defined.
  ///   - expected: what should stand there.
  ///   - definition: the file and column that define them; what only follows from a row refused there
  ///     is not told.
  ///   - findings: where it is told.
  package func tellUnknown(
    _ kind: String, known: [String], expected: Phrase,
    definition: Definition, findings: Findings
  ) {
    let columns = schema.allColumns.filter { $0.content == .name(of: kind) }.map(\.name)
    let names = Set(known)
    var told: Set<String> = []
    for row in rows(findings) {
      for column in columns {
        let name = row.text(column)
        if name.isEmpty || names.contains(name) || !told.insert(name).inserted { continue }
        row.report(column, expected: expected, named: definition, among: known)
      }
    }
  }
}
