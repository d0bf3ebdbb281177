import Demography

/// Demografikostnad of an age group by the method of TBU and KS: what unchanged services cost more
/// because there are more people of an age.
///
///     change(t) = (N(t) − N(t − 1)) × kroner per inhabitant of the group
///
/// Standard, coverage and productivity are unchanged; fixed prices. Age groups and unit costs are
/// data: they are new every year.
public struct DemographyCost: Sendable, Equatable {
  /// The change from the year before, in fixed prices, from the second year of the persons on.
  public let change: BlockPath
  /// The kroner of all persons of the group.
  public let level: Money

  /// The kroner of an age group.
  ///
  /// - Parameters:
  ///   - persons: persons 1 January, at least two years.
  ///   - amount: kroner per inhabitant and year.
  ///   - factor: what the kroner are multiplied by in each of the years; `nil` for nothing.
  ///   - isIncome: whether the kroner are income (frie inntekter), below zero when persons become more.
  ///   - prices: the prices.
  ///   - item: the name of the row.
  /// - Throws: `unknownIndex`, `missingIndexYear`.
  public init(
    persons: BlockPath, each amount: Amount, factor: BlockPath? = nil, isIncome: Bool = false,
    prices: PriceBook, item: String
  ) throws(BudgetError) {
    let each = try prices.fixed(amount, item: item) * (isIncome ? -1 : 1)
    var level: [DrawBlock] = []
    var change: [DrawBlock] = []
    for (place, people) in persons.values.enumerated() {
      let price = factor.map { each * $0.values[place] } ?? each
      level.append(people * price)
      if place > 0 { change.append((people - persons.values[place - 1]) * price) }
    }
    let first = persons.firstYear
    self.change = BlockPath(firstYear: first + 1, values: change)
    self.level = try Money(
      fixed: BlockPath(firstYear: first, values: level), index: amount.index, prices: prices,
      item: item)
  }
}
