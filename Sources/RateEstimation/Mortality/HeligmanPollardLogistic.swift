import Demography

/// A law of mortality over all ages: child and accident terms, and a logistic old age.
///
/// For completed age x, with h = x + ½ and z = (h − 80)/10, the central death rate is
///
///     m(x) = A^((x + B)^C) + D · exp(−E · ln²(h/F)) + s/(1 + s),   ln s = g0 + g1·z + g2·z² + g3·z³
///
/// The first two terms are Heligman & Pollard's (1980), *Journal of the Institute of Actuaries*
/// 107; their third is replaced by a logistic with ceiling 1 (Kannisto; Thatcher 1999, *Journal of
/// the Royal Statistical Society A* 162) whose log odds may bend. Fit and limits: docs/schedules.md.
public struct HeligmanPollardLogistic: Sendable, Equatable {
  /// A: the size of the child term, about m(1); in (0, 1).
  public let childLevel: Double
  /// B: how far infancy is moved along the ages, in years; not negative.
  public let childShift: Double
  /// C: how fast child mortality falls; positive.
  public let childDecline: Double
  /// D: the height of the accident hump, deaths per person-year; not negative.
  public let humpHeight: Double
  /// E: how narrow the hump is; positive.
  public let humpNarrowness: Double
  /// F: the exact age of the hump's top, in years; positive.
  public let humpAge: Double
  /// g0, g1, g2, g3: the log odds of the old-age term at exact age 80, and their powers of
  /// ten years.
  public let oldAgeLogOdds: [Double]

  /// The number of parameters.
  public static let parameterCount = 10

  /// Makes a law from its parameters in the order A, B, C, D, E, F, g0, g1, g2, g3.
  ///
  /// A parameter outside the bounds above is a programmer's error.
  public init(_ parameters: some Collection<Double>) {
    let p = Array(parameters)
    precondition(p.count == Self.parameterCount, "ten parameters")
    precondition(p[0] > 0 && p[0] < 1 && p[1] >= 0 && p[2] > 0, "no child term")
    precondition(p[3] >= 0 && p[4] > 0 && p[5] > 0, "no accident hump")
    (childLevel, childShift, childDecline) = (p[0], p[1], p[2])
    (humpHeight, humpNarrowness, humpAge) = (p[3], p[4], p[5])
    oldAgeLogOdds = Array(p[6...])
  }

  /// The central death rate at a completed age, per person-year; positive, and below 1 plus the
  /// child term and the hump.
  public func rate(atAge age: Int) -> Double {
    precondition(age >= 0, "a negative age")
    return child(age) + hump(age) + oldAge(age)
  }

  /// The rates of ages 0 … `age`.
  public func rates(throughAge age: Int) -> [Double] { (0...age).map { rate(atAge: $0) } }

  /// A^((x + B)^C), with the power written as exp and log.
  private func child(_ age: Int) -> Double {
    let power = Elementary.exp(childDecline * Elementary.log(Double(age) + childShift))
    return Elementary.exp(Elementary.log(childLevel) * power)
  }

  /// D · exp(−E · ln²(h/F)).
  private func hump(_ age: Int) -> Double {
    let distance = Elementary.log((Double(age) + 0.5) / humpAge)
    return humpHeight * Elementary.exp(-humpNarrowness * distance * distance)
  }

  /// s/(1 + s), written as 1/(1 + 1/s) so that it ends at 1 and not at ∞/∞.
  private func oldAge(_ age: Int) -> Double {
    let z = (Double(age) + 0.5 - 80) / 10
    let g = oldAgeLogOdds
    let logOdds = g[0] + z * (g[1] + z * (g[2] + z * g[3]))
    return 1 / (1 + Elementary.exp(-logOdds))
  }
}
