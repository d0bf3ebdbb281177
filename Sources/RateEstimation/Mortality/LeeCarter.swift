import Demography

/// The Lee–Carter model of mortality: log m(x, t) = a(x) + b(x)·k(t), with Σ b = 1 and Σ k = 0.
///
/// Two ways to estimate it: least squares on the logarithms (``LeeCarter/leastSquares(_:)``, Lee &
/// Carter 1992, *Journal of the American Statistical Association* 87) and the Poisson likelihood of
/// the counts (``LeeCarter/poisson(_:)``, Brouhns, Denuit & Vermunt 2002, *Insurance: Mathematics and
/// Economics* 31), which weighs cells by their deaths and takes cells without any.
public struct LeeCarter: Sendable, Equatable {
  /// The lower bounds of the ages.
  public let ages: [Int]
  /// The years the model was estimated from.
  public let years: [Int]
  /// a(x): the level of log mortality by age, with k = 0.
  public let ax: [Double]
  /// b(x): how much an age takes part in k; adds up to 1, may be negative.
  public let bx: [Double]
  /// k(t): the level of mortality by year; adds up to 0.
  public let kt: [Double]

  /// Makes a model and brings it to Σ b = 1 and Σ k = 0, which changes no rate.
  ///
  /// The b must not add up to 0.
  public init(ages: [Int], years: [Int], ax: [Double], bx: [Double], kt: [Double]) {
    precondition(ax.count == ages.count && bx.count == ages.count, "one value per age")
    precondition(kt.count == years.count, "one value per year")
    let sum = bx.reduce(0, +)
    let mean = kt.reduce(0, +) / Double(kt.count)
    precondition(sum != 0, "b adds up to 0")
    (self.ages, self.years) = (ages, years)
    self.ax = zip(ax, bx).map { $0 + $1 * mean }
    self.bx = bx.map { $0 / sum }
    self.kt = kt.map { ($0 - mean) * sum }
  }

  /// The death rates at a level k.
  public func rates(at k: Double) -> [Double] {
    zip(ax, bx).map { Elementary.exp($0 + $1 * k) }
  }

  /// The level at which the rates give a life expectancy at birth, to 1e-10 year, or `nil` where
  /// no level does.
  ///
  /// The ages must begin at 0, and the last is taken as open. The search widens from the last
  /// year's k in both directions until the life expectancy asked for lies between, then halves.
  /// Where some b are negative, life expectancy need not fall with k; the crossing nearest in this
  /// search is the answer.
  public func level(
    forLifeExpectancy wanted: Double, infants: InfantRule
  ) throws(LifeTable.Failure) -> Double? {
    let start = kt[kt.count - 1]
    let range = max(kt.max() ?? 0, 1) - min(kt.min() ?? 0, 0)
    var (low, high) = (start, start)
    for _ in 0..<60 {
      let longest = try lifeExpectancy(at: low, infants) ?? .infinity
      if longest >= wanted { break }
      low -= range
    }
    for _ in 0..<60 {
      let shortest = try lifeExpectancy(at: high, infants) ?? 0
      if shortest <= wanted { break }
      high += range
    }
    var middle = start
    for _ in 0..<200 {
      middle = low + 0.5 * (high - low)
      guard let found = try lifeExpectancy(at: middle, infants) else { return nil }
      if abs(found - wanted) <= 1e-10 { return middle }
      if found > wanted { low = middle } else { high = middle }
    }
    let last = try lifeExpectancy(at: middle, infants) ?? .infinity
    return abs(last - wanted) <= 1e-8 ? middle : nil
  }

  /// Life expectancy at birth at a level, or `nil` where the rates leave the numbers.
  private func lifeExpectancy(
    at k: Double, _ infants: InfantRule
  ) throws(LifeTable.Failure) -> Double? {
    let rates = rates(at: k)
    guard rates.allSatisfy({ $0.isFinite }), (rates.last ?? 0) > 0 else { return nil }
    return try LifeTable(mx: rates, ages: ages, infants: infants).lifeExpectancy
  }
}
