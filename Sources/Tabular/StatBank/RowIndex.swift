/// A column of running numbers that a program put before a table when it wrote it: pandas' index, R's
/// row names.
///
/// It says nothing about the rows and is ignored.
enum RowIndex {
  private static let headings: Set<String> = ["", "unnamed: 0", "index", "x", "...1", "rownames"]

  /// Whether the first column is one: it has no name, or the name such programs give it, every other
  /// column has one, and its whole numbers rise from row to row.
  ///
  /// Beside a column of ages the numbers may begin anew at 0 or 1, as where tables were put one below the
  /// other: then they rise by one, and for three rows or more.
  static func isFirstColumn(of table: TextTable, headings: [String]) -> Bool {
    guard headings.count > 2, table.rowCount > 0, let own = headings.first,
      self.headings.contains(own.lowercased()), headings.dropFirst().allSatisfy({ !$0.isEmpty })
    else { return false }
    let hasAges = headings.contains { StatBankRole(heading: $0) == .age }
    var (first, last, run, isStepped): (Int?, Int, Int, Bool) = (nil, -1, 0, true)
    for row in 0..<table.rowCount {
      guard let number = Int(table.text(row, 0).trimmed) else { return false }
      if number <= last {
        guard hasAges, isStepped, run >= 3, number == first, number <= 1 else { return false }
        run = 0
      } else if first != nil, number != last + 1 {
        isStepped = false
      }
      first = first ?? number
      last = number
      run += 1
    }
    return true
  }
}
