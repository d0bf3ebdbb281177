import Demography
import MunicipalBudget

/// All kroner of a block of futures: accounts, the lines of the handlingsprogram, the long view.
///
/// Nothing in it changes, and everybody holds the same one.
package final class MoneyOutcome: Sendable {
  package let plan: MoneyPlan
  package let prices: PriceBook
  package let operating: OperatingAccount
  package let people: PeopleAccount
  package let capital: CapitalAccount
  /// The lines of the handlingsprogram as changes against the adopted budget, over all years of the
  /// budget.
  package let lines: [BudgetLine]

  package init(
    _ plan: MoneyPlan, prices: PriceBook, operating: OperatingAccount, people: PeopleAccount,
    capital: CapitalAccount
  ) throws(BudgetError) {
    self.plan = plan
    self.prices = prices
    self.operating = operating
    self.people = people
    self.capital = capital
    lines = try PlanLines(
      plan, prices: prices, operating: operating, people: people, capital: capital
    ).lines
  }

  /// What is in the operating total, net, in both views, by year of the budget: the changes, and the
  /// adopted budget where there is one.
  package func operatingNet() throws(BudgetError) -> Money {
    var net = Money(zero: plan.years)
    for line in lines where line.part.isOperating { net = net + line.money }
    return net + (try adoptedNet())
  }

  /// The adopted budget, net, in fixed prices every year and in the prices of each.
  package func adoptedNet() throws(BudgetError) -> Money {
    var fixed = BlockPath(constant: 0, years: plan.years)
    var nominal = fixed
    for line in plan.adopted {
      let function = line.budget.function
      for (amount, sign) in [(line.budget.gross, 1.0), (line.budget.income, -1)] {
        guard let amount else { continue }
        fixed =
          fixed
          + (try BlockPath(years: plan.years) { (_) throws(BudgetError) in
            try prices.fixed(amount, item: function) * sign
          })
        nominal =
          nominal
          + (try BlockPath(years: plan.years) { (year) throws(BudgetError) in
            try prices.convert(amount, to: year, item: function) * sign
          })
      }
    }
    return Money(fixed: fixed, nominal: nominal)
  }

  /// What services cost in a year whatever the adopted budget says: the operating lines, or where
  /// demography comes from age groups the kroner of all inhabitants.
  package func services(net: Bool) -> Money {
    var sum = Money(zero: plan.years)
    for line in operating.lines where net || !line.isIncome { sum = sum + line.money }
    return sum
  }
}
