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
    var counted: [Counted: [Int]] = [:]
    var covered: [Int: [Int]] = [:]
    for (index, use) in uses.enumerated() {
      let place = try ladder.index(of: use.rung, row: index)
      let others =
        covered[place]
        ?? ladder.rungs.indices.filter {
          ladder.rungs[place].covers(ladder.rungs[$0])
        }
      covered[place] = others
      var twice: Int?
      for other in others {
        let before = counted[Counted(use, rung: other)]?.first { sharesPersons(use, uses[$0]) }
        if let before, before < twice ?? index { twice = before }
      }
      if let twice {
        throw .personsOnTwoRungs(
          rung: uses[twice].rung, other: use.rung, userGroup: use.userGroup, rows: [twice, index])
      }
      counted[Counted(use, rung: place), default: []].append(index)
      onRungs[use.userGroup, default: 0] += use.count
    }
    for (group, known) in persons.sorted(by: { $0.key < $1.key }) {
      let counted = onRungs[group] ?? 0
      if counted > known * (1 + 1e-9) {
        throw .moreOnRungsThanPersons(userGroup: group, onRungs: counted, persons: known)
      }
    }
  }

  /// The rows that can count the same persons.
  private struct Counted: Hashable {
    let userGroup: String
    let year: Int
    let rung: Int

    init(_ use: LadderUse, rung: Int) {
      userGroup = use.userGroup
      year = use.populationYear
      self.rung = rung
    }
  }

  /// Whether two rows of one group and day are of the same ages and sexes.
  private static func sharesPersons(_ a: LadderUse, _ b: LadderUse) -> Bool {
    a.ages.overlaps(b.ages) && !Set(a.sexes).isDisjoint(with: b.sexes)
  }
}
