import Demography
import NeedTables
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// What `--skjul-under N` hides of the users of a run: decided once, from the counts, for every table
/// that tells of the same users.
///
/// A ladder is touched when one of its cells (a rung, or a user group on a rung, in any year and
/// scenario of the run, before or after coverage and shifts) is above zero and, exactly or as it is
/// printed, below N. Then its own
/// table has hidden rows (``SmallCells``), every other table loses its rows of that ladder, and tables
/// that follow from users in other ways are left out: see ``SuppressedTables``.
struct UserSuppression: Sendable {
  /// Printed counts above zero and below this are hidden.
  package let threshold: Int
  /// The ladders that are touched.
  package private(set) var ladders: [String: HiddenLadder] = [:]
  /// Whether counts of known users are small.
  private(set) var hidesKnownUsers = false

  /// Decides for all scenarios of a run at once.
  init(below threshold: Int, _ scenarios: [ScenarioOutcome]) {
    self.threshold = threshold
    let folder = scenarios[0].folder
    for ladder in folder.ladders.ladders {
      if let hidden = hidden(ladder, scenarios) { ladders[ladder.name] = hidden }
    }
    for scenario in scenarios {
      let services = ServiceTables(scenario, language: .nb)
      guard let outcome = scenario.need else { continue }
      for ladder in outcome.ladders where hasSmall(ladder, of: scenario) {
        ladders[ladder.part.ladder.name, default: HiddenLadder()].rungs.formUnion([])
      }
      if FlowTables(services).tables(outcome).contains(where: hasSmall) { hidesKnownUsers = true }
    }
  }

  /// Whether nothing of the ladders is hidden.
  var touchesNoLadder: Bool { ladders.isEmpty }

  /// Whether a number of users is small.
  func isSmall(_ value: Double) -> Bool {
    value > 0 && Rounding.whole(value) < Double(threshold)
  }

  /// Whether a number of users is small, as it is or as it is printed.
  private func isSmall(_ value: Double, _ printed: Double?) -> Bool {
    isSmall(value) || value > 0 && (printed ?? value) < Double(threshold)
  }

  /// Whether a table has a small number in a column that is no percentage.
  func hasSmall(_ table: Table) -> Bool {
    let numbers = table.columns.indices.filter {
      switch table.columns[$0].kind {
      case .number, .exact: true
      case .label, .code, .percent, .ordinal, .trend: false
      }
    }
    return table.rows.contains { row in
      numbers.contains { column in
        guard case .number(let value) = row.cells[column] else { return false }
        return isSmall(value.magnitude)
      }
    }
  }

  /// Whether the total of a ladder may be told beside other scenarios, where it has nothing small.
  func tells(_ ladder: String, of scenario: ScenarioOutcome) -> Bool {
    scenario.need?.ladders.contains { $0.part.ladder.name == ladder && hasSmall($0, of: scenario) }
      != true
  }

  /// Whether a rung or a group on a rung is small after coverage and shifts, before the shifts, or
  /// under unchanged practice where that is told beside.
  private func hasSmall(_ ladder: LadderOutcome, of scenario: ScenarioOutcome) -> Bool {
    if hasSmall(ladder) || hasSmall(ladder, shifted: false) { return true }
    return ladder.part.changesPractice && hasSmall(scenario.withUnchangedPractice(ladder))
  }

  private func hasSmall(_ ladder: LadderOutcome, shifted: Bool = true) -> Bool {
    let printed = ladder.printed
    return ladder.part.rungs.contains { rung in
      let groups = ladder.part.groups.indices.map { Int?.some($0) }
      return (groups + [nil]).contains { group in
        let exact = ladder.need(rung: rung, group: group, shifted: shifted)
        return zip(exact, printed).contains { need, printed in
          isSmall(need?[0] ?? 0, printed.need(rung: rung, group: group, shifted: shifted))
        }
      }
    }
  }

  /// What is hidden of a ladder under constant rates; `nil` where nothing is small.
  private func hidden(
    _ ladder: Ladder, _ scenarios: [ScenarioOutcome]
  ) -> HiddenLadder? {
    let counted = CountedLadder(ladder, scenarios)
    if counted.parts.isEmpty { return nil }
    let cells = SmallCells(
      threshold: threshold, columns: counted.columns.count, parts: counted.parts)
    let forced = Set(counted.rows.indices.filter { tellsSmallGroup($0, counted, cells) })
    var hidden = HiddenLadder()
    func hide(_ rows: Set<Int>, _ total: LadderTotal?, _ columns: Set<Int>) {
      hidden.rungs.formUnion(rows.map { counted.rows[$0] })
      guard let total else { return }
      for column in columns {
        let (scenario, year) = counted.columns[column]
        hidden.totals[.init(scenario: scenario, total), default: []].insert(year)
      }
    }
    let all = Set(counted.columns.indices)
    if counted.sharesNoRow {
      // What is added in one total is not in another, so that each is a table of its own.
      for (total, parts) in counted.byTotal {
        let result = SmallCells(
          threshold: threshold, columns: all.count, parts: parts, hasTotal: total != nil,
          wanted: counted.wanted, forced: forced.intersection(parts.map(\.row))
        ).hidden
        hide(result.rows, total, result.totals)
      }
    } else {
      // A rung that is in two totals ties them together: none is told beside a hidden row.
      let result = SmallCells(
        threshold: threshold, columns: all.count, parts: counted.parts, hasTotal: false,
        forced: forced
      ).hidden
      if !result.rows.isEmpty {
        for total in counted.totals { hide(result.rows, total, all) }
      }
    }
    return hidden.rungs.isEmpty ? nil : hidden
  }

  /// Whether the row of a rung tells the number of a small group on it: the group is small, and no
  /// other counts of the groups print the same row.
  private func tellsSmallGroup(
    _ row: Int, _ counted: CountedLadder, _ cells: SmallCells
  ) -> Bool {
    let free = cells.members(of: [row])
    let groups = Dictionary(grouping: free) { counted.groups[$0] }
    if groups.count < 2 { return false }
    let units = groups.sorted { $0.key < $1.key }.map(\.value)
    let printed = OtherCounts(
      cells, free: free, shown: Array(0..<counted.columns.count), roundsGroups: true)
    return units.contains { unit in
      cells.isSmall(unit.map { ($0, cells.parts[$0].count) })
        && !cells.canBeOther(unit, among: units, printed)
    }
  }
}
