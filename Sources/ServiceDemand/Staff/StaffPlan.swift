import Demography

/// The norms of a ladder, checked, for the årsverk of a need.
public struct StaffPlan: Sendable, Equatable {
  /// The ladder.
  public let ladder: Ladder
  /// The norms.
  public let norms: [StaffNorm]

  /// Checks and makes a plan; a norm of a group goes before the norm of all groups on its step.
  ///
  /// - Throws: `noSuchStep`, or `saidTwice` for two norms of one step and group.
  public init(ladder: Ladder, norms: [StaffNorm]) throws(DemandError) {
    for (row, norm) in norms.enumerated() {
      _ = try ladder.index(of: norm.step, row: row)
      for (before, other) in norms[..<row].enumerated()
      where other.step == norm.step && other.userGroup == norm.userGroup {
        throw .saidTwice(what: "the norm of step \(norm.step)", rows: [before, row])
      }
    }
    self.ladder = ladder
    self.norms = norms
  }

  /// The norm of a step and group, if there is one.
  public func norm(step: String, userGroup: String) -> StaffNorm? {
    norms.first { $0.step == step && $0.userGroup == userGroup }
      ?? norms.first { $0.step == step && $0.userGroup == nil }
  }

  /// Whether a step has a norm of any group.
  public func holds(_ step: String) -> Bool { norms.contains { $0.step == step } }
}
