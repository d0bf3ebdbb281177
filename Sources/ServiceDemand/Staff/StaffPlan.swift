import Demography

/// The norms of a ladder, checked, for the årsverk of a need.
public struct StaffPlan: Sendable, Equatable {
  /// The ladder.
  public let ladder: Ladder
  /// The norms.
  public let norms: [StaffNorm]

  /// Checks and makes a plan; a norm of a group goes before the norm of all groups on its rung.
  ///
  /// - Throws: `noSuchRung`, or `saidTwice` for two norms of one rung and group.
  public init(ladder: Ladder, norms: [StaffNorm]) throws(DemandError) {
    for (row, norm) in norms.enumerated() {
      _ = try ladder.index(of: norm.rung, row: row)
      for (before, other) in norms[..<row].enumerated()
      where other.rung == norm.rung && other.userGroup == norm.userGroup {
        throw .saidTwice(what: .norm(rung: norm.rung), rows: [before, row])
      }
    }
    self.ladder = ladder
    self.norms = norms
  }

  /// The norm of a rung and group, if there is one.
  public func norm(rung: String, userGroup: String) -> StaffNorm? {
    norms.first { $0.rung == rung && $0.userGroup == userGroup }
      ?? norms.first { $0.rung == rung && $0.userGroup == nil }
  }

  /// Whether a rung has a norm of any group.
  public func holds(_ rung: String) -> Bool { norms.contains { $0.rung == rung } }
}
