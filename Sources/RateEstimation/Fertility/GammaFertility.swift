import Demography

/// The gamma law of fertility by age, four parameters.
///
/// Births per woman and year at completed age x, with h = x + ½ and u = (h − d)/(m − d):
///
///     f(x) = t · exp((k − 1)·(1 + log u − u)) for h > d, else 0
///
/// It is the gamma density begun at age d, written by its top: t at age m, with shape k; the scale is
/// (m − d)/(k − 1). Source: Hoem et al. (1981), *Demography* 18, where the gamma is among the curves that
/// fit best with four parameters.
public struct GammaFertility: FertilityLaw {
  /// t: the rate at the top, not negative.
  public let top: Double
  /// m: the exact age of the top, in years, above d.
  public let topAge: Double
  /// d: the exact age at which the curve begins.
  public let firstAge: Double
  /// k: the shape, above 1.
  public let shape: Double

  /// The number of parameters.
  public static let parameterCount = 4

  /// Makes a law from t, m, d, k.
  public init(_ parameters: [Double]) {
    precondition(parameters.count == Self.parameterCount, "four parameters")
    precondition(parameters[0] >= 0 && parameters[1] > parameters[2], "no such curve")
    precondition(parameters[3] > 1, "no such curve")
    (top, topAge) = (parameters[0], parameters[1])
    (firstAge, shape) = (parameters[2], parameters[3])
  }

  /// Births per woman and year at a completed age; 0 outside the fertile ages.
  public func rate(atAge age: Int) -> Double {
    let h = Double(age) + 0.5
    guard PeristeraKostaki.fertileAges.contains(age), h > firstAge else { return 0 }
    let u = (h - firstAge) / (topAge - firstAge)
    return top * Elementary.exp((shape - 1) * (1 + Elementary.log(u) - u))
  }

  /// The bounds of a fit.
  public static func bounds(top: Double) -> [ClosedRange<Double>] {
    [0...(3 * top), 17...48, -20...16, 1.01...200]
  }

  /// Where fits begin.
  public static func starts(top: Double, mean: Double, spread: Double) -> [[Double]] {
    // Variance k·scale², top (k − 1)·scale above d: with d = 10, about ((mean − 10)/spread)² for k.
    let ratio = (mean - 10) / spread
    let topAge = min(max(mean - 1, 17), 48)
    return [[top, topAge, 10, min(max(ratio * ratio, 1.5), 200)]]
  }
}
