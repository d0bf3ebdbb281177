import Demography
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// What is missing in the target year and what must be built until then, on each rung under several
/// scenarios side by side, and the difference from the first.
package struct ScenarioGapTable {
  package static let spec = ResultSpec(
    "scenarier-kapasitet", title: Phrase("SHORTAGE SIDE BY SIDE"),
    about: Phrase("places missing and to build under the scenarios, side by side"),
    scope: .result, place: .both, rests: .places(), privacy: .users(),
    columns: [.ladder, .rung, .userGroup, .measure, difference, .scenarios])
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

  private struct Place: Hashable {
    let ladder: String
    let rung: String
    /// What tables call the rung.
    let shown: String
    let group: String
  }

  private struct Sheet {
    var places: [Place] = []
    var missing: [Place: Double] = [:]
    var toBuild: [Place: Double] = [:]
  }

  /// The table, or `nil` where there are not several scenarios or no places are told of.
  package func table() -> Table? {
    guard runs.count > 1, let first = runs.first else { return nil }
    let sheets = scenarios.map(sheet)
    var places: [Place] = []
    for sheet in sheets { places += sheet.places.filter { !places.contains($0) } }
    if places.isEmpty { return nil }
    var rows: [Table.Row] = []
    for place in places {
      let measures: [(Phrase, (Sheet) -> Double?)] = [
        (Phrase("missing"), { $0.missing[place] }),
        (Phrase("to build in all"), { $0.toBuild[place] }),
      ]
      for (name, value) in measures {
        rows.append(row(place, name[language], sheets.map(value)))
      }
    }
    let years = Set(runs.map(\.gapYear)).sorted().map(String.init).joined(separator: ", ")
    return Table(
      Self.spec, language, ending: " \(years)" + scenarios.star(Self.spec),
      subtitle: Phrase(
        "places missing in \(years) and what to build by then; difference from \(first.scenario.name)"
      )[language],
      columns: columns, rows: rows)
  }

  private func sheet(_ scenario: ScenarioOutcome) -> Sheet {
    var sheet = Sheet()
    let run = scenario.run
    for ladder in scenario.need?.ladders ?? [] {
      guard let target = ladder.years.firstIndex(of: run.gapYear) else { continue }
      for gap in ladder.gaps where !gap.isOnlyCapped {
        let all = Phrase("all groups")[language]
        let rung = ladder.part.ladder.rungs[gap.rung]
        let place = Place(
          ladder: ladder.part.ladder.name, rung: rung.code, shown: rung.shownCode(language),
          group: gap.group.map { ladder.part.groups[$0] } ?? all)
        sheet.places.append(place)
        sheet.missing[place] = ladder.printed(gap, at: target).flatMap { $0[.missing] }
        let homes = HomesToBuild(ladder, gap, run).homes.prefix(target + 1)
        if !homes.contains(where: { $0 == nil }) {
          sheet.toBuild[place] = homes.reduce(0) { $0 + ($1 ?? 0) }
        }
      }
    }
    return sheet
  }

  private var columns: [Table.Column] {
    let labels = [
      ColumnSpec.ladder.column(language, priority: ColumnRank.detail),
      ColumnSpec.rung.column(language), ColumnSpec.userGroup.column(language),
      ColumnSpec.measure.column(language),
    ]
    return labels + scenarios.columns(Self.difference, language)
  }

  private func row(_ place: Place, _ measure: String, _ values: [Double?]) -> Table.Row {
    let cells = values.map { $0.map { Table.Cell.number($0) } ?? .missing }
    let differences = values.dropFirst().map { other -> Table.Cell in
      guard let other, let own = values[0] else { return .missing }
      return .number(other - own)
    }
    return Table.Row(
      [.text(place.ladder), .text(place.shown), .text(place.group), .text(measure)] + cells
        + differences)
  }
}
