import MoneyInputs
import MunicipalBudget
import Runs
import ScenarioFolders
import ServiceDemand

/// Places of building projects: they count as own places from the month they are moved into.
///
/// `investeringer.csv` is the only file that tells of them; the same places in `kapasitet.csv` would
/// be counted twice, and are refused (``BudgetInput/checkPlaces(_:findings:)``).
extension BudgetInput {
  /// The projects under a scenario, with its delay and overrun.
  package func projects(under scenario: ScenarioDefinition) -> [PlannedProject] {
    projects.map { entry in
      let changed = try? scenario.projects.changed(entry.project)
      return PlannedProject(
        project: changed ?? entry.project, ladder: entry.ladder, userGroup: entry.userGroup)
    }
  }
}

extension ScenarioFolder {
  /// The places of a ladder in a run: those of `kapasitet.csv`, and those of projects from the first
  /// date of the need on which they are moved into; `nil` where no places are told.
  package func capacity(of ladder: String, _ run: ScenarioRun) -> CapacityPlan? {
    guard let known = services.capacity[ladder, run.scenario.name] else { return nil }
    let opened = budget.projects(under: run.scenario).compactMap { entry -> OpenedPlaces? in
      let project = entry.project
      guard entry.ladder == ladder, let rung = project.codes.rung else { return nil }
      let isThere = run.settings.needDate == .lastOfDecember || project.moveInMonth == 1
      return OpenedPlaces(
        rung: rung, userGroup: entry.userGroup, opened: project.places,
        closed: project.replacedPlaces, firstYear: project.moveInYear + (isThere ? 0 : 1))
    }
    return opened.isEmpty ? known : known.adding(opened)
  }
}
