/// A table of death rates whose level is moved until it gives a wanted life expectancy.
///
/// The rates are mx · exp(k · b), with k one number per sex and year and b the sensitivity of each
/// age; b = 1 everywhere moves all ages by the same factor. Life expectancy falls as k rises, so
/// there is one k for each life expectancy within reach.
public struct MortalityLevel: Sendable {
  /// The rates at k = 0.
  public let base: [Double]
  /// The lower bounds of the age intervals.
  public let ages: [Int]
  /// The sensitivity of each interval, not negative.
  public let sensitivity: [Double]
  /// The rule for a0.
  public let infants: InfantRule

  /// How near the search tries to come to the life expectancy asked for, in years.
  public static let tolerance = 1e-10

  /// How near it must come to be an answer, in years.
  public static let accepted = 1e-8

  /// A table to move; `sensitivity` is 1 at all ages unless given.
  public init(base: [Double], ages: [Int], infants: InfantRule, sensitivity: [Double]? = nil) {
    precondition(base.count == ages.count, "one rate per age interval")
    self.base = base
    self.ages = ages
    self.infants = infants
    self.sensitivity = sensitivity ?? base.map { _ in 1 }
    precondition(self.sensitivity.count == base.count, "one sensitivity per age interval")
  }

  /// The life table at level k.
  public func table(at k: Double) throws(LifeTable.Failure) -> LifeTable {
    let rates = zip(base, sensitivity).map { $0 * Elementary.exp(k * $1) }
    return try LifeTable(mx: rates, ages: ages, infants: infants)
  }

  /// The life table with a life expectancy at birth, or `nil` where no level between
  /// k = −12 and 12 comes within ``accepted`` of it.
  ///
  /// Bisection, until within ``tolerance`` or 60 halvings of the interval of 24, which leave less
  /// than the last bits of k.
  public func table(
    withLifeExpectancy target: Double
  ) throws(LifeTable.Failure) -> LifeTable? {
    var (low, high) = (-12.0, 12.0)
    guard try table(at: low).lifeExpectancy >= target,
      try table(at: high).lifeExpectancy <= target
    else { return nil }
    var middle = 0.0
    var found = try table(at: middle)
    for _ in 0..<60 where abs(found.lifeExpectancy - target) > Self.tolerance {
      if found.lifeExpectancy > target { low = middle } else { high = middle }
      middle = 0.5 * (low + high)
      found = try table(at: middle)
    }
    return abs(found.lifeExpectancy - target) <= Self.accepted ? found : nil
  }
}
