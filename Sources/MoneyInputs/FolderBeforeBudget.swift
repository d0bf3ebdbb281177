import FolderText
import NeedInputs

/// What has been read of a folder when its budget is read: what the budget must fit.
package struct FolderBeforeBudget {
  /// The settings of the folder.
  package let settings: Settings
  /// The scenarios, and what each does with building projects.
  package let scenarios: [(name: String, projects: ProjectChanges)]
  /// The ladders, and who uses them.
  package let ladders: LadderInput
  /// Places, norms of staff and what else is said of services.
  package let services: ServiceInput
  /// Whether `befolkning.csv` has rows of the start year; that it has none has been told.
  package let countsStartYear: Bool

  package init(
    settings: Settings, scenarios: [(name: String, projects: ProjectChanges)], ladders: LadderInput,
    services: ServiceInput, countsStartYear: Bool
  ) {
    self.settings = settings
    self.scenarios = scenarios
    self.ladders = ladders
    self.services = services
    self.countsStartYear = countsStartYear
  }
}
