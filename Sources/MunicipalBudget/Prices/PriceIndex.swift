import Demography

/// A price level by year: wages, goods, construction, or a weighted mix of them.
///
///     amount in prices of year b = amount in prices of year a × level(b) / level(a)
///
/// Only ratios of levels matter. A year that is not given is missing: nothing is extrapolated.
public struct PriceIndex: Sendable, Equatable {
  /// The name the amounts refer to.
  public let name: String
  /// The level, above zero in every lane.
  public let levels: BlockPath

  /// An index of levels.
  ///
  /// - Throws: `levelNotPositive` for a level that is zero, negative or not a number.
  public init(name: String, levels: BlockPath) throws(BudgetError) {
    for (offset, level) in levels.values.enumerated() {
      for lane in level.indices where !(level[lane] > 0 && level[lane].isFinite) {
        throw .levelNotPositive(index: name, year: levels.firstYear + offset, value: level[lane])
      }
    }
    self.name = name
    self.levels = levels
  }

  /// An index of yearly growth: `growth[y]` is the rise from y − 1 to y, 0.03 for 3 per cent; the
  /// level of the year before the first growth is 100.
  public init(name: String, growth: BlockPath) throws(BudgetError) {
    var level = DrawBlock(repeating: 100)
    var levels = [level]
    for rise in growth.values {
      level = level * (1 + rise)
      levels.append(level)
    }
    try self.init(
      name: name, levels: BlockPath(firstYear: growth.firstYear - 1, values: levels))
  }

  /// An index known in some years only, with the same growth each year between two known ones:
  /// the level rises by (b / a)^(1 / n) a year.
  ///
  /// - Throws: `empty` without a known year, `levelNotPositive`.
  public init(name: String, known: [Int: Double]) throws(BudgetError) {
    let years = known.keys.sorted()
    guard let first = years.first, let last = years.last else {
      throw .empty(item: name, field: "år")
    }
    for year in years {
      let level = known[year] ?? 0
      guard level > 0, level.isFinite else {
        throw .levelNotPositive(index: name, year: year, value: level)
      }
    }
    var levels: [Double] = []
    var below = first
    for year in first...last {
      if let level = known[year] {
        levels.append(level)
        below = year
        continue
      }
      let above = years.first { $0 > year } ?? last
      let from = known[below] ?? 1
      let to = known[above] ?? 1
      let way = Double(year - below) / Double(above - below)
      levels.append(from * Elementary.exp(way * Elementary.log(to / from)))
    }
    try self.init(name: name, levels: BlockPath(firstYear: first, levels))
  }

  /// A mix: its growth from one year to the next is the weighted mean of the growth of its parts,
  /// with the same weights in every year (as the municipal deflator weighs wages and goods).
  ///
  /// - Throws: `weightsDoNotAddUp` unless the weights are 1 together within 1e-9;
  ///   `shareOutOfRange`; `missingIndexYear` when a part lacks one of the years.
  public init(
    name: String, mixOf parts: [(index: PriceIndex, weight: Double)], years: ClosedRange<Int>
  ) throws(BudgetError) {
    var sum = 0.0
    for part in parts {
      try Check.share(part.weight, name, "vekt")
      sum += part.weight
    }
    guard (sum - 1).magnitude <= 1e-9 else { throw .weightsDoNotAddUp(item: name, sum: sum) }
    var level = DrawBlock(repeating: 100)
    var levels = [level]
    for year in years.dropFirst() {
      var growth = DrawBlock.zero
      for part in parts {
        let rise = try part.index.factor(from: year - 1, to: year)
        growth = growth + rise * part.weight
      }
      level = level * growth
      levels.append(level)
    }
    try self.init(name: name, levels: BlockPath(firstYear: years.lowerBound, values: levels))
  }

  /// What an amount of `from` is multiplied with to be in prices of `to`; exactly 1 within a year.
  ///
  /// - Throws: `missingIndexYear`.
  public func factor(from: Int, to: Int) throws(BudgetError) -> DrawBlock {
    guard let below = levels[from] else { throw .missingIndexYear(index: name, year: from) }
    guard let above = levels[to] else { throw .missingIndexYear(index: name, year: to) }
    return from == to ? DrawBlock(repeating: 1) : above / below
  }
}
