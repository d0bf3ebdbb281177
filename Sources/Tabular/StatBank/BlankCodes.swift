/// Labels that stand on the first row of a block only: the cells below them are empty.
enum BlankCodes {
  private static let roles: Set<StatBankRole> = [.region, .sex, .age, .year]

  /// The problem of the first row without a code of region, sex, age or year, nil where all have one.
  ///
  /// Tables saved with several header lines are read so and filled down.
  static func problem(
    _ table: TextTable, _ columns: StatBankColumns, _ stub: StatBankStub
  ) -> Problem? {
    if columns.layout == .headerLines { return nil }
    for (list, column) in zip(stub.lists, stub.columns) {
      guard let column, roles.contains(list.role), list.hasBlank else { continue }
      guard let row = stub.rows.first(where: { table.text($0, column).trimmed.isEmpty }) else {
        continue
      }
      let at = table.place(row, column)
      let isLast = row == stub.rows.last
      return Problem(
        file: table.source, line: at.line, column: at.column,
        found: Phrase("nothing under \(Phrase.quoted(table.header[column]))"),
        expected: Phrase("a text on every row"),
        advice: isLast
          ? Phrase("a row of sums is no part of the table: take it out")
          : Phrase(
            "a label on the first row of a block alone is not read: fill it down, or fetch the table with one row a figure"
          ))
    }
    return nil
  }
}
