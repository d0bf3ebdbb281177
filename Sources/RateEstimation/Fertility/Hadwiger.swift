import Demography

/// Hadwiger's law of fertility by age, three parameters.
///
/// Births per woman and year at completed age x, with h = x + ½:
///
///     f(x) = (a·b/c) · (c/h)^(3/2) · exp(−b²·(c/h + h/c − 2))
///
/// b is how narrow the curve is, c near the mean age; total fertility is nearly a·√π. Source: Hadwiger
/// (1940), *Skandinavisk Aktuarietidskrift* 23; Chandola, Coleman & Hiorns (1999), *Population
/// Studies* 53. One peak only: for Norway about 8 times the deviance of ``PeristeraKostaki``
/// (docs/schedules.md).
public struct Hadwiger: FertilityLaw {
  /// a: the size, not negative.
  public let size: Double
  /// b: how narrow the curve is, positive.
  public let narrowness: Double
  /// c: near the mean age, in years, positive.
  public let position: Double

  /// The number of parameters.
  public static let parameterCount = 3

  /// Makes a law from a, b, c.
  public init(_ parameters: [Double]) {
    precondition(parameters.count == Self.parameterCount, "three parameters")
    precondition(parameters[0] >= 0 && parameters[1] > 0 && parameters[2] > 0, "no such curve")
    (size, narrowness, position) = (parameters[0], parameters[1], parameters[2])
  }

  /// Births per woman and year at a completed age; 0 outside the fertile ages.
  public func rate(atAge age: Int) -> Double {
    guard PeristeraKostaki.fertileAges.contains(age) else { return 0 }
    let h = Double(age) + 0.5
    let ratio = position / h
    let power = Elementary.exp(1.5 * Elementary.log(ratio))
    let bend = ratio + 1 / ratio - 2
    return size * narrowness / position * power * Elementary.exp(-narrowness * narrowness * bend)
  }

  /// The bounds of a fit.
  public static func bounds(top: Double) -> [ClosedRange<Double>] {
    [0...(100 * top), 0.5...12, 15...50]
  }

  /// Where fits begin.
  public static func starts(top: Double, mean: Double, spread: Double) -> [[Double]] {
    // Near its top the curve is a·b/c high, and b is about c/(√2·spread).
    let narrowness = min(max(mean / (1.41 * spread), 0.5), 12)
    return [[top * mean / narrowness, narrowness, mean]]
  }
}
