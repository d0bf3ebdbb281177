import Demography
import MunicipalBudget
import ServiceDemand

/// Own places used and places bought, by year of the budget.
///
/// Split by ``PlaceSplit``. The places of `kapasitet.csv` stand for whole years, those of projects from the month they are
/// moved into. Own places are used first and all else is bought; empty places cost nothing by
/// themselves (a `fast` part does).
package struct PlaceAccount {
  /// A need over own and purchased places.
  package struct Split {
    package let own: BlockPath
    package let purchased: BlockPath
    package let unit: String
  }

  let plan: MoneyPlan
  let demand: DemandOutcome

  init(_ plan: MoneyPlan, _ demand: DemandOutcome) { (self.plan, self.demand) = (plan, demand) }

  /// The need a row prices, split; groups without places of their own never share those of others.
  ///
  /// - Throws: `missingYear` where the need of a year or the places of a group are not known.
  package func split(_ row: UnitCostRow) throws(BudgetError) -> Split {
    let rung = row.codes.rung ?? ""
    let field = row.operation == .own ? "egne plasser (kapasitet)" : "kjøpte plasser (kapasitet)"
    guard let capacity = plan.capacity[row.ladder], capacity.tells(rung: rung) else {
      throw .missingYear(item: row.name, field: field, year: plan.years.lowerBound)
    }
    let groups: [String?]
    if capacity.groups(rung: rung) == nil {
      // Shared places cannot be split for one of the groups.
      groups = [nil]
      if row.userGroup != nil {
        throw .missingYear(item: row.name, field: field, year: plan.years.lowerBound)
      }
    } else if row.userGroup != nil {
      groups = [row.userGroup]
    } else {
      groups = counted(row.ladder, rung).map { $0 }
    }
    var own = BlockPath(constant: 0, years: plan.years)
    var need = own
    var unit = ""
    for group in groups {
      if let group, !capacity.holds(rung: rung, userGroup: group) {
        throw .missingYear(
          item: row.name, field: "\(field) for \(group)", year: plan.years.lowerBound)
      }
      let series = demand.all(row.ladder, rung: rung, userGroup: group, .need)
      unit = series.first?.unit ?? unit
      let users = try BlockPath(years: plan.years) { (year) throws(BudgetError) in
        try Self.sum(series, year, item: row.name)
      }
      let used = BlockPath(years: plan.years) { year in
        let places = places(capacity, row.ladder, rung, group, year)
        return PlaceSplit.used(users[year] ?? .zero, months: places)
      }
      own = own + used
      need = need + users
    }
    return Split(own: own, purchased: need - own, unit: unit)
  }

  /// The groups that are counted on a rung.
  func counted(_ ladder: String, _ rung: String) -> [String] {
    demand.series.filter {
      $0.ladder == ladder && $0.rung == rung && $0.measure == .need
    }.compactMap { $0.userGroup }
  }

  package static func sum(
    _ series: [DemandOutcome.Series], _ year: Int, item: String
  ) throws(BudgetError) -> DrawBlock {
    var sum = DrawBlock.zero
    for part in series {
      guard let value = part.values[year] else {
        throw .missingYear(item: item, field: "behov", year: year)
      }
      sum += value
    }
    if series.isEmpty { throw .missingYear(item: item, field: "behov", year: year) }
    return sum
  }

  /// Own places in each month of a year, those of one project left out where it is named.
  func places(
    _ capacity: CapacityPlan, _ ladder: String, _ rung: String, _ group: String?, _ year: Int,
    without left: String? = nil
  ) -> [Double] {
    let told =
      group == nil
      ? capacity.places(rung: rung, year: year)
      : capacity.places(rung: rung, userGroup: group, year: year)
    let projects = plan.projects.filter { entry in
      entry.project.name != left && entry.ladder == ladder && entry.project.codes.rung == rung
        && (group == nil || capacity.group(named: entry.userGroup, rung: rung) == group)
    }
    return (1...12).map { month in
      projects.reduce(told.ownTotal) { sum, entry in
        entry.project.isMovedInto(year, month: month) ? sum + entry.project.addedPlaces : sum
      }
    }
  }
}
