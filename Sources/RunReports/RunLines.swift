import FolderText
import Outcomes
import ResultFiles
import Runs
import ScenarioFolders
import Tabular

/// The lines above and below the tables of a run.
extension RunReport {
  /// The lines above the tables: the place and the years, and the scenario with what binds it.
  package static func heading(
    _ run: ScenarioRun, _ folder: ScenarioFolder, _ shown: ShownRegion, _ language: Language
  ) -> [String] {
    let short = Release.version.split(separator: ".").prefix(2).joined(separator: ".")
    let years =
      run.endYear > run.startYear ? "\(run.startYear)–\(run.endYear)" : "\(run.startYear)"
    let first = "Kohort \(short) · \(shown.title[language]) · \(years)"
    let scenario = run.scenario
    let name =
      scenario.name.isEmpty
      ? Phrase("The folder as it stands")[language]
      : "Scenario \(scenario.name)"
    let binding = run.bindingWord(in: folder).map { " (\($0[language]))" } ?? ""
    let texts = [scenario.description, scenario.defaultBinding?.reason[language] ?? ""]
      .filter { !$0.isEmpty }
    let description = texts.isEmpty ? "" : ": " + texts.joined(separator: "; ")
    let others = folder.scenarios.map(\.name).filter { $0 != scenario.name }
    let list = others.joined(separator: ", ")
    let more =
      others.isEmpty
      ? "" : Phrase(" (other scenarios: \(list))")[language]
    return [first, name + binding + description + more]
  }

  /// What a person at a screen can do next.
  static func hint(_ folder: ScenarioFolder, _ request: Request) -> String {
    let language = request.language
    let scenario = Phrase(" · --scenario NAME")[language]
    let budget = folder.budget.isGiven && !request.showsBudget ? " · --budget" : ""
    let draws = request.futures == nil ? " · --draws 1000" : ""
    let other = (folder.scenarios.isEmpty ? "" : scenario) + draws + budget
    return Phrase(
      "Next: --out result (CSV for Excel)\(other) · kohort check FOLDER · kohort import ssb FILE --region CODE --out FOLDER"
    )[language]
  }
}
