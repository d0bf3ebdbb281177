import ScenarioFolders
import ServiceDemand

extension ScenarioDefinition {
  /// Rows of use under the denominator of the scenario, which is for users whose ages nobody has told:
  /// rows with ages of their own keep theirs.
  package func uses(_ uses: [LadderUse]) -> [LadderUse] {
    guard let ages = denominator else { return uses }
    return uses.map {
      if $0.denominator != .everybody { return $0 }
      return LadderUse(
        rung: $0.rung, userGroup: $0.userGroup, sexes: $0.sexes, ages: $0.ages, denominator: ages,
        year: $0.year, count: $0.count, unit: $0.unit)
    }
  }
}
