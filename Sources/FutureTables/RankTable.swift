import Demography
import Ensembles
import Outcomes
import PeopleInputs
import Runs
import ScenarioFolders
import Tabular

/// Where the deterministic scenarios lie among the futures: the share of futures below each.
struct RankTable {
  package let numbers: EnsembleNumbers
  package let scenarios: [ScenarioRun]
  package let folder: ScenarioFolder
  package let run: ScenarioRun
  package let input: UncertaintyInput
  package let language: Language

  /// The table: a row per scenario and number, a column per year; `nil` without scenarios.
  ///
  /// - Parameter isShort: whether only everybody and the first ratio are told, as on a screen.
  /// - Returns: the table.
  package func table(isShort: Bool = false) -> Table? {
    if scenarios.isEmpty { return nil }
    let all = numbers.wanted.quantities
    let ratio = all.first { $0.kind == .ratio }?.label
    let told = isShort ? all.filter { $0.kind == .total || $0.label == ratio } : all
    let years = ResultYears(run, history: false)
    func label(_ nb: String, _ en: String) -> Table.Column {
      let name = Phrase(nb, en)[language]
      return Table.Column(key: name, header: name, kind: .label)
    }
    var rows: [Table.Row] = []
    for quantity in told {
      for scenario in scenarios {
        let shown = ShownRegion(scenario, folder)
        let cells = years.all.enumerated().map { index, year -> Table.Cell in
          guard index > 0, let population = shown.populations[year],
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
        let name = scenario.scenario.name
        let base = Phrase("grunnlaget", "the folder as it stands")[language]
        rows.append(
          Table.Row([.text(quantity.label), .text(name.isEmpty ? base : name)] + cells))
      }
    }
    let isAssumed =
      input.restsOnAssumptions
      || ([run] + scenarios).contains { Basis(populationOf: $0, in: folder).note != nil }
    return Table(
      name: "scenarier-blant-framtidene",
      title: Phrase("SCENARIER BLANT FRAMTIDENE", "SCENARIOS AMONG THE FUTURES")[language]
        + (isAssumed ? " *" : ""),
      subtitle: Phrase(
        "prosent av framtidene som ligger under scenarioet",
        "percent of the futures that lie below the scenario")[language],
      source: input.source,
      columns: [label("størrelse", "quantity"), label("scenario", "scenario")]
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
