/// What all regions of an ensemble share in a step, before futures differ.
public struct EnsembleStep: Sendable {
  /// Death rates by sex and age 0 … A, women first.
  public var deathRates: [[Double]]
  /// The sensitivity of each rate to the level k, by sex and age.
  public var sensitivity: [[Double]]
  /// The rules for a0, women first.
  public var infants: [InfantRule]
  /// Births per woman and year by group.
  public var fertility: [Double]
  /// Boys per girl at birth.
  public var sexRatioAtBirth: Double

  /// Makes a step.
  public init(
    deathRates: [[Double]], sensitivity: [[Double]], infants: [InfantRule], fertility: [Double],
    sexRatioAtBirth: Double = StepRates.norwegianSexRatioAtBirth
  ) {
    precondition(
      deathRates.count == 2 && sensitivity.count == 2 && infants.count == 2, "two sexes")
    self.deathRates = deathRates
    self.sensitivity = sensitivity
    self.infants = infants
    self.fertility = fertility
    self.sexRatioAtBirth = sexRatioAtBirth
  }
}

/// A region of an ensemble.
public struct EnsembleRegion: Sendable {
  /// The people at the start, women first.
  public var start: [Double]
  /// The moves of each step, a record per cell.
  public var moves: [[CellMoves]]
  /// Births against the common rates.
  public var birthsFactor: Double

  /// Makes a region.
  public init(start: [Double], moves: [[CellMoves]], birthsFactor: Double = 1) {
    (self.start, self.moves, self.birthsFactor) = (start, moves, birthsFactor)
  }
}
