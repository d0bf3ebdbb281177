import Demography

/// What may happen to known users in a year.
///
/// A rule's ages are completed years on the 1 January that ends the year.
public enum FlowEvent: String, CaseIterable, Sendable {
  /// Excess mortality: hazard of death as a multiple of the population's, S' = S^ratio. With `from`
  /// for those on that rung only, in place of the general ratio. Without a rule the ratio is 1.
  case excessMortality
  /// Move-in age: the share of those known at home who ask for their first rung at these ages,
  /// spread evenly over them. Shares add up to 1 at most; the rest never ask.
  case asking
  /// First rung: the share of those who ask that asks for rung `to`. What the shares lack of 1
  /// stays at home and asks again the year after.
  case firstRung = "firstStep"  // as messages call it, in which a rung is a step
  /// Transition: the probability a year that one on `from` moves on to `to`.
  case transition
  /// Moving out of the municipality: the probability a year, on `from` or, without, for everybody.
  case movingOut
  /// Leaving the ladder, home to an ordinary dwelling: the probability a year on `from`.
  case leaving
  /// Length of tenancy on `from` in years, T: the contract ends with probability 1/T a year, and
  /// the tenant leaves the ladder.
  case tenancy
  /// Moving in from outside: known users a year, spread evenly over the sexes and ages. They ask
  /// for rung `to`, or without one are known at home.
  case movingIn
  /// New users from the population: the share of the persons of the sexes and ages, on the
  /// 1 January that ends the year, who become users in the year. They ask for rung `to`, or without
  /// one are known at home.
  case newUsers
}

/// One row of rates for known users: an event with its rungs, ages, years and value.
public struct FlowRule: Sendable, Equatable {
  /// What happens.
  public let event: FlowEvent
  /// The rung it happens on.
  public let from: String?
  /// The rung it leads to.
  public let to: String?
  /// The sexes it happens to.
  public let sexes: [Sex]
  /// The ages it happens at.
  public let ages: AgeBounds
  /// The first year it holds for, or `nil` for all before.
  public let firstYear: Int?
  /// The last year it holds for, or `nil` for all after.
  public let lastYear: Int?
  /// Ratio, share, probability, years or persons, as the event says.
  public let value: Double

  /// Defines a rule.
  public init(
    _ event: FlowEvent, from: String? = nil, to: String? = nil, sexes: [Sex] = Sex.allCases,
    ages: AgeBounds = .everybody, firstYear: Int? = nil, lastYear: Int? = nil, value: Double
  ) {
    self.event = event
    self.from = from
    self.to = to
    self.sexes = sexes
    self.ages = ages
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.value = value
  }

  /// Whether the rule holds for the year that begins on 1 January of `year`.
  public func holds(in year: Int) -> Bool {
    year >= firstYear ?? .min && year <= lastYear ?? .max
  }
}
