import Demography

/// A column of leaves and their total as they are printed: whole numbers that add up.
///
/// Each leaf is rounded to the nearest whole number, ties away from zero, and the total is the sum
/// of the printed leaves. Where the unrounded total rounds to another number it is kept beside, so
/// that the difference is seen and not hidden. A total that is given from outside is instead
/// printed as given, and the leaves are rounded to add up to it.
public struct PrintedColumn: Sendable, Equatable {
  /// The printed leaves.
  public let leaves: [Double]
  /// The printed total: the sum of the printed leaves.
  public let total: Double
  /// The total before rounding, where it rounds differently from the printed one.
  public let unrounded: Double?

  /// Rounds leaves; the total follows from them.
  public init(leaves exact: [Double]) {
    leaves = exact.map(Rounding.whole)
    total = leaves.reduce(0, +)
    let sum = exact.reduce(0, +)
    unrounded = Rounding.whole(sum) == total ? nil : sum
  }

  /// Leaves that are whole numbers already, with the total they had before they were rounded.
  public init(printed: [Double], unrounded exact: Double) {
    leaves = printed
    total = leaves.reduce(0, +)
    unrounded = Rounding.whole(exact) == total ? nil : exact
  }

  /// Rounds leaves to a total that is given.
  public init(leaves exact: [Double], givenTotal: Double) {
    leaves = Rounding.whole(exact, addingUpTo: Rounding.whole(givenTotal))
    total = Rounding.whole(givenTotal)
    unrounded = nil
  }
}
