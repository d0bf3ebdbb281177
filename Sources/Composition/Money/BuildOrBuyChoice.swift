import Demography
import MunicipalBudget

/// A project's places owned against the same places bought, in fixed prices.
///
///     build(t) = cost less compensated VAT and grant + places × own price + yearly operation
///     buy(t)   = places × purchased price
///
/// The prices are those the budget counts with: all lines of the step for drift egen and for drift
/// kjøp, user payments off, wages × årsverk per place, productivity. The months of the move-in year
/// count.
package struct BuildOrBuyChoice: Sendable {
  /// Present values, and the year building has paid from.
  package let result: BuildOrBuy
  /// Where the prices come from.
  package let sources: [Provenance]
}

extension MoneyOutcome {
  /// The choice of a project; `nil` where it adds no places, where its step has no price of
  /// purchased places, or where neither project nor step says what own places cost.
  package func buildOrBuy(
    _ item: CapitalAccount.Item, _ demand: DemandOutcome, rate: Double
  ) -> BuildOrBuyChoice? {
    let project = item.project
    let places = project.netPlaces
    let years = plan.capitalYears
    let rows = plan.unitCosts.filter {
      $0.ladder == item.ladder && $0.codes.step == project.codes.step
        && ($0.userGroup.isEmpty || item.userGroup == nil || $0.userGroup == item.userGroup)
    }
    let bought = rows.filter { $0.operation == .purchased }
    let owned = rows.filter { $0.operation == .own }
    guard places > 0, bought.contains(where: { $0.measure == .perUnit }),
      let purchased = try? price(of: bought, years, demand),
      let own = try? price(of: owned, years, demand)
    else { return nil }
    let isPriced = owned.contains { [.perUnit, .wage].contains($0.measure) }
    if !isPriced, project.yearlyOperation == nil { return nil }
    let net = item.plan.gross - item.plan.vatCompensation - item.plan.grant
    guard
      let built = try? prices.fixed(net, index: project.cost.index, item: project.name)
    else { return nil }
    func times(_ price: BlockPath) -> BlockPath {
      BlockPath(years: years) { year in
        (price[year] ?? .zero) * (places * project.operatingShare(in: year))
      }
    }
    let build = built + item.operation.fixed + times(own)
    let result = try? BuildOrBuy(
      build: build, buy: times(purchased), discountRate: rate, item: project.name)
    return result.map {
      BuildOrBuyChoice(result: $0, sources: (bought + owned).map { $0.amount.provenance })
    }
  }

  /// What a place costs a year, net of user payments, by the rows of a step.
  private func price(
    of rows: [UnitCostRow], _ years: ClosedRange<Int>, _ demand: DemandOutcome
  ) throws(BudgetError) -> BlockPath {
    var sum = BlockPath(constant: 0, years: years)
    for row in rows {
      let each = try prices.fixed(row.amount, item: row.name)
      switch row.measure {
      case .perUnit:
        sum =
          sum
          + BlockPath(years: years) { year in
            each * plan.rules.kept(in: year, from: plan.years.lowerBound)
          }
      case .userPayment:
        sum = sum + BlockPath(years: years) { _ in -each }
      case .wage:
        guard let social = plan.rules.socialCosts else {
          throw .empty(item: row.name, field: "sosiale_kostnader")
        }
        var path: [DrawBlock] = []
        for year in years {
          let norm = try yearsOfWork(row, year, demand)
          path.append(each * norm * (1 + social))
        }
        sum = sum + BlockPath(firstYear: years.lowerBound, values: path)
      default: break
      }
    }
    return sum
  }

  /// Årsverk per unit of a step in a year; nothing before the years of the budget, in which nobody
  /// has moved in.
  private func yearsOfWork(
    _ row: UnitCostRow, _ year: Int, _ demand: DemandOutcome
  ) throws(BudgetError) -> DrawBlock {
    if year < plan.years.lowerBound { return .zero }
    let step = row.codes.step ?? ""
    let need = demand.all(row.ladder, step: step, userGroup: "", .need)
    let staff = demand.all(row.ladder, step: step, userGroup: "", .staff)
    let units = try PlaceAccount.sum(need, year, item: row.name)
    var each = try PlaceAccount.sum(staff, year, item: row.name) / units
    each.replace(with: DrawBlock.zero, where: units .== DrawBlock.zero)
    return each
  }
}
