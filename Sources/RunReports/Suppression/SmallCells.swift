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
/// - a row is hidden whole when any of its cells is above zero and, rounded whole or printed as the
///   sum of its rounded groups, below the threshold;
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
    /// Those of the row they are rounded together with.
    package let group: Int

    package init(
      row: Int, count: Double, path: [Double], group: Int = 0
    ) {
      self.row = row
      self.count = count
      self.path = path
      self.group = group
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
    canBeOther(wanted, among: units, OtherCounts(self, free: free, shown: shown))
  }

  /// Whether some parts together could be another number of users while what a search holds prints as
  /// it does.
  func canBeOther(_ wanted: [Int], among units: [[Int]], _ search: OtherCounts) -> Bool {
    search.exists { changes in
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

  /// Whether parts with some counts are small in a column, exactly or as they are printed: 2.4 and 2.4
  /// of two groups are 5, and print 4.
  func isSmall(_ counts: [(part: Int, count: Double)]) -> Bool {
    (0..<columns).contains { column in
      let value = counts.reduce(0) { $0 + $1.count * parts[$1.part].path[column] }
      return value > 0
        && min(Rounding.whole(value), printed(counts, column)) < Double(threshold)
    }
  }

  /// The sum of the rounded groups of parts in a column.
  func printed(_ counts: [(part: Int, count: Double)], _ column: Int) -> Double {
    var groups: [Int: Double] = [:]
    for (part, count) in counts {
      groups[parts[part].group, default: 0] += count * parts[part].path[column]
    }
    return groups.values.reduce(0) { $0 + Rounding.whole($1) }
  }

  private func size(of row: Int) -> Double {
    members(of: [row]).reduce(0) { $0 + parts[$1].count }
  }
}
