import Demography

/// Checks that rows of use count nobody twice on a ladder where a person stands on one step.
public enum LadderCensus {
  /// Throws the first row that counts persons who are counted already.
  ///
  /// Two rows of one user group count the same persons when they share a year, a sex and an age
  /// and one step covers the other: the same code, or `1+2` beside `1`. Where the number of persons
  /// of a group is known the steps must not add up to more (beyond 1e-9 of it). Ladders that count
  /// recipients, or do not say, are not checked.
  ///
  /// - Parameters:
  ///   - uses: the rows; errors carry their indices.
  ///   - ladder: the ladder.
  ///   - persons: the persons of a user group, where known.
  /// - Throws: `personsOnTwoSteps`, `moreOnStepsThanPersons`, `noSuchStep`.
  public static func check(
    _ uses: [LadderUse], on ladder: Ladder, persons: [String: Double] = [:]
  ) throws(DemandError) {
    guard ladder.counting == .persons else { return }
    var onSteps: [String: Double] = [:]
    for (index, use) in uses.enumerated() {
      let step = ladder.steps[try ladder.index(of: use.step, row: index)]
      for (before, other) in uses[..<index].enumerated() where sharesPersons(use, other) {
        let otherStep = ladder.steps[try ladder.index(of: other.step, row: before)]
        if step.covers(otherStep) {
          throw .personsOnTwoSteps(
            step: other.step, other: use.step, userGroup: use.userGroup, rows: [before, index])
        }
      }
      onSteps[use.userGroup, default: 0] += use.count
    }
    for (group, known) in persons.sorted(by: { $0.key < $1.key }) {
      let counted = onSteps[group] ?? 0
      if counted > known * (1 + 1e-9) {
        throw .moreOnStepsThanPersons(userGroup: group, onSteps: counted, persons: known)
      }
    }
  }

  private static func sharesPersons(_ a: LadderUse, _ b: LadderUse) -> Bool {
    a.userGroup == b.userGroup && a.year == b.year && a.ages.overlaps(b.ages)
      && !Set(a.sexes).isDisjoint(with: b.sexes)
  }
}
