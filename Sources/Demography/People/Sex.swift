/// The two sexes the vital statistics distinguish, in the order all cells are stored.
public enum Sex: Int, CaseIterable, Sendable {
  /// Women; births are counted by the age of the mother.
  case female = 0
  /// Men.
  case male = 1
}

/// The sexes a population holds.
public enum SexScope: Sendable, Equatable {
  /// Women and men.
  case both
  /// Women only: male births are counted and leave the population.
  case womenOnly

  /// The sexes, in storage order.
  public var sexes: [Sex] { self == .both ? [.female, .male] : [.female] }

  /// The number of sexes held, 1 or 2.
  public var count: Int { self == .both ? 2 : 1 }

  /// Whether the sex is held.
  public func contains(_ sex: Sex) -> Bool { self == .both || sex == .female }
}
