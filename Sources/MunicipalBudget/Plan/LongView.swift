import Demography

/// The long view: operating cost, debt and capital cost by year, usually twenty years.
///
/// Kroner on a block of draws, in one price view. Debt is that of 31 December.
public struct LongView: Sendable, Equatable {
  /// Operating cost, net, with the operation of projects.
  public let operating: Money
  /// Interest on the loans of the plans.
  public let interest: Money
  /// Ordinary instalments.
  public let instalments: Money
  /// Debt on 31 December.
  public let debt: Money

  /// Interest and instalments.
  public var capitalCost: Money { interest + instalments }
  /// All that is paid in the year.
  public var total: Money { operating + capitalCost }

  /// The view of operating cost, and of plans over its years or more.
  ///
  /// - Throws: `missingYear` when a plan does not cover the years; `missingIndexYear`.
  public init(
    operating: Money, plans: [CapitalPlan], prices: PriceBook
  ) throws(BudgetError) {
    let years = operating.years
    var interest = BlockPath(constant: 0, years: years)
    var instalments = interest
    var debt = interest
    for plan in plans {
      let held = plan.gross.years
      guard held.contains(years.lowerBound), held.contains(years.upperBound) else {
        throw .missingYear(item: "lån", field: "år", year: years.upperBound)
      }
      interest = interest + plan.loan.interest.slice(years)
      instalments = instalments + plan.loan.instalment.slice(years)
      debt = debt + plan.loan.closing.slice(years)
    }
    self.operating = operating
    self.interest = try Money(nominal: interest, prices: prices, item: "renter")
    self.instalments = try Money(nominal: instalments, prices: prices, item: "avdrag")
    self.debt = try Money(nominal: debt, prices: prices, item: "gjeld")
  }
}
