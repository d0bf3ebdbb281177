import Demography
import MunicipalBudget

/// The lines of the handlingsprogram: every level as its change from the year of the adopted budget.
struct PlanLines {
  /// By part of the table, in the order of the files.
  package private(set) var lines: [BudgetLine] = []
  private let plan: MoneyPlan
  private let prices: PriceBook

  init(
    _ plan: MoneyPlan, prices: PriceBook, operating: OperatingAccount, people: PeopleAccount,
    capital: CapitalAccount
  ) throws(BudgetError) {
    self.plan = plan
    self.prices = prices
    switch plan.rules.demography {
    case .rungs:
      for line in operating.lines {
        lines.append(
          BudgetLine(
            line.subject, part: .consequence, codes: line.codes, isIncome: line.isIncome,
            provenance: line.provenance, money: try change(line.money, index: line.index)))
      }
    case .own, .national:
      for group in people.groups {
        let row = plan.rules.demography == .own ? group.own : group.national
        guard let row else {
          let field = plan.rules.demography == .own ? "egen per innbygger" : "landet per innbygger"
          throw .empty(item: group.ages.label, field: field)
        }
        lines.append(
          BudgetLine(
            .inhabitants(group.ages), part: .consequence, codes: row.cost.codes, isIncome: false,
            provenance: plan.provenance(of: row.cost),
            money: try change(row.level, index: row.cost.amount.index)))
      }
    }
    for line in plan.measures {
      lines.append(
        BudgetLine(
          .decision(line.name), part: line.part, codes: line.codes, isIncome: line.isIncome,
          scenario: line.scenario, provenance: line.provenance,
          money: try line.money(plan.years, prices: prices)))
    }
    for item in capital.items { try add(item) }
  }

  /// The lines of a project.
  private mutating func add(_ item: CapitalAccount.Item) throws(BudgetError) {
    let project = item.project
    let source = plan.provenance(of: project.cost)
    func line(
      _ entry: ProjectEntry, _ part: BudgetLine.Part, isIncome: Bool = false, _ source: Provenance,
      _ money: Money
    ) -> BudgetLine {
      BudgetLine(
        .project(project.name, entry), part: part, codes: project.codes, isIncome: isIncome,
        provenance: source, money: money)
    }
    if let yearly = project.yearlyOperation {
      let money = try change(item.operation.slice(plan.years))
      lines.append(line(.operation, .projectOperation, plan.provenance(of: yearly), money))
    }
    let loan = item.plan.loan
    // Interest, and what an annuity repays, rest on the rates too.
    let rates = plan.interest?.stated.under(plan.scenario).weakest
    let costs = [(ProjectEntry.interest, loan.interest), (.instalments, loan.instalment)]
    for (entry, path) in costs {
      let source = (rates.map { source.weaker($0) } ?? source).resting(on: [.derived])
      let money = try Money(
        nominal: path.slice(plan.years), prices: prices, item: project.name)
      lines.append(line(entry, .capitalCost, source, try change(money)))
    }
    let account: [(ProjectEntry, BlockPath, Double, Bool)] = [
      (.building, item.plan.gross, 1, false),
      (.vatCompensation, item.plan.vatCompensation, -1, true),
      (.grant, item.plan.grant, -1, true),
    ]
    for (entry, path, sign, isIncome) in account {
      let nominal = path.slice(plan.years) * sign
      let money = Money(
        fixed: try prices.fixed(nominal, index: project.cost.index, item: project.name),
        nominal: nominal)
      lines.append(line(entry, .investment, isIncome: isIncome, source, money))
    }
  }

  /// The change from the level of the adopted budget's year.
  private func change(_ level: Money, index name: String? = nil) throws(BudgetError) -> Money {
    guard let name else { return BudgetLine.change(of: level, from: level.fixed.values[0]) }
    let index = try prices.index(name, item: name)
    let growth = try BlockPath(years: level.years) { (year) throws(BudgetError) in
      try index.factor(from: prices.baseYear, to: year)
    }
    return BudgetLine.change(of: level, from: level.fixed.values[0], growth: growth)
  }
}
