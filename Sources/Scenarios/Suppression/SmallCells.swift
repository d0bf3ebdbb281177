import Demography

/// Which cells of a table of counts are hidden so that nobody learns a small one.
///
/// A table has rows of counted users carried through columns (years, scenarios), and under them a
/// total in each column. What one counted user of a part becomes in a column is its *path*: with
/// constant rates a ratio of published populations, which a reader can compute. So hiding the small
/// cells alone hides nothing: the total less the other rows gives them back, and two hidden rows that
/// grow differently follow from their sums in two years. The rule here is therefore about what a
/// reader can conclude who knows every path and this rule:
///
/// - a row is hidden whole when any of its cells is above zero and printed below the threshold;
/// - rows are added, the smallest first, and totals are hidden, until for every hidden row there is
///   another set of whole counts that agrees with everything shown: no part below zero, no hidden
///   row zero, and some hidden row small, since else nothing would have been hidden;
/// - the totals are kept where that allows it, those asked for first. In a total the hidden rows are
///   rounded together: their roundings one by one would tell them.
///
/// That the hidden cells are the fewest possible is not promised. A threshold below 3 protects
/// nobody: a count that is hidden and below 2 is 1.
struct SmallCells: Sendable {
  /// Users counted together: they have one path.
  package struct Part: Sendable, Equatable {
    /// The row they are in.
    package let row: Int
    /// How many were counted.
    package let count: Double
    /// What one of them becomes in each column.
    package let path: [Double]

    package init(
      row: Int, count: Double, path: [Double]
    ) {
      self.row = row
      self.count = count
      self.path = path
    }
  }

  /// What is hidden.
  struct Hidden: Sendable, Equatable {
    /// The rows, whole.
    package var rows: Set<Int> = []
    /// The columns whose total is hidden.
    package var totals: Set<Int> = []
  }

  /// Printed numbers above zero and below this are small.
  package let threshold: Int
  /// The number of columns.
  package let columns: Int
  /// The parts of all rows; those of no users are not needed.
  package let parts: [Part]
  /// Whether there is a total under the rows.
  let hasTotal: Bool
  /// The columns whose totals matter most.
  package let wanted: [Int]
  /// Rows that are hidden whatever their size.
  let forced: Set<Int>

  init(
    threshold: Int, columns: Int, parts: [Part], hasTotal: Bool = true, wanted: [Int] = [],
    forced: Set<Int> = []
  ) {
    precondition(parts.allSatisfy { $0.path.count == columns }, "a path of another length")
    self.threshold = threshold
    self.columns = columns
    self.parts = parts.filter { $0.count > 0 }
    self.hasTotal = hasTotal
    self.wanted = wanted.filter { (0..<columns).contains($0) }
    self.forced = forced
  }

  /// The rows and totals to hide; nothing where no row is small.
  package var hidden: Hidden {
    let all = rowNumbers
    var rows = forced.intersection(all)
    for row in all where isSmall(members(of: [row]).map { ($0, parts[$0].count) }) {
      rows.insert(row)
    }
    if rows.isEmpty { return Hidden() }
    let more = all.filter { !rows.contains($0) }.sorted { one, other in
      let (left, right) = (size(of: one), size(of: other))
      return left == right ? one < other : left < right
    }
    // Rather the totals that are wanted than the fewest rows.
    for asked in hasTotal ? [wanted, Array(wanted.prefix(1)), []] : [[]] {
      for count in 0...more.count {
        let candidate = rows.union(more.prefix(count))
        if isSafe(candidate, asked) { return withTotals(candidate, asked) }
      }
    }
    return Hidden(rows: Set(all), totals: hasTotal ? Set(0..<columns) : [])
  }

  /// Hides rows, with the totals shown that can be: those given and any more.
  private func withTotals(_ rows: Set<Int>, _ given: [Int]) -> Hidden {
    if !hasTotal { return Hidden(rows: rows) }
    var shown = given
    for column in 0..<columns where !shown.contains(column) {
      if isSafe(rows, shown + [column]) { shown.append(column) }
    }
    return Hidden(rows: rows, totals: Set(0..<columns).subtracting(shown))
  }

  /// Whether each hidden row could be another number, as far as totals in some columns tell.
  func isSafe(_ rows: Set<Int>, _ shown: [Int]) -> Bool {
    let free = members(of: rows)
    let units = rows.sorted().map { members(of: [$0]) }
    return units.allSatisfy { canBeOther($0, among: units, free: free, shown: shown) }
  }

  /// Whether some parts together could be another number of users while the sum of `free` prints as
  /// it does in `shown`; `units` are the hidden numbers, of which none is zero and one is small.
  func canBeOther(_ wanted: [Int], among units: [[Int]], free: [Int], shown: [Int]) -> Bool {
    let search = OtherCounts(self, free: free, shown: shown)
    return search.exists { changes in
      func count(_ part: Int) -> Double { parts[part].count + Double(changes[part] ?? 0) }
      let moved = wanted.reduce(0) { $0 + (changes[$1] ?? 0) }
      return moved != 0 && units.allSatisfy { unit in unit.reduce(0) { $0 + count($1) } > 0 }
        && units.contains { unit in isSmall(unit.map { ($0, count($0)) }) }
    }
  }

  /// The parts of some rows.
  package func members(of rows: Set<Int>) -> [Int] {
    parts.indices.filter { rows.contains(parts[$0].row) }
  }

  private var rowNumbers: [Int] { Set(parts.map(\.row)).sorted() }

  /// Whether parts with some counts print small in a column.
  func isSmall(_ counts: [(part: Int, count: Double)]) -> Bool {
    (0..<columns).contains { column in
      let value = counts.reduce(0) { $0 + $1.count * parts[$1.part].path[column] }
      return value > 0 && Rounding.whole(value) < Double(threshold)
    }
  }

  private func size(of row: Int) -> Double {
    members(of: [row]).reduce(0) { $0 + parts[$1].count }
  }
}
