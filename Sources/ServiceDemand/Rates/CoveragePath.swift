import Demography

/// How the rate of a need (dekningsgrad) changes after the year it was counted.
///
/// A constant rate is one choice among others and is told as such.
public enum CoveragePath: Sendable, Equatable {
  /// The rate stays.
  case constant
  /// The rate changes by a share of itself each year: r · (1 + g)^n.
  ///
  /// `limit` is a rate that a falling path does not go below and a rising one not above. A rate
  /// that is beyond the limit already stays where it is.
  case trend(perYear: Double, limit: Double?)
  /// The rate goes in straight lines through the stated points, and stays after the last.
  ///
  /// The line begins in the year of the count; points of that year and before are not used.
  case towards([Point])

  /// A rate to reach in a year.
  public struct Point: Sendable, Equatable {
    /// The year.
    public let year: Int
    /// The rate, per inhabitant of the denominator.
    public let rate: Double

    /// A rate in a year.
    public init(year: Int, rate: Double) {
      self.year = year
      self.rate = rate
    }
  }

  /// One target: straight to a rate in a year, which then stays.
  public static func towards(_ rate: Double, in year: Int) -> CoveragePath {
    .towards([Point(year: year, rate: rate)])
  }

  /// Throws what is wrong with the path: a fall of more than everything, a negative rate, or years
  /// that do not ascend.
  public func check(row: Int = 0) throws(DemandError) {
    switch self {
    case .constant: break
    case .trend(let perYear, let limit):
      if !(perYear >= -1) { throw .notAShare(perYear, row: row) }
      if let limit, !(limit >= 0) { throw .negative(limit, row: row) }
    case .towards(let points):
      for point in points where !(point.rate >= 0) { throw .negative(point.rate, row: row) }
      for (before, after) in zip(points, points.dropFirst()) where after.year <= before.year {
        throw .yearsReversed(from: before.year, through: after.year, row: row)
      }
    }
  }

  /// The rate in a year when it was `rate` in the year of the count; before that year it is `rate`.
  public func rate(_ rate: DrawBlock, in year: Int, since countYear: Int) -> DrawBlock {
    if year <= countYear { return rate }
    switch self {
    case .constant: return rate
    case .trend(let perYear, let limit):
      var path = rate
      for _ in 0..<(year - countYear) { path *= 1 + perYear }
      guard let limit else { return path }
      let bound = DrawBlock(always: limit)
      return perYear < 0 ? path.atLeast(rate.atMost(bound)) : path.atMost(rate.atLeast(bound))
    case .towards(let points):
      var (lastYear, lastRate) = (countYear, rate)
      for point in points where point.year > countYear {
        let target = DrawBlock(always: point.rate)
        if year < point.year {
          let share = Double(year - lastYear) / Double(point.year - lastYear)
          let change = (target - lastRate) * share
          return lastRate + change
        }
        (lastYear, lastRate) = (point.year, target)
      }
      return lastRate
    }
  }
}
