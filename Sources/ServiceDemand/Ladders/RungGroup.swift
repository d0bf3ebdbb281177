/// A rung of a ladder and a user group on it: the key of coverage, capacity and staff.
public struct RungGroup: Sendable, Hashable {
  /// The rung.
  public let rung: String
  /// The user group.
  public let userGroup: String

  /// A rung and a user group.
  public init(rung: String, userGroup: String) {
    self.rung = rung
    self.userGroup = userGroup
  }
}
