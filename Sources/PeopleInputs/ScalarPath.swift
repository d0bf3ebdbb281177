/// A number that is given for some years and read for all.
///
/// Between two given years it moves along a straight line; after the last it stays. Before the
/// first there is none. The reader of a path says in the output where it stays constant.
package struct ScalarPath: Equatable, Sendable {
  package private(set) var points: [(year: Int, value: Double)] = []

  package static func == (a: ScalarPath, b: ScalarPath) -> Bool {
    a.points.elementsEqual(b.points, by: ==)
  }

  /// Whether nothing is given.
  package var isEmpty: Bool { points.isEmpty }
  /// The first and last given year.
  package var years: ClosedRange<Int>? {
    guard let first = points.first, let last = points.last else { return nil }
    return first.year...last.year
  }

  /// Adds a point; `false` where the year has one already.
  package mutating func add(_ year: Int, _ value: Double) -> Bool {
    let place = points.firstIndex { $0.year >= year } ?? points.count
    if place < points.count, points[place].year == year { return false }
    points.insert((year, value), at: place)
    return true
  }

  /// The value in a year, or `nil` before the first given one.
  package func value(at year: Int) -> Double? {
    guard let first = points.first, year >= first.year else { return nil }
    let after = points.firstIndex { $0.year > year } ?? points.count
    let before = points[after - 1]
    guard after < points.count else { return before.value }
    let next = points[after]
    let share = Double(year - before.year) / Double(next.year - before.year)
    return before.value + share * (next.value - before.value)
  }

  package init() {}
}

/// Tables that are given for some years; a year without one uses the latest before it.
package struct TablesByYear<Table: Sendable>: Sendable {
  package private(set) var tables: [(year: Int, table: Table)] = []

  /// Puts in the tables, one per year.
  package init(_ byYear: [Int: Table]) {
    tables = byYear.sorted { $0.key < $1.key }.map { (year: $0.key, table: $0.value) }
  }

  /// The first given year.
  package var firstYear: Int? { tables.first?.year }
  /// The last given year.
  package var lastYear: Int? { tables.last?.year }

  /// The table of a year or the latest before it.
  package func table(at year: Int) -> Table? { tables.last { $0.year <= year }?.table }
}

extension TablesByYear where Table == [Double] {
  /// The cells of a year: along a straight line between two given years, as the last one after it.
  package func cells(at year: Int) -> [Double]? {
    guard let before = tables.last(where: { $0.year <= year }) else { return nil }
    guard before.year < year, let after = tables.first(where: { $0.year > year }) else {
      return before.table
    }
    let share = Double(year - before.year) / Double(after.year - before.year)
    return zip(before.table, after.table).map { $0 + share * ($1 - $0) }
  }
}
