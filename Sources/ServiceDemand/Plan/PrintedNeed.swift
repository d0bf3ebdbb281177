import Demography

/// The need of a ladder in a year as all tables print it: whole numbers that add up.
///
/// The leaves are the user groups of each rung, rounded to the nearest whole number; a rung and the
/// ladder are the sums of their leaves. On a ladder of persons a shift moves persons and makes none,
/// so the leaves it changes are rounded to add up to what those leaves were without it.
package struct PrintedNeed {
  /// By rung of the ladder and group, without shifts; missing where persons are.
  private let base: [[Double?]]
  /// The same with shifts.
  private let with: [[Double?]]

  /// Rounds the need of the year with a place among the years of the run.
  package init(_ ladder: LadderOutcome, year: Int) {
    let (rungs, groups) = (ladder.part.ladder.rungs.indices, ladder.part.groups.indices)
    func leaves(_ numbers: [[[DrawBlock?]]]) -> [[Double?]] {
      rungs.map { rung in groups.map { numbers[$0][rung][year]?[0] } }
    }
    let (exactBase, exact) = (leaves(ladder.base), leaves(ladder.need))
    base = exactBase.map { $0.map { $0.map(Rounding.whole) } }
    var printed = exact.map { $0.map { $0.map(Rounding.whole) } }
    if ladder.part.shifts != nil, ladder.part.ladder.counting == .persons {
      var moved: [(rung: Int, group: Int, exact: Double)] = []
      var sum = 0.0
      for rung in rungs {
        for group in groups where exact[rung][group] != exactBase[rung][group] {
          guard let now = exact[rung][group], let before = base[rung][group] else { continue }
          moved.append((rung, group, now))
          sum += before
        }
      }
      let whole = Rounding.whole(moved.map { $0.exact }, addingUpTo: sum)
      for (leaf, number) in zip(moved, whole) { printed[leaf.rung][leaf.group] = number }
    }
    with = printed
  }

  /// The need of a rung, of a group or of all.
  package func need(rung: Int, group: Int? = nil, shifted: Bool = true) -> Double? {
    let leaves = (shifted ? with : base)[rung]
    if let group { return leaves[group] }
    return Self.sum(leaves)
  }

  /// What a total of the ladder comes to: the sum of its printed leaves.
  package func total(
    _ total: LadderTotal, of part: ServicePlan.Part, shifted: Bool = true
  ) -> Double? {
    Self.sum(
      part.leaves(of: total).flatMap { rung, groups in
        groups.map { need(rung: rung, group: $0, shifted: shifted) }
      })
  }

  private static func sum(_ leaves: [Double?]) -> Double? {
    let known = leaves.compactMap { $0 }
    return known.count == leaves.count ? known.reduce(0, +) : nil
  }
}

extension LadderOutcome {
  /// The need of every year as it is printed.
  package var printed: [PrintedNeed] { years.indices.map { PrintedNeed(self, year: $0) } }
}
