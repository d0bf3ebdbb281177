import Demography
import FolderText
import Runs
import ScenarioFolders
import ServiceDemand

extension ServicePlan {
  /// What is said under a scenario; `nil` where nobody is counted on a ladder.
  ///
  /// `counted` is the run of the people that known users were counted among, where it is another.
  package init?(_ folder: ScenarioFolder, _ run: ScenarioRun, counted: ScenarioRun? = nil) {
    let (services, scenario) = (folder.services, run.scenario.name)
    var parts: [Part] = []
    for ladder in folder.ladders.ladders {
      let uses = run.scenario.uses(folder.ladders.uses[ladder.name] ?? [])
      if uses.isEmpty { continue }
      var groups: [String] = []
      for use in uses where !groups.contains(use.userGroup) { groups.append(use.userGroup) }
      parts.append(
        Part(
          ladder: ladder, need: Need(uses: uses, date: run.settings.needDate), groups: groups,
          coverage: services.coverage[ladder.name, scenario] ?? [:],
          healthier: services.healthier[ladder.name, scenario] ?? [:],
          shifts: services.shifts[ladder.name, scenario],
          capacity: folder.capacity(of: ladder.name, run),
          caps: services.caps[ladder.name, scenario] ?? [], staff: services.staff[ladder.name]))
    }
    if parts.isEmpty { return nil }
    // Known users belong to one municipality; with several there is nobody to give them to.
    let shown = run.settings.region.map { [$0] } ?? run.regions.map(\.code)
    let known =
      shown.count != 1
      ? []
      : services.known.compactMap {
        FlowSetup(
          $0, run, capacity: folder.capacity(of: $0.ladder.name, run),
          caps: services.caps[$0.ladder.name, scenario] ?? [], region: shown[0],
          counted: counted ?? run)
      }
    let years = stride(from: run.startYear, through: run.endYear, by: run.settings.stepLength)
    self.init(parts: parts, known: known, years: Array(years))
  }
}
