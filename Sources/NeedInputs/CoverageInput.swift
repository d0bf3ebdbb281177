import FolderText
import ServiceDemand
import Tabular

/// Paths of coverage in `dekning.csv`.
package enum CoverageInput {
  private enum Kind {
    case constant
    case trend
    case towards
    case healthier
  }

  private static let kinds: Words.Choices<Kind> = [
    (.constant, ["konstant", "constant"]), (.trend, ["trend"]), (.towards, ["mål", "towards"]),
    (.healthier, ["friskere", "healthier"]),
  ]

  private struct Row {
    let row: InputRow
    let place: RungGroup
    let kind: Kind
    let value: Double
    let year: Int
    let limit: Double?
    let isOfScenario: Bool
  }

  /// Whether a row is of a path towards a rate of a year; what is no path is told elsewhere.
  package static func aims(_ row: InputRow) -> Bool {
    Words.value(of: row.text("bane"), in: kinds) == .towards
  }

  /// Reads the file: paths, and healthier ageing beside them, by ladder, rung and group.
  package static func read(
    _ input: InputFile, _ ladders: LadderInput, _ scenarios: [String], _ settings: Settings,
    _ findings: Findings
  ) -> (
    paths: ByScenario<[RungGroup: CoveragePath]>,
    healthier: ByScenario<[RungGroup: HealthierAgeing]>
  ) {
    var rows: [(key: String, scenario: String?, row: Row)] = []
    for row in input.rows(findings) {
      guard let ladder = row.ladder(ladders), let rung = row.rung(of: ladder),
        let group = row.requiredText("brukergruppe"),
        row.group(ladder, ladders, rung: rung), let kind = row.word("bane", kinds),
        row.isOfScenario(among: scenarios)
      else { continue }
      let place = RungGroup(rung: rung, userGroup: group)
      var (value, year, limit) = (0.0, 0, nil as Double?)
      if kind != .constant {
        guard let found = row.rate("verdi") else { continue }
        value = found
      }
      if kind == .healthier, settings.stepLength != 1 {
        row.report("bane", expected: Phrase("no friskere where steglengde is not 1 year"))
        continue
      }
      if kind == .towards {
        guard let found = row.year() else { continue }
        year = found
      }
      if kind == .trend || kind == .healthier, row.holds("grense") {
        // Of those who live healthier it is an age.
        let found =
          kind == .trend ? row.rate("grense", atLeast: 0) : row.number("grense", atLeast: 0)
        guard let found else { continue }
        limit = found
      }
      rows.append(
        (
          ladder.name, row.given("scenario"),
          Row(
            row: row, place: place, kind: kind, value: value, year: year, limit: limit,
            isOfScenario: row.holds("scenario"))
        ))
    }
    return (
      ByScenario(rows.filter { $0.row.kind != .healthier }) { _, rows in paths(rows) },
      ByScenario(rows.filter { $0.row.kind == .healthier }) { _, rows in healthier(rows) }
    )
  }

  private static func healthier(_ rows: [Row]) -> [RungGroup: HealthierAgeing] {
    var chosen: [RungGroup: HealthierAgeing] = [:]
    var seen: Set<RungGroup> = []
    for row in rows where seen.insert(row.place).inserted {
      let all = rows.filter { $0.place == row.place }
      // A row of a scenario stands in place of that of all.
      let ofScenario = all.filter(\.isOfScenario)
      let own = ofScenario.isEmpty ? all : ofScenario
      if own.count > 1 {
        own[1].row.report("bane", expected: Phrase("one friskere for each step and group"))
        continue
      }
      guard let age = Int(exactly: own[0].limit ?? 0) else {
        own[0].row.report(
          "grense", expected: Phrase("the youngest age that is healthier, in whole years"))
        continue
      }
      do {
        chosen[row.place] = try HealthierAgeing(share: own[0].value, fromAge: age)
      } catch { own[0].row.report(error) }
    }
    return chosen
  }

  private static func paths(_ rows: [Row]) -> [RungGroup: CoveragePath] {
    var paths: [RungGroup: CoveragePath] = [:]
    var seen: Set<RungGroup> = []
    for row in rows where seen.insert(row.place).inserted {
      // Rows of a scenario stand in place of those of all.
      let all = rows.filter { $0.place == row.place }
      let ofScenario = all.filter(\.isOfScenario)
      let own = ofScenario.isEmpty ? all : ofScenario
      let first = own[0]
      if let other = own.first(where: { $0.kind != first.kind }) {
        other.row.report("bane", expected: Phrase("one path for each step and group"))
        continue
      }
      let path: CoveragePath
      switch first.kind {
      case .constant, .healthier: path = .constant
      case .trend: path = .trend(perYear: first.value, limit: first.limit)
      case .towards:
        path = .towards(own.map { CoveragePath.Point(year: $0.year, rate: $0.value) })
      }
      if first.kind != .towards, own.count > 1 {
        own[1].row.report("bane", expected: Phrase("one path for each step and group"))
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
