import Demography

/// The interest on loans by year, and what a scenario has in place of it.
package struct LoanRates: Sendable {
  /// By scenario (empty for the base) and year.
  package var rates: [String: [Int: Double]] = [:]
  /// The rows, with where they come from.
  package var stated: [StatedFigure] = []
  /// The scenarios that have rates of their own.
  package var scenarios: Set<String> = []

  package init() {}

  /// The last year that has a rate.
  package func lastYear(scenario: String) -> Int? {
    [rates[""]?.keys.max(), rates[scenario]?.keys.max()].compactMap { $0 }.max()
  }

  /// The rate of each year.
  ///
  /// The first year owes nothing yet and needs none.
  ///
  /// - Throws: `missingYear`.
  package func path(_ years: ClosedRange<Int>, scenario: String) throws(BudgetError) -> BlockPath {
    let own = rates[scenario] ?? [:]
    let base = rates[""] ?? [:]
    return try BlockPath(years: years) { (year) throws(BudgetError) in
      if let rate = own[year] ?? base[year] { return DrawBlock(always: rate) }
      guard year == years.lowerBound else {
        throw .missingYear(item: "lån", field: "rente", year: year)
      }
      return DrawBlock(always: 0)
    }
  }
}
