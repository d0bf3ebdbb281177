import Foundation

/// The largest |got − want| / |want| over two columns, absolute where want is 0; infinity where
/// the columns differ in length or something is not a number.
func worstRelative(_ got: [Double], _ want: [Double]) -> Double {
  guard got.count == want.count else { return .infinity }
  var worst = 0.0
  for (one, other) in zip(got, want) {
    let error = abs(one - other) / (other == 0 ? 1 : abs(other))
    if !(error <= worst) { worst = error.isNaN ? .infinity : error }
  }
  return worst
}

/// The largest |got − want| over two columns; infinity where they differ in length.
func worstAbsolute(_ got: [Double], _ want: [Double]) -> Double {
  guard got.count == want.count else { return .infinity }
  var worst = 0.0
  for (one, other) in zip(got, want) {
    let error = abs(one - other)
    if !(error <= worst) { worst = error.isNaN ? .infinity : error }
  }
  return worst
}

/// The columns of a table typed as text: one row per line, numbers with blanks between.
func columns(_ text: String) -> [[Double]] {
  let rows = text.split(separator: "\n").map { line in
    line.split(separator: " ").compactMap { Double($0) }
  }
  guard let width = rows.first?.count else { return [] }
  precondition(rows.allSatisfy { $0.count == width }, "a row of another length")
  return (0..<width).map { column in rows.map { $0[column] } }
}
