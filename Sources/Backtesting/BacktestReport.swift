import Demography
import Ensembles
import FolderText
import RateEstimation
import ResultFiles
import Runs
import ScenarioFolders
import StatisticsNorway
import Tabular

/// A backtest as a person reads it: the score by age group and horizon, beside the naive methods
/// and published projections, and what was remarkable about the file.
public struct BacktestReport: Sendable {
  /// What is asked for.
  public struct Request: Sendable {
    /// The jump-offs.
    public var jumpOffs: [Int]
    /// The regions scored: codes, first two digits of a county, or nothing for all.
    public var regions: [String]
    /// The last outcome, `nil` for the last year of the file.
    public var lastYear: Int?
    /// The language of results.
    public var language: Language
    /// The futures whose intervals are scored too, `nil` for none.
    public var futures: FutureRequest?
    /// Told how much of the futures is done, on any thread.
    public var progress: @Sendable (FutureProgress) -> Void = { _ in }
    /// The numbers of the method.
    var method = LocalMethod()

    /// Asks for a backtest.
    public init(
      jumpOffs: [Int], regions: [String] = [], lastYear: Int? = nil, language: Language = .nb,
      futures: FutureRequest? = nil
    ) {
      self.futures = futures
      (self.jumpOffs, self.regions) = (jumpOffs, regions)
      (self.lastYear, self.language) = (lastYear, language)
    }
  }

  /// A file that was read.
  public typealias File = (name: String, bytes: [UInt8])

  /// The lines above the tables.
  public private(set) var header: [String] = []
  /// The tables of the screen.
  public private(set) var tables: [Table] = []
  /// The lines below the tables.
  public private(set) var footer: [String] = []
  /// The tables that are written as files.
  public private(set) var files: [Table] = []
  private var manifest: Manifest

  /// Scores a file of the statistics bank.
  public init(file: File, vintages: File?, _ request: Request) throws {
    let panel = try PopulationPanel(file: file.name, bytes: file.bytes)
    try self.init(panel, inputs: [file], vintages: vintages, request)
  }

  /// Scores the population of a scenario folder.
  public init(folder files: [String: [UInt8]], vintages: File?, _ request: Request) throws {
    let used = [FolderSchema.settings, FolderSchema.population, FolderSchema.scenarios]
      .map(\.fileName)
    let chosen = files.filter { used.contains($0.key) }
    let panel = try PopulationPanel(folder: try ScenarioFolder(files: chosen))
    let inputs = chosen.filter { $0.key != FolderSchema.scenarios.fileName }.sorted {
      $0.key < $1.key
    }.map { File($0.key, $0.value) }
    try self.init(panel, inputs: inputs, vintages: vintages, request)
  }

  private init(
    _ panel: PopulationPanel, inputs: [File], vintages: File?, _ request: Request
  ) throws {
    let name = inputs.last?.name ?? ""
    let places = try Self.places(request.regions, in: panel, file: name)
    let data = panel.panel
    let lastYear = request.lastYear ?? data.lastYear
    if data.firstYear < data.lastYear, lastYear <= data.firstYear || lastYear > data.lastYear {
      throw Problems([
        Problem(
          file: name, found: Phrase("the years \(data.firstYear)–\(data.lastYear)"),
          expected: Phrase("the year \(lastYear), which --to asks for"),
          advice: Phrase(
            "give --to from \(data.firstYear + 1) through \(data.lastYear), or leave it out"))
      ])
    }
    if data.firstYear >= data.lastYear {
      throw Problems([
        Problem(
          file: name, found: Phrase("no outcome after \(data.firstYear)"),
          expected: Phrase("persons of two years or more"),
          advice: Phrase("a forecast is scored on the years after it"))
      ])
    }
    let outside = request.jumpOffs.filter { $0 < data.firstYear || $0 >= lastYear }
    guard outside.isEmpty, !request.jumpOffs.isEmpty else {
      throw Problems([
        Problem(
          file: name,
          found: Phrase("the jump-off \(outside.map(String.init).joined(separator: ", "))"),
          expected: Phrase("years from \(data.firstYear) through \(lastYear - 1)"),
          advice: Phrase("a forecast is scored on the years after it"))
      ])
    }
    var vintage: BacktestVintage?
    if let vintages {
      vintage = try BacktestVintage(
        file: vintages.name, bytes: vintages.bytes, panel: panel, groups: ScoreGroup.standard)
      let nothing = vintage?.problem(
        file: vintages.name, jumpOffs: request.jumpOffs, lastYear: lastYear)
      if let nothing { throw Problems([nothing]) }
      let level = vintage?.levelProblem(
        file: vintages.name, panel: panel, jumpOffs: request.jumpOffs)
      if let level { throw Problems([level]) }
    }
    let backtest: Backtest
    do {
      backtest = try Backtest(
        data, .init(jumpOffs: request.jumpOffs, lastYear: lastYear, places: places),
        scope: panel.scope, vintages: vintage?.persons ?? [:], method: request.method)
    } catch {
      throw Problems([error.problem(file: name)])
    }
    let all = inputs + (vintages.map { [$0] } ?? [])
    manifest = Manifest(
      kohort: Release.version, kind: .backtest, language: request.language, scenarios: [],
      inputs: all.map { Manifest.File(file: Self.base($0.name), sha256: SHA256.hex($0.bytes)) },
      sources: [], warnings: [], results: [])
    let tables = BacktestTables(
      backtest: backtest, placeCount: places.count, hasVintage: vintage != nil,
      language: request.language)
    self.tables = [tables.summary]
    files = [tables.summary, tables.details, tables.places(panel)]
    if let asked = request.futures {
      let futures = try BacktestFutures(
        panel, jumpOffs: backtest.jumpOffs.filter { $0 < lastYear }, lastYear: lastYear,
        groups: backtest.groups, request: asked, progress: request.progress)
      let scored = FutureScoreTables(
        backtest: backtest, futures: futures, draws: asked.draws, language: request.language)
      self.tables.append(scored.summary)
      files += [scored.summary, scored.details]
      manifest.futures = Manifest.Futures(draws: asked.draws, seed: asked.seed, levels: [0.1, 0.9])
    }
    let years = backtest.jumpOffs.map(String.init).joined(separator: ", ")
    let who =
      places.count == 1
      ? panel.title(places[0])
      : Phrase("\(places.count) places")[request.language]
    header = [
      Phrase(
        "Score · \(who) · forecast from 1 January \(years) with what was known then · outcomes to \(lastYear)"
      )[request.language]
    ]
    footer = tables.explanation + Self.account(backtest, panel: panel, request.language)
    if let unknown = vintage?.unknown, !unknown.isEmpty {
      let shown = unknown.prefix(20).joined(separator: ", ")
      let rest = unknown.count - 20
      footer.append(
        (rest > 0
          ? Phrase("Not compared, not among the places: \(shown) and \(rest) more.")
          : Phrase("Not compared, not among the places: \(shown)."))[request.language])
    }
    let jumps = (try? LocalEstimate(data, jumpOff: lastYear, scope: panel.scope)).map(panel.borders)
    let findings = panel.findings + (jumps ?? []) + (vintage?.warnings ?? [])
    footer += findings.map { $0[request.language] }
    manifest.warnings = findings.map { $0[request.language] }
  }

  /// The places asked for.
  private static func places(
    _ wanted: [String], in panel: PopulationPanel, file: String
  ) throws(Problems) -> [Int] {
    let codes = panel.panel.places
    if wanted.isEmpty || wanted == ["alle"] || wanted == ["all"] { return Array(codes.indices) }
    var places: [Int] = []
    for text in wanted {
      let found = codes.indices.filter {
        codes[$0] == text || (text.count == 2 && codes[$0].count == 4 && codes[$0].hasPrefix(text))
      }
      guard !found.isEmpty else {
        let shown = codes.prefix(8).joined(separator: ", ") + (codes.count > 8 ? " …" : "")
        throw Problems([
          Problem(
            file: file, found: Phrase("no region «\(text)»"),
            expected: Phrase("one of \(shown)"), advice: advice(text, in: panel))
        ])
      }
      for place in found where !places.contains(place) { places.append(place) }
    }
    return places
  }

  /// The numbers of the places that a name, or a number without its first zero, may mean.
  private static func advice(_ text: String, in panel: PopulationPanel) -> Phrase {
    let codes = panel.panel.places
    let known = Municipalities.shipped.named(text).map(\.code)
    let found = codes.indices.filter {
      panel.names[$0] == text || known.contains(codes[$0]) || codes[$0] == "0" + text
    }
    let numbers = found.map { Phrase(verbatim: codes[$0]) }
    return found.isEmpty
      ? .empty : Phrase("give \(Phrase.list(numbers, joinedBy: Phrase(" or ")))")
  }

  /// What was estimated, and from what.
  private static func account(
    _ backtest: Backtest, panel: PopulationPanel, _ language: Language
  ) -> [String] {
    guard let estimate = backtest.lastEstimate else { return [] }
    return [EstimateAccount(estimate: estimate, names: panel.names).sentence[language]]
  }

  private static func base(_ path: String) -> String {
    path.split(whereSeparator: { "/\\".contains($0) }).last.map(String.init) ?? path
  }

  /// The manifest, given the files as they are written.
  public func manifest(of results: [OutputFile]) -> [UInt8] {
    var manifest = manifest
    manifest.results = results.map { Manifest.File(file: $0.name, sha256: SHA256.hex($0.bytes)) }
      .sorted { $0.file < $1.file }
    return manifest.bytes()
  }
}
