import Demography
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// The need on each step under several scenarios side by side, in the year of the need, and the
/// difference from the first.
package struct ScenarioNeedTable {
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
      for step in ladder.part.steps {
        let needs = printed.map { $0?[index]?.need(step: step) }
        let definition = ladder.part.ladder.steps[step]
        rows.append(
          row(
            ladder.part.ladder.name, definition.shownCode(language),
            ladder.part.units(definition.code), needs))
      }
      if ladder.part.ladder.counting != .recipients {
        // The printed total is the sum of the printed steps.
        let totals = printed.map { $0?[index]?.total(ladder.part.steps) }
        rows.append(
          row(
            ladder.part.ladder.name, Phrase("I alt", "Total")[language], "", totals,
            role: .total))
      }
    }
    return Table(
      name: "scenarier-side-om-side",
      title: Phrase("SCENARIER SIDE OM SIDE \(year)", "SCENARIOS SIDE BY SIDE \(year)")[language]
        + Basis.star(ofServices: runs, in: scenarios[0].folder),
      subtitle: Phrase(
        "behov etter dekning og dreining; forskjell fra \(first.scenario.name)",
        "need after coverage and shifts; difference from \(first.scenario.name)")[language],
      columns: columns, rows: rows)
  }

  private var columns: [Table.Column] {
    func label(_ nb: String, _ en: String, priority: Int = Table.Column.always) -> Table.Column {
      let name = Phrase(nb, en)[language]
      return Table.Column(
        key: name, header: name, kind: .label, priority: priority, isDimension: nb != "enhet")
    }
    var columns = [
      label("trapp", "ladder", priority: ColumnRank.detail), label("trinn", "step"),
      label("enhet", "unit", priority: ColumnRank.detail),
    ]
    for run in runs {
      let name = run.scenario.name
      columns.append(Table.Column(key: name, header: name, kind: .number(decimals: 0)))
    }
    for run in runs.dropFirst() {
      columns.append(
        Table.Column(
          key: Phrase("forskjell", "difference")[language] + "_" + run.scenario.name, header: "±",
          kind: .number(decimals: 0, signed: true)))
    }
    return columns
  }

  private func row(
    _ ladder: String, _ step: String, _ unit: String, _ needs: [Double?],
    role: Table.Row.Role = .body
  ) -> Table.Row {
    let cells = needs.map { $0.map { Table.Cell.number($0) } ?? .missing }
    let differences = needs.dropFirst().map { other -> Table.Cell in
      guard let other, let own = needs[0] else { return .missing }
      return .number(other - own)
    }
    return Table.Row([.text(ladder), .text(step), .text(unit)] + cells + differences, role: role)
  }
}
