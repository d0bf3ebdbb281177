import Demography

/// An indicator that divides persons of some ages by persons of others, such as aldersbæreevne
/// (16–66 over 67 and older), the omsorgskoeffisient or a forsørgerbrøk.
///
/// Both sides are runs of ages that are added up; the bounds are data and are always printed.
public struct AgeRatio: Sendable, Equatable {
  /// The name the readers use.
  public let name: String
  /// The ages counted above the line.
  public let numerator: [AgeBounds]
  /// The ages counted below the line.
  public let denominator: [AgeBounds]

  /// Defines an indicator; neither side may be empty.
  public init(name: String, numerator: [AgeBounds], denominator: [AgeBounds]) {
    precondition(!numerator.isEmpty && !denominator.isEmpty, "a ratio of nothing")
    self.name = name
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The ratio in a population, persons 1 January of its year, both sexes.
  ///
  /// `nil` where a bound cuts through an age group or nobody is below the line: missing is missing.
  public func value(in population: Population) -> Double? {
    guard let above = Self.sum(numerator, in: population),
      let below = Self.sum(denominator, in: population), below > 0
    else { return nil }
    return above / below
  }

  /// The bounds as text: `16–66 / 67+`, `16–66 / (0–15 + 67+)`.
  public var boundsLabel: String {
    "\(Self.label(numerator)) / \(Self.label(denominator))"
  }

  private static func sum(_ ages: [AgeBounds], in population: Population) -> Double? {
    var sum = 0.0
    for bounds in ages {
      guard let persons = population.persons(bounds) else { return nil }
      sum += persons
    }
    return sum
  }

  private static func label(_ ages: [AgeBounds]) -> String {
    let joined = ages.map { $0.label }.joined(separator: " + ")
    return ages.count == 1 ? joined : "(\(joined))"
  }
}
