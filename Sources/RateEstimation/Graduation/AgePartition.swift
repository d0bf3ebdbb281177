/// Persons in a group of ages, from a lower bound through an upper one, or upwards without end.
public struct AgeGroupCount: Sendable, Equatable {
  /// The youngest age of the group, completed years.
  public let lower: Int
  /// The oldest age of the group; `nil` for "and older".
  public let upper: Int?
  /// The persons counted, not negative.
  public let persons: Double

  /// Makes a count.
  public init(lower: Int, upper: Int?, persons: Double) {
    self.lower = lower
    self.upper = upper
    self.persons = persons
  }
}

/// Counts that cover every age from 0 upwards exactly once.
public struct AgePartition: Sendable, Equatable {
  /// The groups, youngest first; only the last is open.
  public let groups: [AgeGroupCount]

  /// Why counts are not a partition of the ages.
  public enum Failure: Error, Equatable {
    /// No group holds these ages; an upper bound of `nil` means "and older".
    case gap(from: Int, through: Int?)
    /// Two groups hold this age.
    case overlap(at: Int)
    /// A count is negative or not a number.
    case notACount(lower: Int)
  }

  /// Sorts counts into a partition; throws at the first gap or overlap.
  public init(_ counts: [AgeGroupCount]) throws(Failure) {
    let sorted = counts.sorted { $0.lower < $1.lower }
    var next = 0
    var closed = true
    for group in sorted {
      guard group.persons >= 0, group.persons.isFinite else { throw .notACount(lower: group.lower) }
      guard closed, group.lower >= next else { throw .overlap(at: group.lower) }
      guard group.lower == next else { throw .gap(from: next, through: group.lower - 1) }
      if let upper = group.upper { next = upper + 1 } else { closed = false }
    }
    guard !closed else { throw .gap(from: next, through: nil) }
    groups = sorted
  }

  /// The lower bounds of the groups.
  public var lowerBounds: [Int] { groups.map(\.lower) }

  /// All persons.
  public var total: Double { groups.reduce(0) { $0 + $1.persons } }

  /// Persons younger than a bound between two groups, or `nil` where it cuts through one.
  public func persons(below bound: Int) -> Double? {
    guard lowerBounds.contains(bound) else { return nil }
    return groups.filter { $0.lower < bound }.reduce(0) { $0 + $1.persons }
  }

  /// Whether every count is a whole number.
  public var isWhole: Bool { groups.allSatisfy { $0.persons == $0.persons.rounded() } }
}
