import Demography
import MunicipalBudget
import Tabular

/// Kroner of an outcome as named rows by year, 1000 kroner in each draw: what an ensemble makes
/// quantiles, shares of the variance and probabilities of.
///
/// The names are the same for every block of a plan. Fixed prices where nothing else is said.
package struct MoneySeries: Sendable {
  /// One row.
  package struct Row: Sendable {
    /// The name in tables, files and limits, such as `drift:netto`.
    package let name: String
    /// What it is called on a screen.
    package let title: Phrase
    /// 1000 kroner by year of the budget.
    package let values: BlockPath
    /// What is passed when the budget is exceeded, 1000 kroner by year; `nil` where no budget is
    /// adopted for the row.
    package var budget: BlockPath?

    package init(
      name: String, title: Phrase, values: BlockPath, budget: BlockPath? = nil
    ) {
      self.name = name
      self.title = title
      self.values = values
      self.budget = budget
    }
  }

  /// In the order of the tables.
  package private(set) var rows: [Row] = []

  /// The rows of an outcome.
  package init(_ outcome: MoneyOutcome) throws(BudgetError) {
    let years = outcome.plan.years
    for line in outcome.operating.lines {
      let name = line.isIncome ? "\(line.name), inntekt" : line.name
      add(
        "drift:\(name)", Phrase("Drift: \(name)", "Operation: \(PlanWords.english(name))"),
        line.money.fixed)
    }
    if !outcome.operating.lines.isEmpty {
      add(
        "drift:brutto", Phrase("Drift, brutto", "Operation, gross"),
        outcome.services(net: false).fixed)
      add(
        "drift:netto", Phrase("Drift, netto", "Operation, net"), outcome.services(net: true).fixed)
    }
    addDemography(outcome.people)
    if !outcome.capital.items.isEmpty {
      let long = try LongOutcome(outcome)
      add(
        "kapitalkostnad", Phrase("Kapitalkostnad", "Capital cost"),
        (long.interest + long.instalments).fixed)
      add(
        "kapitalkostnad, løpende",
        Phrase("Kapitalkostnad, løpende priser", "Capital cost, nominal prices"),
        (long.interest + long.instalments).nominal)
      add(
        "gjeld, løpende", Phrase("Gjeld, løpende priser", "Debt, nominal prices"), long.debt.nominal
      )
    }
    for part in BudgetLine.Part.allCases {
      let lines = outcome.lines.filter { $0.part == part }
      if lines.isEmpty { continue }
      for line in lines {
        let name = line.name
        add(
          "plan:\(name)",
          Phrase(
            "\(part.title.nb): \(name)", "\(part.title.en): \(PlanWords.english(name))"),
          line.money.fixed)
      }
      let sum = lines.dropFirst().reduce(lines[0].money.fixed) { $0 + $1.money.fixed }
      add(
        "plan:\(part.rawValue), sum",
        Phrase("\(part.title.nb), sum", "\(part.title.en), sum"), sum)
    }
    if !outcome.plan.adopted.isEmpty {
      let budget = try outcome.adoptedNet()
      let net = try outcome.operatingNet()
      rows.append(
        Row(
          name: "plan:netto i alt",
          title: Phrase("Nytt budsjett, netto i alt", "New budget, net total"),
          values: net.fixed * 0.001, budget: budget.fixed * 0.001))
      rows.append(
        Row(
          name: "plan:netto i alt, løpende",
          title: Phrase(
            "Nytt budsjett, netto i alt, løpende priser", "New budget, net total, nominal prices"),
          values: net.nominal * 0.001,
          budget: budget.nominal * 0.001))
    }
    rows.removeAll { $0.values.years != years }
  }

  /// The rows besides those with a budget whose variance a screen tells the sources of.
  package static let main = ["drift:netto", "kapitalkostnad"]

  private mutating func add(_ name: String, _ title: Phrase, _ kroner: BlockPath) {
    rows.append(Row(name: name, title: title, values: kroner * 0.001))
  }

  /// Demografikostnad of all groups, where each has its amount; nothing in the first year.
  private mutating func addDemography(_ people: PeopleAccount) {
    let kinds: [(String, Phrase, (PeopleAccount.Group) -> PeopleAccount.Row?)] = [
      (
        "demografikostnad:egne",
        Phrase("Demografikostnad, egne satser", "Cost of demography, own rates"), { $0.own }
      ),
      (
        "demografikostnad:landets",
        Phrase("Demografikostnad, landets satser", "Cost of demography, national rates"),
        { $0.national }
      ),
    ]
    for (name, title, row) in kinds {
      let found = people.groups.compactMap(row)
      guard let first = found.first, found.count == people.groups.count else { continue }
      let sum = found.dropFirst().reduce(first.change) { $0 + $1.change }
      add(
        name, title,
        BlockPath(firstYear: sum.firstYear - 1, values: [DrawBlock.zero] + sum.values))
    }
  }
}

extension MoneyPlan {
  /// The rows of a block of futures, `nil` where something is missing.
  package func series(_ futures: RegionFutures, _ demand: DemandOutcome) -> MoneySeries? {
    guard let outcome = try? outcome(futures, demand) else { return nil }
    return try? MoneySeries(outcome)
  }
}
