import Demography

/// Checks that rows of use count nobody twice on a ladder where a person stands on one rung.
public enum LadderCensus {
  /// Throws the first row that counts persons who are counted already.
  ///
  /// Two rows of one user group count the same persons when they share a day, a sex and an age
  /// and one rung covers the other: the same code, or `1+2` beside `1`. Where the number of persons
  /// of a group is known the rungs must not add up to more (beyond 1e-9 of it). Ladders that count
  /// recipients, or do not say, are not checked.
  ///
  /// - Parameters:
  ///   - uses: the rows; errors carry their indices.
  ///   - ladder: the ladder.
  ///   - persons: the persons of a user group, where known.
  /// - Throws: `personsOnTwoRungs`, `moreOnRungsThanPersons`, `noSuchRung`.
  public static func check(
    _ uses: [LadderUse], on ladder: Ladder, persons: [String: Double] = [:]
  ) throws(DemandError) {
    guard ladder.counting == .persons else { return }
    var onRungs: [String: Double] = [:]
    for (index, use) in uses.enumerated() {
      let rung = ladder.rungs[try ladder.index(of: use.rung, row: index)]
      for (before, other) in uses[..<index].enumerated() where sharesPersons(use, other) {
        let otherRung = ladder.rungs[try ladder.index(of: other.rung, row: before)]
        if rung.covers(otherRung) {
          throw .personsOnTwoRungs(
            rung: other.rung, other: use.rung, userGroup: use.userGroup, rows: [before, index])
        }
      }
      onRungs[use.userGroup, default: 0] += use.count
    }
    for (group, known) in persons.sorted(by: { $0.key < $1.key }) {
      let counted = onRungs[group] ?? 0
      if counted > known * (1 + 1e-9) {
        throw .moreOnRungsThanPersons(userGroup: group, onRungs: counted, persons: known)
      }
    }
  }

  private static func sharesPersons(_ a: LadderUse, _ b: LadderUse) -> Bool {
    a.userGroup == b.userGroup && a.populationYear == b.populationYear && a.ages.overlaps(b.ages)
      && !Set(a.sexes).isDisjoint(with: b.sexes)
  }
}
