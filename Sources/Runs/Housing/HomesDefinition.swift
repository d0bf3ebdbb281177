import Tabular

extension ScenarioRun {
  /// How homes bind the run, for the list of definitions; `nil` where they do not.
  package var homesDefinition: Phrase? {
    if housing.isEmpty { return nil }
    var told = Phrase(
      "boligbygging.csv: domestic in-migration is changed until the homes are filled")
    if scenario.homesDelay > 0 {
      told = told + Phrase(", all completed \(scenario.homesDelay) years later")
    }
    if scenario.homesFactor != 1 {
      told = told + Phrase(", completed times \(Phrase(number: scenario.homesFactor, decimals: 2))")
    }
    return told
  }
}
