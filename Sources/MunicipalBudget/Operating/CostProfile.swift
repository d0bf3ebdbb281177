import Demography

/// Kroner and share of each step of a ladder in one year.
public struct CostProfile: Sendable, Equatable {
  /// One step.
  public struct Rung: Sendable, Equatable {
    /// The code of the step.
    public let step: String
    /// Its cost.
    public let cost: DrawBlock

    /// A step and its cost.
    public init(step: String, cost: DrawBlock) {
      self.step = step
      self.cost = cost
    }
  }

  /// The steps, in the order given.
  public let steps: [Rung]
  /// The cost of all; at least the sum of the steps.
  public let total: DrawBlock

  /// A profile whose total is the sum of its steps.
  public init(steps: [Rung]) {
    self.steps = steps
    total = steps.reduce(DrawBlock.zero) { $0 + $1.cost }
  }

  /// A profile with a total from a source; what the steps do not explain is ``residue``.
  public init(steps: [Rung], givenTotal: DrawBlock) {
    self.steps = steps
    total = givenTotal
  }

  /// The total that one published step implies: cost / share.
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

  /// The share of a step of the total; `nil` for an unknown step or a total of zero.
  public func share(of step: String) -> DrawBlock? {
    guard let row = steps.first(where: { $0.step == step }), all(total .!= DrawBlock.zero) else {
      return nil
    }
    return row.cost / total
  }

  /// What the given steps do not explain of the total: shown, never spread over the steps.
  public var residue: DrawBlock { steps.reduce(total) { $0 - $1.cost } }
}
