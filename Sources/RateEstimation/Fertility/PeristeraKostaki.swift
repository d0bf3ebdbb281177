import Demography

/// A law of fertility by age with two peaks, the main one with unequal sides.
///
/// Births per woman and year at completed age x, with h = x + ½:
///
///     f(x) = c1 · exp(−((h − m1)/w)²) + c2 · exp(−((h − m2)/s2)²),   w = v1 if h ≤ m1, else h1
///
/// Peristera & Kostaki (2007), *Demographic Research* 16(6). With c2 = 0 it is their one-peak curve.
/// Fit and limits: docs/schedules.md.
public struct PeristeraKostaki: FertilityLaw {
  /// c1: the height of the main peak, births per woman and year; not negative.
  public let mainHeight: Double
  /// m1: the exact age of the main peak, in years.
  public let mainAge: Double
  /// v1: the width of the main peak below its age, in years; positive.
  public let widthBelow: Double
  /// h1: the width of the main peak above its age, in years; positive.
  public let widthAbove: Double
  /// c2: the height of the early peak; not negative.
  public let earlyHeight: Double
  /// m2: the exact age of the early peak, in years.
  public let earlyAge: Double
  /// s2: the width of the early peak, in years; positive.
  public let earlyWidth: Double

  /// The number of parameters.
  public static let parameterCount = 7

  /// The ages the law is used at: below and above them it is read as no births.
  public static let fertileAges = 12...55

  /// Makes a law from its parameters in the order c1, m1, v1, h1, c2, m2, s2.
  ///
  /// A parameter outside the bounds above is a programmer's error.
  public init(_ parameters: [Double]) {
    let p = parameters
    precondition(p.count == Self.parameterCount, "seven parameters")
    precondition(p[0] >= 0 && p[2] > 0 && p[3] > 0, "no main peak")
    precondition(p[4] >= 0 && p[6] > 0, "no early peak")
    (mainHeight, mainAge, widthBelow, widthAbove) = (p[0], p[1], p[2], p[3])
    (earlyHeight, earlyAge, earlyWidth) = (p[4], p[5], p[6])
  }

  /// Births per woman and year at a completed age; 0 outside ``fertileAges``.
  public func rate(atAge age: Int) -> Double {
    guard Self.fertileAges.contains(age) else { return 0 }
    let h = Double(age) + 0.5
    let main = (h - mainAge) / (h <= mainAge ? widthBelow : widthAbove)
    let early = (h - earlyAge) / earlyWidth
    return mainHeight * Elementary.exp(-main * main) + earlyHeight * Elementary.exp(-early * early)
  }

  /// The bounds of a fit.
  public static func bounds(top: Double) -> [ClosedRange<Double>] {
    [0...(2 * top), 15...45, 0.5...20, 0.5...20, 0...(2 * top), 13...40, 0.5...12]
  }

  /// Where fits begin: one peak, a shoulder below it, and a shoulder near it.
  public static func starts(top: Double, mean: Double, spread: Double) -> [[Double]] {
    let peak = min(max(mean, 18), 42)
    return [
      [top, peak, spread, 1.4 * spread, 0.25 * top, peak - 1.2 * spread, 0.7 * spread],
      [top, peak + 1, spread, 1.3 * spread, 0.5 * top, peak - 0.8 * spread, 0.5 * spread],
      [top, peak, spread, 1.4 * spread, 0.02 * top, peak - 1.5 * spread, 0.5 * spread],
    ]
  }
}
