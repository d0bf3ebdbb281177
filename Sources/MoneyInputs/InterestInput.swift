import Demography
import FolderText
import MunicipalBudget

/// The interest on loans by year, and what a scenario has in place of it.
package struct InterestInput: Sendable {
  private var rates: [String: [Int: Double]] = [:]
  /// The rows, with where they come from.
  package private(set) var stated: [StatedFigure] = []
  /// The scenarios that have rates of their own.
  package private(set) var scenarios: Set<String> = []

  /// Reads the file.
  package init(_ input: InputFile, findings: Findings) {
    for row in input.rows(findings) {
      guard let years = row.yearSpan(), let rate = row.number("rente") else { continue }
      if rate <= -1 || rate >= 1 {
        row.report("rente", expected: "a rate such as 0,04", advice: "4 % is written 0,04")
        continue
      }
      guard let figure = StatedFigure(row, name: "", value: "rente") else { continue }
      stated.append(figure)
      let scenario = row.text("scenario")
      if !scenario.isEmpty { scenarios.insert(scenario) }
      for year in years {
        if rates[scenario]?[year] != nil {
          row.report("år", expected: "each year once")
          break
        }
        rates[scenario, default: [:]][year] = rate
      }
    }
  }

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
