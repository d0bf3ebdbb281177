import ResultFiles
import ScenarioFolders
import Tabular

/// Why this year's plan is not that of last year: one line for each part of the inputs, replaced in
/// a stated order, adding up exactly.
///
/// The first table is of `Nytt budsjett, i alt, netto` as each result prints it in the prices of each
/// year, over the years that both have; the second of the level of cost, from which the plan takes
/// the level of the year before. Every line is the difference of two whole runs.
public struct PlanComparison: Sendable {
  /// The lines above the table.
  public private(set) var header: [String] = []
  /// The table, on the screen and in a file.
  public private(set) var tables: [Table] = []
  /// What the user should know.
  public private(set) var warnings: [String] = []
  private let inputs: [Manifest.File]

  /// Compares two results.
  ///
  /// - Throws: `Problems` where they cannot be compared, or a mixture of their inputs cannot run.
  public init(old: ResultFolder, new: ResultFolder, language: Language) throws {
    for side in [old, new] where side.scenarios.count != 1 {
      throw Problems([
        Problem(
          file: "\(side.name)/\(OutputFolder.manifestName)",
          found: "\(side.scenarios.count) scenarios",
          expected: "one scenario, so that it is clear what is compared")
      ])
    }
    let ends = (try PlanMixture(old, new, newParts: 0), try PlanMixture(old, new, newParts: nil))
    let years = try Self.years(ends.0, ends.1, old)
    let parts = ComparedPart.all.count
    var mixtures = [ends.0]
    for count in 1..<parts { mixtures.append(try PlanMixture(old, new, newParts: count)) }
    mixtures.append(ends.1)
    inputs = [
      Manifest.File(file: "\(Self.words[0].nb)/\(OutputFolder.manifestName)", sha256: old.digest),
      Manifest.File(file: "\(Self.words[1].nb)/\(OutputFolder.manifestName)", sha256: new.digest),
    ]
    for side in [old, new] where side.version != Release.version {
      warnings.append(
        "\(side.name) was made by Kohort \(side.version); it is run again by \(Release.version), and the numbers may differ from those printed then"
      )
    }
    header = [
      Phrase(
        "\(old.name) → \(new.name)", "\(old.name) → \(new.name)")[language]
    ]
    let tables = PlanComparisonTables(mixtures, years: years, language: language)
    if let plan = try tables.plan() {
      self.tables.append(plan)
    } else {
      warnings.append(
        "there is no vedtatt_budsjett.csv in both, so neither is a handlingsprogram: only the level is compared"
      )
    }
    self.tables.append(try tables.level())
  }

  private static let words = [Phrase("gammel", "old"), Phrase("ny", "new")]

  /// The years that stand in the handlingsprogram of both.
  private static func years(
    _ old: PlanMixture, _ new: PlanMixture, _ side: ResultFolder
  ) throws(Problems) -> ClosedRange<Int> {
    let (known, asked) = (old.plan.planYears, new.plan.planYears)
    let first = max(known.lowerBound, asked.lowerBound)
    let last = min(known.upperBound, asked.upperBound)
    guard first <= last, old.startYear < asked.lowerBound else {
      throw Problems([
        Problem(
          file: side.name, found: "a plan of \(known.lowerBound)–\(known.upperBound)",
          expected:
            "some of the new plan's years \(asked.lowerBound)–\(asked.upperBound), in a run that begins before them",
          advice: "name the older result first")
      ])
    }
    return first...last
  }

  /// The manifest, given the files as they are written.
  public func manifest(of results: [OutputFile]) -> [UInt8] {
    Manifest(
      kohort: Release.version, scenarios: [], inputs: inputs, sources: [], warnings: warnings,
      results: results.map { Manifest.File(file: $0.name, sha256: SHA256.hex($0.bytes)) }
        .sorted { $0.file < $1.file }
    ).bytes()
  }
}
