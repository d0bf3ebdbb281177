import Demography

/// What a ladder needs in a block of futures: the numbers that budgets and intervals are made of.
package struct DemandOutcome: Sendable {
  /// What a series counts.
  package enum Quantity: String, Sendable, CaseIterable {
    /// Users, homes or recipients needed, after coverage and shifts.
    case need
    /// Places of the municipality's own that are used.
    case own
    /// Places bought from others.
    case purchased
    /// Need above all capacity, own, purchased and capped.
    case gap
    /// Årsverk.
    case staff
    /// Waiting list of known users on 1 January.
    case queue
  }

  /// One number by year.
  package struct Series: Sendable {
    /// The ladder; its names are those of trapper.csv.
    package let ladder: String
    /// The rung; `nil` for a total of the ladder, of which there may be one for each unit.
    package let rung: String?
    /// The user group; `nil` for all groups.
    package let userGroup: String?
    /// What it counts.
    package let measure: Quantity
    /// The unit, as the folder says: bolig, plass, person, mottaker, årsverk.
    package let unit: String
    /// The number by year of the need.
    package var values: [Int: DrawBlock]

    package init(
      ladder: String, rung: String?, userGroup: String?, measure: Quantity, unit: String,
      values: [Int: DrawBlock]
    ) {
      self.ladder = ladder
      self.rung = rung
      self.userGroup = userGroup
      self.measure = measure
      self.unit = unit
      self.values = values
    }
  }

  /// In the order they are printed.
  package var series: [Series] = []

  /// The series of a place in the ladders, if there is one.
  package subscript(
    ladder: String, rung: String?, userGroup: String?, measure: Quantity
  ) -> Series? {
    series.first {
      $0.ladder == ladder && $0.rung == rung && $0.userGroup == userGroup && $0.measure == measure
    }
  }

  package init(
    series: [Series] = []
  ) {
    self.series = series
  }
}
