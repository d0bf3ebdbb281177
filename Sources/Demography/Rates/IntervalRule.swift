/// The mean years lived in an interval by those who die in it, above the ages of ``InfantRule``.
///
/// Named rules for abridged tables, where the choice shows in the second decimal of life expectancy;
/// in tables by single year half a year serves.
public enum IntervalRule: Sendable, Equatable, CaseIterable {
  /// Half the interval, n/2.
  case midpoint
  /// Greville's, as the United Nations (1982), *Model Life Tables for Developing Countries*, p. 31.
  ///
  /// From age 15, a = n/2 − (n²/12)·(m − k), with k the growth of log m a year between the
  /// neighbouring intervals' middles; n/2 below. The last closed interval borrows the k before it. From
  /// age 40 a is held at 0.97 or more, what a constant hazard of 1 gives. Where a neighbour has no
  /// deaths k does not exist and a is n/2.
  case greville
  /// Keyfitz & Flieger (1971): a quadratic through the deaths of three equal intervals, iterated.
  ///
  /// a = n/2 + (n/24)·(d₊ − d₋)/d, with d the life table's own deaths, until nothing moves. Intervals
  /// without two closed neighbours as wide as themselves keep n/2.
  case keyfitzFlieger

  /// How far the years may still move when the iteration ends.
  private static let tolerance = 1e-13

  /// All a values of a table, the infants' by their rule, the open interval's left at 0.
  ///
  /// - Parameters:
  ///   - mx: the death rates.
  ///   - ages: the lower bounds of the intervals, the last one open.
  ///   - infants: the rule for a0 and 4a1.
  /// - Returns: one value per interval, each within it.
  /// - Throws: `LifeTable.Failure` for rates that make no life table.
  public func ax(
    mx: [Double], ages: [Int], infants: InfantRule
  ) throws(LifeTable.Failure) -> [Double] {
    let plain = try LifeTable(mx: mx, ages: ages, infants: infants)
    let start = Array(plain.ax.dropLast()) + [0]
    switch self {
    case .midpoint: return start
    case .greville: return Self.greville(start, mx, ages)
    case .keyfitzFlieger:
      var (ax, table) = (start, plain)
      for _ in 0..<200 {
        let next = Self.fromDeaths(start, table.dx, ages)
        let moved = zip(next, ax).map { abs($0 - $1) }.max() ?? 0
        ax = next
        if moved <= Self.tolerance { break }
        table = try LifeTable(mx: mx, ages: ages, infants: infants, ax: ax)
      }
      return ax
    }
  }

  private static func greville(_ start: [Double], _ mx: [Double], _ ages: [Int]) -> [Double] {
    var ax = start
    var k: Double?
    for i in ages.indices.dropLast() where i > 0 && ages[i] >= 15 {
      let width = Double(ages[i + 1] - ages[i])
      if i < ages.count - 2 {
        let before = Double(ages[i] - ages[i - 1])
        let after = Double(ages[i + 2] - ages[i + 1])
        let both = mx[i + 1] > 0 && mx[i - 1] > 0
        let distance = width + (before + after) / 2
        k = both ? Elementary.log(mx[i + 1] / mx[i - 1]) / distance : nil
      }
      guard let k else { continue }
      let years = width / 2 - width * width / 12 * (mx[i] - k)
      let least = ages[i] >= 40 ? min(0.97, width / 2) : 0
      ax[i] = min(max(years, least), width)
    }
    return ax
  }

  private static func fromDeaths(_ start: [Double], _ dx: [Double], _ ages: [Int]) -> [Double] {
    var ax = start
    for i in ages.indices.dropFirst().dropLast(2) where dx[i] > 0 {
      let width = ages[i + 1] - ages[i]
      guard ages[i] - ages[i - 1] == width, ages[i + 2] - ages[i + 1] == width else { continue }
      let n = Double(width)
      ax[i] = min(max(n / 2 + n / 24 * (dx[i + 1] - dx[i - 1]) / dx[i], 0), n)
    }
    return ax
  }
}

extension LifeTable {
  /// A life table from death rates, with a named rule above the infants.
  ///
  /// - Parameters:
  ///   - mx: one rate per interval, per person-year.
  ///   - ages: the lower bounds of the intervals, from 0; the last is open.
  ///   - infants: the rule for a0, and for 4a1 where the second interval is 1–4.
  ///   - intervals: the rule above.
  /// - Throws: `Failure` for rates that are no rates.
  public init(
    mx: [Double], ages: [Int], infants: InfantRule, intervals: IntervalRule
  ) throws(Failure) {
    let ax = try intervals.ax(mx: mx, ages: ages, infants: infants)
    try self.init(mx: mx, ages: ages, infants: infants, ax: ax)
  }
}
