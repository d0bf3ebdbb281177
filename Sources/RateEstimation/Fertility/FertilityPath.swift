import Demography

/// Total fertility by year, from what is known towards a target.
///
/// Before and in the first year it is the starting value. The straight line is what statistical
/// offices print between assumption years; the exponential approach closes the same share of the
/// gap each year, F(t) = target + (start − target)·2^(−t/half), so a trend is damped and never
/// overshoots.
public struct FertilityPath: Sendable, Equatable {
  /// How the gap to the target closes.
  public enum Approach: Sendable, Equatable {
    /// A straight line that reaches the target in a year and stays there.
    case linear(reachedIn: Int)
    /// The gap shrinks to half every so many years, positive, and never quite closes.
    case exponential(halvedEvery: Double)
  }

  /// The year of the starting value.
  public let firstYear: Int
  /// Total fertility in the first year, children per woman.
  public let start: Double
  /// Total fertility in the end.
  public let target: Double
  /// How it gets there.
  public let approach: Approach

  /// Makes a path; nothing negative, and a linear path must reach its target after the first year.
  public init(firstYear: Int, start: Double, target: Double, approach: Approach) {
    precondition(start >= 0 && target >= 0, "a negative total fertility")
    switch approach {
    case .linear(let year): precondition(year > firstYear, "the target year is not after the first")
    case .exponential(let years): precondition(years > 0, "the gap must shrink")
    }
    (self.firstYear, self.start, self.target) = (firstYear, start, target)
    self.approach = approach
  }

  /// Total fertility in a year.
  public func total(in year: Int) -> Double {
    guard year > firstYear else { return start }
    let passed = Double(year - firstYear)
    switch approach {
    case .linear(let reached):
      guard year < reached else { return target }
      return start + (target - start) * passed / Double(reached - firstYear)
    case .exponential(let half):
      let left = Elementary.exp(-passed / half * Self.logTwo)
      return target + (start - target) * left
    }
  }

  /// A pattern at the total of a year, or `nil` where the pattern has no births to scale.
  public func pattern(_ pattern: FertilityPattern, in year: Int) -> FertilityPattern? {
    pattern.scaled(toTotal: total(in: year))
  }

  /// The natural logarithm of 2.
  private static let logTwo = 0.6931471805599453
}
