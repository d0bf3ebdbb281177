/// The course of a series beside its numbers, for a terminal that has width left over.
///
/// A table that has a trend column says itself what is drawn. One without, but with four years or more
/// as columns, gets its rows drawn over all years, those too that are in files only. Rows with a
/// hidden number, or with fewer than three, are not drawn.
enum TrendColumn {
  /// Years a table must have to be drawn.
  static let fewestYears = 4
  /// Points that are drawn at least, and at most.
  static let points = 5...30

  /// The series of each row and the place of their column among those of the table, or `nil` where
  /// there is nothing to draw.
  static func series(of table: Table) -> (rows: [[Double]], place: Int)? {
    let own = table.columns.indices.first {
      table.columns[$0].kind == .trend && table.columns[$0].priority > 0
    }
    if let own {
      let rows = table.rows.map { row -> [Double] in
        if case .series(let values) = row.cells[own] { return values }
        return []
      }
      return (rows, own)
    }
    if table.columns.contains(where: { $0.kind == .trend }) { return nil }
    let years = table.columns.indices.filter { isYear(table.columns[$0]) }
    guard years.count >= fewestYears else { return nil }
    let rows = table.rows.map { row -> [Double] in
      let cells = years.map { row.cells[$0] }
      if cells.contains(.hidden) { return [] }
      let values = cells.compactMap { cell -> Double? in
        if case .number(let value) = cell { return value }
        return nil
      }
      return values.count < 3 ? [] : values
    }
    return (rows, table.columns.count)
  }

  /// As many points of a series as there is room for, evenly chosen, the first and last among them.
  static func sampled(_ values: [Double], room: Int) -> [Double] {
    let count = min(room, points.upperBound)
    if values.count <= count { return values }
    return (0..<count).map { values[$0 * (values.count - 1) / (count - 1)] }
  }

  private static func isYear(_ column: Table.Column) -> Bool {
    let isNumber =
      switch column.kind {
      case .number(_, let signed), .percent(_, let signed): !signed
      case .label, .code, .ordinal, .exact, .trend: false
      }
    return isNumber && column.key.utf8.count == 4
      && column.key.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
