import Demography

/// The state's refund for costly recipients (refusjon for ressurskrevende tjenester).
///
///     refund of a recipient = share × max(0, cost − threshold), below an age only
///
/// Threshold, share and age are inputs: they change with every state budget. The rule is per
/// recipient, so recipients are given in classes of like cost and never as one average.
public struct RecipientRefund: Sendable, Equatable {
  /// Recipients of like cost.
  public struct RecipientClass: Sendable, Equatable {
    /// The name of the class.
    public let name: String
    /// The ages; the class counts only when all of it is below the age limit.
    public let ages: AgeBounds
    /// Recipients by year.
    public let recipients: BlockPath
    /// Wage cost of one recipient and year that the refund is counted of.
    public let cost: Amount

    /// A class.
    public init(name: String, ages: AgeBounds, recipients: BlockPath, cost: Amount) {
      self.name = name
      self.ages = ages
      self.recipients = recipients
      self.cost = cost
    }
  }

  /// What the municipality pays itself for each recipient and year (innslagspunkt).
  public let threshold: Amount
  /// The share of what is above the threshold that is refunded, 0 to 1.
  public let share: Double
  /// Recipients must be younger than this: 67 under today's rule.
  public let belowAge: Int

  /// The rule.
  ///
  /// - Throws: `shareOutOfRange`.
  public init(threshold: Amount, share: Double, belowAge: Int) throws(BudgetError) {
    try Check.share(share, "refusjon", "andel")
    self.threshold = threshold
    self.share = share
    self.belowAge = belowAge
  }

  /// The refund of a class as income: below zero, or zero when it is too old or not costly enough.
  ///
  /// In nominal kroner cost and threshold each follow their own index, so a threshold
  /// that is raised faster than wages eats the refund.
  public func income(of group: RecipientClass, prices: PriceBook) throws(BudgetError) -> Money {
    guard let oldest = group.ages.upper, oldest < belowAge else {
      return Money(zero: group.recipients.years)
    }
    let item = group.name
    let fixedEach = try refund(of: group, in: prices.baseYear, prices: prices)
    let fixed = BlockPath(
      firstYear: group.recipients.firstYear,
      values: group.recipients.values.map { -(fixedEach * $0) })
    let nominal = try BlockPath(years: group.recipients.years) { (year) throws(BudgetError) in
      let each = try refund(of: group, in: year, prices: prices)
      return -(each * (try group.recipients.value(year, item: item, field: "mottakere")))
    }
    return Money(fixed: fixed, nominal: nominal)
  }

  private func refund(
    of group: RecipientClass, in year: Int, prices: PriceBook
  ) throws(BudgetError) -> DrawBlock {
    let cost = try prices.convert(group.cost, to: year, item: group.name)
    let own = try prices.convert(threshold, to: year, item: "refusjon")
    let above = pointwiseMax(cost - own, DrawBlock.zero)
    return above * share
  }
}
