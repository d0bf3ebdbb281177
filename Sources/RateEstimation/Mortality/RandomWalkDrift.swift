#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A random walk with drift, k(t + 1) = k(t) + d + e(t), as the forecast of a Lee–Carter level.
///
/// With n steps seen, d = (k(last) − k(first))/n and s² = Σ(Δk − d)²/(n − 1). After h years the level
/// has mean k(last) + h·d and variance h·s² + h²·s²/n: the noise of the coming years, and how
/// uncertain the drift is. Source: Lee & Carter (1992); Girosi & King (2008), chapter 2.
public struct RandomWalkDrift: Sendable, Equatable {
  /// The last level seen.
  public let last: Double
  /// d: the mean change in a year.
  public let drift: Double
  /// s²: the variance of a year's change around the drift.
  public let variance: Double
  /// n: the changes seen.
  public let steps: Int

  /// Estimates a walk from levels of consecutive years, three or more.
  public init(levels: [Double]) {
    precondition(levels.count >= 3, "three years or more")
    let changes = zip(levels, levels.dropFirst()).map { $1 - $0 }
    let mean = (levels[levels.count - 1] - levels[0]) / Double(changes.count)
    let squares = changes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    last = levels[levels.count - 1]
    drift = mean
    steps = changes.count
    variance = squares / Double(changes.count - 1)
  }

  /// The mean of the level `years` after the last one.
  public func mean(after years: Int) -> Double { last + Double(years) * drift }

  /// The variance of the level after `years`; without the drift's own part where it is taken as
  /// known.
  public func variance(after years: Int, driftKnown: Bool = false) -> Double {
    let h = Double(years)
    return h * variance + (driftKnown ? 0 : h * h * variance / Double(steps))
  }

  /// The standard deviation that belongs to ``variance(after:driftKnown:)``.
  public func standardDeviation(after years: Int, driftKnown: Bool = false) -> Double {
    variance(after: years, driftKnown: driftKnown).squareRoot()
  }
}
