import Demography

/// Kroner and share of each rung of a ladder in one year.
public struct CostProfile: Sendable, Equatable {
  /// One rung.
  public struct Rung: Sendable, Equatable {
    /// The code of the rung.
    public let rung: String
    /// Its cost.
    public let cost: DrawBlock

    /// A rung and its cost.
    public init(rung: String, cost: DrawBlock) {
      self.rung = rung
      self.cost = cost
    }
  }

  /// The rungs, in the order given.
  public let rungs: [Rung]
  /// The cost of all; at least the sum of the rungs.
  public let total: DrawBlock

  /// A profile whose total is the sum of its rungs.
  public init(rungs: [Rung]) {
    self.rungs = rungs
    total = rungs.reduce(DrawBlock.zero) { $0 + $1.cost }
  }

  /// A profile with a total from a source; what the rungs do not explain is ``residue``.
  public init(rungs: [Rung], givenTotal: DrawBlock) {
    self.rungs = rungs
    total = givenTotal
  }

  /// The total that one published rung implies: cost / share.
  ///
  /// 111 mill. kr at 6,2 % is 1 790 mill.
  ///
  /// - Throws: `shareOutOfRange`, also for a share of zero; `negative`.
  public static func impliedTotal(
    cost: Double, share: Double, item: String
  ) throws(BudgetError) -> Double {
    try Check.positive(cost, item, "beløp")
    try Check.share(share, item, "andel")
    guard share > 0 else { throw .shareOutOfRange(item: item, field: "andel", value: share) }
    return cost / share
  }

  /// The share of a rung of the total; `nil` for an unknown rung or a total of zero.
  public func share(of rung: String) -> DrawBlock? {
    guard let row = rungs.first(where: { $0.rung == rung }), all(total .!= DrawBlock.zero) else {
      return nil
    }
    return row.cost / total
  }

  /// What the given rungs do not explain of the total: shown, never spread over the rungs.
  public var residue: DrawBlock { rungs.reduce(total) { $0 - $1.cost } }
}
