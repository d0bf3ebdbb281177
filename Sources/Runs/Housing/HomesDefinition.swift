import Tabular

extension ScenarioRun {
  /// How homes bind the run, for the list of definitions; `nil` where they do not.
  package var homesDefinition: Phrase? {
    if housing.isEmpty { return nil }
    var nb = "boligbygging.csv: innflyttingen innenlands er endret til boligene er fylt"
    var en = "boligbygging.csv: domestic in-migration is changed until the homes are filled"
    if scenario.homesDelay > 0 {
      nb += ", alt ferdig \(scenario.homesDelay) år senere"
      en += ", all completed \(scenario.homesDelay) years later"
    }
    if scenario.homesFactor != 1 {
      nb += ", ferdigstilte ganger \(PlainText.number(scenario.homesFactor, decimals: 2, .nb))"
      en += ", completed times \(PlainText.number(scenario.homesFactor, decimals: 2, .en))"
    }
    return Phrase(nb, en)
  }
}
