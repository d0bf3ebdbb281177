/// The largest relative difference between what came out and what was expected; absolute below 1.
package struct Agreement {
  package private(set) var worst = 0.0
  package private(set) var compared = 0

  package init() {}

  package mutating func compare(_ found: Double?, _ expected: Double?) {
    compared += 1
    guard let found, let expected else {
      worst = .infinity
      return
    }
    let difference = abs(found - expected) / max(abs(expected), 1)
    // Not a number is not agreement.
    worst = difference <= worst ? worst : difference.isNaN ? .infinity : difference
  }
}

/// The largest |got − want| / |want| over two columns, absolute where want is 0; infinity where
/// the columns differ in length or something is not a number.
package func worstRelative(_ got: [Double], _ want: [Double]) -> Double {
  guard got.count == want.count else { return .infinity }
  var worst = 0.0
  for (one, other) in zip(got, want) {
    let error = abs(one - other) / (other == 0 ? 1 : abs(other))
    if !(error <= worst) { worst = error.isNaN ? .infinity : error }
  }
  return worst
}

/// The largest |got − want| over two columns; infinity where they differ in length.
package func worstAbsolute(_ got: [Double], _ want: [Double]) -> Double {
  guard got.count == want.count else { return .infinity }
  var worst = 0.0
  for (one, other) in zip(got, want) {
    let error = abs(one - other)
    if !(error <= worst) { worst = error.isNaN ? .infinity : error }
  }
  return worst
}

/// The columns of a table typed as text: one row per line, numbers with blanks between.
package func columns(_ text: String) -> [[Double]] {
  let rows = text.split(separator: "\n").map { line in
    line.split(separator: " ").compactMap { Double($0) }
  }
  guard let width = rows.first?.count else { return [] }
  precondition(rows.allSatisfy { $0.count == width }, "a row of another length")
  return (0..<width).map { column in rows.map { $0[column] } }
}

/// Whether two numbers differ by no more than a distance; not a number is near nothing.
///
/// A call with typed numbers is checked many times faster by the compiler than `abs(a - b) < c`.
package func near(_ found: Double, _ expected: Double, within distance: Double) -> Bool {
  (found - expected).magnitude <= distance
}

extension Sequence<Double> {
  /// The sum, as it is added from the first to the last.
  package var sum: Double { reduce(0, +) }
}

extension Sequence<Int> {
  /// The sum.
  package var sum: Int { reduce(0, +) }
}
