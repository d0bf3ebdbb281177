import Demography
import FolderText
import MoneyTables
import MunicipalBudget
import Outcomes
import Tabular

/// What a cell of kroner is made of: what is counted, what one costs, and how prices move it, with the
/// rows of the inputs; of a sum the lines it adds up.
///
/// A cell that is made in another way has no lines here; the files it rests on are told all the same
/// (``TableBasis``).
struct MoneyStory {
  let report: BudgetReport
  let story: CellStory
  let cell: CellStory.Found
  let year: Int
  let rows: InputRows

  private var plan: MoneyPlan { report.outcome.plan }
  private var language: Language { report.language }
  private var first: Int { plan.years.lowerBound }
  private var codes: [Table.Aspect: String] { cell.codes }
  private var prices: PriceStory {
    PriceStory(plan: plan, prices: report.outcome.prices, rows: rows, language: language)
  }

  /// Whether the cell is in the prices of its year.
  private var isNominal: Bool {
    story.spec?.name == PlanTables.nominal.name || codes[.prices] == PriceView.nominal.rawValue
  }

  /// The lines; none for a cell of another kind.
  var lines: [String] {
    guard plan.years.contains(year) else { return [] }
    switch story.spec?.name {
    case DemographyCostTable.spec.name: return demography
    case OperatingCostTable.spec.name: return operation
    case PlanTables.fixed.name, PlanTables.nominal.name: return ofPlan
    case LongViewTable.spec.name: return long
    case CostProfileTable.spec.name: return profile
    default: return []
    }
  }

  /// The ages whose persons the cell turns on, where it is a line of demography.
  var ages: AgeBounds? {
    if case .inhabitants(let ages)? = planLine?.subject { return ages }
    return group?.ages
  }

  /// Which line the cell is of, among those of its section.
  private var place: Int? { codes[.line].flatMap { Int($0) } }

  /// The line of the handlingsprogram the cell is of; `nil` where it is of none.
  private var planLine: BudgetLine? {
    guard case .part = PlanSection(codes), let place else { return nil }
    return report.outcome.lines[place]
  }

  // MARK: Kroner per inhabitant

  private var group: PeopleAccount.Group? {
    report.outcome.people.groups.first { $0.ages.label == codes[.ages] }
  }

  private var demography: [String] {
    guard let rates = codes[.rates].flatMap(DemographyCostTable.Rates.init(rawValue:)) else {
      return []
    }
    guard let group, year > first else {
      return sum(by: DemographyCostTable.ages) { $0.codes[.rates] == rates.rawValue }
    }
    let row: PeopleAccount.Row?
    switch rates {
    case .own: row = group.own
    case .national: row = group.national
    case .income: row = group.income
    }
    return row.map { persons(group, $0, from: year - 1, nominal: false) } ?? []
  }

  /// (persons now − persons then) × kroner per inhabitant.
  private func persons(
    _ group: PeopleAccount.Group, _ row: PeopleAccount.Row, from: Int, nominal: Bool
  ) -> [String] {
    guard let now = group.persons[year]?[0], let then = group.persons[from]?[0],
      let each = prices.price(row.cost.amount, to: plan.firstYear)
    else { return [] }
    let sign = row.cost.measure == .income ? -1.0 : 1
    let ages = group.ages.label
    let fixed = sign * (now - then) * each
    var lines = [
      phrase(
        Phrase(
          "  (\(number(now, 1)) persons aged \(ages) in \(year) − \(number(then, 1)) in \(from)) × \(kroner(sign * each)) = \(kroner(fixed)) in \(plan.firstYear) prices"
        ))
    ]
    lines += prices.moved(row.cost.amount)
    if nominal { lines += prices.inflated(fixed, to: year, by: row.cost.amount.index) }
    lines += rows.costs([row.cost])
    lines += rows.rules(["første_år", "demografi_fra"])
    return lines + prices.rows(of: row.cost.amount, through: nominal ? year : nil)
  }

  // MARK: Unit costs

  private var operation: [String] {
    if let place {
      let line = report.outcome.operating.lines[place]
      return [level(line, year, nominal: isNominal)] + cost(line, nominal: isNominal)
    }
    guard let account = codes[.account] else { return [] }
    let all = report.outcome.operating.lines
    return sum(by: .line) { row in
      guard let place = row.codes[.line].flatMap({ Int($0) }) else { return false }
      let isIn = account == PlanSection.Account.net.rawValue || !all[place].isIncome
      return isIn && row.codes[.prices] == codes[.prices]
    }
  }

  /// Units × kroner of one in a year.
  private func level(_ line: OperatingAccount.Line, _ year: Int, nominal: Bool) -> String {
    let path = nominal ? line.money.nominal : line.money.fixed
    let (all, units) = (path[year]?[0] ?? 0, line.units[year]?[0] ?? 0)
    let sum = "\(kroner(all)) \(prices.words(nominal ? year : plan.firstYear))"
    if units == 0 { return "  \(year): \(sum)" }
    return "  \(year): \(number(units, 1)) \(line.unit) × \(kroner(all / units)) = \(sum)"
  }

  /// What one costs, and the rows of it.
  private func cost(_ line: OperatingAccount.Line, nominal: Bool) -> [String] {
    let row = line.cost
    var lines = prices.moved(row.amount)
    switch row.measure {
    case .wage: lines += rows.rules(["sosiale_kostnader"])
    case .perUnit: lines += rows.rules(["produktivitet"])
    case .perRecipient:
      lines += rows.rules(["refusjon_innslag", "refusjon_andel", "refusjon_alder"])
    default: break
    }
    lines += rows.costs([row])
    if row.measure == .wage { lines += rows.staff(row.ladder, row.codes.rung) }
    if row.operation != .need {
      lines += rows.places(line.ladder, line.codes.rung, plan.scenario)
    }
    return lines + prices.rows(of: row.amount, through: nominal ? year : nil)
  }

  /// A rung of a cost profile: the rows that price it.
  private var profile: [String] {
    guard let rung = codes[.rung] else { return sum(by: .rung) { $0.codes[.rung] != nil } }
    let costs = plan.unitCosts.filter {
      $0.ladder == codes[.ladder] && $0.codes.rung == rung
    }
    return rows.costs(costs) + costs.flatMap { prices.rows(of: $0.amount, through: nil) }
  }

  // MARK: The handlingsprogram

  private var ofPlan: [String] {
    guard let section = PlanSection(codes) else { return [] }
    if let line = planLine { return ofLine(line) }
    let account = codes[.account].flatMap(PlanSection.Account.init(rawValue:))
    switch (section, codes[.function]) {
    case (.adopted, _?):
      return place.map { adopted(plan.adopted[$0], account) } ?? []
    case (.new, let function?):
      return sum(by: .line) { isOf(function, $0, account) }
    case (.new, nil):
      // Investments have an account of their own.
      let parts = BudgetLine.Part.allCases.filter(\.isOperating).map { PlanSection.part($0) }
      if account == .net {
        return sum(by: .part) { row in
          ([PlanSection.adopted] + parts).contains { row.codes == $0.codes(.net) }
        }
      }
      return sum(by: .line) { row in
        row.codes[.function] != nil
          && row.codes == PlanSection.new.codes(.gross, function: row.codes[.function])
      }
    case (.check, _):
      return [
        report.phrase(Phrase("  0 when both sides of the equation are alike, of what is printed"))
      ]
    case (.adopted, nil), (.part, _):
      return sum(by: .line) { row in
        row.role == .body && row.codes[.part] == section.code
      }
    }
  }

  /// Whether a row of the adopted budget or of the changes is of a function, and counts in an account.
  private func isOf(
    _ function: String, _ row: Table.Row, _ account: PlanSection.Account?
  ) -> Bool {
    if row.codes[.part] == PlanSection.adopted.code {
      let isIncome = row.codes[.account] == PlanSection.Account.income.rawValue
      return row.codes[.function] == function && (account == .net || !isIncome)
    }
    guard let place = row.codes[.line].flatMap({ Int($0) }) else { return false }
    let line = report.outcome.lines[place]
    return line.codes.function == function && line.part.isOperating
      && (account == .net || !line.isIncome)
  }

  private func ofLine(_ line: BudgetLine) -> [String] {
    switch line.subject {
    case .inhabitants(let ages):
      let group = report.outcome.people.groups.first { $0.ages == ages }
      guard let group, let row = plan.rules.demography == .national ? group.national : group.own
      else { return [] }
      return persons(group, row, from: first, nominal: isNominal)
    case .service: return operating(line)
    case .project(let name, let entry):
      let capital = CapitalStory(prices)
      return report.outcome.capital.items.filter { $0.project.name == name }.flatMap {
        capital.lines($0, .entry(entry), year)
      }
    case .decision(let name):
      let posting = MeasureLine.Posting(
        name: name, part: line.part, codes: line.codes, isIncome: line.isIncome,
        scenario: line.scenario)
      let measures = plan.measures.filter { $0.posting == posting }.flatMap { $0.amounts }
      guard let now = measures.last(where: { $0.year <= year }) else { return [] }
      return prices.moved(now.amount, to: isNominal ? year : nil)
        + prices.rows(of: now.amount, through: isNominal ? year : nil)
    }
  }

  /// The level of the year less that of the adopted budget's year.
  private func operating(_ line: BudgetLine) -> [String] {
    var lines = [
      report.phrase(
        Phrase(
          "  change = the level of \(year) − the level of \(first), in \(plan.firstYear) prices:"))
    ]
    for own in report.outcome.operating.lines where own.subject == line.subject {
      lines += [level(own, year, nominal: false), level(own, first, nominal: false)]
      if isNominal {
        let change = (own.money.fixed[year]?[0] ?? 0) - (own.money.fixed[first]?[0] ?? 0)
        lines += prices.inflated(change, to: year, by: own.index)
      }
      lines += cost(own, nominal: isNominal)
    }
    return lines
  }

  private func adopted(_ line: AdoptedLine, _ account: PlanSection.Account?) -> [String] {
    let budget = line.budget
    guard let amount = account == .income ? budget.income : budget.gross else { return [] }
    return prices.moved(amount, to: isNominal ? year : nil)
      + rows.lines(FolderSchema.adopted) {
        $0.text("funksjon") == budget.function && $0.codes() == line.codes
      }
      + prices.rows(of: amount, through: isNominal ? year : nil)
  }

  // MARK: The long view

  private var long: [String] {
    guard let item = codes[.quantity].flatMap(LongViewItem.init(rawValue:)) else { return [] }
    func loans(_ kind: CapitalStory.Kind) -> [String] {
      report.outcome.capital.items.flatMap { CapitalStory(prices).lines($0, kind, year) }
    }
    switch item {
    case .interest: return loans(.entry(.interest))
    case .instalments: return loans(.entry(.instalments))
    case .debt: return loans(.debt)
    case .capitalCost, .operationAndCapital:
      return sum(by: .item) { row in
        item.parts.contains { $0.rawValue == row.codes[.quantity] }
          && row.codes[.prices] == codes[.prices]
      }
    case .netOperation:
      return [
        report.phrase(
          Phrase(
            "  the new budget, total, net, without capital costs: the lines of handlingsprogram.csv"
          ))
      ]
    }
  }

  /// The numbers of the cell's column in the rows it is the sum of, each with its name.
  private func sum(by name: ColumnSpec, where isPart: (Table.Row) -> Bool) -> [String] {
    let parts = story.values(in: cell.column, by: name) { row in
      isPart(row) && row.codes != codes
    }
    if parts.isEmpty { return [] }
    return [report.phrase(Phrase("  the sum of:"))]
      + parts.map { "  \($0.value) \($0.name)" }
  }

  private func phrase(_ phrase: Phrase) -> String { phrase[report.language] }
  private func number(_ value: Double, _ decimals: Int) -> String {
    PlainText.number(value, decimals: decimals, language)
  }
  private func kroner(_ value: Double) -> String { "\(number(value, 0)) kr" }
}
