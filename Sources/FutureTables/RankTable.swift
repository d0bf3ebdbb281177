import Demography
import Ensembles
import Outcomes
import PeopleInputs
import Runs
import ScenarioFolders
import Tabular

/// Where the deterministic scenarios lie among the futures: the share of futures below each.
struct RankTable {
  package static let spec = ResultSpec(
    "scenarier-blant-framtidene",
    title: Phrase("SCENARIOS AMONG THE FUTURES"),
    about: Phrase("the share of the futures below each scenario"),
    place: .both, rests: .futures(ResultSpec.Rests()), privacy: .free,
    columns: [.quantity, .scenario, .years])

  package let numbers: EnsembleNumbers
  package let scenarios: [ScenarioOutcome]
  package let tables: IntervalTables

  private var language: Language { tables.language }

  /// The table: a row per scenario and number, a column per year; `nil` without scenarios.
  ///
  /// - Parameter isShort: whether only everybody and the first ratio are told, as on a screen.
  /// - Returns: the table.
  package func table(isShort: Bool = false) -> Table? {
    if scenarios.isEmpty { return nil }
    let all = numbers.wanted.quantities
    let ratio = all.first { $0.kind == .ratio }?.label
    let told = isShort ? all.filter { $0.kind == .total || $0.label == ratio } : all
    let years = tables.scenario.years
    var rows: [Table.Row] = []
    for quantity in told {
      for scenario in scenarios {
        let cells = years.all.enumerated().map { index, year -> Table.Cell in
          guard index > 0, let population = scenario.shown.populations[year],
            let value = value(quantity, population)
          else { return .missing }
          let draws = numbers.draws(quantity, year: index)
          if draws.isEmpty || draws.contains(where: \.isNaN) { return .missing }
          var below = 0.0
          for draw in draws {
            below += draw < value ? 1 : draw == value ? 0.5 : 0
          }
          return .number(below / Double(draws.count) * 100)
        }
        let name = scenario.run.scenario.name
        let base = Phrase("the folder as it stands")[language]
        rows.append(
          Table.Row([.text(quantity.label), .text(name.isEmpty ? base : name)] + cells))
      }
    }
    let others = scenarios.contains { $0.basis(Self.spec).note != nil }
    return Table(
      Self.spec, language, ending: others ? .star : tables.star(Self.spec),
      subtitle: Phrase("percent of the futures that lie below the scenario")[language],
      source: tables.input.source,
      columns: [ColumnSpec.quantity.column(language), ColumnSpec.scenario.column(language)]
        + years.columns(.percent(decimals: 0)), rows: rows)
  }

  private func value(
    _ quantity: WantedNumbers.Quantity, _ population: Population
  ) -> Double? {
    guard let above = numbers.wanted.value(of: quantity.above, in: population) else { return nil }
    guard let place = quantity.below else { return above }
    guard let below = numbers.wanted.value(of: place, in: population), below > 0 else {
      return nil
    }
    return above / below
  }
}
