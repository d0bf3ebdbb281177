import Ensembles
import Explaining
import FolderText
import FutureTables
import MoneyTables
import NeedTables
import Outcomes
import PeopleTables
import ResultFiles
import Runs
import ScenarioFolders
import Tabular

/// A run as a person reads it: lines, tables, and the files behind them.
public struct RunReport: Sendable {
  /// The lines above the tables.
  public private(set) var header: [String] = []
  /// The tables of the screen.
  public private(set) var tables: [Table] = []
  /// The lines below the tables.
  public private(set) var footer: [String] = []
  /// What a person at a screen can do next; not part of the results.
  public private(set) var hint = ""
  /// The tables that are written as files.
  public private(set) var files: [DeferredTable] = []
  /// What the user should know.
  public private(set) var warnings: [String] = []
  /// The draws of a shard, as files beside the tables.
  public private(set) var draws: [OutputFile] = []
  private var manifest: Manifest
  /// What is hidden of users; `nil` where nothing was asked to be.
  private var suppression: SuppressedTables?

  /// What is asked for.
  public struct Request: Sendable {
    /// The scenarios; empty for the folder's own standard.
    public var scenarios: [String]
    /// The last year, in place of the folder's.
    public var lastYear: Int?
    /// The region of the screen, in place of the folder's.
    public var region: String?
    /// The language of results.
    public var language: Language
    /// Whether the screen shows the tables of the budget in place of the others.
    public var showsBudget = false
    /// The futures, `nil` for the deterministic run alone.
    public var futures: FutureRequest?
    /// Counts of users below this are hidden; `nil` for none.
    public var hiddenBelow: Int?

    /// Asks for a run.
    public init(
      scenarios: [String] = [], lastYear: Int? = nil, region: String? = nil,
      language: Language = .nb, futures: FutureRequest? = nil
    ) {
      self.futures = futures
      self.scenarios = scenarios
      self.lastYear = lastYear
      self.region = region
      self.language = language
    }
  }

  /// Reads the CSV files of a folder.
  ///
  /// - Throws: ``MissingInput`` where the folder or a file cannot be read.
  public static func read(_ folder: String) throws(MissingInput) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in SystemFiles.names(in: folder) where name.hasSuffix(".csv") {
      files[name] = try SystemFiles.read("\(folder)/\(name)")
    }
    return files
  }

  /// Runs the scenarios asked for.
  ///
  /// - Throws: ``MissingInput`` for files that are not there, `Problems` for all that is wrong.
  public init(_ folder: ScenarioFolder, _ request: Request) throws {
    if !folder.clashes.isEmpty { throw Problems(folder.clashes) }
    var folder = folder
    if let region = request.region { try folder.show(region: region) }
    let prepared = try folder.estimated(lastYear: request.lastYear)
    folder = prepared.folder
    let names =
      request.scenarios.isEmpty
      ? [folder.settings.defaultScenario]
      : request.scenarios.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    manifest = Manifest(
      kohort: Release.version, scenarios: [],
      inputs: folder.provenance.map { Manifest.File(file: $0.file, sha256: $0.sha256) },
      sources: [], warnings: [], results: [])
    for file in folder.provenance {
      for source in file.sources where !manifest.sources.contains(source) {
        manifest.sources.append(source)
      }
    }
    warnings = folder.warnings
    var done: [String: ScenarioOutcome] = [:]
    func once(_ name: String) throws -> ScenarioOutcome {
      if let known = done[name] { return known }
      let run = try Self.run(name, prepared, lastYear: request.lastYear)
      let outcome = ScenarioOutcome(folder, run)
      done[name] = outcome
      return outcome
    }
    if let threshold = request.hiddenBelow {
      suppression = SuppressedTables(
        UserSuppression(below: threshold, try names.map(once)),
        ladders: folder.ladders.ladders.map(\.name), request.language)
    }
    for name in names {
      let scenario = try once(name)
      let run = scenario.run
      let others = try Self.compared(with: name, folder.settings).map { try once($0) }
      let trend = run.housing.isEmpty ? nil : try run.withoutHomes(prepared, request.lastYear)
      let ranked =
        request.futures == nil
        ? [] : try Self.ranked(with: name, folder).map { try once($0).run }
      let futures = try futures(of: scenario, ranked: ranked, request)
      let budget = try BudgetReport(scenario, language: request.language)
      add(
        scenario, others: others, trend: trend, futures: futures, budget: budget, request,
        isOneOfMany: names.count > 1)
    }
    let all = try names.map(once)
    let beside = [
      ScenarioNeedTable(all, language: request.language).table(),
      ScenarioGapTable(all, language: request.language).table(),
    ].compactMap { $0 }
    tables += suppressed(beside)
    files += suppressed(beside.map { DeferredTable($0) }, ending: "")
    try requireDifferentNames(names)
    if let futures = request.futures {
      manifest.futures = Manifest.Futures(
        draws: futures.draws, seed: futures.seed, levels: futures.levels)
    }
    suppression?.leaveOut(inputs: manifest.inputs.map(\.file))
    if let suppression {
      let hidden = suppression.hiddenInputs
      for index in manifest.inputs.indices where hidden.contains(manifest.inputs[index].file) {
        manifest.inputs[index].sha256 = Table.hiddenMark
      }
      footer.append(suppression.account)
    }
    manifest.warnings = warnings
    // Tables of detail are large, and nobody reads them as they stand.
    manifest.captions = files.filter { $0.role == .result }.map { file in
      let table = file.table
      return Manifest.Caption(
        file: "\(file.name).csv", title: table.title, subtitle: table.subtitle,
        source: table.source, notes: table.notes)
    }
    (manifest.lastYear, manifest.region) = (request.lastYear, request.region)
    let language = request.language
    let scenario = Phrase(" · --scenario NAVN", " · --scenario NAME")[language]
    let budget = folder.budget.isGiven && !request.showsBudget ? " · --budget" : ""
    let draws = request.futures == nil ? " · --draws 1000" : ""
    let other = (folder.scenarios.isEmpty ? "" : scenario) + draws + budget
    hint =
      Phrase(
        "Videre: --out resultat (CSV for Excel)\(other) · kohort check MAPPE · kohort import ssb FIL --region KODE --out MAPPE",
        "Next: --out result (CSV for Excel)\(other) · kohort check FOLDER · kohort import ssb FILE --region CODE --out FOLDER"
      )[language]
  }

  /// The scenarios whose need is told beside that of a scenario: the standard one first, then those
  /// of `sammenligning`, itself left out.
  private static func compared(with name: String, _ settings: Settings) -> [String] {
    var names: [String] = []
    for other in [settings.defaultScenario] + settings.comparison
    where !other.isEmpty && other != name && !names.contains(other) {
      names.append(other)
    }
    return names
  }

  /// The scenarios whose place among the futures is told: the one that is run, then all others.
  private static func ranked(with name: String, _ folder: ScenarioFolder) -> [String] {
    [name] + folder.scenarios.map(\.name).filter { $0 != name }
  }

  /// The futures of a run, if they are asked for.
  private func futures(
    of scenario: ScenarioOutcome, ranked: [ScenarioRun], _ request: Request
  ) throws -> EnsembleReport? {
    guard let futures = request.futures else { return nil }
    let run = scenario.run
    let digest = "\(inputDigest)|\(run.scenario.name)|\(run.startYear)–\(run.endYear)"
    return try EnsembleReport(
      scenario, request: futures, digest: SHA256.hex(Array(digest.utf8)), scenarios: ranked,
      language: request.language)
  }

  /// What the inputs and the program decide of a run.
  private var inputDigest: String {
    let inputs = manifest.inputs.map { "\($0.file) \($0.sha256)" }.joined(separator: "|")
    return "\(manifest.kohort)|\(inputs)"
  }

  private static func run(
    _ name: String, _ prepared: PreparedFolder, lastYear: Int?
  ) throws -> ScenarioRun {
    let folder = prepared.folder
    guard let scenario = folder.scenario(name) else {
      let names = folder.scenarios.map(\.name).joined(separator: ", ")
      throw Problems([
        Problem(
          file: FolderSchema.scenarios.fileName, found: "no scenario «\(name)»",
          expected: (names.isEmpty ? "" : "one of \(names), or ")
            + "four letters L M H K 0 such as MMMM or LHML, the first two not 0")
      ])
    }
    try ScenarioRun.requireFiles(folder, scenario: scenario, lastYear: lastYear)
    return try ScenarioRun(prepared, scenario: scenario, lastYear: lastYear)
  }

  private mutating func add(
    _ scenario: ScenarioOutcome, others: [ScenarioOutcome], trend: ScenarioRun?,
    futures: EnsembleReport?, budget: BudgetReport?, _ request: Request, isOneOfMany: Bool
  ) {
    let language = request.language
    let (run, folder, shown) = (scenario.run, scenario.folder, scenario.shown)
    for warning in run.warnings where !warnings.contains(warning) { warnings.append(warning) }
    var screen = [
      PopulationTable(run: run, folder: folder, shown: shown, language: language).table()
    ]
    if let ratios = IndicatorTable(run: run, folder: folder, shown: shown, language: language)
      .table()
    {
      screen.append(ratios)
    }
    if let bound = run.loosenedFrom.first {
      let loosened = LoosenedTable(
        run: run, bound: bound, folder: folder, shown: shown, language: language)
      screen.append(loosened.table())
      if let ratios = loosened.ratios() { screen.append(ratios) }
    }
    if let trend {
      screen += HousingTables(
        run: run, trend: trend, folder: folder, shown: shown, language: language
      ).tables()
    }
    let subAreas = SubAreaTables(run: run, folder: folder, shown: shown, language: language)
    if let totals = subAreas.totals() { screen.append(totals) }
    var tellsReasons = true
    let services = ServiceTables(scenario, language: language)
    let besides = others.map { ServiceTables($0, language: language) }
    for ladder in services.outcome?.ladders ?? [] {
      let name = ladder.part.ladder.name
      screen.append(
        LadderTable(
          services, ladder,
          others: besides.filter { suppression?.users.tells(name, of: $0.scenario) != false },
          tellsReasons: tellsReasons, hidden: suppression?.users.ladders[name]
        ).table())
      tellsReasons = false
    }
    screen += services.screen
    var estimated: [DeferredTable] = []
    var notes: [String] = []
    if let estimates = run.estimates {
      let tables = EstimateTables(
        estimates: estimates, language: language, usesLevels: run.scenario.usesLevels)
      screen.append(tables.screen(shown.codes))
      if let interval = tables.interval(
        shown.populations, codes: shown.codes, of: run,
        besideFutures: !(futures?.screen.isEmpty ?? true))
      {
        screen.append(interval)
        estimated.append(DeferredTable(interval))
      }
      estimated.append(DeferredTable(name: EstimateTables.spec.name) { tables.file })
      notes += tables.notes
    }
    let asked = request.scenarios.compactMap { folder.scenario($0) } + [run.scenario]
    let sources = SourceTables(
      outcome: scenario, language: language, usesLevels: asked.contains(where: \.usesLevels))
    let kept = screen.filter { table in !estimated.contains { $0.name == table.name } }
    var written = kept.map { DeferredTable($0) } + estimated
    written += DetailTables(run: run, language: language).all
    written += subAreas.files + services.files.map { DeferredTable($0) }
    if let trend {
      let homes = HousingDetailTable(run: run, trend: trend, folder: folder, language: language)
      written.append(DeferredTable(name: HousingDetailTable.spec.name) { homes.table })
    }
    if let budget { written += budget.files }
    written.append(DeferredTable(sources.definitions, role: .background))
    let stem = FileStem.of(run.scenario.name.isEmpty ? "grunnlag" : run.scenario.name)
    if let futures {
      // Medians with intervals stand on the screen in place of the numbers they lie around.
      let medians = suppressed(futures.screen)
      let ladders = folder.ladders.ladders.map(\.name)
      let replaced = medians.compactMap { ResultList.replaced(by: $0.name, ladders: ladders) }
      screen = medians + screen.filter { !replaced.contains($0.name) }
      written += futures.files
      for warning in futures.warnings where !warnings.contains(warning) {
        warnings.append(warning)
      }
      notes += futures.notes
      draws += futures.partials.map {
        OutputFile(name: isOneOfMany ? "\(stem)-\($0.name)" : $0.name, bytes: $0.bytes)
      }
    }
    if let budget {
      screen =
        request.showsBudget
        ? budget.screen + (futures?.ofMoney ?? []) : screen + [budget.summary].compactMap { $0 }
    }
    for warning in BudgetReport.warnings(scenario) where !warnings.contains(warning) {
      warnings.append(warning)
    }
    screen = suppressed(screen)
    written = suppressed(written, ending: isOneOfMany ? "-\(stem)" : "")
    if isOneOfMany {
      for index in written.indices { written[index].name += "-\(stem)" }
      for index in screen.indices { screen[index].title += " · \(run.scenario.name)" }
    }
    if files.isEmpty {
      let all = DeferredTable(sources.sources, role: .background)
      files += suppressed([all], ending: "")
    }
    files += written
    tables += screen
    let lines = Self.heading(run, folder, shown, language)
    header += header.isEmpty ? lines : Array(lines.dropFirst())
    let basis = Basis(populationOf: run, in: folder).withLadders(in: folder)
      .with(FolderSchema.serviceFiles, in: folder).withBudget(in: folder)
    for note in notes where !footer.contains(note) { footer.append(note) }
    footer.append(Self.account(basis, run, language))
    manifest.scenarios.append(
      Manifest.Scenario(
        name: run.scenario.name,
        definitions: sources.definitionList.map {
          Manifest.Definition(name: $0.name, text: $0.text)
        },
        published: basis.rows(.published), derived: basis.rows(.derived),
        assumed: basis.rows(.assumed),
        estimates: basis.estimates.map {
          Manifest.Estimates(derived: $0.derived, assumed: $0.assumed, standsFor: $0.standsFor)
        }, notes: notes + [basis.note?[language]].compactMap { $0 }))
  }

  /// No two results may have one name; a folder is checked for that, letters such as `MMMM` beside a
  /// scenario `mmmm` only where both are asked for.
  private func requireDifferentNames(_ scenarios: [String]) throws(Problems) {
    var known: Set<String> = []
    guard let twice = files.first(where: { !known.insert($0.name).inserted }) else { return }
    throw Problems([
      Problem(
        file: FolderSchema.scenarios.fileName,
        found: "two results «\(twice.name)» of the scenarios \(scenarios.joined(separator: ", "))",
        expected: "scenarios whose names differ in letters and digits",
        advice: "run them one at a time")
    ])
  }

  /// Tables of the screen without what is hidden.
  private func suppressed(_ tables: [Table]) -> [Table] {
    suppression?.shown(tables) ?? tables
  }

  /// Tables of files without what is hidden, with account of it.
  private mutating func suppressed(
    _ tables: [DeferredTable], ending: String
  ) -> [DeferredTable] {
    suppression?.shown(tables, ending: ending) ?? tables
  }

  /// The inputs that may be kept beside the results, without those that tell what is hidden.
  public func kept(_ inputs: [OutputFile]) -> [OutputFile] {
    guard let suppression else { return inputs }
    return inputs.filter { !suppression.leftOut.contains($0.name) }
  }

  /// The manifest, given the files as they are written.
  public func manifest(of results: [OutputFile]) -> [UInt8] {
    var manifest = manifest
    if let suppression {
      manifest.suppression = Manifest.Suppression(
        below: suppression.users.threshold, hiddenCells: suppression.hiddenCells,
        leftOut: suppression.leftOut)
    }
    manifest.results = results.map { Manifest.File(file: $0.name, sha256: SHA256.hex($0.bytes)) }
      .sorted { $0.file < $1.file }
    return manifest.bytes()
  }
}

extension ScenarioFolder {
  /// Shows another region than the folder says.
  fileprivate mutating func show(region: String) throws(Problems) {
    let regions = population?.regions ?? []
    guard let known = regions.first(where: { $0.code == region }) else {
      throw Problems([
        Problem(
          file: FolderSchema.population.fileName, found: "no region «\(region)»",
          expected: "one of " + regions.prefix(8).map(\.code).joined(separator: ", "))
      ])
    }
    if settings.region != known.code { settings.name = "" }
    settings.region = known.code
  }
}
