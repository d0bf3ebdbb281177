import Reporting
import Scenarios
import Tabular

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
