import Demography

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension LeeCarter {
  /// Least squares on log rates: a(x) is the mean over the years, b·k the first singular pair of
  /// what is left.
  ///
  /// The singular pair is found by power iteration, v ← ZᵀZ v, from a straight line falling over
  /// the years, until nothing moves in the last bits; Σ b = 1 and Σ k = 0 settle scale and sign.
  /// Every cell needs deaths.
  public static func leastSquares(
    _ surface: MortalitySurface
  ) throws(MortalitySurface.Failure) -> LeeCarter {
    var (ax, z) = ([Double](), [[Double]]())
    for x in surface.ages.indices {
      var row: [Double] = []
      for t in surface.years.indices {
        guard surface.deaths[x][t] > 0 else {
          throw .emptyCell(age: surface.ages[x], year: surface.years[t])
        }
        row.append(Elementary.log(surface.deaths[x][t] / surface.exposures[x][t]))
      }
      let mean = row.reduce(0, +) / Double(row.count)
      ax.append(mean)
      z.append(row.map { $0 - mean })
    }
    let pair = try leadingPair(z)
    return LeeCarter(
      ages: surface.ages, years: surface.years, ax: ax, bx: pair.left, kt: pair.right)
  }

  /// The left singular vector times its value, and the right one, of length 1.
  static func leadingPair(
    _ z: [[Double]]
  ) throws(MortalitySurface.Failure) -> (left: [Double], right: [Double]) {
    let count = z[0].count
    var right = (0..<count).map { Double(count - 1) - 2 * Double($0) }
    right = unit(right)
    let limit = 5000
    for _ in 0..<limit {
      let left = product(z, right)
      var next = [Double](repeating: 0, count: count)
      for (row, weight) in zip(z, left) {
        for t in 0..<count { next[t] += row[t] * weight }
      }
      guard next.contains(where: { $0 != 0 }) else { throw .noConvergence(steps: 0) }
      next = unit(next)
      let moved = zip(next, right).map { abs($0 - $1) }.max() ?? 0
      right = next
      if moved < 2e-16 * Double(count) { return (product(z, right), right) }
    }
    throw .noConvergence(steps: limit)
  }

  private static func product(_ z: [[Double]], _ vector: [Double]) -> [Double] {
    z.map { row in
      var sum = 0.0
      for t in row.indices { sum += row[t] * vector[t] }
      return sum
    }
  }

  private static func unit(_ vector: [Double]) -> [Double] {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return vector.map { $0 / length }
  }
}
