import Outcomes
import Tabular

/// What tables of several scenarios share.
extension [ScenarioOutcome] {
  /// The star of a table, where what it rests on is assumed or estimated under one of them.
  func star(_ spec: ResultSpec) -> TitleEnding {
    contains { $0.star(spec).isStarred } ? .star : .none
  }

  /// A column for each, and for each but the first one of the difference from it.
  func columns(_ difference: ColumnSpec, _ language: Language) -> [Table.Column] {
    let names = map(\.run.scenario.name)
    let numbers = names.map {
      Table.Column(key: $0, header: $0, kind: ColumnSpec.scenarios.kind)
    }
    return numbers
      + names.dropFirst().map { difference.column(language, ending: "_\($0)", header: "±") }
  }
}
