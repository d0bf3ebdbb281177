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
    var rates = base
    // Ages that are moved alike share their factor.
    var (moved, factor) = (1.0, Elementary.exp(k))
    for age in rates.indices {
      if sensitivity[age] != moved {
        moved = sensitivity[age]
        factor = Elementary.exp(k * moved)
      }
      rates[age] *= factor
    }
    return try LifeTable(mx: rates, ages: ages, infants: infants)
  }

  /// The life table with a life expectancy at birth, or `nil` where no level between
  /// k = −12 and 12 comes within ``accepted`` of it.
  ///
  /// Bisection, until within ``tolerance`` or 60 halvings of the interval of 24, which leave less
  /// than the last bits of k. Secants tell beforehand where most of the halvings end, so that their
  /// tables need not be made; the answer is that of the halvings to the last bit.
  public func table(
    withLifeExpectancy target: Double
  ) throws(LifeTable.Failure) -> LifeTable? {
    var (low, high) = (-12.0, 12.0)
    guard try table(at: low).lifeExpectancy >= target,
      try table(at: high).lifeExpectancy <= target
    else { return nil }
    var middle = 0.0
    var found = try table(at: middle)
    if abs(found.lifeExpectancy - target) <= Self.tolerance { return found }
    let known = try bracket(target, atZero: found.lifeExpectancy - target)
    var isMade = true
    for _ in 0..<60 {
      if middle <= known.tooLow {
        low = middle
      } else if middle >= known.tooHigh {
        high = middle
      } else {
        if !isMade { found = try table(at: middle) }
        isMade = true
        if abs(found.lifeExpectancy - target) <= Self.tolerance { return found }
        if found.lifeExpectancy > target { low = middle } else { high = middle }
      }
      middle = 0.5 * (low + high)
      isMade = false
    }
    if !isMade { found = try table(at: middle) }
    return abs(found.lifeExpectancy - target) <= Self.accepted ? found : nil
  }

  /// Levels below and above the one that is looked for, by secants from k = 0: at the lower one life
  /// expectancy is too high, and at the upper one too low, by more than the search would stop at.
  ///
  /// Wide where secants lead nowhere; never wrong.
  private func bracket(
    _ target: Double, atZero gap: Double
  ) throws(LifeTable.Failure) -> (tooLow: Double, tooHigh: Double) {
    // Life expectancy falls with k also as it is rounded, but for far less than this.
    let clear = 2 * Self.tolerance
    var (tooLow, tooHigh) = (-12.0, 12.0)
    /// Life expectancy at a level, above the one that is wanted; takes what it tells of the two sides.
    func gapped(_ k: Double) throws(LifeTable.Failure) -> Double {
      let gap = try table(at: k).lifeExpectancy - target
      if gap > clear { tooLow = max(tooLow, k) }
      if gap < -clear { tooHigh = min(tooHigh, k) }
      return gap
    }
    if gap > 0 { tooLow = 0 } else { tooHigh = 0 }
    var (last, lastGap) = (0.0, gap)
    // A tenth of a level for each year, as in tables of people.
    var k = min(max(gap / 10, -1), 1)
    for _ in 0..<12 {
      if k <= tooLow || k >= tooHigh { break }
      let own = try gapped(k)
      if own == lastGap { break }
      let slope = (own - lastGap) / (k - last)
      if abs(own) <= clear {
        // Both sides, as near as they can be told apart.
        let margin = abs(2 * clear / slope)
        if k - margin > tooLow { _ = try gapped(k - margin) }
        if k + margin < tooHigh { _ = try gapped(k + margin) }
        break
      }
      (last, lastGap) = (k, own)
      k -= own / slope
    }
    return (tooLow, tooHigh)
  }
}
