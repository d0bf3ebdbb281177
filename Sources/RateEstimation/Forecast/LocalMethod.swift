/// The fixed numbers of the projection method, each with what it was chosen on.
///
/// They were chosen by cross-validation over 356 Norwegian places and jump-offs 2009–2018, with
/// outcomes to 2020 (docs/method.md); none is fitted to a place. What can be estimated from the
/// panel before the jump-off is estimated there, and these are starting values or fallbacks.
public struct LocalMethod: Sendable, Equatable {
  /// The most transitions of history used, counted back from the jump-off.
  public var window = 15
  /// The noise-to-signal ratio of a rate, in person-years per cell of sex and age, where the panel
  /// is too small to estimate it: 356 places gave 439–545, and errors are flat from 200 to 800.
  public var shrinkage = 400.0
  /// Places a panel must have for its own size target and its own noise-to-signal ratio.
  public var placesForTarget = 40
  /// Persons that the panel's mean rate weighs in the regression on size, so that a cell without
  /// people says nothing.
  public var steadying = 20.0
  /// Standard deviation of the Gaussian that smooths coefficients over age, in years.
  public var targetSmoothing = 1.0
  /// Person-years that no deviation of the county weighs, ages ``countyAge`` and more.
  public var countyWeight = 1000.0
  /// The age from which the county's deviation counts.
  public var countyAge = 60
  /// Years of national mortality behind its slope.
  public var mortalityTrend = 20
  /// Years of national mortality behind its level.
  public var mortalityLevel = 5
  /// Expected deaths that the shipped law weighs beside the panel's own, by sex and age band.
  public var mortalityWeight = 400.0
  /// What is left after a year of the deviation of national net migration from its mean: 0.84–0.91
  /// as a first-order autoregression on 1986–2019.
  public var migrationMemory = 0.88
  /// Years behind the mean of national net migration.
  public var migrationMean = 20
  /// Years behind its present level.
  public var migrationLevel = 2
  /// The share of a surplus that arrives as persons, not in proportion to the people who live
  /// there, in the first step; it grows towards 1, see ``arrivalMemory``.
  public var arrivalShare = 0.2
  /// What is left after a year of the share of a surplus that is proportional to own people.
  public var arrivalMemory = 0.97
  /// What is left after a year of the slope of the fertility level.
  public var fertilityMemory = 0.7
  /// Years behind the slope of the fertility level.
  public var fertilityTrend = 3
  /// Births that a local fertility like the country's weighs.
  public var fertilityWeight = 100.0
  /// Births a year that the shipped law weighs beside the panel's own.
  public var birthsWeight = 2000.0

  /// K where it is not to be estimated; normally `nil`.
  public var fixedShrinkage: Double?
  /// The part of the target's slope in size that is used: 1, or 0 for one profile for all sizes.
  public var sizeSlope = 1.0
  /// The part of the mortality trend that goes on: 1, or 0 for mortality as it is.
  public var mortalityDecline = 1.0
  /// The part of the gap to the national path that is closed: 1, or 0 for rates alone.
  public var migrationPath = 1.0
  /// Whether transitions in which a border moved are left out.
  public var leavesOutMovedBorders = true

  /// The numbers as chosen.
  public init() {}
}
