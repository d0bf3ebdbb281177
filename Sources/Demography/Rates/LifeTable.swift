/// A period life table: what a cohort of one would live through at the rates of a period.
///
/// Intervals begin at `ages` and end at the next one; the last is open. With n the width, m the
/// death rate and a the mean years lived in the interval by those who die in it:
///
///     q = n m / (1 + (n − a) m)     l' = l (1 − q)     L = n l' + a d     open: q = 1, L = l / m
///
/// Source: Preston, Heuveline & Guillot (2001), ch. 3.
public struct LifeTable: Sendable, Equatable {
  /// Exact ages the intervals begin at, from 0.
  public let ages: [Int]
  /// Death rates, per person-year.
  public let mx: [Double]
  /// Mean years lived in the interval by those who die in it; in the open interval 1/m.
  public let ax: [Double]
  /// Probabilities of dying in the interval; 1 in the open one.
  public let qx: [Double]
  /// Survivors to the beginning of the interval, out of 1.
  public let lx: [Double]
  /// Deaths in the interval.
  public let dx: [Double]
  /// Person-years lived in the interval.
  public let nLx: [Double]
  /// Person-years lived from the beginning of the interval on.
  public let tx: [Double]

  /// The reasons a life table cannot be made.
  public enum Failure: Error, Equatable {
    /// Ages do not begin at 0 or do not rise, or there are fewer than two.
    case agesDoNotRise
    /// A rate, probability or a value is missing for an interval, or there is one too many.
    case wrongCount(expected: Int, found: Int)
    /// A rate is negative or not a number; the age is the lower bound of the interval.
    case notARate(age: Int)
    /// A probability is outside [0, 1], or an a outside its interval would make it so; the age is the
    /// lower bound of the interval.
    case notAProbability(age: Int)
    /// The open interval has no deaths, so nobody would ever leave it.
    case nobodyDiesInTheOpenInterval
  }

  /// Life expectancy at the beginning of each interval, in years; 0 where nobody is left.
  public var ex: [Double] { zip(tx, lx).map { $1 > 0 ? $0 / $1 : 0 } }

  /// Life expectancy at birth, in years.
  public var lifeExpectancy: Double { tx[0] / lx[0] }

  /// A life table from death rates.
  ///
  /// - Parameters:
  ///   - mx: one rate per interval, per person-year.
  ///   - ages: lower bounds of the intervals, from 0; the last is open. Single years by default.
  ///   - infants: the rule for a0, and for 4a1 where the second interval is 1–4.
  ///   - ax: all a values, in place of the rule and of half an interval elsewhere; each within its
  ///     interval. The last one is not used: in the open interval a is 1/m.
  /// - Throws: `Failure` for rates that are no rates. A rate so high that q would pass 1 gives
  ///   q = 1 and the a that goes with it.
  public init(
    mx: [Double], ages: [Int]? = nil, infants: InfantRule, ax: [Double]? = nil
  ) throws(Failure) {
    let ages = ages ?? Array(0..<mx.count)
    try Self.check(ages, count: mx.count)
    for i in mx.indices where !(mx[i] >= 0 && mx[i].isFinite) { throw .notARate(age: ages[i]) }
    guard let last = mx.last, last > 0 else { throw .nobodyDiesInTheOpenInterval }
    var ax = ax ?? Self.standardAx(ages: ages, m0: mx[0], infants: infants)
    guard ax.count == mx.count else { throw .wrongCount(expected: mx.count, found: ax.count) }
    var qx = [Double](repeating: 1, count: mx.count)
    for i in 0..<(mx.count - 1) {
      let width = Double(ages[i + 1] - ages[i])
      guard ax[i] >= 0 && ax[i] <= width else { throw .notAProbability(age: ages[i]) }
      let q = width * mx[i] / (1 + (width - ax[i]) * mx[i])
      if q > 1 { ax[i] = 1 / mx[i] } else { qx[i] = q }
    }
    ax[mx.count - 1] = 1 / last
    self.init(ages: ages, mx: mx, ax: ax, qx: qx)
  }

  /// A life table from probabilities of dying.
  ///
  /// - Parameters:
  ///   - qx: one probability per closed interval; the open interval's must be 1.
  ///   - ages: lower bounds of the intervals, from 0; the last is open. Single years by default.
  ///   - infants: the rule for a0; m0 and a0 are solved together.
  ///   - openRate: the death rate of the open interval, which a probability of 1 does not tell.
  /// - Throws: `Failure` for probabilities that are none.
  public init(
    qx: [Double], ages: [Int]? = nil, infants: InfantRule, openRate: Double
  ) throws(Failure) {
    let ages = ages ?? Array(0..<qx.count)
    try Self.check(ages, count: qx.count)
    for (age, q) in zip(ages, qx) where !(q >= 0 && q <= 1) { throw .notAProbability(age: age) }
    guard qx.last == 1 else { throw .notAProbability(age: ages[ages.count - 1]) }
    guard openRate > 0, openRate.isFinite else { throw .nobodyDiesInTheOpenInterval }
    var m0 = qx[0]
    for _ in 0..<60 {  // a contraction: a0 hardly moves with m0
      m0 = qx[0] / (1 - (1 - infants.a0(m0: m0)) * qx[0])
    }
    var ax = Self.standardAx(ages: ages, m0: m0, infants: infants)
    var mx = qx
    for i in 0..<(qx.count - 1) {
      let width = Double(ages[i + 1] - ages[i])
      mx[i] = qx[i] / (width - (width - ax[i]) * qx[i])
    }
    mx[qx.count - 1] = openRate
    ax[qx.count - 1] = 1 / openRate
    self.init(ages: ages, mx: mx, ax: ax, qx: qx)
  }

  /// The columns that follow from q and a.
  private init(ages: [Int], mx: [Double], ax: [Double], qx: [Double]) {
    let count = ages.count
    var lx = [Double](repeating: 1, count: count)
    var dx = lx
    var nLx = lx
    for i in 0..<(count - 1) {
      dx[i] = lx[i] * qx[i]
      lx[i + 1] = lx[i] - dx[i]
      nLx[i] = Double(ages[i + 1] - ages[i]) * lx[i + 1] + ax[i] * dx[i]
    }
    dx[count - 1] = lx[count - 1]
    nLx[count - 1] = lx[count - 1] * ax[count - 1]
    var tx = nLx
    for i in stride(from: count - 2, through: 0, by: -1) { tx[i] = nLx[i] + tx[i + 1] }
    (self.ages, self.mx, self.ax, self.qx) = (ages, mx, ax, qx)
    (self.lx, self.dx, self.nLx, self.tx) = (lx, dx, nLx, tx)
  }

  /// Half an interval, a0 and 4a1 by the rule, and a placeholder in the open interval.
  private static func standardAx(ages: [Int], m0: Double, infants: InfantRule) -> [Double] {
    var ax = [Double](repeating: 0, count: ages.count)
    for i in 1..<ages.count { ax[i - 1] = Double(ages[i] - ages[i - 1]) / 2 }
    if ages.count > 1, ages[1] == 1 { ax[0] = infants.a0(m0: m0) }
    if ages.count > 2, ages[1] == 1, ages[2] == 5 { ax[1] = infants.a1(m0: m0) }
    return ax
  }

  private static func check(_ ages: [Int], count: Int) throws(Failure) {
    guard ages.count == count else { throw .wrongCount(expected: ages.count, found: count) }
    guard ages.count > 1, ages[0] == 0 else { throw .agesDoNotRise }
    for i in 1..<ages.count where ages[i] <= ages[i - 1] { throw .agesDoNotRise }
  }
}
