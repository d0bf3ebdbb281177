import Demography
import MunicipalBudget
import ServiceDemand

/// Kroner of an outcome as named rows by year, 1000 kroner in each draw: what an ensemble makes
/// quantiles, shares of the variance and probabilities of.
///
/// The names are the same for every block of a plan. Fixed prices where nothing else is said.
package struct MoneySeries: Sendable {
  /// One row.
  package struct Row: Sendable {
    /// The name in tables, files and limits, such as `drift:netto`.
    package let name: String
    /// What it is of.
    package let kind: Kind
    /// 1000 kroner by year of the budget.
    package let values: BlockPath
    /// What is passed when the budget is exceeded, 1000 kroner by year; `nil` where no budget is
    /// adopted for the row.
    package var budget: BlockPath?

    package init(
      name: String, kind: Kind, values: BlockPath, budget: BlockPath? = nil
    ) {
      self.name = name
      self.kind = kind
      self.values = values
      self.budget = budget
    }
  }

  /// What a row is of; whoever shows it has the words.
  package enum Kind: Sendable {
    /// A line of operation.
    case operation(LineSubject)
    /// All operation, gross or net.
    case operationGross, operationNet
    /// Demografikostnad by own or by national amounts.
    case ownDemography, nationalDemography
    /// Interest and instalments, in fixed or in nominal prices.
    case capitalCost, nominalCapitalCost
    /// Debt in nominal prices.
    case nominalDebt
    /// A line of a part of the handlingsprogram, and the sum of a part.
    case planLine(BudgetLine.Part, LineSubject)
    case planSum(BudgetLine.Part)
    /// The new budget, net, in fixed or in nominal prices.
    case newBudget, nominalNewBudget

    /// Whether a screen tells what its variance comes from, also without a budget.
    package var isMain: Bool {
      switch self {
      case .operationNet, .capitalCost: true
      default: false
      }
    }
  }

  /// In the order of the tables.
  package private(set) var rows: [Row] = []

  /// The rows of an outcome.
  package init(_ outcome: MoneyOutcome) throws(BudgetError) {
    let years = outcome.plan.years
    for line in outcome.operating.lines {
      add("drift:\(line.subject.name)", .operation(line.subject), line.money.fixed)
    }
    if !outcome.operating.lines.isEmpty {
      add("drift:brutto", .operationGross, outcome.services(net: false).fixed)
      add("drift:netto", .operationNet, outcome.services(net: true).fixed)
    }
    addDemography(outcome.people)
    if !outcome.capital.items.isEmpty {
      let long = try outcome.longView()
      let cost = long.capitalCost
      add("kapitalkostnad", .capitalCost, cost.fixed)
      add("kapitalkostnad, løpende", .nominalCapitalCost, cost.nominal)
      add("gjeld, løpende", .nominalDebt, long.debt.nominal)
    }
    for part in BudgetLine.Part.allCases {
      let lines = outcome.lines.filter { $0.part == part }
      if lines.isEmpty { continue }
      for line in lines {
        add("plan:\(line.name)", .planLine(part, line.subject), line.money.fixed)
      }
      let sum = lines.dropFirst().reduce(lines[0].money.fixed) { $0 + $1.money.fixed }
      add("plan:\(part.rawValue), sum", .planSum(part), sum)
    }
    if !outcome.plan.adopted.isEmpty {
      let budget = try outcome.adoptedNet()
      let net = try outcome.operatingNet()
      rows.append(
        Row(
          name: "plan:netto i alt", kind: .newBudget, values: net.fixed * 0.001,
          budget: budget.fixed * 0.001))
      rows.append(
        Row(
          name: "plan:netto i alt, løpende", kind: .nominalNewBudget,
          values: net.nominal * 0.001, budget: budget.nominal * 0.001))
    }
    rows.removeAll { $0.values.years != years }
  }

  private mutating func add(_ name: String, _ kind: Kind, _ kroner: BlockPath) {
    rows.append(Row(name: name, kind: kind, values: kroner * 0.001))
  }

  /// Demografikostnad of all groups, where each has its amount; nothing in the first year.
  private mutating func addDemography(_ people: PeopleAccount) {
    let kinds: [(String, Kind, (PeopleAccount.Group) -> PeopleAccount.Row?)] = [
      ("demografikostnad:egne", .ownDemography, { $0.own }),
      ("demografikostnad:landets", .nationalDemography, { $0.national }),
    ]
    for (name, kind, row) in kinds {
      let found = people.groups.compactMap(row)
      guard let first = found.first, found.count == people.groups.count else { continue }
      let sum = found.dropFirst().reduce(first.change) { $0 + $1.change }
      add(
        name, kind,
        BlockPath(firstYear: sum.firstYear - 1, values: [DrawBlock.zero] + sum.values))
    }
  }
}
