/// How many person-years a rate must rest on to be believed as much as its target.
///
/// Empirical Bayes with two readings of the same rate, from the even and the odd years of a window:
/// the deviations d1, d2 from the target share what is lasting (variance σ²) and differ by noise
/// (variance ν/E). Over all cells with people in both halves,
/// ν = mean of (d1 − d2)² / (1/E1 + 1/E2), σ² = mean of d1·d2 weighted by E / (E + 400), and
/// K = ν / σ². A rate is then (M + K·T) / (E + K): weight E / (E + K) on the place's own.
public enum ShrinkageConstant {
  /// The bounds a constant is kept within: errors are flat from 200 to 800, and outside 100–2000
  /// the two readings say nothing.
  static let bounds = 100.0...2000.0

  /// K, or `nil` where the halves share nothing or fewer than 1 000 cells can be compared.
  ///
  /// `net` and `exposure` are M and E of the whole window cell by cell, `half` those of every other
  /// year, `target` T.
  static func estimate(
    net: [Double], exposure: [Double], half: (net: [Double], exposure: [Double]),
    target: [Double]
  ) -> Double? {
    var (noise, signal, weights) = (0.0, 0.0, 0.0)
    var count = 0
    for cell in net.indices {
      let (first, second) = (half.exposure[cell], exposure[cell] - half.exposure[cell])
      guard first >= 10, second >= 10 else { continue }
      let one = half.net[cell] / first - target[cell]
      let other = (net[cell] - half.net[cell]) / second - target[cell]
      noise += (one - other) * (one - other) / (1 / first + 1 / second)
      let weight = exposure[cell] / (exposure[cell] + 400)
      signal += weight * one * other
      weights += weight
      count += 1
    }
    guard count >= 1000, signal > 0 else { return nil }
    let constant = (noise / Double(count)) / (signal / weights)
    return min(max(constant, bounds.lowerBound), bounds.upperBound)
  }
}
