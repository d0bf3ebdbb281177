import Tabular

extension InputFile {
  /// Rows need at least this many fields before one that has a single field is no row.
  private static let fewestNeeded = 3

  /// Refuses rows with one field and nothing in the others, such as notes under a table, and leaves them
  /// out: each is told once, not for every field it lacks.
  package func refuseNotes(_ findings: Findings) {
    let needed = schema.columns.filter(\.required)
    guard needed.count >= Self.fewestNeeded else { return }
    for row in rows(findings) {
      let filled = (0..<table.header.count).lazy
        .filter { !self.table.text(row.row, $0).isEmpty }.prefix(2)
      guard filled.count == 1, let place = filled.first,
        let column = schema.allColumns.first(where: { self.place(of: $0.name) == place })
      else { continue }
      let others = needed.filter { $0 != column }.map(\.name)
      row.report(
        column.name,
        expected: Phrase("a row with \(Phrase.few(others)) too"),
        advice: Phrase(
          "if it is a note, take it out; notes stand in merknad, in the row they are of"))
      leaveOut(row.row)
    }
  }
}
