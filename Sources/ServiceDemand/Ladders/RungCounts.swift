import Demography

/// Persons on the rungs of a ladder where each stands on one: they add up.
///
/// Persons the source counts but puts on no rung are carried as `unplaced`, shown as a row of their
/// own and never spread over the rungs. For callers of the library who carry persons from one ladder to
/// another; a run carries recipients.
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
    precondition(counts.count == ladder.rungs.count, "one count per rung")
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
    precondition(counts.count == ladder.rungs.count, "one count per rung")
    self.ladder = ladder
    self.counts = counts
  }
}
