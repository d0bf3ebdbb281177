import Demography

/// What something costs or brings in, per what and where: a row of `enhetskostnader.csv`.
package struct UnitCostRow: Sendable {
  /// What the amount is per.
  package enum CostBasis: Sendable, Equatable {
    case perUnit, fixed, userPayment, wage, perRecipient
    case rungTotal, ladderShare
    case own, national, income

    /// Whether it is kroner per inhabitant of an age group.
    package var isPerInhabitant: Bool { [.own, .national, .income].contains(self) }
    /// Whether it is for the cost profile of a ladder only.
    package var isProfile: Bool { [.rungTotal, .ladderShare].contains(self) }
  }

  /// Which places are counted.
  package enum Operation: Sendable, Equatable {
    /// All of the need.
    case need
    /// Places of the municipality's own.
    case own
    /// Places bought from others.
    case purchased
  }

  package let name: String
  package let measure: CostBasis
  package var amount: Amount
  package let ladder: String
  /// The user group whose need it prices; `nil` for all of the rung.
  package let userGroup: String?
  package let operation: Operation
  package let ages: AgeBounds?
  /// The share of the units in a class, or the share of the ladder's cost.
  package let share: Double
  package let codes: LineCodes
  /// The scenario it is for; `nil` for all.
  package let scenario: String?
  /// The line of the file it stands on, where it was read from one.
  package let line: Int?

  /// What makes a row of a scenario stand in place of one of the base.
  package func standsFor(_ other: UnitCostRow) -> Bool {
    name == other.name && measure == other.measure && ages == other.ages
  }

  package init(
    name: String, measure: CostBasis, amount: Amount, ladder: String, userGroup: String?,
    operation: Operation, ages: AgeBounds?, share: Double, codes: LineCodes, scenario: String?,
    line: Int?
  ) {
    self.name = name
    self.measure = measure
    self.amount = amount
    self.ladder = ladder
    self.userGroup = userGroup
    self.operation = operation
    self.ages = ages
    self.share = share
    self.codes = codes
    self.scenario = scenario
    self.line = line
  }
}
