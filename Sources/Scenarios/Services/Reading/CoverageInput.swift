import ServiceDemand
import Tabular

/// Paths of coverage in `dekning.csv`.
enum CoverageInput {
  private enum Kind {
    case constant
    case trend
    case towards
  }

  private static let kinds: Words.Choices<Kind> = [
    (.constant, ["konstant", "constant"]), (.trend, ["trend"]), (.towards, ["mål", "towards"]),
  ]

  private struct Row {
    let row: InputRow
    let place: StepGroup
    let kind: Kind
    let value: Double
    let year: Int
    let limit: Double?
    let isOfScenario: Bool
  }

  /// Reads the file: paths by ladder, step and group.
  static func read(
    _ input: InputFile, _ ladders: LadderInput, _ scenarios: [String], _ findings: Findings
  ) -> ByScenario<[StepGroup: CoveragePath]> {
    var rows: [(key: String, scenario: String, row: Row)] = []
    for row in input.rows(findings) {
      guard let ladder = row.ladder(ladders), let step = row.step(of: ladder),
        let group = row.requiredText("brukergruppe"),
        row.group(ladder, ladders, step: step), let kind = row.word("bane", kinds),
        let scenario = row.scenario(scenarios)
      else { continue }
      let place = StepGroup(step: step, userGroup: group)
      var (value, year, limit) = (0.0, 0, nil as Double?)
      if kind != .constant {
        guard let found = row.number("verdi") else { continue }
        value = found
      }
      if kind == .towards {
        guard let found = row.year() else { continue }
        year = found
      }
      if kind == .trend, row.holds("grense") {
        guard let found = row.number("grense", atLeast: 0) else { continue }
        limit = found
      }
      rows.append(
        (
          ladder.name, scenario,
          Row(
            row: row, place: place, kind: kind, value: value, year: year, limit: limit,
            isOfScenario: !scenario.isEmpty)
        ))
    }
    return ByScenario(rows) { _, rows in paths(rows) }
  }

  private static func paths(_ rows: [Row]) -> [StepGroup: CoveragePath] {
    var paths: [StepGroup: CoveragePath] = [:]
    for row in rows where paths[row.place] == nil {
      // Rows of a scenario stand in place of those of all.
      let all = rows.filter { $0.place == row.place }
      let ofScenario = all.filter(\.isOfScenario)
      let own = ofScenario.isEmpty ? all : ofScenario
      let first = own[0]
      if let other = own.first(where: { $0.kind != first.kind }) {
        other.row.report("bane", expected: "one path for each step and group")
        continue
      }
      let path: CoveragePath
      switch first.kind {
      case .constant: path = .constant
      case .trend: path = .trend(perYear: first.value, limit: first.limit)
      case .towards:
        path = .towards(own.map { CoveragePath.Point(year: $0.year, rate: $0.value) })
      }
      if first.kind != .towards, own.count > 1 {
        own[1].row.report("bane", expected: "one path for each step and group")
        continue
      }
      do {
        try path.check()
        paths[row.place] = path
      } catch { own.map(\.row).report(error) }
    }
    return paths
  }
}
