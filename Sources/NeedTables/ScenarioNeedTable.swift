import Demography
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// The need on each rung under several scenarios side by side, in the year of the need, and the
/// difference from the first.
package struct ScenarioNeedTable {
  package static let spec = ResultSpec(
    "scenarier-side-om-side", title: Phrase("SCENARIOS SIDE BY SIDE"),
    about: Phrase("the need on each step under the scenarios, side by side"),
    scope: .result, place: .both, rests: .need(), privacy: .rowsOfLadders(),
    columns: [.ladder, .rung, .unit, difference, .scenarios])
  private static let difference = ColumnSpec(
    "forskjell", "difference", nn: "skilnad", .number(decimals: 0, signed: true),
    family: .perScenario,
    Phrase("difference from the first scenario"))

  private let scenarios: [ScenarioOutcome]
  private let language: Language
  private var runs: [ScenarioRun] { scenarios.map(\.run) }

  package init(_ scenarios: [ScenarioOutcome], language: Language) {
    (self.scenarios, self.language) = (scenarios, language)
  }

  /// The table, or `nil` where there are not several scenarios or nobody is counted on a ladder.
  package func table() -> Table? {
    guard runs.count > 1, let first = runs.first else { return nil }
    let year = first.needYear
    guard let base = scenarios[0].need else { return nil }
    let printed = scenarios.map { scenario in
      scenario.need?.ladders.map { ladder in
        ladder.years.firstIndex(of: year).map { PrintedNeed(ladder, year: $0) }
      }
    }
    var rows: [Table.Row] = []
    for (index, ladder) in base.ladders.enumerated() {
      let parts = scenarios.map { $0.need?.ladders[index].part }
      // A rung that only another scenario moves to is a row too.
      let rungs = Set(parts.flatMap { $0?.rungs ?? [] }).sorted()
      for rung in rungs {
        let needs = printed.map { $0?[index]?.need(rung: rung) }
        let definition = ladder.part.ladder.rungs[rung]
        rows.append(
          row(
            ladder.part.ladder.name, definition.shownCode(language),
            ladder.part.units(definition.code), needs))
      }
      // The printed totals are the sums of the printed rungs.
      var units: [String?] = []
      for total in parts.flatMap({ $0?.totals ?? [] }) where !units.contains(total.ownUnit) {
        units.append(total.ownUnit)
      }
      for unit in units {
        let totals = zip(parts, printed).map { part, printed -> Double? in
          guard let part, let own = part.totals.first(where: { $0.ownUnit == unit }) else {
            return nil
          }
          return printed?[index]?.total(own, of: part)
        }
        rows.append(
          row(
            ladder.part.ladder.name, LadderTotal.label(of: unit, language), unit ?? "", totals,
            role: .total))
      }
    }
    return Table(
      Self.spec, language, ending: " \(year)" + scenarios.star(Self.spec),
      subtitle: Phrase("need after coverage and shifts; difference from \(first.scenario.name)")[
        language],
      columns: columns, rows: rows)
  }

  private var columns: [Table.Column] {
    let labels = [
      ColumnSpec.ladder.column(language, priority: ColumnRank.detail),
      ColumnSpec.rung.column(language),
      ColumnSpec.unit.column(language, priority: ColumnRank.detail),
    ]
    return labels + scenarios.columns(Self.difference, language)
  }

  private func row(
    _ ladder: String, _ rung: String, _ unit: String, _ needs: [Double?],
    role: Table.Row.Role = .body
  ) -> Table.Row {
    let cells = needs.map { $0.map { Table.Cell.number($0) } ?? .missing }
    let differences = needs.dropFirst().map { other -> Table.Cell in
      guard let other, let own = needs[0] else { return .missing }
      return .number(other - own)
    }
    return Table.Row([.text(ladder), .text(rung), .text(unit)] + cells + differences, role: role)
  }
}
