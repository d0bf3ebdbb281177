/// What is hidden in the table of a ladder.
package struct HiddenLadder: Sendable, Equatable {
  /// The codes of the steps whose rows are hidden.
  package var steps: Set<String> = []
  /// The years whose total is hidden, by scenario.
  package var totals: [String: Set<Int>] = [:]

  package init(
    steps: Set<String> = [], totals: [String: Set<Int>] = [:]
  ) {
    self.steps = steps
    self.totals = totals
  }
}
