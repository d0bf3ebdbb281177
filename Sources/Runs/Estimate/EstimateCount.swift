import ScenarioFolders
import Tabular

/// How many quantities Kohort estimated for a folder that does not say them, and how many of them
/// are assumptions: the rows of `estimater.csv` by status.
package struct EstimateCount: Sendable, Equatable {
  /// Those that follow from `befolkning.csv` and Norwegian laws.
  package let derived: Int
  /// Those that follow from nothing that is given: how many leave, and some levels of L and H.
  package let assumed: Int
  /// The files they stand for.
  package let standsFor: [String]

  /// The table that lists them.
  package static let file = "\(EstimateLines.name).csv"

  package init(_ estimates: EstimatedFolder, usesLevels: Bool) {
    (derived, assumed) = EstimateLines.counts(estimates, usesLevels: usesLevels)
    standsFor = estimates.standsFor
  }

  /// All of them.
  package var total: Int { derived + assumed }

  /// The end of the line that counts what a run rests on.
  package var account: Phrase {
    Phrase(
      " and \(total) quantities estimated by Kohort (\(derived) derived, \(assumed) assumed; \(Self.file))"
    )
  }

  /// What a star says of them.
  package var note: Phrase {
    let files = standsFor.joined(separator: ", ")
    return Phrase(
      "estimated by Kohort in place of \(files), \(derived) quantities derived and \(assumed) assumed (\(Self.file))"
    )
  }

  /// They as a source among the files of the folder.
  package func provenance(_ language: Language) -> ScenarioFolder.FileProvenance {
    let files = standsFor.joined(separator: ", ")
    let source = Phrase("estimated by Kohort in place of \(files) (docs/method.md)")
    return ScenarioFolder.FileProvenance(
      file: Self.file, statuses: [.derived: derived, .assumed: assumed],
      sources: [source[language]], sha256: "")
  }
}
