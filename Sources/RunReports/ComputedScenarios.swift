import FolderText
import Outcomes
import Runs
import ScenarioFolders
import Tabular

/// The scenarios of a folder as they are asked for, each computed once.
final class ComputedScenarios {
  /// The folder, with what was estimated for it.
  let prepared: PreparedFolder
  /// The last year, in place of the folder's.
  let lastYear: Int?
  private var known: [String: ScenarioOutcome] = [:]

  init(_ prepared: PreparedFolder, lastYear: Int?) {
    (self.prepared, self.lastYear) = (prepared, lastYear)
  }

  private var folder: ScenarioFolder { prepared.folder }

  /// The outcome of a scenario of the folder, or of four letters.
  ///
  /// - Throws: `Problems` where there is none, or the run fails; ``MissingInput`` for files that are
  ///   not there.
  func outcome(of name: String) throws -> ScenarioOutcome {
    if let outcome = known[name] { return outcome }
    guard let scenario = folder.scenario(name) else {
      let known = folder.scenarios.map(\.name)
      let names = Phrase.few(known)
      let letters = ScenarioDefinition(letters: name.uppercased()).map { [$0.name] } ?? []
      let likely = Suggestion.nearest(to: name, in: known + letters)
      throw Problems([
        Problem(
          file: FolderSchema.scenarios.fileName, found: Phrase("no scenario «\(name)»"),
          expected: names.isEmpty
            ? Phrase("four letters L M H K 0 such as MMMM or LHML, the first two not 0")
            : Phrase(
              "one of \(names), or four letters L M H K 0 such as MMMM or LHML, the first two not 0"
            ), advice: likely.map(Phrase.didYouMean) ?? .empty)
      ])
    }
    try ScenarioRun.requireFiles(folder, scenario: scenario, lastYear: lastYear)
    let run = try ScenarioRun(prepared, scenario: scenario, lastYear: lastYear)
    let outcome = ScenarioOutcome(folder, run)
    known[name] = outcome
    return outcome
  }

  /// The scenarios whose need is told beside that of a scenario: the standard one first, then those
  /// of `sammenligning`, itself left out.
  func compared(with name: String) throws -> [ScenarioOutcome] {
    var names: [String] = []
    for other in [folder.settings.defaultScenario] + folder.settings.comparison
    where !other.isEmpty && other != name && !names.contains(other) {
      names.append(other)
    }
    return try names.map { try outcome(of: $0) }
  }

  /// The scenarios whose place among the futures is told: the one that is run, then all others.
  func ranked(with name: String) throws -> [ScenarioOutcome] {
    let names = [name] + folder.scenarios.map(\.name).filter { $0 != name }
    return try names.map { try outcome(of: $0) }
  }

  /// The people of a housing-led run as it goes where homes decide nothing; `nil` for a run that homes
  /// do not lead.
  func trend(of run: ScenarioRun) throws -> PeopleOutcome? {
    run.housing.isEmpty ? nil : PeopleOutcome(folder, try run.withoutHomes(prepared, lastYear))
  }
}

extension ScenarioFolder {
  /// Shows another region than the folder says.
  mutating func show(region: String) throws(Problems) {
    let regions = population?.regions ?? []
    guard let known = regions.first(where: { $0.code == region }) else {
      let codes = regions.prefix(8).map(\.code).joined(separator: ", ")
      throw Problems([
        Problem(
          file: FolderSchema.population.fileName, found: Phrase("no region «\(region)»"),
          expected: Phrase("one of \(codes)"))
      ])
    }
    if settings.region != known.code { settings.name = "" }
    settings.region = known.code
  }
}
