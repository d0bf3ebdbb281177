import ServiceDemand

/// What is hidden in the table of a ladder.
package struct HiddenLadder: Sendable, Equatable {
  /// The codes of the rungs whose rows are hidden.
  package var rungs: Set<String> = []
  /// The years in which a total is hidden.
  package var totals: [Total: Set<Int>] = [:]

  /// A total of a ladder under a scenario.
  package struct Total: Sendable, Hashable {
    package let scenario: String
    /// The unit it is of; `nil` for the total of the whole ladder.
    package let unit: String?

    package init(scenario: String, _ total: LadderTotal) {
      self.scenario = scenario
      unit = total.ownUnit
    }
  }

  package init(
    rungs: Set<String> = [], totals: [Total: Set<Int>] = [:]
  ) {
    self.rungs = rungs
    self.totals = totals
  }
}
