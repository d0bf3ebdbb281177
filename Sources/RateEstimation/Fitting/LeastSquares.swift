/// Weighted least squares of a curve with bounded parameters, by Levenberg and Marquardt.
///
/// Minimises Σ w·(y − f(p))². Each step solves (JᵀWJ + λ·diag(JᵀWJ))·δ = JᵀW·(y − f) for the parameters
/// that are not held at a bound, cuts p + δ to the bounds, and is kept if the sum falls; λ then falls
/// by 3 and otherwise rises by 2. Derivatives are central differences of 6e-6 of the parameter's
/// scale, so a law needs no more than its formula. The same data give the same bits everywhere.
/// Source: Marquardt (1963), *Journal of the Society for Industrial and Applied Mathematics* 11.
struct LeastSquares {
  /// The least and greatest value of each parameter.
  let bounds: [ClosedRange<Double>]
  /// The curve at all points, for given parameters.
  let curve: ([Double]) -> [Double]

  /// A point of rest of the search.
  struct Fit: Equatable {
    /// The parameters found.
    var parameters: [Double]
    /// Σ w·(y − f)² there.
    var sum: Double
    /// The steps tried.
    var steps: Int
  }

  /// The fit reached from a starting point.
  ///
  /// Ends when a kept step improves the sum by less than one part in 10^14, when no step
  /// improves it, or after `limit` steps.
  func fit(to y: [Double], weights: [Double], from start: [Double], limit: Int = 300) -> Fit {
    precondition(start.count == bounds.count, "one bound per parameter")
    var p = zip(start, bounds).map { cut($0, $1) }
    var values = curve(p)
    precondition(values.count == y.count && weights.count == y.count, "one weight per value")
    var sum = squares(y, values, weights)
    var damping = 1e-3
    var steps = 0
    var jacobian = derivatives(at: p)
    while steps < limit, damping < 1e12, sum > 0 {
      steps += 1
      let trial = step(from: p, jacobian, y, values, weights, damping)
      let there = curve(trial)
      let next = squares(y, there, weights)
      guard next < sum else {
        damping *= 2
        continue
      }
      let gain = sum - next
      (p, values) = (trial, there)
      (damping, sum) = (damping / 3, next)
      if gain <= 1e-14 * (sum + gain) { break }
      jacobian = derivatives(at: p)
    }
    return Fit(parameters: p, sum: sum, steps: steps)
  }

  /// One trial point.
  private func step(
    from p: [Double], _ jacobian: [[Double]], _ y: [Double], _ values: [Double],
    _ weights: [Double], _ damping: Double
  ) -> [Double] {
    let gradient = jacobian.map { column in
      var sum = 0.0
      for i in y.indices { sum += weights[i] * column[i] * (y[i] - values[i]) }
      return sum
    }
    let free = p.indices.filter { k in
      let range = bounds[k]
      let held =
        (p[k] <= range.lowerBound && gradient[k] < 0)
        || (p[k] >= range.upperBound && gradient[k] > 0)
      return !held && jacobian[k].contains { $0 != 0 }
    }
    var system = SymmetricSystem(count: free.count)
    for (row, a) in free.enumerated() {
      for (column, b) in free.enumerated() where column <= row {
        var sum = 0.0
        for i in y.indices { sum += weights[i] * jacobian[a][i] * jacobian[b][i] }
        system[row, column] = row == column ? sum * (1 + damping) : sum
      }
    }
    guard let delta = system.solved(free.map { gradient[$0] }) else { return p }
    var trial = p
    for (row, k) in free.enumerated() { trial[k] = cut(p[k] + delta[row], bounds[k]) }
    return trial
  }

  /// The derivative of every value by every parameter, one array per parameter.
  private func derivatives(at p: [Double]) -> [[Double]] {
    p.indices.map { k in
      let scale = max(abs(p[k]), 1e-3 * (bounds[k].upperBound - bounds[k].lowerBound))
      var (low, high) = (p, p)
      low[k] = cut(p[k] - 6e-6 * scale, bounds[k])
      high[k] = cut(p[k] + 6e-6 * scale, bounds[k])
      let width = high[k] - low[k]
      guard width > 0 else { return [Double](repeating: 0, count: curve(p).count) }
      return zip(curve(high), curve(low)).map { ($0 - $1) / width }
    }
  }

  private func cut(_ value: Double, _ range: ClosedRange<Double>) -> Double {
    min(max(value, range.lowerBound), range.upperBound)
  }

  private func squares(_ y: [Double], _ values: [Double], _ weights: [Double]) -> Double {
    var sum = 0.0
    for i in y.indices {
      let gap = y[i] - values[i]
      sum += weights[i] * gap * gap
    }
    return sum.isNaN ? .infinity : sum
  }
}
