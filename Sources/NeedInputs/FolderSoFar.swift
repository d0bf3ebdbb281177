import FolderText
import PeopleInputs

/// What has been read of a folder when its services are read: what rows of theirs may name.
package struct FolderSoFar {
  /// The settings of the folder.
  package let settings: Settings
  /// The names of the scenarios.
  package let scenarioNames: [String]
  /// The ladders, and who uses them.
  package let ladders: LadderInput
  /// The sub-areas; `nil` where the folder has none.
  package let subAreas: SubAreaInput?
  /// The dwelling programme; `nil` where the folder has none.
  package let programme: ProgrammeInput?

  package init(
    settings: Settings, scenarioNames: [String], ladders: LadderInput, subAreas: SubAreaInput?,
    programme: ProgrammeInput?
  ) {
    self.settings = settings
    self.scenarioNames = scenarioNames
    self.ladders = ladders
    self.subAreas = subAreas
    self.programme = programme
  }
}
