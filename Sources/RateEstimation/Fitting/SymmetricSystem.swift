#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A symmetric positive definite system of linear equations, solved by Cholesky's L·Lᵀ.
///
/// The matrix is stored whole, row by row; only its lower half is read. Cost n³/6 multiplications.
struct SymmetricSystem {
  /// The number of unknowns.
  let count: Int
  /// The matrix, row by row.
  var matrix: [Double]

  /// A system of zeros.
  init(count: Int) {
    self.count = count
    matrix = [Double](repeating: 0, count: count * count)
  }

  /// An entry of the matrix.
  subscript(row: Int, column: Int) -> Double {
    get { matrix[row * count + column] }
    set { matrix[row * count + column] = newValue }
  }

  /// The x with matrix · x = right, or `nil` where the matrix is not positive definite.
  func solved(_ right: [Double]) -> [Double]? {
    var l = matrix
    for j in 0..<count {
      for i in j..<count {
        var sum = l[i * count + j]
        for k in 0..<j { sum -= l[i * count + k] * l[j * count + k] }
        if i == j {
          guard sum > 0, sum.isFinite else { return nil }
          l[j * count + j] = sum.squareRoot()
        } else {
          l[i * count + j] = sum / l[j * count + j]
        }
      }
    }
    var x = right
    for i in 0..<count {
      for k in 0..<i { x[i] -= l[i * count + k] * x[k] }
      x[i] /= l[i * count + i]
    }
    for i in stride(from: count - 1, through: 0, by: -1) {
      for k in (i + 1)..<max(count, i + 1) { x[i] -= l[k * count + i] * x[k] }
      x[i] /= l[i * count + i]
    }
    return x
  }
}
