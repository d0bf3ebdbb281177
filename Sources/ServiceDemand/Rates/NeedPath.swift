import Demography

/// The need of a user group on every step of a ladder, year by year: what shifts, gaps and staff
/// are computed from.
public struct NeedPath: Sendable, Equatable {
  /// The ladder.
  public let ladder: Ladder
  /// The user group.
  public let userGroup: String
  /// The year of the first entry.
  public let firstYear: Int
  /// By year and step of the ladder; 0 on steps where nobody of the group is counted.
  public let need: [[DrawBlock]]
  /// By step: whether users of the group are counted on it.
  ///
  /// A step that is not counted is shown as missing, and is 0 in `need` only so that a shift can
  /// move somebody to it.
  public let isCounted: [Bool]

  /// The need under constant rates or, by step and group, on a path of coverage.
  ///
  /// `nil` where a row lacks its persons in some year, since a partial sum is no answer.
  public init?(
    _ need: Need, ladder: Ladder, userGroup: String, years: ClosedRange<Int>,
    coverage: [StepGroup: CoveragePath] = [:], in persons: PersonBlocks
  ) {
    let uses = need.uses.filter { $0.userGroup == userGroup }
    var path: [[DrawBlock]] = []
    for year in years {
      var steps = [DrawBlock](repeating: .none, count: ladder.steps.count)
      for use in uses {
        guard let step = ladder.steps.firstIndex(where: { $0.code == use.step }) else { continue }
        let key = StepGroup(step: use.step, userGroup: userGroup)
        let choice = coverage[key] ?? .constant
        guard let one = need.need(of: use, year: year, coverage: choice, in: persons) else {
          return nil
        }
        steps[step] += one
      }
      path.append(steps)
    }
    self.ladder = ladder
    self.userGroup = userGroup
    firstYear = years.lowerBound
    self.need = path
    isCounted = ladder.steps.map { step in uses.contains { $0.step == step.code } }
  }

  /// The need of a step of a year, by its place in the ladder; `nil` where nobody is counted or the
  /// year is not held.
  public func need(step: Int, year: Int) -> DrawBlock? {
    guard need.indices.contains(year - firstYear), isCounted[step] else { return nil }
    return need[year - firstYear][step]
  }

  /// The same path with the shifts of a plan laid on it.
  public func shifted(by plan: ShiftPlan) -> ShiftedPath {
    precondition(plan.ladder == ladder, "shifts of another ladder")
    return plan.path(base: need, firstYear: firstYear, userGroup: userGroup)
  }

  /// Need less places by year of a step, in whose units both are; see ``BuildPlan``.
  public func balance(step: Int, capacity: CapacityPlan) -> [DrawBlock] {
    need.indices.map { index in
      let places = capacity.places(
        step: ladder.steps[step].code, userGroup: userGroup, year: firstYear + index)
      return Gap(need: need[index][step], places: places).balance
    }
  }
}
