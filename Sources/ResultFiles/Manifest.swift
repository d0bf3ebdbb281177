import Tabular

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a result folder says about itself: how it was made, from what, and what it holds.
///
/// Written last. It has no clock, host, user or absolute path in it, and no option that cannot
/// change the results, so the same inputs give the same bytes.
public struct Manifest: Codable, Sendable, Equatable {
  /// A file and the SHA-256 of its bytes.
  public struct File: Codable, Sendable, Equatable {
    /// The name.
    public var file: String
    /// SHA-256, hexadecimal.
    public var sha256: String

    package init(
      file: String, sha256: String
    ) {
      self.file = file
      self.sha256 = sha256
    }
  }

  /// What a folder is the result of.
  public enum Kind: String, Codable, Sendable {
    /// `kohort run`, and `kohort merge`, whose result is the same.
    case run
    /// `kohort run --shard`: the draws of a part.
    case shard
    /// `kohort backtest`.
    case backtest
    /// `kohort compare`.
    case compare
  }

  /// A term and what it meant in the run.
  public struct Definition: Codable, Sendable, Equatable {
    /// The term.
    public var name: String
    /// What it meant.
    public var text: String

    package init(
      name: String, text: String
    ) {
      self.name = name
      self.text = text
    }
  }

  /// A scenario that was run.
  public struct Scenario: Codable, Sendable, Equatable {
    /// The name; empty for the folder as it stands.
    public var name: String
    /// The definitions it ran with.
    public var definitions: [Definition]
    /// Published, derived and assumed rows its population rests on.
    public var published: Int
    /// Derived rows.
    public var derived: Int
    /// Assumed rows.
    public var assumed: Int
    /// What was estimated in place of files; nothing where the folder says everything.
    public var estimates: Estimates?
    /// The lines below its tables: what a star stands for, and what the reader should know.
    public var notes: [String]?

    package init(
      name: String, definitions: [Definition], published: Int, derived: Int, assumed: Int,
      estimates: Estimates? = nil, notes: [String]? = nil
    ) {
      self.name = name
      self.definitions = definitions
      self.published = published
      self.derived = derived
      self.assumed = assumed
      self.estimates = estimates
      self.notes = notes
    }
  }

  /// What a table of the result is called and says of itself, which its file has no room for.
  public struct Caption: Codable, Sendable, Equatable {
    /// The file.
    public var file: String
    /// The heading, with a star where the table rests on assumptions or estimates.
    public var title: String
    /// What is counted: definition, bounds, unit.
    public var subtitle: String
    /// Where the figures come from.
    public var source: String
    /// The lines below the table.
    public var notes: [String]

    package init(
      file: String, title: String, subtitle: String, source: String, notes: [String]
    ) {
      self.file = file
      self.title = title
      self.subtitle = subtitle
      self.source = source
      self.notes = notes
    }
  }

  /// Quantities that Kohort estimated, by status.
  public struct Estimates: Codable, Sendable, Equatable {
    /// Those that follow from the populations and Norwegian laws.
    public var derived: Int
    /// Those that are assumptions.
    public var assumed: Int
    /// The files they stand for.
    public var standsFor: [String]

    package init(
      derived: Int, assumed: Int, standsFor: [String]
    ) {
      self.derived = derived
      self.assumed = assumed
      self.standsFor = standsFor
    }
  }

  /// A region of the run.
  public struct Region: Codable, Sendable, Equatable {
    /// The municipality number.
    public var code: String
    /// What it is called; empty where the folder does not say.
    public var name: String
    /// What files with a column of regions have of it, before a dialect changes it.
    public var label: String

    package init(code: String, name: String, label: String) {
      self.code = code
      self.name = name
      self.label = label
    }
  }

  /// The futures that were drawn.
  public struct Futures: Codable, Sendable, Equatable {
    /// How many.
    public var draws: Int
    /// From which seed.
    public var seed: UInt32
    /// The levels of the quantiles.
    public var levels: [Double]

    package init(
      draws: Int, seed: UInt32, levels: [Double]
    ) {
      self.draws = draws
      self.seed = seed
      self.levels = levels
    }
  }

  /// What is hidden so that small counts of users are not told.
  public struct Suppression: Codable, Sendable, Equatable {
    /// Counts above zero and below this are hidden.
    public var below: Int
    /// The hidden cells of all tables.
    public var hiddenCells: Int
    /// The files that are left out.
    public var leftOut: [String]

    package init(
      below: Int, hiddenCells: Int, leftOut: [String]
    ) {
      self.below = below
      self.hiddenCells = hiddenCells
      self.leftOut = leftOut
    }
  }

  /// The version of the program.
  public var kohort: String
  /// What it is the result of; nothing in one written before manifests told it.
  public var kind: Kind?
  /// The language of the columns and words of the results; nothing in one written before
  /// manifests told it.
  public var language: Language?
  /// The futures; nothing in a deterministic run.
  public var futures: Futures?
  /// The scenarios, in the order they were asked for.
  public var scenarios: [Scenario]
  /// The last year, where another than the folder's was asked for.
  public var lastYear: Int?
  /// The region shown, where another than the folder's was asked for.
  public var region: String?
  /// The regions that the tables a person reads are about, one or all of them; nothing in a result
  /// that is not of a run, or was written before manifests told it.
  public var regions: [Region]?
  /// The inputs.
  public var inputs: [File]
  /// The sources the inputs name.
  public var sources: [String]
  /// The warnings of the run.
  public var warnings: [String]
  /// What is hidden; nothing where it was not asked for.
  public var suppression: Suppression?
  /// What the tables a person reads say of themselves.
  public var captions: [Caption]?
  /// The results.
  public var results: [File]

  /// The manifest as JSON with sorted keys and a line break at the end.
  public func bytes() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("texts and numbers can always be encoded")
    }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  package init(
    kohort: String, kind: Kind, language: Language, futures: Futures? = nil, scenarios: [Scenario],
    lastYear: Int? = nil,
    region: String? = nil, inputs: [File], sources: [String], warnings: [String],
    suppression: Suppression? = nil, captions: [Caption]? = nil, results: [File]
  ) {
    self.kohort = kohort
    self.kind = kind
    self.language = language
    self.futures = futures
    self.scenarios = scenarios
    self.lastYear = lastYear
    self.region = region
    self.inputs = inputs
    self.sources = sources
    self.warnings = warnings
    self.suppression = suppression
    self.captions = captions
    self.results = results
  }
}

extension Manifest {
  /// The manifest in a file, or `nil` where the bytes are not one.
  public init?(_ bytes: [UInt8]) {
    guard let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)) else {
      return nil
    }
    self = manifest
  }

  /// What it is the result of, by what it has where it was written before manifests told it; `nil` where
  /// that may be one thing or another: backtests and comparisons have no scenarios.
  private var kindTold: Kind? {
    if let kind { return kind }
    if scenarios.isEmpty { return nil }
    return results.contains { $0.file.hasSuffix(".trekk") } ? .shard : .run
  }

  /// The results it lists, name and SHA-256; `nil` where they are of another kind, or may be.
  public func files(ofKind kind: Kind) -> [(name: String, sha256: String)]? {
    guard kindTold == kind else { return nil }
    return results.map { (name: $0.file, sha256: $0.sha256) }
  }
}
