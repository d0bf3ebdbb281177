import DeclaredResults
import Ensembles
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
  public private(set) var warnings: [Phrase] = []
  /// The draws of a shard, as files beside the tables.
  public private(set) var draws: [OutputFile] = []
  /// Whether it hides small counts of users; no other result may stand beside it then, since nothing is
  /// hidden in that.
  public var hides: Bool { suppression != nil }
  private var manifest: Manifest
  /// What is hidden of users; `nil` where nothing was asked to be.
  private var suppression: SuppressedTables?

  /// Reads the CSV files of a folder.
  ///
  /// - Throws: ``MissingInput`` where the folder or a file cannot be read, where it is a result, whose
  ///   projected years would be taken for counted ones, and where a file has the name of an input but
  ///   for capital letters: that one would not be read.
  public static func read(_ folder: String) throws(MissingInput) -> [String: [UInt8]] {
    let names = try SystemFiles.list(folder)
    if names.contains(OutputFolder.manifestName) { try refuseResult(folder) }
    let capitals = names.filter { !names.contains($0.lowercased()) }
      .compactMap { capital($0, in: folder) }
    if !capitals.isEmpty { throw MissingInput(Problems(capitals)) }
    var files: [String: [UInt8]] = [:]
    for name in names where name.hasSuffix(".csv") {
      files[name] = try SystemFiles.read("\(folder)/\(name)")
    }
    return files
  }

  private static func refuseResult(_ folder: String) throws(MissingInput) {
    let bytes = try SystemFiles.read("\(folder)/\(OutputFolder.manifestName)")
    guard let manifest = Manifest(bytes),
      manifest.results.contains(where: { $0.file == FolderSchema.population.fileName })
    else { return }
    throw MissingInput(
      Problems([
        Problem(
          file: folder, found: Phrase("the result of a run"), expected: Phrase("a scenario folder"),
          advice: Phrase("give the folder that the run was of"))
      ]))
  }

  private static func capital(_ name: String, in folder: String) -> Problem? {
    let meant = name.lowercased()
    if !FolderSchema.files.contains(where: { $0.fileName == meant }) { return nil }
    return Problem(
      file: "\(folder)/\(name)", found: Phrase("capital letters in the name"),
      expected: Phrase("a file named \(meant)"), advice: Phrase("give the file that name"))
  }

  /// The names in a folder that ``read(_:)`` does not read.
  public static func others(in folder: String) -> [String] {
    SystemFiles.names(in: folder).filter { !$0.hasSuffix(".csv") }
  }

  /// Endings of files that hold tables and are not read.
  private static let tables = [
    ".xlsx", ".xls", ".xlsm", ".ods", ".numbers", ".tsv", ".json",
  ]

  /// Tables in another form than CSV among the names that are not read, and those whose ending is
  /// written with capital letters beside a file that is read.
  ///
  /// A text is a table where it has the name of one: `trappebruk.txt`, and not `notater.txt`.
  public static func warnings(ofOthers others: [String]) -> [Phrase] {
    others.compactMap { name in
      let plain = name.lowercased()
      if name.hasPrefix("~$") || name.hasPrefix(".") { return nil }
      if plain.hasSuffix(".csv") { return FolderNames.notUsed(name) }
      return ![DataPackage.fileName, OutputFolder.manifestName].contains(name)
        && (tables.contains { plain.hasSuffix($0) } || isTableOfText(plain))
        ? Phrase("\(name) is not read; save it as CSV") : nil
    }
  }

  private static func isTableOfText(_ plain: String) -> Bool {
    guard plain.hasSuffix(".txt") else { return false }
    // As copies are called: «trappebruk (1)», «trappebruk2».
    let stem = plain.dropLast(4).prefix { $0 != "(" && !$0.isNumber }.trimmed
    return FolderSchema.files.contains { $0.name == stem }
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
      kohort: Release.version, kind: request.futures?.isShard == true ? .shard : .run,
      language: request.language, scenarios: [],
      inputs: folder.provenance.map { Manifest.File(file: $0.file, sha256: $0.sha256) },
      sources: [], warnings: [], results: [])
    for file in folder.provenance {
      for source in file.sources where !manifest.sources.contains(source) {
        manifest.sources.append(source)
      }
    }
    warnings = folder.warnings
    let computed = ComputedScenarios(prepared, lastYear: request.lastYear)
    let all = try names.map { try computed.outcome(of: $0) }
    manifest.regions = all.first.map { scenario in
      scenario.run.regions.filter { scenario.shown.codes.contains($0.code) }
        .map { Manifest.Region(code: $0.code, name: $0.name, label: $0.label) }
    }
    if let threshold = request.hiddenBelow {
      suppression = SuppressedTables(
        UserSuppression(below: threshold, all),
        ladders: folder.ladders.ladders.map(\.name), request.language)
    }
    for (name, scenario) in zip(names, all) {
      let ranked = request.futures == nil ? [] : try computed.ranked(with: name)
      let tables = ScenarioTables(
        scenario: scenario, others: try computed.compared(with: name),
        trend: try computed.trend(of: scenario.run),
        futures: try futures(of: scenario, ranked: ranked, request),
        budget: try BudgetReport(scenario, language: request.language), suppression: suppression,
        request: request)
      add(tables, isOneOfMany: names.count > 1)
    }
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
      let silence = suppression.silence(of: manifest.inputs.map(\.file))
      if !silence.isEmpty { footer.append(silence[request.language]) }
      footer.append(suppression.account)
      warnings = suppression.told(warnings)
    }
    manifest.warnings = warnings.map { $0[request.language] }
    // Tables of detail are large, and nobody reads them as they stand.
    manifest.captions = files.filter { $0.role == .result }.map { file in
      let table = file.table
      return Manifest.Caption(
        file: "\(file.name).csv", title: table.title, subtitle: table.subtitle,
        source: table.source, notes: table.notes)
    }
    (manifest.lastYear, manifest.region) = (request.lastYear, request.region)
    hint = Self.hint(folder, request)
  }

  /// The futures of a run, if they are asked for.
  private func futures(
    of scenario: ScenarioOutcome, ranked: [ScenarioOutcome], _ request: Request
  ) throws -> EnsembleReport? {
    guard let futures = request.futures else { return nil }
    let run = scenario.run
    let digest = "\(inputDigest)|\(run.scenario.name)|\(run.startYear)–\(run.endYear)"
    return try EnsembleReport(
      scenario, request: futures, digest: SHA256.hex(Array(digest.utf8)), scenarios: ranked,
      language: request.language, progress: request.progress)
  }

  /// What the inputs and the program decide of a run.
  private var inputDigest: String {
    let inputs = manifest.inputs.map { "\($0.file) \($0.sha256)" }.joined(separator: "|")
    return "\(manifest.kohort)|\(inputs)"
  }

  /// Takes the tables of a scenario, and what the manifest says of it; a scenario of many has its name
  /// in those of files and in the titles of those of the screen.
  private mutating func add(_ tables: ScenarioTables, isOneOfMany: Bool) {
    let (scenario, language) = (tables.scenario, tables.request.language)
    let (run, folder) = (scenario.run, scenario.folder)
    for warning in tables.warnings where !warnings.contains(warning) { warnings.append(warning) }
    let stem = FileStem.of(run.scenario.name.isEmpty ? "grunnlag" : run.scenario.name)
    draws += (tables.futures?.partials ?? []).map {
      OutputFile(name: isOneOfMany ? "\(stem)-\($0.name)" : $0.name, bytes: $0.bytes)
    }
    let all = tables.all()
    var screen = suppressed(all.screen)
    var written = suppressed(all.files, ending: isOneOfMany ? "-\(stem)" : "")
    if isOneOfMany {
      for index in written.indices { written[index].name += "-\(stem)" }
      for index in screen.indices { screen[index].title += " · \(run.scenario.name)" }
    }
    let sources = tables.sources
    if files.isEmpty {
      files += suppressed([DeferredTable(sources.sources, role: .background)], ending: "")
    }
    files += written
    self.tables += screen
    let lines = Self.heading(run, folder, scenario.shown, language)
    header += header.isEmpty ? lines : Array(lines.dropFirst())
    let basis = scenario.basis
    for note in tables.notes where !footer.contains(note) { footer.append(note) }
    footer.append(basis.account(of: run, language))
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
        }, notes: tables.notes + [basis.note?[language]].compactMap { $0 }))
  }

  /// No two results may have one name; a folder is checked for that, letters such as `MMMM` beside a
  /// scenario `mmmm` only where both are asked for.
  private func requireDifferentNames(_ scenarios: [String]) throws(Problems) {
    var known: Set<String> = []
    guard let twice = files.first(where: { !known.insert($0.name).inserted }) else { return }
    throw Problems([
      Problem(
        file: FolderSchema.scenarios.fileName,
        found: Phrase(
          "two results «\(twice.name)» of the scenarios \(scenarios.joined(separator: ", "))"),
        expected: Phrase("scenarios whose names differ in letters and digits"),
        advice: Phrase("run them one at a time"))
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
