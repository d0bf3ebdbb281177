import FolderText
import ServiceDemand

/// What tables of need and places rest on.
extension ResultSpec.Rests {
  /// The population, the ladders with their use, and what changes practice.
  package static func need(and more: [FileSchema] = [], source: FileSchema? = nil) -> Self {
    Self(
      [FolderSchema.ladders, FolderSchema.ladderUse, FolderSchema.coverage, FolderSchema.shifts]
        + more, source: source)
  }

  /// The population and the known users.
  package static func knownUsers(source: FileSchema? = nil) -> Self {
    Self([FolderSchema.knownUsers, FolderSchema.transitions], source: source)
  }

  /// The need and places: those of the municipality and of its building projects.
  package static func places(and more: [FileSchema] = [], source: FileSchema? = nil) -> Self {
    need(and: [FolderSchema.capacity, FolderSchema.investments] + more, source: source)
  }
}

extension LadderOutcome {
  /// What the need of the ladder rests on: coverage and shifts only where the scenario changes
  /// practice on it.
  package var rests: ResultSpec.Rests {
    ResultSpec.Rests(
      [FolderSchema.ladderUse]
        + (part.changesPractice ? [FolderSchema.coverage, FolderSchema.shifts] : []))
  }
}
