import Demography
import MunicipalBudget
import ServiceDemand

/// Demografikostnad: kroner per inhabitant of age groups × how many more inhabitants they get.
package struct PeopleAccount: Sendable {
  /// An age group by year of the plan, kroner in fixed prices; `nil` where the amount is not given.
  package struct Group: Sendable {
    package let ages: AgeBounds
    /// Persons 1 January, from the year of the adopted budget on.
    package let persons: BlockPath
    package let own: Row?
    package let national: Row?
    /// Below zero when persons become more.
    package let income: Row?

    package init(
      ages: AgeBounds, persons: BlockPath, own: Row?, national: Row?, income: Row?
    ) {
      self.ages = ages
      self.persons = persons
      self.own = own
      self.national = national
      self.income = income
    }
  }

  /// Kroner of a group with the row they come from.
  package struct Row: Sendable {
    package let cost: UnitCostRow
    package let kroner: DemographyCost
    /// The change from the year before, from year 1 on.
    package var change: BlockPath { kroner.change }
    /// The kroner of all its persons, from the year of the adopted budget on.
    package var level: Money { kroner.level }
  }

  /// The age groups, by age.
  package let groups: [Group]

  package init(
    _ plan: MoneyPlan, _ futures: RegionFutures, _ prices: PriceBook
  ) throws(BudgetError) {
    let rows = plan.unitCosts.filter { $0.measure.isPerInhabitant }
    let ages = Set(rows.compactMap { $0.ages }).sorted {
      ($0.lower, $0.upper ?? .max) < ($1.lower, $1.upper ?? .max)
    }
    let factor = BlockPath(years: plan.years) { futures.factor(.unitCost, year: $0) }
    var groups: [Group] = []
    for ages in ages {
      let sum = PersonSum(sexes: plan.scope.sexes, ages: ages)
      let persons = try BlockPath(years: plan.years) { (year) throws(BudgetError) in
        guard let people = futures.persons[year]?.persons(sum) else {
          throw .missingYear(item: ages.label, field: "personer", year: year)
        }
        return people
      }
      func row(_ measure: UnitCostRow.CostBasis) throws(BudgetError) -> Row? {
        guard let cost = rows.first(where: { $0.ages == ages && $0.measure == measure }) else {
          return nil
        }
        // Income follows people and not what services cost.
        let isIncome = measure == .income
        return Row(
          cost: cost,
          kroner: try DemographyCost(
            persons: persons, each: cost.amount, factor: isIncome ? nil : factor,
            isIncome: isIncome, prices: prices, item: cost.name))
      }
      groups.append(
        Group(
          ages: ages, persons: persons, own: try row(.own), national: try row(.national),
          income: try row(.income)))
    }
    self.groups = groups
  }
}
