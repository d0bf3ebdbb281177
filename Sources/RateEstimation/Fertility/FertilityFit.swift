import Demography

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A law of fertility fitted to rates by single age, by weighted least squares.
///
/// The law is a choice of the caller; ``PeristeraKostaki`` is the one the national schedules use. The
/// same data give the same law everywhere.
public struct FertilityFit<Law: FertilityLaw>: Sendable, Equatable {
  /// The law found.
  public let law: Law
  /// Σ w·(y − f)² of the law.
  public let sumOfSquares: Double
  /// The largest |y − f| over the fertile ages with weight.
  public let largestGap: Double

  /// Fits a law to rates of ages 0, 1, 2, … (those between the fertile ages count).
  ///
  /// - Parameters:
  ///   - rates: births per woman and year at each age.
  ///   - weights: the weight of each age, such as its exposure over its rate; 1 unless given, 0 to
  ///     leave an age out.
  /// - Throws: `FertilityFitFailure` for data that cannot be fitted.
  public init(rates: [Double], weights: [Double]? = nil) throws(FertilityFitFailure) {
    let weights = weights ?? rates.map { _ in 1 }
    precondition(weights.count == rates.count, "one weight per age")
    let ages = rates.indices.filter { PeristeraKostaki.fertileAges.contains($0) && weights[$0] > 0 }
    for age in rates.indices {
      guard rates[age].isFinite, rates[age] >= 0, weights[age] >= 0, weights[age].isFinite else {
        throw .notARate(age: age)
      }
    }
    guard ages.count > Law.parameterCount else {
      throw .tooFewAges(needed: Law.parameterCount + 1, found: ages.count)
    }
    let seen = ages.map { rates[$0] }
    let (sum, top) = (seen.reduce(0, +), seen.max() ?? 0)
    guard top > 0 else { throw .noBirths }
    let middles = ages.map { Double($0) + 0.5 }
    let mean = zip(middles, seen).reduce(0) { $0 + $1.0 * $1.1 } / sum
    let square = zip(middles, seen).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 }
    let problem = LeastSquares(bounds: Law.bounds(top: top)) { parameters in
      let law = Law(parameters)
      return ages.map { law.rate(atAge: $0) }
    }
    let spread = max((square / sum).squareRoot(), 1)
    var best: LeastSquares.Fit?
    for start in Law.starts(top: top, mean: mean, spread: spread) {
      let found = problem.fit(to: seen, weights: ages.map { weights[$0] }, from: start)
      if let best, best.sum <= found.sum { continue }
      best = found
    }
    let found = Law(best?.parameters ?? [])
    law = found
    sumOfSquares = best?.sum ?? 0
    largestGap = ages.map { abs(rates[$0] - found.rate(atAge: $0)) }.max() ?? 0
  }
}

/// Why no law of fertility was fitted.
public enum FertilityFitFailure: Error, Equatable {
  /// Fewer fertile ages with weight than parameters.
  case tooFewAges(needed: Int, found: Int)
  /// A rate or a weight is negative or not a number at this age.
  case notARate(age: Int)
  /// No rate is above zero.
  case noBirths
}
