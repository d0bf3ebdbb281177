import Demography
import Outcomes
import Runs
import ScenarioFolders
import Testing

extension Folder {
  /// The budget folder without its money: single years 2024–2034, two steps, nobody dies below 50.
  package static func services(_ files: [String: [String]] = [:]) -> Folder {
    var folder = budget
    for name in ["okonomi", "deflator", "enhetskostnader", "vedtatt_budsjett"] {
      folder.files[name] = nil
    }
    for (name, lines) in files { folder[name] = lines }
    return folder
  }

  /// What the services of the folder give in its deterministic run.
  package func services(_ scenario: String = "") throws -> ServiceOutcome {
    let folder = try read()
    let run = try ScenarioRun(
      folder, scenario: folder.scenario(scenario) ?? ScenarioDefinition())
    let plan = try #require(ServicePlan(folder, run))
    return plan.outcome(RegionFutures(run.regions[0], settings: run.settings))
  }
}
