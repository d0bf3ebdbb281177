/// What a published rung of a ladder tells of the cost of all its rungs.
public enum CostProfile {
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
}
