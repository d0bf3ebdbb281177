/// A unit cost built from staff: årsverk per unit × wage × (1 + sosiale kostnader).
///
/// Social costs are employer's contribution and pension, as a share of the wage.
public enum StaffCost {
  /// The cost of one årsverk including social costs, in the prices of the wage.
  ///
  /// - Throws: `negative`, `notFinite` for a social cost below zero or no number.
  public static func perYearOfWork(
    wage: Amount, socialCosts: Double, item: String
  ) throws(BudgetError) -> Amount {
    try Check.positive(socialCosts, item, "sosiale kostnader")
    return try Amount(
      wage.kroner * (1 + socialCosts), priceYear: wage.priceYear, index: wage.index,
      provenance: wage.provenance, item: item)
  }

  /// The cost of one unit (a place, a user) that takes a number of årsverk.
  public static func perUnit(
    yearsOfWork: Double, wage: Amount, socialCosts: Double, item: String
  ) throws(BudgetError) -> Amount {
    try Check.positive(yearsOfWork, item, "årsverk")
    let one = try perYearOfWork(wage: wage, socialCosts: socialCosts, item: item)
    return try Amount(
      one.kroner * yearsOfWork, priceYear: one.priceYear, index: one.index,
      provenance: one.provenance, item: item)
  }
}
