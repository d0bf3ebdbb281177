import Demography

/// The search for other whole counts that print the same sums: of hidden rows, which are rounded
/// together, or of one row, which is the sum of its rounded groups.
///
/// Up to three parts are changed at a time, each by at most ``reach`` users. That finds less than all
/// there is, never more: where it finds nothing, more is hidden than had to be.
struct OtherCounts {
  /// How far a count is changed.
  static let reach = 6
  /// The parts changed together with the first are at most so many.
  private static let partners = 14

  private let cells: SmallCells
  private let free: [Int]
  private let shown: [Int]
  /// The parts that are rounded together.
  private let groups: [[Int]]
  /// The sum of each group in each column shown, and what all of them print.
  private let sums: [(exact: [Double], printed: Double)]

  init(_ cells: SmallCells, free: [Int], shown: [Int], roundsGroups: Bool = false) {
    (self.cells, self.free, self.shown) = (cells, free, shown)
    let groups =
      roundsGroups
      ? Dictionary(grouping: free) { cells.parts[$0].group }.sorted { $0.key < $1.key }
        .map(\.value) : [free]
    self.groups = groups
    sums = shown.map { column in
      let exact = groups.map { group in
        group.reduce(0) { $0 + cells.parts[$1].count * cells.parts[$1].path[column] }
      }
      return (exact, exact.reduce(0) { $0 + Rounding.whole($1) })
    }
  }

  /// Whether some change of the parts prints the same and is accepted.
  package func exists(_ isAccepted: ([Int: Int]) -> Bool) -> Bool {
    func holds(_ changes: [Int: Int]) -> Bool { printsTheSame(changes) && isAccepted(changes) }
    let partners = free.prefix(Self.partners)
    for one in free {
      for first in changes(of: one) {
        if holds([one: first]) { return true }
        for (place, two) in partners.enumerated() where two != one {
          for second in changes(of: two) {
            if holds([one: first, two: second]) { return true }
            for three in partners.dropFirst(place + 1) where three != one {
              for third in changes(of: three)
              where holds([one: first, two: second, three: third]) { return true }
            }
          }
        }
      }
    }
    return false
  }

  /// The changes that leave a part with no fewer than nobody, the smallest first.
  private func changes(of part: Int) -> [Int] {
    (1...Self.reach).flatMap { [$0, -$0] }.filter { cells.parts[part].count + Double($0) >= 0 }
  }

  private func printsTheSame(_ changes: [Int: Int]) -> Bool {
    for (place, column) in shown.enumerated() {
      var printed = 0.0
      for (group, exact) in zip(groups, sums[place].exact) {
        var sum = exact
        for (part, change) in changes where groups.count == 1 || group.contains(part) {
          sum += Double(change) * cells.parts[part].path[column]
        }
        printed += Rounding.whole(sum)
      }
      // Sums of the same numbers in another order differ in their last bits, printed ones do not.
      if printed != sums[place].printed { return false }
    }
    return true
  }
}
