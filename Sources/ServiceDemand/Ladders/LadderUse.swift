import Demography

/// Who uses a rung of a ladder today: one row of counts.
public struct LadderUse: Sendable, Equatable {
  /// The code of the rung.
  public let rung: String
  /// The user group (brukergruppe).
  public let userGroup: String
  /// The sexes of the users.
  public let sexes: [Sex]
  /// The ages of the users; everybody where the source does not tell.
  public let ages: AgeBounds
  /// The ages of the population that the rate is taken of; the users' own ages unless chosen.
  public package(set) var denominator: AgeBounds
  /// The year of the count.
  public let year: Int
  /// The day of the year it was made on.
  public let date: NeedDate
  /// How many, not negative.
  public package(set) var count: Double
  /// What is counted: `bolig`, `plass`, `person`, `mottaker`.
  public let unit: String

  /// One row of use.
  public init(
    rung: String, userGroup: String, sexes: [Sex] = Sex.allCases,
    ages: AgeBounds = .everybody, denominator: AgeBounds? = nil, year: Int, date: NeedDate,
    count: Double, unit: String
  ) {
    precondition(count >= 0, "a negative count of users")
    self.rung = rung
    self.userGroup = userGroup
    self.sexes = sexes
    self.ages = ages
    self.denominator = denominator ?? ages
    self.year = year
    self.date = date
    self.count = count
    self.unit = unit
  }

  /// The year whose 1 January population the count is divided by.
  public var populationYear: Int { date.populationYear(for: year) }

  /// The persons the rate is taken of: the sexes of the users and the ages of the denominator.
  public var denominatorSum: PersonSum { PersonSum(sexes: sexes, ages: denominator) }
}
