import Scenarios
import Tabular

extension Engine {
  /// The library itself.
  static let live = Engine(
    run: { request, progress in
      let files = try RunReport.read(request.folder)
      let folder = try ScenarioFolder(toRun: files)
      var asked = RunReport.Request(
        scenarios: request.scenarios, lastYear: request.lastYear, region: request.region,
        language: request.language, futures: request.futures)
      asked.progress = progress
      asked.showsBudget = request.showsBudget
      asked.hiddenBelow = request.hiddenBelow
      let report = try RunReport(folder, asked)
      return RunOutcome(
        header: report.header, tables: report.tables, footer: report.footer, hint: report.hint,
        files: report.files, draws: report.draws,
        inputs: report.kept(KeptInputs.files(folder, files)),
        warnings: report.warnings
          + RunReport.warnings(ofOthers: RunReport.others(in: request.folder)),
        manifest: { report.manifest(of: $0) },
        listed: { Manifest($0)?.files(ofKind: request.futures?.isShard == true ? .shard : .run) },
        hides: report.hides)
    },
    check: { request in
      let check = FolderCheck(
        files: try RunReport.read(request.folder), others: RunReport.others(in: request.folder),
        language: request.language)
      return CheckOutcome(
        summary: check.summary, warnings: check.warnings, problems: check.problems)
    },
    compare: { request in
      let comparison = try PlanComparison(
        old: ResultFolder.read(request.old), new: ResultFolder.read(request.new),
        language: request.language)
      return RunOutcome(
        header: comparison.header, tables: comparison.tables, footer: [],
        files: comparison.tables.map { DeferredTable($0) }, warnings: comparison.warnings,
        manifest: { comparison.manifest(of: $0) },
        listed: { Manifest($0)?.files(ofKind: .compare) })
    },
    explain: { request in
      try Explanation(
        of: request.question, in: ResultFolder.read(request.folder),
        scores: request.score.map { try PlaceScores(of: WrittenResult(reading: $0), $0) },
        scenario: request.scenario, language: request.language
      ).lines
    },
    backtest: { request, progress in
      let vintages = try request.vintage.map {
        BacktestReport.File(name: $0, bytes: try SystemFiles.read($0))
      }
      var asked = BacktestReport.Request(
        jumpOffs: request.jumpOffs, regions: request.regions, lastYear: request.lastYear,
        language: request.language, futures: request.futures)
      asked.progress = progress
      for text in request.method { asked.change(method: text) }
      let report =
        SystemFiles.kind(request.path) == .folder
        ? try BacktestReport(
          folder: try RunReport.read(request.path), vintages: vintages, asked)
        : try BacktestReport(
          file: (request.path, try SystemFiles.read(request.path)), vintages: vintages, asked)
      return RunOutcome(
        header: report.header, tables: report.tables, footer: report.footer,
        files: report.files.map { DeferredTable($0) },
        warnings: [], manifest: { report.manifest(of: $0) },
        listed: { Manifest($0)?.files(ofKind: .backtest) })
    },
    importSSB: { request, files in
      if let region = request.region, CountryImport.words.contains(region.lowercased()) {
        return try importCountry(request, files)
      }
      let imported = try SSBImport(
        files: files.map { ($0.name, $0.bytes) }, region: request.region ?? "",
        options: ReadingOptions(request)
      ).population()
      let file = OutputFile(
        name: FolderSchema.population.fileName, bytes: Array(imported.csv().utf8))
      let years = imported.years.map(\.year)
      let (first, last) = (years.first ?? 0, years.last ?? 0)
      let place = "\(imported.region) \(imported.name)"
      let persons = imported.years.last?.total ?? 0
      let series =
        years.count > 1
        ? Phrase(
          "\(place): \(years.count) years \(first)–\(last), \(persons) persons on 1 January \(last)"
        )
        : Phrase("\(place): \(persons) persons on 1 January \(last)")
      return ImportOutcome(
        files: [file], notes: notes(imported.formats, series, imported.warnings))
    },
    describe: { request, files in
      var problems: [Problem] = []
      var lines: [Phrase] = []
      for file in files {
        do throws(Problems) {
          lines.append(
            try StatBankTable.describe(
              bytes: file.bytes, source: file.name, options: ReadingOptions(request)))
        } catch {
          problems += error.items
        }
      }
      if !problems.isEmpty { throw Problems(problems) }
      return lines
    },
    example: { ExampleFolder.files + [ExampleFolder.package, ExampleFolder.readMe($0)] })
}

extension ReadingOptions {
  /// What the user typed about the files; the rest is detected.
  init(_ request: ImportRequest) {
    self.init()
    switch request.separator {
    case .semicolon: separator = UInt8(ascii: ";")
    case .comma: separator = UInt8(ascii: ",")
    case .tab: separator = UInt8(ascii: "\t")
    case nil: break
    }
    switch request.decimal {
    case .comma: decimalMark = .comma
    case .point: decimalMark = .point
    case nil: break
    }
    switch request.encoding {
    case .utf8: encoding = .utf8
    case .windows1252: encoding = .windows1252
    case nil: break
    }
  }
}

/// All municipalities of the files in one `befolkning.csv`.
private func importCountry(
  _ request: ImportRequest, _ files: [SSBFile]
) throws(Problems) -> ImportOutcome {
  let country = try CountryImport(
    files: files.map { ($0.name, $0.bytes) }, options: ReadingOptions(request)
  ).populations()
  let file = OutputFile(name: FolderSchema.population.fileName, bytes: Array(country.csv().utf8))
  let years = country.regions.flatMap { $0.years.map(\.year) }
  let last = years.max() ?? 0
  let persons = country.regions.reduce(0) { sum, region in
    sum + (region.years.first { $0.year == last }?.total ?? 0)
  }
  let (count, first) = (country.regions.count, years.min() ?? 0)
  let span = first == last ? "\(last)" : "\(first)–\(last)"
  let series =
    count == 1
    ? Phrase("one municipality, \(span), \(persons) persons on 1 January \(last)")
    : Phrase("\(count) municipalities, \(span), \(persons) persons on 1 January \(last)")
  return ImportOutcome(
    files: [file], notes: notes(country.formats, series, country.warnings))
}

/// What an import tells: how each file was read, what was found in them, and what it warns of.
private func notes(
  _ formats: [(file: String, format: Phrase)], _ series: Phrase, _ warnings: [Phrase]
) -> [Phrase] {
  let read = formats.map { Phrase(verbatim: "\($0.file): ") + $0.format }
  return read + [series] + warnings.map { Phrase("warning: \($0)") }
}
