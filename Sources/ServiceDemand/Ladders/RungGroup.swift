/// A step of a ladder and a user group on it: the key of coverage, capacity and staff.
public struct RungGroup: Sendable, Hashable {
  /// The step.
  public let step: String
  /// The user group.
  public let userGroup: String

  /// A step and a user group.
  public init(step: String, userGroup: String) {
    self.step = step
    self.userGroup = userGroup
  }
}
