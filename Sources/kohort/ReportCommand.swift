import Reporting
import Scenarios
import Tabular

extension Command {
  /// `kohort report RESULT -o FILE`.
  static let report = Command(
    path: ["report"],
    summary: Phrase("a result as one HTML page to look at, print and send"),
    details: [
      Phrase(
        """
        RESULT is a folder written by kohort run --out. The page holds a summary in words, the \
        pyramid with a year slider, growth by component, age groups, age ratios, the ladders with \
        need, places and what is missing, the handlingsprogram, what rests on assumptions, sources \
        and definitions, each drawing with its table. What is not in the result is not on the \
        page.
        """),
      Phrase(
        """
        The page is one file that needs no network. A folder whose manifest does not match its \
        files is refused.
        """),
    ],
    operands: [Operand(name: Phrase("RESULT"), kind: .folder, help: Phrase("The result folder."))],
    flags: [.page, .scenario, .score, .quiet],
    examples: [
      "kohort report resultat -o rapport.html",
      "kohort report resultat --backtest treff --lang en -o report.html",
    ],
    perform: { typed, tool in
      guard let page = typed.text(.page) else {
        throw UsageError(Phrase("give the page to write: -o rapport.html"), typed.command)
      }
      let scenarios = typed.list(.scenario)
      if scenarios.count > 1 {
        throw UsageError(Phrase("one scenario at a time can be reported"), typed.command)
      }
      try requireFolder(typed.operands[0])
      let result = try WrittenResult(reading: typed.operands[0])
      var input = try ReportInput(result, in: typed.operands[0])
      if let scenario = scenarios.first {
        guard let chosen = result.manifest.scenarios.first(where: { $0.name == scenario }) else {
          let names = result.manifest.scenarios.map(\.name).joined(separator: ", ")
          throw UsageError(
            Phrase("the result has no scenario \(scenario), but \(names)"), typed.command)
        }
        input.choose(chosen)
      }
      if let folder = typed.text(.score) {
        try requireFolder(folder)
        input.tell(try PlaceScores(of: WrittenResult(reading: folder), folder))
      }
      try tool.write(Report(input, language: typed.language), to: page)
      if !typed.has(.quiet) { tool.streams.note(Phrase("Wrote \(page).")) }
      return .done
    })
}

extension ReportInput {
  /// A result as its folder holds it, with its first scenario.
  ///
  /// - Throws: `Problems` where it does not say what its numbers are found by, or whose they are.
  init(_ result: WrittenResult, in folder: String? = nil) throws {
    let manifest = result.manifest
    self.init(version: manifest.kohort, files: result.files)
    tables = try result.described(in: folder)
    scenarios = manifest.scenarios.map(\.name)
    sources = manifest.sources
    warnings = manifest.warnings
    futures = manifest.futures.map { ($0.draws, $0.seed) }
    guard let regions = manifest.regions else {
      let isRun = !manifest.scenarios.isEmpty
      throw Problems([
        Problem(
          file: (folder.map { "\($0)/" } ?? "") + OutputFolder.manifestName,
          found: isRun ? Phrase("no regions") : Phrase("no scenario"),
          expected: isRun
            ? Phrase("the regions that the tables are about") : Phrase("the result of a run"),
          advice: isRun
            ? Phrase("run the folder again with --out")
            : Phrase("give the folder that kohort run --out wrote"))
      ])
    }
    self.regions = regions.map { Region(code: $0.code, name: $0.name, label: $0.label) }
    for told in manifest.captions ?? [] {
      captions[told.file] = Caption(
        isStarred: tables[told.file]?.isStarred ?? false, subtitle: told.subtitle,
        source: told.source,
        notes: told.notes)
    }
    if let first = manifest.scenarios.first { choose(first) }
  }

  /// Tells how the method did at places.
  mutating func tell(_ scores: PlaceScores) {
    for (region, forecasts) in Dictionary(grouping: scores.forecasts, by: \.region) {
      let groups = forecasts.groups.map { name -> Score.Group in
        let own = forecasts.filter { $0.group == name }
        let errors = Dictionary(grouping: own, by: \.yearsAhead)
          .compactMapValues(\.summary.meanAbsoluteError)
        let all = own.summary
        return Score.Group(
          name: name, errors: errors, within: all.within, intervals: all.intervals)
      }
      self.scores[region] = Score(
        jumpOffs: Set(forecasts.map(\.jumpOff)).sorted(), groups: groups)
    }
  }

  /// Reports another scenario of the result.
  mutating func choose(_ chosen: Manifest.Scenario) {
    scenario = chosen.name
    definitions = chosen.definitions.map { ($0.name, $0.text) }
    var basis = Basis(
      published: chosen.published, derived: chosen.derived, assumed: chosen.assumed)
    basis.estimated = chosen.estimates.map { ($0.derived + $0.assumed, $0.assumed) }
    self.basis = basis
    notes = chosen.notes ?? []
  }
}

extension WrittenResult {
  /// What its Data Package says of its tables, by file.
  ///
  /// - Throws: `Problems` where it says nothing that numbers are found by, as results of older versions.
  fileprivate func described(in folder: String?) throws -> [String: TableDescription] {
    let place = (folder.map { "\($0)/" } ?? "") + DataPackage.fileName
    let tables = try files[DataPackage.fileName].map {
      try TableDescription.read($0, source: place)
    }
    if let tables, !tables.isEmpty { return tables }
    throw Problems([
      Problem(
        file: place,
        found: tables == nil ? .nothing : Phrase("nothing that numbers are found by"),
        expected: Phrase("columns and rows by the names they have in every language"),
        advice: Phrase("run the folder again with --out"))
    ])
  }
}

extension Report {
  /// The report of a run whose files are made; the one a report of the written folder would be.
  init(_ outcome: RunOutcome, _ files: [OutputFile], _ language: Language) throws {
    guard let manifest = Manifest(outcome.manifest(files)) else {
      preconditionFailure("a run whose manifest cannot be read")
    }
    let bytes = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
    try self.init(
      ReportInput(WrittenResult(manifest: manifest, files: bytes)), language: language)
  }
}

extension Tool {
  /// Writes a report to a path, whole or not at all.
  func write(_ report: Report, to path: String) throws {
    let page = try PagePath.required(path)
    do {
      try write([page.file(report)], in: page.folder) { Report.isReport($1) }
    } catch OutputError.interrupted {
      guard let folder = streams.writtenTo else { throw OutputError.interrupted }
      throw StoppedAfterwards(
        phrase: Phrase("stopped; the result is written to \(folder), and \(path) is not"))
    }
  }
}
