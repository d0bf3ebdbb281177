import Demography

/// A mapping (kobling) from the rungs of one ladder to those of another, with shares.
///
/// The boligtrapp is built on the innsatstrapp; which rung leads to which is somebody's reading, so
/// it is data. What no row maps is carried beside the result, rung by rung.
public struct LadderMapping: Sendable, Equatable {
  /// A share of one rung that leads to another.
  public struct Row: Sendable, Equatable {
    /// The rung of the first ladder.
    public let from: String
    /// The rung of the second.
    public let to: String
    /// The share of those on `from` that belong on `to`, in [0, 1].
    public let share: Double

    /// Maps a share of a rung.
    public init(from: String, to: String, share: Double = 1) {
      self.from = from
      self.to = to
      self.share = share
    }
  }

  /// The ladder mapped from.
  public let source: Ladder
  /// The ladder mapped to.
  public let target: Ladder
  /// The rows.
  public let rows: [Row]
  /// By rung of the source: the rungs of the target and their shares.
  private let shares: [[(to: Int, share: Double)]]

  /// Checks and makes a mapping.
  ///
  /// A merged rung of the source without rows of its own takes those of its parts where they all
  /// lead to the same rungs with the same shares; otherwise it is not mapped.
  ///
  /// - Throws: `noSuchRung`, `notAShare`, or `sharesOverOne` where a rung leads to more than itself.
  public init(from source: Ladder, to target: Ladder, rows: [Row]) throws(DemandError) {
    var shares = [[(to: Int, share: Double)]](repeating: [], count: source.rungs.count)
    var blame = [[Int]](repeating: [], count: source.rungs.count)
    for (index, row) in rows.enumerated() {
      let from = try source.index(of: row.from, row: index)
      let to = try target.index(of: row.to, row: index)
      if !(row.share >= 0 && row.share <= 1) { throw .notAShare(row.share, row: index) }
      shares[from].append((to, row.share))
      blame[from].append(index)
      let sum = shares[from].reduce(0) { $0 + $1.share }
      if sum > 1 + 1e-9 {
        throw .sharesOverOne(of: .rung(row.from), sum: sum, rows: blame[from])
      }
    }
    for (index, rung) in source.rungs.enumerated() where shares[index].isEmpty {
      let parts = rung.mergedFrom.compactMap { part in
        source.rungs.firstIndex { $0.code == part }.map { shares[$0] }
      }
      guard let first = parts.first, parts.count == rung.mergedFrom.count else { continue }
      if parts.allSatisfy({ $0.elementsEqual(first, by: ==) }) { shares[index] = first }
    }
    self.source = source
    self.target = target
    self.rows = rows
    self.shares = shares
  }

  /// Persons on the rungs of the target; those who are not mapped are unplaced with those who were.
  ///
  /// - Throws: `recipientsAreNotPersons` where the target does not count persons.
  public func persons(_ persons: PersonsByRung) throws(DemandError) -> PersonsByRung {
    let mapped = map(persons.counts)
    var unplaced = persons.unplaced
    for left in mapped.unmapped { unplaced += left }
    return try PersonsByRung(ladder: target, counts: mapped.counts, unplaced: unplaced)
  }

  /// Recipients on the rungs of the target, and by rung of the source those who are not mapped.
  ///
  /// They remain recipients: a person on two rungs of the source may be counted twice.
  public func recipients(
    _ recipients: RecipientsByRung
  ) -> (mapped: RecipientsByRung, unmapped: RecipientsByRung) {
    let mapped = map(recipients.counts)
    return (
      RecipientsByRung(ladder: target, counts: mapped.counts),
      RecipientsByRung(ladder: source, counts: mapped.unmapped)
    )
  }

  private func map(_ counts: [DrawBlock]) -> (counts: [DrawBlock], unmapped: [DrawBlock]) {
    var mapped = [DrawBlock](repeating: .none, count: target.rungs.count)
    var unmapped = counts
    for (rung, count) in counts.enumerated() {
      for (to, share) in shares[rung] {
        let part = count * share
        mapped[to] += part
        unmapped[rung] -= part
      }
      unmapped[rung] = unmapped[rung].atLeastZero
    }
    return (mapped, unmapped)
  }

  /// Whether two mappings have the same ladders and rows.
  public static func == (a: LadderMapping, b: LadderMapping) -> Bool {
    a.source == b.source && a.target == b.target && a.rows == b.rows
  }
}
