import MunicipalBudget

extension MoneyOutcome {
  /// Operating cost, interest, instalments and debt over the years of the budget; the operating cost is
  /// net, the adopted budget and the changes of it, without interest and instalments.
  package func longView() throws(BudgetError) -> LongView {
    var operating = try adoptedNet()
    for line in lines where line.part.isOperating && line.part != .capitalCost {
      operating = operating + line.money
    }
    return try LongView(
      operating: operating, plans: capital.items.map { $0.plan }, prices: prices)
  }

  /// Whether there is neither a budget nor a project.
  package var isEmpty: Bool { lines.isEmpty && plan.adopted.isEmpty }
}
