import Demography
import MunicipalBudget
import ServiceDemand

/// The places of a project that the need uses and would otherwise buy.
extension PlaceAccount {
  /// The mean over the months of each year of what own places meet with the project, less what they
  /// meet without it; all other projects stay.
  ///
  ///     used(t) = mean of min(need(t), own places) − mean of min(need(t), own places without it)
  ///
  /// Own places are used first, as in ``split(_:)``, so that a place no year needs saves no purchase.
  /// 0 before the project is moved into.
  ///
  /// - Throws: `missingYear` where the places of the rung, or the need of a year, are not known.
  func insteadOfBuying(
    _ item: CapitalAccount.Item, years: ClosedRange<Int>
  ) throws(BudgetError) -> BlockPath {
    let name = item.project.name
    let (capacity, rung, group) = try places(of: item)
    let series = demand.all(item.ladder, rung: rung, userGroup: group, .need)
    return try BlockPath(years: years) { (year) throws(BudgetError) in
      if item.project.operatingShare(in: year) == 0 { return .zero }
      let need = try Self.sum(series, year, item: name)
      let with = places(capacity, item.ladder, rung, group, year)
      let without = places(capacity, item.ladder, rung, group, year, without: name)
      return PlaceSplit.insteadOfBuying(need, months: with, others: without)
    }
  }

  /// Årsverk of a place of a project in a year, by the norm of its group.
  ///
  /// Of places that groups share it is the mean over the need of the groups with a norm, and 0 where
  /// they need nothing.
  ///
  /// - Throws: `missingYear` where no group of the places has a norm.
  func yearsOfWork(_ item: CapitalAccount.Item, year: Int) throws(BudgetError) -> DrawBlock {
    let name = item.project.name
    let (_, rung, group) = try places(of: item)
    let groups = group.map { [$0] } ?? counted(item.ladder, rung)
    var (work, units) = (DrawBlock.zero, DrawBlock.zero)
    var isTold = false
    for group in groups {
      guard let norm = plan.staff[item.ladder]?.norm(rung: rung, userGroup: group) else { continue }
      let series = demand.all(item.ladder, rung: rung, userGroup: group, .need)
      let need = try Self.sum(series, year, item: name)
      work += norm.employed(units: need, year: year)
      units += need
      isTold = true
    }
    if !isTold { throw .missingYear(item: name, field: "årsverk", year: year) }
    var each = work / units
    each.replace(with: DrawBlock.zero, where: units .== DrawBlock.zero)
    return each
  }

  /// Whose the places of a project are: a group's, or `nil` for all groups of the rung.
  private func places(
    of item: CapitalAccount.Item
  ) throws(BudgetError) -> (capacity: CapacityPlan, rung: String, group: String?) {
    let year = plan.years.lowerBound
    guard let rung = item.project.codes.rung else {
      throw .missingRung(project: item.project.name)
    }
    let missing = BudgetError.missingYear(
      item: item.project.name, field: "egne plasser (kapasitet)", year: year)
    guard let capacity = plan.capacity[item.ladder], capacity.tells(rung: rung) else {
      throw missing
    }
    if capacity.groups(rung: rung) == nil { return (capacity, rung, nil) }
    guard let group = capacity.group(named: item.userGroup, rung: rung),
      capacity.holds(rung: rung, userGroup: group)
    else { throw missing }
    return (capacity, rung, group)
  }
}
