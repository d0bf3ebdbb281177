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
  }

  /// A term and what it meant in the run.
  public struct Definition: Codable, Sendable, Equatable {
    /// The term.
    public var name: String
    /// What it meant.
    public var text: String
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
  }

  /// Quantities that Kohort estimated, by status.
  public struct Estimates: Codable, Sendable, Equatable {
    /// Those that follow from the populations and Norwegian laws.
    public var derived: Int
    /// Those that are assumptions.
    public var assumed: Int
    /// The files they stand for.
    public var standsFor: [String]
  }

  /// The futures that were drawn.
  public struct Futures: Codable, Sendable, Equatable {
    /// How many.
    public var draws: Int
    /// From which seed.
    public var seed: UInt32
    /// The levels of the quantiles.
    public var levels: [Double]
  }

  /// What is hidden so that small counts of users are not told.
  public struct Suppression: Codable, Sendable, Equatable {
    /// Counts above zero and below this are hidden.
    public var below: Int
    /// The hidden cells of all tables.
    public var hiddenCells: Int
    /// The files that are left out.
    public var leftOut: [String]
  }

  /// The version of the program.
  public var kohort: String
  /// The futures; nothing in a deterministic run.
  public var futures: Futures?
  /// The scenarios, in the order they were asked for.
  public var scenarios: [Scenario]
  /// The last year, where another than the folder's was asked for.
  public var lastYear: Int?
  /// The region shown, where another than the folder's was asked for.
  public var region: String?
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
}

extension Manifest {
  /// The manifest in a file, or `nil` where the bytes are not one.
  public init?(_ bytes: [UInt8]) {
    guard let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)) else {
      return nil
    }
    self = manifest
  }
}
