import Demography
import MunicipalBudget

/// A project's places owned against the same places bought, in fixed prices.
///
/// The flows of the years are ``PlaceFlows``, their present values ``BuildOrBuy``: of year 1
/// (`første_år`), whose prices are the fixed ones, whatever year the first instalment is of.
///
/// The prices are those the budget counts with: all lines of the rung for drift egen and for drift
/// kjøp, user payments off, wages × årsverk per place, productivity.
package struct BuildOrBuyChoice: Sendable {
  /// Present values, and the year building has paid from.
  package let result: BuildOrBuy
  /// Where the prices come from.
  package let sources: [Provenance]
}

extension MoneyOutcome {
  /// The choice of a project; `nil` where it adds no places, where its rung has no price of
  /// purchased places, or where neither project nor rung says what own places cost: a wage without a
  /// norm for the group of the places says nothing.
  package func buildOrBuy(
    _ item: CapitalAccount.Item, _ demand: DemandOutcome, rate: Double
  ) -> BuildOrBuyChoice? {
    let project = item.project
    let years = plan.capitalYears
    let account = PlaceAccount(plan, demand)
    let rows = plan.unitCosts.filter {
      $0.ladder == item.ladder && $0.codes.rung == project.codes.rung
        && ($0.userGroup == nil || item.userGroup == nil || $0.userGroup == item.userGroup)
    }
    let bought = rows.filter { $0.operation == .purchased }
    let owned = rows.filter { $0.operation == .own }
    guard project.netPlaces > 0, bought.contains(where: { $0.measure == .perUnit }) else {
      return nil
    }
    let isPriced = owned.contains { [.perUnit, .wage].contains($0.measure) }
    if !isPriced, project.yearlyOperation == nil { return nil }
    let net = item.plan.gross - item.plan.vatCompensation - item.plan.grant
    /// What the rows together say that a place costs.
    func price(_ rows: [UnitCostRow], _ year: Int) throws(BudgetError) -> DrawBlock {
      var sum = DrawBlock.zero
      for row in rows { sum += try self.price(row, year, item, account) }
      return sum
    }
    do throws(BudgetError) {
      let flows = try PlaceFlows(
        building: try prices.fixed(net, index: project.cost.index, item: project.name),
        operation: item.operation.fixed,
        used: try account.insteadOfBuying(item, years: years),
        own: { (year) throws(BudgetError) in try price(owned, year) },
        purchased: { (year) throws(BudgetError) in try price(bought, year) })
      let result = try BuildOrBuy(
        build: flows.build, buy: flows.buy, discountRate: rate, presentYear: plan.firstYear,
        item: project.name)
      return BuildOrBuyChoice(
        result: result, sources: (bought + owned).map { $0.amount.provenance })
    } catch { return nil }
  }

  /// What a row says that a place of a project costs in a year; user payments are below zero.
  private func price(
    _ row: UnitCostRow, _ year: Int, _ item: CapitalAccount.Item, _ account: PlaceAccount
  ) throws(BudgetError) -> DrawBlock {
    let each = try prices.fixed(row.amount, item: row.name)
    switch row.measure {
    case .perUnit: return each * plan.rules.kept(in: year, from: plan.years.lowerBound)
    case .userPayment: return -each
    case .wage:
      guard let social = plan.rules.socialCosts else {
        throw .empty(item: row.name, field: "sosiale_kostnader")
      }
      return each * (try account.yearsOfWork(item, year: year)) * (1 + social)
    default: return .zero
    }
  }
}
