/// A column of running numbers that a program put before a table when it wrote it: pandas' index, R's
/// row names.
///
/// It says nothing about the rows and is ignored.
enum RowIndex {
  private static let headings: Set<String> = ["", "unnamed: 0", "index", "x", "...1", "rownames"]

  /// Whether the first column is one: it has no name, or the name such programs give it, every other
  /// column has one, and its whole numbers rise from row to row.
  static func isFirstColumn(of table: TextTable, headings: [String]) -> Bool {
    guard headings.count > 2, table.rowCount > 0, let own = headings.first,
      self.headings.contains(own.lowercased()), headings.dropFirst().allSatisfy({ !$0.isEmpty })
    else { return false }
    var last = -1
    for row in 0..<table.rowCount {
      guard let number = Int(table.text(row, 0).trimmed), number > last else { return false }
      last = number
    }
    return true
  }
}
