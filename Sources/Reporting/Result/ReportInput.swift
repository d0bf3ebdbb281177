import Tabular

/// A result as the report takes it: what its manifest tells, and its files.
///
/// The files are those that `kohort run --out` writes, in either dialect and language.
public struct ReportInput: Sendable {
  /// The version of the program that made the result.
  public var version: String
  /// The names of the scenarios, in the order they were asked for.
  public var scenarios: [String]
  /// The scenario to report; its files end with its name where there are several.
  public var scenario: String
  /// What the terms of the scenario meant.
  public var definitions: [(name: String, text: String)]
  /// The sources the inputs name.
  public var sources: [String]
  /// The warnings of the run.
  public var warnings: [String]
  /// The number of futures and their seed, where they were drawn.
  public var futures: (draws: Int, seed: UInt32)?
  /// The regions whose people the tables a person reads add up, one or all.
  public var regions: [Region] = []
  /// What the numbers of the scenario rest on, where the manifest counts it.
  public var basis: Basis?
  /// What the tables say of themselves, by file.
  public var captions: [String: Caption] = [:]
  /// What the result's Data Package says of its tables, by file: what numbers are found by.
  public var tables: [String: TableDescription] = [:]
  /// The lines below the tables of the scenario: what a star stands for among them.
  public var notes: [String] = []
  /// How the method did at places in years that have passed, by municipality number.
  public var scores: [String: Score] = [:]
  /// The files by name.
  public var files: [String: [UInt8]]

  /// A region of the run.
  public struct Region: Sendable, Equatable {
    /// The municipality number.
    public var code: String
    /// What it is called; empty where nobody says.
    public var name: String
    /// What files with a column of regions have of it, before a dialect changes it.
    public var label: String

    /// A region.
    public init(code: String, name: String, label: String) {
      (self.code, self.name, self.label) = (code, name, label)
    }
  }

  /// What a table is called and says of itself, which its file has no room for.
  public struct Caption: Sendable, Equatable {
    /// Whether it rests on assumptions or estimates.
    public var isStarred: Bool
    /// What is counted: definition, bounds, unit.
    public var subtitle: String
    /// Where the figures come from.
    public var source: String
    /// The lines below it.
    public var notes: [String]

    /// What is told of a table.
    public init(isStarred: Bool, subtitle: String, source: String, notes: [String]) {
      (self.isStarred, self.subtitle) = (isStarred, subtitle)
      (self.source, self.notes) = (source, notes)
    }
  }

  /// How many rows of the inputs the numbers rest on by status, and how many quantities that were
  /// estimated in place of files.
  public struct Basis: Sendable {
    /// Published rows.
    public var published: Int
    /// Derived rows.
    public var derived: Int
    /// Assumed rows.
    public var assumed: Int
    /// Estimated quantities, and how many of them are assumptions.
    public var estimated: (all: Int, assumed: Int)?

    /// Counts of rows; what was estimated is set afterwards.
    public init(published: Int, derived: Int, assumed: Int) {
      (self.published, self.derived, self.assumed) = (published, derived, assumed)
    }
  }

  /// How far off the method was for one place.
  public struct Score: Sendable, Equatable {
    /// The forecasts of an age group.
    public struct Group: Sendable, Equatable {
      /// The age group.
      public var name: String
      /// Mean absolute errors in per cent of the outcome, by years ahead.
      public var errors: [Int: Double]
      /// How many outcomes were within their interval.
      public var within: Int
      /// How many outcomes had an interval.
      public var intervals: Int

      /// What was found of a group.
      public init(name: String, errors: [Int: Double], within: Int, intervals: Int) {
        (self.name, self.errors, self.within) = (name, errors, within)
        self.intervals = intervals
      }
    }

    /// The years it was forecast from.
    public var jumpOffs: [Int]
    /// The age groups, in the order they are told of.
    public var groups: [Group]

    /// What was found of a place.
    public init(jumpOffs: [Int], groups: [Group]) {
      (self.jumpOffs, self.groups) = (jumpOffs, groups)
    }
  }

  /// A result with nothing but a version and files; the rest is set afterwards.
  public init(version: String, files: [String: [UInt8]]) {
    self.version = version
    self.files = files
    scenarios = [""]
    scenario = ""
    definitions = []
    sources = []
    warnings = []
  }
}

/// The tables of a result, found by name.
struct Results: Sendable {
  let input: ReportInput
  /// What the names of the scenario's files end with.
  private let ending: String

  init(_ input: ReportInput) {
    self.input = input
    func ending(_ name: String) -> String { "-" + Self.stem(name.isEmpty ? "grunnlag" : name) }
    let isOneOfMany = input.scenarios.count > 1
    self.ending = isOneOfMany ? ending(input.scenario) : ""
  }

  /// The table of a name, nil where the result has none.
  ///
  /// - Throws: `Problems` where the file is no table, or the result does not describe it.
  func table(_ name: String) throws(Problems) -> ResultTable? {
    for file in files(name) {
      guard let bytes = input.files[file] else { continue }
      guard let description = input.tables[file] else {
        throw Problems([
          Problem(
            file: DataPackage.fileName,
            found: Phrase("nothing that numbers of \(file) are found by"),
            expected: Phrase("columns and rows by the names they have in every language"),
            advice: Phrase("run the folder again with --out"))
        ])
      }
      return try ResultTable(name: name, file: file, bytes, description)
    }
    return nil
  }

  /// The table of a name as medians and quantiles; `labels` is the column that says what its rows are.
  func interval(_ name: String, labels: String) throws(Problems) -> IntervalTable? {
    try table(name).flatMap { IntervalTable($0, labels: labels) }
  }

  /// What the result says of the table of a name, nil where it has none.
  func description(_ name: String) -> TableDescription? {
    files(name).lazy.compactMap { input.tables[$0] }.first
  }

  /// The files a table may be in: the scenario's own, or that of all scenarios.
  private func files(_ name: String) -> [String] { ["\(name)\(ending).csv", "\(name).csv"] }

  /// What the table of a name says of itself, nil where the manifest does not tell.
  func caption(_ name: String) -> ReportInput.Caption? {
    files(name).lazy.compactMap { input.captions[$0] }.first
  }

  /// The ladders of the scenario, by the names of their files.
  var ladders: [String] {
    let told = input.tables.filter { file, one in
      one.table == Self.ladder && file == "\(Self.stem(one.ladder))\(ending).csv"
    }
    return told.values.map(\.ladder).sorted { Self.stem($0) < Self.stem($1) }
  }

  /// What the table of a ladder is declared by.
  private static let ladder = "{trapp}"

  /// A name as result files spell it: lower-case ASCII letters, digits and hyphens.
  static func stem(_ name: String) -> String {
    let letters: [Character: String] = [
      "æ": "ae", "ø": "o", "å": "a", "é": "e", "è": "e", "ê": "e",
    ]
    return name.lowercased().map { character in
      if let letter = letters[character] { return letter }
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      return isPlain ? String(character) : "-"
    }.joined()
  }
}
