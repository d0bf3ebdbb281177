import FolderText

/// What has been read of a folder when its services are read: what rows of theirs may name.
package struct FolderSoFar {
  /// A sub-area, by what a row may call it.
  package struct Area {
    package let code: String
    package let name: String
    /// The code and the name, as they are told.
    package let title: String

    package init(code: String, name: String, title: String) {
      (self.code, self.name, self.title) = (code, name, title)
    }
  }

  /// The settings of the folder.
  package let settings: Settings
  /// The names of the scenarios.
  package let scenarioNames: [String]
  /// The ladders, and who uses them.
  package let ladders: LadderInput
  /// The sub-areas; empty where the folder has none.
  package let areas: [Area]
  /// The types of dwelling of the programme; `nil` where the folder has none.
  package let dwellingTypes: [String]?

  package init(
    settings: Settings, scenarioNames: [String], ladders: LadderInput, areas: [Area],
    dwellingTypes: [String]?
  ) {
    self.settings = settings
    self.scenarioNames = scenarioNames
    self.ladders = ladders
    self.areas = areas
    self.dwellingTypes = dwellingTypes
  }
}
