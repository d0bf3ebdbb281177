import ScenarioFolders
import ServiceDemand

extension ScenarioDefinition {
  /// Rows of use under the denominator of the scenario, which is for users whose ages nobody has told:
  /// rows with ages of their own keep theirs.
  package func uses(_ uses: [LadderUse]) -> [LadderUse] {
    guard let ages = denominator else { return uses }
    return uses.map { use in
      var own = use
      if own.denominator == .everybody { own.denominator = ages }
      return own
    }
  }
}
