import FolderText
import NeedInputs
import Tabular

extension ScenarioFolder {
  /// What the folder names must be there: scenarios, the region, regions of other files.
  func checkReferences(_ inputs: [String: InputFile], findings: Findings) {
    let names = scenarios.map(\.name)
    for row in inputs[FolderSchema.settings.name]?.rows(findings) ?? [] where !findings.isMixture {
      let named =
        row.sets("standardscenario")
        ? [settings.defaultScenario] : row.sets("sammenligning") ? settings.comparison : []
      for name in named where !name.isEmpty && !names.contains(name) {
        row.report(
          "verdi", found: Phrase("the scenario «\(name)»"), expected: .scenario(of: names),
          advice: Suggestion.nearest(to: name, in: names).map(Phrase.didYouMean) ?? .empty,
          named: .scenario, naming: name)
      }
    }
    let changes = inputs[FolderSchema.scenarios.name]?.rows(findings) ?? []
    for row in changes
    where row.sets("kjønnsforhold") && !(fertility?.sexRatio.isEmpty ?? true) {
      let scenario = row.text("scenario")
      row.report(
        "felt", found: Phrase("kjønnsforhold in «\(scenario)» beside SRB in fruktbarhet.csv"),
        expected: Phrase("one of the two"),
        advice: Phrase(
          "SRB goes before kjønnsforhold, which would change nothing: remove one of them"))
    }
    checkRegions(inputs, findings: findings)
    guard let population, !population.regions.isEmpty else { return }
    if let controls, let startYear = settings.startYear {
      controls.checkSizes(
        against: population, startYear: startYear, axis: settings.axis, findings: findings)
    }
  }
}

extension InputRow {
  /// Whether the row of `innstillinger.csv` or `scenarier.csv` sets a field, by any of its names.
  func sets(_ field: String) -> Bool { SettingField.named(text("felt"))?.name == field }
}
