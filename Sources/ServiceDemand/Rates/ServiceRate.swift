import Demography

/// The persons a rate is taken of, by a name readers know: `total`, `18–67`, `80+`.
public struct Denominator: Sendable, Hashable {
  /// The name, as printed.
  public let name: String
  /// The persons.
  public let persons: PersonSum

  /// Names a denominator.
  public init(name: String, persons: PersonSum) {
    self.name = name
    self.persons = persons
  }

  /// Ages of both sexes under the name of their bounds.
  public init(ages: AgeBounds) { self.init(name: ages.label, persons: PersonSum(ages: ages)) }
}

/// Users of a rung per inhabitant of a stated denominator on a stated date.
///
///     rate = users / population on the date of the count
///
/// On 31 December that is the population of 1 January of the next year, as SSB divides care users.
public struct ServiceRate: Sendable, Equatable {
  /// The users, their ages and the year they were counted.
  public let use: LadderUse
  /// The name of the denominator.
  public let denominator: Denominator
  /// The day of the count.
  public let date: NeedDate
  /// Users per inhabitant.
  public let rate: DrawBlock

  /// The rate of a row of use; `nil` where the persons are missing or there are none.
  public init?(use: LadderUse, denominator: Denominator, date: NeedDate, in persons: PersonBlocks) {
    guard let divisor = persons[denominator.persons, date.populationYear(for: use.year)],
      divisor.isPositive
    else { return nil }
    self.use = use
    self.denominator = denominator
    self.date = date
    rate = DrawBlock(always: use.count) / divisor
  }

  /// Users per 1000 inhabitants.
  public var perThousand: DrawBlock { rate * 1000 }

  /// Whether users and inhabitants are of the same ages and sexes; where not, the row is marked.
  public var agesAgree: Bool {
    denominator.persons.ages == use.ages && Set(denominator.persons.sexes) == Set(use.sexes)
  }
}
