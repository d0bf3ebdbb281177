import Demography

/// The interest on loans by year, and what a scenario has in place of it.
package struct LoanRates: Sendable {
  /// Those that all scenarios share, by year.
  package var base: [Int: Double] = [:]
  /// Those that a scenario has in place of them, by scenario and year.
  package var own: [String: [Int: Double]] = [:]
  /// The rows, with where they come from.
  package var stated: [StatedFigure] = []

  package init() {}

  /// The last year that has a rate.
  package func lastYear(scenario: String) -> Int? {
    [base.keys.max(), own[scenario]?.keys.max()].compactMap { $0 }.max()
  }

  /// The rate of each year.
  ///
  /// The first year owes nothing yet and needs none.
  ///
  /// - Throws: `missingYear`.
  package func path(_ years: ClosedRange<Int>, scenario: String) throws(BudgetError) -> BlockPath {
    let own = own[scenario] ?? [:]
    return try BlockPath(years: years) { (year) throws(BudgetError) in
      if let rate = own[year] ?? base[year] { return DrawBlock(always: rate) }
      guard year == years.lowerBound else {
        throw .missingYear(item: "lån", field: "rente", year: year)
      }
      return DrawBlock(always: 0)
    }
  }
}
