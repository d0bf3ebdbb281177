import Demography
import MunicipalBudget

/// Projects: what they cost to build, who pays, loans, and what they cost to run.
package struct CapitalAccount: Sendable {
  /// A project over the years of building and loans.
  package struct Item: Sendable {
    package let project: InvestmentProject
    package let ladder: String
    /// The group its places are for; `nil` where none is named.
    package let userGroup: String?
    package let plan: CapitalPlan
    /// Driftskonsekvens, over the same years.
    package let operation: Money
  }

  /// The projects, in the order of the file.
  package let items: [Item]

  package init(_ plan: MoneyPlan, _ prices: PriceBook) throws(BudgetError) {
    var items: [Item] = []
    let years = plan.capitalYears
    if !plan.projects.isEmpty {
      guard let interest = plan.interest else {
        throw .missingYear(item: "lån", field: "rente", year: years.lowerBound)
      }
      let rate = try interest.path(years, scenario: plan.scenario)
      for entry in plan.projects {
        let capital = try CapitalPlan(
          of: entry.project, years: years, prices: prices, rate: rate)
        items.append(
          Item(
            project: entry.project, ladder: entry.ladder, userGroup: entry.userGroup,
            plan: capital,
            operation: try entry.project.operation(years: years, prices: prices)))
      }
    }
    self.items = items
  }

  /// Nominal kroner of all projects, in both views.
  package func money(
    _ path: (CapitalPlan) -> BlockPath, years: ClosedRange<Int>, prices: PriceBook
  ) throws(BudgetError) -> Money {
    var sum = BlockPath(constant: 0, years: years)
    for item in items { sum = sum + path(item.plan).slice(years) }
    return try Money(nominal: sum, prices: prices, item: "prosjekter")
  }
}
