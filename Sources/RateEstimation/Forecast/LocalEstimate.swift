import Demography

/// Everything a forecast from 1 January of a year b rests on, estimated from the panel up to b.
///
/// The parts, each with its formula where it lives: national survival
/// (`NationalScheduleMortality`), net migration beyond it (``ResidualMigration``), what places of
/// the size have (`LocalTarget`), how much a place's own is believed (``ShrinkageConstant``),
/// births (`LocalFertility`) and the national sum of migration (`LocalPath`). A place's rate is
/// m = (M + K·T) / (E + K).
///
/// Nothing of the panel after b is read, and no row of the national schedules of b or later.
public struct LocalEstimate: Sendable {
  /// Why nothing can be estimated.
  public enum Failure: Error, Equatable {
    /// No national mortality or fertility is known before the jump-off; the first usable one.
    case noSchedule(firstJumpOff: Int)
    /// The panel does not cover the jump-off.
    case outsidePanel
    /// No place is known at the jump-off.
    case nobody
  }

  /// The year b.
  public let jumpOff: Int
  /// The numbers of the method.
  public let method: LocalMethod
  /// How much of Norway the panel is.
  public let scope: LocalScope
  /// The panel up to b.
  public let panel: LocalPanel
  /// The residual migration of the window.
  public let residual: ResidualMigration
  /// K in person-years, and whether the panel told it.
  public let shrinkage: (constant: Double, isEstimated: Bool)
  /// Whether the size target is the panel's own; else the shipped one.
  public let hasOwnTarget: Bool
  /// Net migration rates m by place and cell, per survivor and year, by age at the end of it.
  public let rates: [Double]
  /// The start years of the transitions that could be used.
  public let window: Range<Int>

  let mortality: NationalScheduleMortality
  let fertility: LocalFertility
  let path: LocalPath?
  let target: LocalTarget

  /// Estimates.
  ///
  /// - Parameters:
  ///   - whole: populations; what lies after `jumpOff` is not read.
  ///   - jumpOff: the year b, within the panel.
  ///   - scope: how much of Norway the panel is.
  ///   - rows: the national schedules.
  ///   - method: the numbers of the method.
  /// - Throws: ``Failure``. A place that is not known at b is not forecast; one without history
  ///   gets its target alone.
  public init(
    _ whole: LocalPanel, jumpOff: Int, scope: LocalScope,
    rows: NationalScheduleRows = .norway, method: LocalMethod = LocalMethod()
  ) throws(Failure) {
    guard whole.contains(jumpOff) else { throw .outsidePanel }
    let panel = whole.known(through: jumpOff)
    guard panel.places.indices.contains(where: { panel.isKnown($0, year: jumpOff) }) else {
      throw .nobody
    }
    let first = max(panel.firstYear, jumpOff - method.window)
    guard
      let mortality = NationalScheduleMortality(
        rows: rows, method: method, panel: panel, jumpOff: jumpOff, firstYear: first)
    else { throw .noSchedule(firstJumpOff: rows.years.lowerBound + 1) }
    let residual = ResidualMigration(
      panel: panel, mortality: mortality, years: first..<jumpOff,
      leavingOutMovedBorders: method.leavesOutMovedBorders)
    let target = LocalTarget(panel: panel, residual: residual, jumpOff: jumpOff, method: method)
    let estimated =
      target.isFromPanel
      ? ShrinkageConstant.estimate(
        net: residual.net, exposure: residual.exposure, half: residual.alternate,
        target: target.rates)
      : nil
    let constant = method.fixedShrinkage ?? estimated ?? method.shrinkage
    var rates = target.rates
    for cell in rates.indices {
      let persons = residual.net[cell] + constant * rates[cell]
      let people = residual.exposure[cell] + constant
      rates[cell] = people > 0 ? persons / people : rates[cell]
    }
    self.jumpOff = jumpOff
    self.method = method
    self.scope = scope
    self.panel = panel
    self.residual = residual
    self.mortality = mortality
    self.target = target
    self.rates = rates
    shrinkage = (constant, estimated != nil && method.fixedShrinkage == nil)
    hasOwnTarget = target.isFromPanel
    window = first..<jumpOff
    fertility = LocalFertility(
      panel: panel, rows: rows, residual: residual, jumpOff: jumpOff, years: window,
      method: method)
    path = LocalPath(
      known: LocalPath.known(scope: scope, own: residual.poolRates, jumpOff: jumpOff),
      jumpOff: jumpOff, method: method)
  }
}

// What an estimate says, for those who list it or carry it forward by other means.
extension LocalEstimate {
  /// National death rates m(x) of the year that begins on 1 January, by sex (women first), ages
  /// 0 … 120.
  public func deathRates(year: Int) -> [[Double]] {
    mortality.logRates(year: year).map { $0.map { min(2, Elementary.exp($0)) } }
  }

  /// Yearly change of log m, by sex and age 0 … 120; never above 0.
  public var mortalityTrend: [[Double]] { mortality.trend }

  /// Children of 0 years on the next 1 January per woman, ages 0 … 55, in the step that begins
  /// `step` years after b; a place's own are these times ``fertilityFactors``.
  public func fertilityRates(step: Int) -> [Double] {
    let level = fertility.level(step: step)
    return fertility.rates.map { $0 * level }
  }

  /// Each place's births against national rates.
  public var fertilityFactors: [Double] { fertility.factors }
  /// The weight of the place's own births in its factor, 0 to 1.
  public var fertilityWeights: [Double] { fertility.weights }

  /// National net migration per person and year: at present, in the long mean and in a year.
  ///
  /// `nil` where no year is known.
  public func nationalMigration(year: Int) -> (level: Double, mean: Double, rate: Double)? {
    path.map { ($0.level, $0.mean, $0.rate(year: year)) }
  }

  /// A group of ages of a place: net migrants per person and year as counted (`nil` without
  /// history), as its target has them and as used, all on the place's people at b; and the weight
  /// of its own, ΣE / (ΣE + K·cells).
  public func migration(
    place: Int, ages: ClosedRange<Int>
  ) -> (own: Double?, target: Double, used: Double, weight: Double) {
    var (people, net, exposure, asTarget, asUsed, cells) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    let now = panel.cells(year: jumpOff)
    for sex in 0..<2 {
      for age in ages.clamped(to: 1...panel.openAge) {
        let cell = place * panel.cellCount + sex * panel.ageCount + age
        people += now[cell]
        net += residual.net[cell]
        exposure += residual.exposure[cell]
        asTarget += now[cell] * target.rates[cell]
        asUsed += now[cell] * rates[cell]
        cells += 1
      }
    }
    let own = exposure > 0 ? net / exposure : nil
    let weight = exposure / (exposure + shrinkage.constant * cells)
    guard people > 0 else { return (own, 0, 0, weight) }
    return (own, asTarget / people, asUsed / people, weight)
  }
}
