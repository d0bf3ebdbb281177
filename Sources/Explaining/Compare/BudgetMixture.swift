import Demography
import FolderText
import MunicipalBudget
import Outcomes
import ScenarioFolders
import Tabular

/// The budget of a mixture of two results.
///
/// The first budget year goes with the adopted budget, which is of the year before it, whatever
/// `okonomi.csv` of the mixture says: changes counted from one year must not be added to the budget of
/// another. Where rates are held, the adopted budget covers what the old people needed in its year:
/// those who are more now are not in it.
struct BudgetMixture {
  /// The budget.
  let plan: MoneyPlan
  /// Its kroner.
  let outcome: MoneyOutcome

  /// Prices a mixture.
  ///
  /// - Parameters:
  ///   - mixture: people and services.
  ///   - firstYear: the first budget year of the result its adopted budget is of.
  ///   - decided: the old people and services that the adopted budget covers where rates are held.
  /// - Throws: `Problems` where the mixture has no budget, or something is missing for it.
  init(_ mixture: PlanMixture, firstYear: Int?, decided: PlanMixture?) throws(Problems) {
    let run = mixture.run
    guard let plan = MoneyPlan(mixture.folder, run, firstYear: firstYear) else {
      throw Problems([
        Problem(
          file: mixture.what,
          found: Phrase("no budget in the years \(run.startYear)–\(run.endYear)"),
          expected: Phrase("a budget whose first year is after the start of the run"))
      ])
    }
    var (futures, demand) = (mixture.futures, mixture.demand)
    if mixture.holdsRates, let decided {
      let year = plan.years.lowerBound
      if let people = decided.futures.persons[year] { futures.persons[year] = people }
      let known = decided.demand
      for (index, own) in demand.series.enumerated() {
        let same = known[own.ladder, own.rung, own.userGroup, own.measure]
        if let value = same?.values[year] { demand.series[index].values[year] = value }
      }
    }
    do throws(BudgetError) {
      outcome = try plan.outcome(futures, demand)
    } catch {
      throw Problems([PlanMixture.mixed(error.problem(in: plan), mixture.what)])
    }
    self.plan = plan
  }

  /// `Nytt budsjett, i alt, netto` as it is printed in the prices of each year, 1000 kroner.
  func printedNet(_ years: ClosedRange<Int>) throws(BudgetError) -> [Double] {
    try PlanTable(
      adopted: plan.adopted.map(\.budget), lines: outcome.lines, years: years, view: .nominal,
      prices: outcome.prices
    ).net()
  }

  /// The level of net cost in the prices of each year, whole 1000 kroner.
  func level(_ years: ClosedRange<Int>) throws(BudgetError) -> [Double] {
    let cost = try outcome.cost()
    return years.map { Rounding.whole((cost.nominal[$0]?[0] ?? .nan) / 1000) }
  }
}

extension MoneyOutcome {
  /// The net cost of each year, not as a change: services or the kroner of all inhabitants, measures,
  /// operation of projects, interest and instalments.
  package func cost() throws(BudgetError) -> Money {
    var cost = Money(zero: plan.years)
    switch plan.rules.demography {
    case .rungs: cost = services(net: true)
    case .own, .national:
      for group in people.groups {
        let row = plan.rules.demography == .own ? group.own : group.national
        if let row { cost = cost + row.level }
      }
    }
    for line in plan.measures { cost = cost + (try line.money(plan.years, prices: prices)) }
    for item in capital.items { cost = cost + item.operation.slice(plan.years) }
    let interest = try capital.money(\.loan.interest, years: plan.years, prices: prices)
    let instalments = try capital.money(\.loan.instalment, years: plan.years, prices: prices)
    return cost + interest + instalments
  }
}
