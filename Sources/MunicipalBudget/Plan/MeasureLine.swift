import Demography

/// A line of `tiltak.csv`: a measure or an earlier decision, by year.
///
/// A decision that is posted on several functions or accounts is as many lines of one name.
/// An amount holds from its year until the next one that is given; before the first there is
/// nothing. A measure ends by a row of 0.
package struct MeasureLine: Sendable {
  package let posting: Posting
  /// The amounts by the year they begin, with the sign they have in the budget: expense +, income −.
  package var amounts: [(year: Int, sign: Double, amount: Amount)]

  package init(
    posting: Posting, amounts: [(year: Int, sign: Double, amount: Amount)]
  ) {
    self.posting = posting
    self.amounts = amounts
  }

  package var name: String { posting.name }
  package var part: BudgetLine.Part { posting.part }
  package var codes: LineCodes { posting.codes }
  package var isIncome: Bool { posting.isIncome }
  /// The scenario it is for; `nil` for all.
  package var scenario: String? { posting.scenario }

  /// Where a decision is posted: the rows of one posting are years of one line.
  package struct Posting: Hashable {
    package let name: String
    package let part: BudgetLine.Part
    package let codes: LineCodes
    package let isIncome: Bool
    package let scenario: String?

    package init(
      name: String, part: BudgetLine.Part, codes: LineCodes, isIncome: Bool, scenario: String?
    ) {
      self.name = name
      self.part = part
      self.codes = codes
      self.isIncome = isIncome
      self.scenario = scenario
    }
  }

  /// Kroner by year in both views.
  package func money(_ years: ClosedRange<Int>, prices: PriceBook) throws(BudgetError) -> Money {
    var fixed: [DrawBlock] = []
    var nominal: [DrawBlock] = []
    for year in years {
      guard let entry = amounts.last(where: { $0.year <= year }) else {
        fixed.append(.zero)
        nominal.append(.zero)
        continue
      }
      fixed.append(try prices.fixed(entry.amount, item: name) * entry.sign)
      nominal.append(try prices.convert(entry.amount, to: year, item: name) * entry.sign)
    }
    return Money(
      fixed: BlockPath(firstYear: years.lowerBound, values: fixed),
      nominal: BlockPath(firstYear: years.lowerBound, values: nominal))
  }

  /// The weakest source of the amounts.
  package var provenance: Provenance {
    let all = amounts.map { $0.amount.provenance }
    return all.dropFirst().reduce(all[0]) { $0.weaker($1) }
  }
}
