/// How levels have moved in Norway, as known on 1 January of a jump-off: the processes that the
/// futures of an ensemble are drawn from.
///
/// Processes, estimates and what was tried: docs/uncertainty.md. All rates are per person and year.
public struct NationalUncertainty: Sendable, Equatable {
  /// The jump-off whose row is used.
  public let year: Int
  /// The drift of women's k in a year; k is scaled so that the deaths' mean of b is 1.
  public let womensDrift: Double
  /// The standard deviation of a year's change in women's k, a random walk.
  public let womensDeviation: Double
  /// The drift of men's k.
  public let mensDrift: Double
  /// The standard deviation of a year's change in men's k.
  public let mensDeviation: Double
  /// The correlation of the two sexes' changes.
  public let correlation: Double
  /// The standard deviation of a year's change in the log of total fertility, a random walk.
  public let fertilityDeviation: Double
  /// The mean of national net migration.
  public let netMean: Double
  /// The coefficient φ of national net migration, AR(1) around its mean.
  public let netCoefficient: Double
  /// The standard deviation of its innovations.
  public let netDeviation: Double
  /// The coefficient φ of a municipality's own net migration, AR(1).
  public let localCoefficient: Double
  /// The standard deviation of its innovations.
  public let localDeviation: Double
  /// c: the variance of a year's local rate from single events is c / persons.
  public let localEventFactor: Double

  /// What was known at a jump-off.
  ///
  /// Years after the last row use that one; nil before the first.
  public init?(jumpOff: Int) {
    let rows = NationalUncertaintyParameters.rows
    let index = min(jumpOff - NationalUncertaintyParameters.firstYear, rows.count - 1)
    guard index >= 0 else { return nil }
    let row = rows[index]
    year = NationalUncertaintyParameters.firstYear + index
    (womensDrift, womensDeviation) = (row[0], row[1])
    (mensDrift, mensDeviation, correlation) = (row[2], row[3], row[4])
    fertilityDeviation = row[5]
    (netMean, netCoefficient, netDeviation) = (row[6], row[7], row[8])
    (localCoefficient, localDeviation, localEventFactor) = (row[9], row[10], row[11])
  }

  /// The jump-off whose b ``sensitivity(openAge:)`` gives: the last one.
  public static var sensitivityYear: Int {
    NationalUncertaintyParameters.firstYear + NationalUncertaintyParameters.rows.count - 1
  }

  /// The Lee–Carter b at ages 0 … open, women first; the last jump-off's, level within groups.
  ///
  /// The shape of b, not its level, comes from the years to 2019: a backtest that must not see them
  /// uses 1 at all ages.
  public static func sensitivity(openAge: Int) -> [[Double]] {
    let ages = NationalUncertaintyParameters.ages
    return NationalUncertaintyParameters.sensitivities.map { groups in
      (0...openAge).map { age in groups[(ages.lastIndex { $0 <= age }) ?? 0] }
    }
  }
}
