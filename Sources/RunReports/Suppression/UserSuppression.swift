import Demography
import NeedTables
import Outcomes
import ScenarioFolders
import ServiceDemand
import Tabular

/// What `--skjul-under N` hides of the users of a run: decided once for all its scenarios.
///
/// A *small count* is a row of `trappebruk.csv` or `kjente_brukere.csv` with more than nobody and fewer
/// than N. What is decided here is the same for every number a small count can have:
///
/// - a step with a small count is hidden, and its ladder is *touched*. That asks whether a count is
///   small and never how small, and asks nothing of any other step;
/// - a step, or a ladder, that a run makes small without a small count (6 users who become 4) is hidden, or
///   touched, too. That is asked of the numbers of a step or of a ladder, which is hidden or touched
///   already where they follow from a small count.
///
/// What a hidden step goes into is hidden (``HiddenLadder``), every other table loses its rows of a
/// touched ladder, and tables that follow from users in other ways are left out (``SuppressedTables``).
/// So what is shown is a function of the counts that are not small and of which ones are
/// (docs/formats.md). One pass over rows, and one over the needs of each scenario.
struct UserSuppression: Sendable {
  /// Counts above zero and below this are hidden.
  package let threshold: Int
  /// The ladders that are touched.
  package private(set) var ladders: [String: HiddenLadder] = [:]
  /// Whether nothing is shown of known users.
  private(set) var hidesKnownUsers = false

  /// Decides for all scenarios of a run at once.
  init(below threshold: Int, _ scenarios: [ScenarioOutcome]) {
    self.threshold = threshold
    let folder = scenarios[0].folder
    for ladder in folder.ladders.ladders {
      for use in folder.ladders.uses[ladder.name] ?? [] where isSmallCount(use.count) {
        ladders[ladder.name, default: HiddenLadder()].rungs.insert(use.rung)
      }
    }
    hidesKnownUsers = folder.services.known.contains { known in
      known.users.contains { isSmallCount($0.count) }
    }
    for scenario in scenarios {
      guard let outcome = scenario.need else { continue }
      for ladder in outcome.ladders { add(ladder, of: scenario) }
      if !hidesKnownUsers {
        let flows = FlowTables(ServiceTables(scenario, language: .nb)).tables(outcome)
        hidesKnownUsers = flows.contains(where: hasSmall)
      }
    }
  }

  /// Whether nothing of the ladders is hidden.
  var touchesNoLadder: Bool { ladders.isEmpty }

  /// Whether somebody is counted, and fewer than may be told.
  private func isSmallCount(_ count: Double) -> Bool { count > 0 && count < Double(threshold) }

  /// Whether a number of users is small, rounded as a table rounds it.
  func isSmall(_ value: Double) -> Bool {
    value > 0 && Rounding.whole(value) < Double(threshold)
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
    if ladders[ladder]?.rungs.isEmpty == false { return false }
    guard let own = scenario.need?.ladders.first(where: { $0.part.ladder.name == ladder }) else {
      return true
    }
    return !small(own).any
      && !(own.part.changesPractice && small(scenario.withUnchangedPractice(own)).any)
  }

  /// Adds what a scenario makes small of a ladder: steps under unchanged practice, where each follows
  /// from its own counts; else the ladder, since a shift makes a step follow from the counts of another.
  private mutating func add(_ ladder: LadderOutcome, of scenario: ScenarioOutcome) {
    let name = ladder.part.ladder.name
    let changes = ladder.part.changesPractice
    let constant = small(changes ? scenario.withUnchangedPractice(ladder) : ladder)
    if !constant.rungs.isEmpty {
      let codes = constant.rungs.map { ladder.part.ladder.rungs[$0].code }
      ladders[name, default: HiddenLadder()].rungs.formUnion(codes)
    }
    if ladders[name] == nil, constant.any || changes && small(ladder).any {
      ladders[name] = HiddenLadder()
    }
  }

  /// The rungs of a ladder that are small in some year, and whether anything of it is: a rung or a group
  /// on a rung, after coverage and shifts or before the shifts.
  private func small(_ ladder: LadderOutcome) -> (rungs: [Int], any: Bool) {
    let printed = ladder.printed
    func isSmallAt(_ rung: Int, group: Int? = nil, shifted: Bool = true) -> Bool {
      let exact = ladder.need(rung: rung, group: group, shifted: shifted)
      return zip(exact, printed).contains { need, printed in
        isSmall(need?[0] ?? 0, printed.need(rung: rung, group: group, shifted: shifted))
      }
    }
    let part = ladder.part
    let rungs = part.rungs.filter { isSmallAt($0) }
    let any =
      !rungs.isEmpty
      || part.rungs.contains { rung in
        part.groups.indices.contains { isSmallAt(rung, group: $0) }
      }
      || part.shifts != nil
        && part.rungs.contains { rung in
          isSmallAt(rung, shifted: false)
            || part.groups.indices.contains { isSmallAt(rung, group: $0, shifted: false) }
        }
    return (rungs, any)
  }

  /// Whether a number of users is small, as it is or as it is printed: 2.4 and 2.4 users of two groups
  /// are 5, and print 4.
  private func isSmall(_ value: Double, _ printed: Double?) -> Bool {
    isSmall(value) || value > 0 && (printed ?? value) < Double(threshold)
  }
}
