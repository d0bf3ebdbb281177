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

extension LadderOutcome {
  /// The need of all rungs, whatever they are counted in.
  package func allSteps(shifted: Bool = true) -> [DrawBlock?] {
    part.totals.reduce(years.map { _ in DrawBlock() }) {
      Self.sum($0, need($1, shifted: shifted))
    }
  }
}
