import FolderText
import MoneyInputs
import PeopleInputs
import Tabular

extension ScenarioFolder {
  /// A municipality spends more than this on each inhabitant, in any function that is planned.
  private static let leastPerInhabitant = 150.0

  /// Tells an adopted budget that is too small for the people of the folder.
  func checkBudgetSize(findings: Findings) {
    guard let population, let start = settings.startYear, !budget.adopted.isEmpty else { return }
    let persons = population.regions
      .filter { settings.region == nil || $0.code == settings.region }
      .reduce(0) { $0 + (population.populations[$1.code]?[start]?.total ?? 0) }
    let kroner = budget.adopted.reduce(0) { $0 + $1.budget.gross.kroner }
    guard persons > 0, kroner > 0, kroner / persons < Self.leastPerInhabitant else { return }
    let file = FolderSchema.adopted.fileName
    findings.warn(
      Phrase(
        "\(file): \(Phrase(number: kroner, decimals: 0)) kroner in all are \(Phrase(number: kroner / persons, decimals: 1)) per inhabitant; is it in thousands or millions of kroner? Write kroner"
      ), quoting: file)
  }
}
