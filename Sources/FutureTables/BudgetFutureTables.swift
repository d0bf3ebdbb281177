import Ensembles
import Outcomes
import Runs
import ScenarioFolders
import Tabular

/// The kroner of an ensemble: medians with intervals, and how likely the budget is exceeded.
struct BudgetFutureTables {
  package let money: MoneyFutures
  package let numbers: EnsembleNumbers
  /// The place of the first row among the numbers besides persons.
  package let first: Int
  package let tables: IntervalTables

  /// The rows with a budget: the probability in percent that it is exceeded; `nil` where none is
  /// adopted.
  func exceeded() -> Table? {
    let (years, language) = (tables.scenario.years, tables.language)
    var rows: [Table.Row] = []
    for (place, name) in money.names.enumerated() {
      let budget = money.budgets[place]
      if budget.allSatisfy({ $0 == nil }) { continue }
      let cells = years.all.indices.map { year -> Table.Cell in
        guard year > 0, let limit = budget[year],
          let percent = numbers.percent(of: first + place, above: limit, year: year)
        else { return .missing }
        return .number(percent)
      }
      rows.append(Table.Row([.text(name)] + cells))
    }
    if rows.isEmpty { return nil }
    return Table(
      FutureSpecs.exceeded, language, ending: tables.star(FutureSpecs.exceeded),
      subtitle: Phrase("probability in percent that the line is larger than the adopted budget")[
        language],
      columns: [ColumnSpec.line.column(language)]
        + years.columns(.percent(decimals: 1)), rows: rows)
  }
}
