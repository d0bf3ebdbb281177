import FolderText
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// People and services of some inputs of an old result and some of a new one.
///
/// The first parts of ``ComparedSides/parts`` are new and the others old. Where the population is new
/// and the counts of users are old, users per person are those of the old result, its counts divided
/// by its own people: a line of new population must not tell of coverage.
struct PlanMixture {
  /// What is new and what is old.
  let what: String
  /// What the scenario gives in the region that is compared.
  let scenario: ScenarioOutcome
  /// Whether users per person are those of the old result under new people.
  let holdsRates: Bool

  var folder: ScenarioFolder { scenario.folder }
  var run: ScenarioRun { scenario.run }
  /// The region that is compared.
  var shown: ShownRegion { scenario.shown }
  /// Its people.
  var futures: RegionFutures { scenario.futures }
  /// Its services; `nil` where nobody is counted on a ladder.
  var services: ServiceOutcome? { scenario.need }

  /// Runs a mixture.
  ///
  /// - Parameters:
  ///   - sides: the two results.
  ///   - newParts: how many parts are new.
  ///   - old: the mixture of old parts alone, which old counts have their people in; `nil` for itself.
  /// - Throws: `Problems`, each of which says what was new and what was old; ``MissingInput`` where the
  ///   files of both sides together are not enough for a run.
  init(_ sides: ComparedSides, newParts: Int, ratesOf old: PlanMixture? = nil) throws {
    what = sides.what(newParts: newParts)
    // Scenario and years come with the files that say what they are.
    let names = sides.side(of: FolderSchema.scenarios, newParts: newParts)
    var folder = try Self.read(sides.files(newParts: newParts), what: what)
    if let region = names.region { folder.settings.region = region }
    let prepared = try folder.estimated(lastYear: names.lastYear)
    folder = prepared.folder
    guard let scenario = folder.scenario(names.scenarios[0]) else {
      throw Problems([
        Problem(
          file: what, found: Phrase("no scenario «\(names.scenarios[0])»"),
          expected: Phrase("a scenario of the same name in both results"))
      ])
    }
    try ScenarioRun.requireFiles(folder, scenario: scenario, lastYear: names.lastYear)
    let run = try ScenarioRun(prepared, scenario: scenario, lastYear: names.lastYear)
    if let old, sides.isNew(FolderSchema.population, newParts: newParts),
      !sides.isNew(FolderSchema.ladderUse, newParts: newParts)
    {
      try Self.check(old, run, what)
      self.scenario = ScenarioOutcome(folder, run, ratesOf: old.scenario)
      holdsRates = true
    } else {
      self.scenario = ScenarioOutcome(folder, run)
      holdsRates = false
    }
  }

  /// Need, places and staff as the budget meets them.
  var demand: DemandOutcome { scenario.demand }

  /// Known users are carried from one population to the other by single ages.
  private static func check(
    _ old: PlanMixture, _ run: ScenarioRun, _ what: String
  ) throws(Problems) {
    let (was, now) = (old.run.settings, run.settings)
    if old.folder.services.known.isEmpty || (was.axis == now.axis && was.scope == now.scope) {
      return
    }
    throw Problems([
      Problem(
        file: "(\(what)) \(FolderSchema.settings.fileName)",
        found: Phrase(
          "ages to \(now.axis.openAge) and more, and to \(was.axis.openAge) in the old result"),
        expected:
          Phrase(
            "the same ages and sexes in both, so that known users can be followed from one to the other"
          )
      )
    ])
  }

  /// A folder of which not every row must be about its own years and scenarios.
  static func read(
    _ files: [String: [UInt8]], what: String
  ) throws(Problems) -> ScenarioFolder {
    let findings = Findings()
    findings.isMixture = true
    let folder = ScenarioFolder(files: files, findings: findings)
    if !findings.problems.isEmpty {
      throw Problems(findings.problems.map { mixed($0, what) })
    }
    return folder
  }

  /// A problem with what was new and what was old before its file.
  static func mixed(_ problem: Problem, _ what: String) -> Problem {
    var problem = problem
    problem.file = "(\(what)) \(problem.file)"
    return problem
  }
}
