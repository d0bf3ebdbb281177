import Demography

/// Persons on the rungs of a ladder where each stands on one: they add up.
///
/// Persons the source counts but puts on no rung are carried as `unplaced`, shown as a row of their
/// own and never spread over the rungs.
public struct PersonsByRung: Sendable, Equatable {
  /// The ladder; it counts persons.
  public let ladder: Ladder
  /// Persons by rung, in the order of the ladder.
  public let counts: [DrawBlock]
  /// Persons on no rung of the ladder.
  public let unplaced: DrawBlock

  /// Persons on rungs.
  ///
  /// - Throws: `recipientsAreNotPersons` unless the ladder is declared to count persons.
  public init(
    ladder: Ladder, counts: [DrawBlock], unplaced: DrawBlock = .zero
  ) throws(DemandError) {
    precondition(counts.count == ladder.rungs.count, "one count per step")
    guard ladder.counting == .persons else { throw .recipientsAreNotPersons(ladder: ladder.name) }
    self.ladder = ladder
    self.counts = counts
    self.unplaced = unplaced
  }

  /// All persons: the rungs in order, then those on no rung.
  public var total: DrawBlock {
    var total = DrawBlock.none
    for count in counts { total += count }
    return total + unplaced
  }
}

/// Recipients on the rungs of a ladder where one person may stand on several.
///
/// There is no total: the sum over rungs is not a number of persons.
public struct RecipientsByRung: Sendable, Equatable {
  /// The ladder.
  public let ladder: Ladder
  /// Recipients by rung, in the order of the ladder.
  public let counts: [DrawBlock]

  /// Recipients on rungs.
  public init(ladder: Ladder, counts: [DrawBlock]) {
    precondition(counts.count == ladder.rungs.count, "one count per step")
    self.ladder = ladder
    self.counts = counts
  }
}

/// A total that a source states, and what its parts do not explain.
public struct StatedTotal: Sendable, Equatable {
  /// The total as stated.
  public let total: Double
  /// The parts as stated.
  public let parts: [Double]

  /// A total and its parts, such as 100 % and 70, 16, 5 and 5 %.
  ///
  /// - Throws: `partsOverTotal` where they are more than it, beyond rounding (1e-9 of it).
  public init(total: Double, parts: [Double]) throws(DemandError) {
    let sum = parts.reduce(0, +)
    if sum > total + total.magnitude * 1e-9 { throw .partsOverTotal(parts: sum, total: total) }
    self.total = total
    self.parts = parts
  }

  /// What no part explains: shown as a row of its own, never spread over the parts.
  public var residue: Double { max(0, total - parts.reduce(0, +)) }
}
