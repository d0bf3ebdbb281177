/// A run of ages in completed years, both ends included; an upper end of `nil` means "and older".
public struct AgeBounds: Sendable, Hashable {
  /// The youngest age.
  public let lower: Int
  /// The oldest age, or `nil` for everybody older too.
  public let upper: Int?

  /// Everybody.
  public static let everybody = AgeBounds(from: 0, through: nil)

  /// Ages from `lower` through `upper`.
  public init(from lower: Int, through upper: Int?) {
    precondition(lower >= 0 && upper.map { $0 >= lower } ?? true, "no such ages")
    self.lower = lower
    self.upper = upper
  }

  /// The bounds as the field writes them: `16–66`, `67+`, `0`.
  public var label: String {
    guard let upper else { return "\(lower)+" }
    return lower == upper ? "\(lower)" : "\(lower)–\(upper)"
  }

  /// Whether some age is in both.
  public func overlaps(_ other: AgeBounds) -> Bool {
    lower <= other.upper ?? .max && other.lower <= upper ?? .max
  }
}

extension Population {
  /// Persons with age in the bounds, or `nil` where they cut through a group of the axis.
  public func persons(_ ages: AgeBounds, sexes: [Sex]? = nil) -> Double? {
    persons(from: ages.lower, through: ages.upper, sexes: sexes)
  }
}
