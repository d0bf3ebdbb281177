import Demography

/// A limit that supply sets to a need, such as the employers who take VTA-O: what cannot be served
/// is shown and not lost.
public struct SupplyCap: Sendable, Equatable {
  /// A limit that holds from a year until the next.
  public struct Point: Sendable, Equatable {
    /// The year it begins.
    public let year: Int
    /// How many can be served.
    public let count: Double

    /// A limit from a year on.
    public init(year: Int, count: Double) {
      self.year = year
      self.count = count
    }
  }

  /// The rung.
  public let rung: String
  /// The user group, or `nil` for all together.
  public let userGroup: String?
  /// The limits, years ascending.
  public let points: [Point]

  /// Defines a limit.
  ///
  /// - Throws: `noSuchRung`, `negative`, or `yearsReversed` where years do not ascend; the row is
  ///   the place in `points`.
  public init(
    rung: String, userGroup: String? = nil, points: [Point], ladder: Ladder
  ) throws(DemandError) {
    _ = try ladder.index(of: rung, row: 0)
    for (row, point) in points.enumerated() {
      if !(point.count >= 0) { throw .negative(point.count, row: row) }
      if row > 0, point.year <= points[row - 1].year {
        throw .yearsReversed(from: points[row - 1].year, through: point.year, row: row)
      }
    }
    self.rung = rung
    self.userGroup = userGroup
    self.points = points
  }

  /// The limit in a year; `nil` before the first.
  public func count(in year: Int) -> Double? { points.last { $0.year <= year }?.count }

  /// The need that is served in a year, and that which is not; they add up to the need.
  public func limit(_ need: DrawBlock, year: Int) -> (served: DrawBlock, unmet: DrawBlock) {
    guard let count = count(in: year) else { return (need, .none) }
    let served = need.atMost(DrawBlock(always: count))
    return (served, need - served)
  }
}
