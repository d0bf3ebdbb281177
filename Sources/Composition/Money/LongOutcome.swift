import MunicipalBudget

/// Operating cost, interest, instalments and debt over the years of the budget.
package struct LongOutcome: Sendable {
  /// Net, without interest and instalments.
  package let operating: Money
  package let interest: Money
  package let instalments: Money
  /// On 31 December.
  package let debt: Money
  /// Whether there is neither a budget nor a project.
  package let isEmpty: Bool

  /// The long view of an outcome.
  package init(_ outcome: MoneyOutcome) throws(BudgetError) {
    let (plan, prices) = (outcome.plan, outcome.prices)
    var operating = try outcome.adoptedNet()
    for line in outcome.lines where line.part.isOperating && line.part != .capitalCost {
      operating = operating + line.money
    }
    self.operating = operating
    let capital = outcome.capital
    interest = try capital.money({ $0.loan.interest }, years: plan.years, prices: prices)
    instalments = try capital.money({ $0.loan.instalment }, years: plan.years, prices: prices)
    debt = try capital.money({ $0.loan.closing }, years: plan.years, prices: prices)
    isEmpty = outcome.lines.isEmpty && plan.adopted.isEmpty
  }
}
