import Demography
import MunicipalBudget
import ServiceDemand

/// What services cost to run, line by line: unit costs × what the demand counts.
package struct OperatingAccount: Sendable {
  /// One line by year: expense, or income of it.
  package struct Line: Sendable {
    /// The row of unit costs that prices it.
    package let cost: UnitCostRow
    package let isIncome: Bool
    package let provenance: Provenance
    /// What was counted, by year; the fixed part of a line has none.
    package let units: BlockPath
    package let unit: String
    /// Kroner by year; income is below zero.
    package let money: Money

    /// The name of the row.
    package var name: String { cost.name }
    package var codes: LineCodes { cost.codes }
    package var ladder: String { cost.ladder }
    package var userGroup: String? { cost.userGroup }
    package var operation: UnitCostRow.Operation { cost.operation }
    /// The price index it follows.
    package var index: String { cost.amount.index }
    /// What it is of in the handlingsprogram.
    package var subject: LineSubject { .service(name, isIncome: isIncome) }
  }

  /// The lines, expense before the income of the same name.
  package private(set) var lines: [Line] = []
  private let plan: MoneyPlan
  private let prices: PriceBook
  /// What unit costs are multiplied by, by year.
  private let factor: BlockPath

  package init(
    _ plan: MoneyPlan, _ futures: RegionFutures, _ demand: DemandOutcome, _ prices: PriceBook
  ) throws(BudgetError) {
    self.plan = plan
    self.prices = prices
    factor = BlockPath(years: plan.years) { futures.factor(.unitCost, year: $0) }
    let rows = plan.unitCosts.filter { !$0.measure.isPerInhabitant && !$0.measure.isProfile }
    var done: [String] = []
    for row in rows where !done.contains(row.name) {
      done.append(row.name)
      try add(rows.filter { $0.name == row.name }, demand)
    }
  }

  /// The expense and income of the rows of one name.
  private mutating func add(_ rows: [UnitCostRow], _ demand: DemandOutcome) throws(BudgetError) {
    func row(_ measure: UnitCostRow.CostBasis) -> UnitCostRow? {
      rows.first { $0.measure == measure }
    }
    if let row = row(.perUnit) {
      let units = try units(row, demand)
      let cost = try cost(row, perUnit: row.amount, payment: nil)
      try add(row, expense: cost, units)
    }
    if let row = row(.fixed) {
      let nothing = try Amount(
        0, priceYear: row.amount.priceYear, index: row.amount.index,
        provenance: row.amount.provenance, item: row.name)
      let none = (path: BlockPath(constant: 0, years: plan.years), unit: "")
      let cost = try OperatingCost(
        name: row.name, codes: row.codes, perUnit: nothing, fixedPart: row.amount)
      try add(row, expense: cost, none)
    }
    if let row = row(.wage) {
      guard let social = plan.rules.socialCosts else {
        throw .empty(item: row.name, field: "sosiale_kostnader")
      }
      let each = try StaffCost.perYearOfWork(
        wage: row.amount, socialCosts: social, item: row.name)
      let units = try units(row, demand, measure: .staff)
      try add(row, expense: try cost(row, perUnit: each, payment: nil), units)
    }
    if let row = row(.userPayment) {
      let units = try units(row, demand)
      let cost = try cost(row, perUnit: row.amount, payment: row.amount)
      let money = try cost.income(units: units.path, prices: prices)
      add(row, isIncome: true, units, money)
    }
    if let row = row(.perRecipient) {
      guard let rule = try plan.rules.refund(), let ages = row.ages else {
        throw .empty(item: row.name, field: "refusjon_innslag")
      }
      let all = try units(row, demand)
      let units = (path: all.path * row.share, unit: all.unit)
      let group = RecipientRefund.RecipientClass(
        name: row.name, ages: ages, recipients: units.path, cost: row.amount)
      add(row, isIncome: true, units, try rule.income(of: group, prices: prices))
    }
  }

  private func cost(
    _ row: UnitCostRow, perUnit: Amount, payment: Amount?
  ) throws(BudgetError) -> OperatingCost {
    try OperatingCost(name: row.name, codes: row.codes, perUnit: perUnit, userPayment: payment)
  }

  /// Adds an expense; the uncertainty of the unit cost, and how far productivity has brought it, are
  /// those of the year.
  private mutating func add(
    _ row: UnitCostRow, expense cost: OperatingCost, _ units: (path: BlockPath, unit: String)
  ) throws(BudgetError) {
    let years = plan.years
    let varied = BlockPath(years: years) { year in
      let count = (units.path[year] ?? .zero) * (factor[year] ?? .zero)
      // Of årsverk, aarsverk.csv says how much more each does.
      return row.measure == .perUnit
        ? count * plan.rules.kept(in: year, from: years.lowerBound) : count
    }
    add(row, isIncome: false, units, try cost.gross(units: varied, prices: prices))
  }

  private mutating func add(
    _ row: UnitCostRow, isIncome: Bool, _ units: (path: BlockPath, unit: String), _ money: Money
  ) {
    lines.append(
      Line(
        cost: row, isIncome: isIncome, provenance: plan.provenance(of: row), units: units.path,
        unit: units.unit, money: money))
  }

  /// What a row counts, by year of the budget: users and places, or årsverk.
  private func units(
    _ row: UnitCostRow, _ demand: DemandOutcome, measure: DemandOutcome.Quantity = .need
  ) throws(BudgetError) -> (path: BlockPath, unit: String) {
    if row.operation != .need, measure == .need {
      let split = try PlaceAccount(plan, demand).split(row)
      return (row.operation == .own ? split.own : split.purchased, split.unit)
    }
    let found = demand.all(
      row.ladder, rung: row.codes.rung, userGroup: row.userGroup, measure)
    let path = try BlockPath(years: plan.years) { (year) throws(BudgetError) in
      let sum = try? PlaceAccount.sum(found, year, item: row.name)
      guard let sum else {
        throw .missingYear(
          item: row.name, field: measure == .staff ? "årsverk" : "behov", year: year)
      }
      return sum
    }
    let unit = found.first?.unit ?? ""
    if row.operation == .need { return (path, unit) }
    // Those of own places: the share of the need that own places meet.
    let split = try PlaceAccount(plan, demand).split(row)
    let need = split.own + split.purchased
    let own = BlockPath(years: plan.years) { year in
      var share = (split.own[year] ?? .zero) / (need[year] ?? .zero)
      share.replace(with: DrawBlock.zero, where: (need[year] ?? .zero) .== DrawBlock.zero)
      return (path[year] ?? .zero) * share
    }
    return (own, unit)
  }
}

extension DemandOutcome {
  /// The series of a place that add up to what is asked: that of the group or of all groups; where
  /// all groups are not a series of their own, those of each.
  package func all(
    _ ladder: String, rung: String?, userGroup: String?, _ measure: Quantity
  ) -> [Series] {
    if let own = self[ladder, rung, userGroup, measure] { return [own] }
    if userGroup != nil { return [] }
    return series.filter {
      $0.ladder == ladder && $0.rung == rung && $0.measure == measure
    }
  }
}
