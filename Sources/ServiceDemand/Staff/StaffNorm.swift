import Demography

/// Årsverk per user or place on a rung.
///
///     performed(y) = units × per unit / (1 + productivity)^(y − base year)
///     employed(y)  = performed(y) / (1 − absence)
public struct StaffNorm: Sendable, Equatable {
  /// The rung.
  public let rung: String
  /// The user group, or `nil` for all.
  public let userGroup: String?
  /// Årsverk performed per user or place, in the base year.
  public let perUnit: Double
  /// The year of the norm.
  public let baseYear: Int
  /// How much more one årsverk does each year, a share; 0 for unchanged.
  public let productivity: Double
  /// The share of employed årsverk that is absent; 0 where the norm already counts employed ones.
  public let absence: Double

  /// Defines a norm.
  ///
  /// - Throws: `negative` for the norm, `notPositive` for productivity of −1 and below, `notAShare`
  ///   for absence outside [0, 1).
  public init(
    rung: String, userGroup: String? = nil, perUnit: Double, baseYear: Int,
    productivity: Double = 0, absence: Double = 0, row: Int = 0
  ) throws(DemandError) {
    if !(perUnit >= 0) { throw .negative(perUnit, row: row) }
    if !(productivity > -1) { throw .notPositive(1 + productivity, row: row) }
    if !(absence >= 0 && absence < 1) { throw .notAShare(absence, row: row) }
    self.rung = rung
    self.userGroup = userGroup
    self.perUnit = perUnit
    self.baseYear = baseYear
    self.productivity = productivity
    self.absence = absence
  }

  /// Årsverk performed for some users or places in a year.
  public func performed(units: DrawBlock, year: Int) -> DrawBlock {
    var level = 1.0
    for _ in 0..<(year - baseYear).magnitude { level *= 1 + productivity }
    let work = units * perUnit
    return year >= baseYear ? work / level : work * level
  }

  /// Årsverk to employ for some users or places in a year.
  public func employed(units: DrawBlock, year: Int) -> DrawBlock {
    performed(units: units, year: year) / (1 - absence)
  }
}
