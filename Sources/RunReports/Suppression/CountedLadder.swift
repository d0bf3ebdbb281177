import Demography
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand

/// The users of a ladder as rows, columns and paths: its rungs, the years of every scenario, and what
/// one user counted today is in each.
struct CountedLadder {
  /// The codes of the rungs that have use, in the order of the ladder.
  package let rows: [String]
  /// Every scenario and year in which all rungs are known.
  package private(set) var columns: [(scenario: String, year: Int)] = []
  /// The users; those who are nobody are left out.
  package private(set) var parts: [SmallCells.Part] = []
  /// The columns of the start and of the year of the need, scenario by scenario.
  package private(set) var wanted: [Int] = []
  /// The user group of each part.
  package private(set) var groups: [String] = []
  /// What may be added on the ladder: nothing on one of recipients.
  let totals: [LadderTotal]

  init(_ ladder: Ladder, _ scenarios: [ScenarioOutcome]) {
    let uses = scenarios[0].folder.ladders.uses[ladder.name] ?? []
    totals = ladder.totals(of: Self.units(uses))
    let used = Set(uses.map(\.rung))
    rows = ladder.rungs.map(\.code).filter { used.contains($0) }
    let counted = uses.indices.filter { uses[$0].count > 0 }
    var paths = [[Double]](repeating: [], count: counted.count)
    for scenario in scenarios {
      let run = scenario.run
      // What one user becomes: the need of a count of one.
      let own = run.scenario.uses(uses).map { Self.one($0) }
      let need = Need(uses: own, date: run.settings.needDate)
      let persons = PersonBlocks(sums: need.sums, populations: scenario.shown.populations)
      for year in scenario.years.all {
        let ratios = counted.compactMap { need.need(of: own[$0], year: year, in: persons)?[0] }
        if ratios.count < counted.count { continue }
        for (place, ratio) in ratios.enumerated() { paths[place].append(ratio) }
        if year == run.startYear || year == run.needYear { wanted.append(columns.count) }
        columns.append((run.scenario.name, year))
      }
    }
    var names: [String] = []
    for (place, index) in counted.enumerated() {
      let use = uses[index]
      guard let row = rows.firstIndex(of: use.rung) else { continue }
      if !names.contains(use.userGroup) { names.append(use.userGroup) }
      let group = names.firstIndex(of: use.userGroup) ?? 0
      parts.append(SmallCells.Part(row: row, count: use.count, path: paths[place], group: group))
      groups.append(use.userGroup)
    }
  }

  /// The parts of each total; all of them of none where nothing may be added.
  var byTotal: [(total: LadderTotal?, parts: [SmallCells.Part])] {
    if totals.isEmpty { return [(nil, parts)] }
    return totals.map { total in
      (total, parts.indices.filter { total.places.contains(place($0)) }.map { parts[$0] })
    }
  }

  /// Whether no rung is in two totals.
  var sharesNoRow: Bool {
    rows.indices.allSatisfy { row in
      let places = parts.indices.filter { parts[$0].row == row }.map(place)
      return totals.isEmpty || totals.count { !Set($0.places).isDisjoint(with: places) } < 2
    }
  }

  private func place(_ part: Int) -> RungGroup {
    RungGroup(rung: rows[parts[part].row], userGroup: groups[part])
  }

  /// The unit each user group on a rung is counted in.
  private static func units(_ uses: [LadderUse]) -> [(place: RungGroup, unit: String)] {
    var found: [(place: RungGroup, units: [String])] = []
    for use in uses {
      let place = RungGroup(rung: use.rung, userGroup: use.userGroup)
      guard let known = found.firstIndex(where: { $0.place == place }) else {
        found.append((place, [use.unit]))
        continue
      }
      if !found[known].units.contains(use.unit) { found[known].units.append(use.unit) }
    }
    return found.map { ($0.place, $0.units.joined(separator: " + ")) }
  }

  private static func one(_ use: LadderUse) -> LadderUse {
    var one = use
    one.count = 1
    return one
  }
}
