/// The rules a budget is made by: the fields of `okonomi.csv`.
package struct BudgetRules: Sendable {
  /// What the demography lines of the handlingsprogram are made of.
  package enum Demography: Sendable, Equatable {
    /// Unit costs times users and places.
    case rungs
    /// Own cost per inhabitant by age group (TBU/KS).
    case own
    /// National cost per inhabitant by age group.
    case national
  }

  /// Year 1, whose prices are the fixed ones; the adopted budget is of the year before.
  package var firstYear: Int?
  /// The index that deflates what is nominal by nature.
  package var deflator: String?
  /// How much more a krone of variable unit costs does each year, by the year it begins; 0 before the
  /// first.
  ///
  /// It is what `produktivitet` of årsverk is.
  package var productivity: [Int: Double] = [:]
  /// Employer's contribution and pension as a share of the wage.
  package var socialCosts: Double?
  /// The threshold of the refund for costly recipients.
  package var refundThreshold: Amount?
  /// Its share.
  package var refundShare: Double?
  /// Its age limit.
  package var refundAge: Int?
  /// The real discount rate of build or buy.
  package var discountRate: Double?
  /// Where demography comes from.
  package var demography = Demography.rungs
  /// The rows, with where they come from.
  package var stated: [StatedFigure] = []

  package init() {}

  /// What variable unit costs are multiplied by in a year, counted from another; 1 in that one and before.
  ///
  ///     1 / ((1 + p(first + 1)) · … · (1 + p(year)))
  package func kept(in year: Int, from first: Int) -> Double {
    if year <= first { return 1 }
    return ((first + 1)...year).reduce(1) { kept, year in
      let begun = productivity.keys.filter { $0 <= year }.max()
      return kept / (1 + (begun.flatMap { productivity[$0] } ?? 0))
    }
  }

  /// The rule of the refund; `nil` where it is not given.
  package func refund() throws(BudgetError) -> RecipientRefund? {
    guard let refundThreshold, let refundShare, let refundAge else { return nil }
    return try RecipientRefund(
      threshold: refundThreshold, share: refundShare, belowAge: refundAge)
  }
}
