import Demography
import FolderText
import PeopleInputs
import ResultFiles
import ScenarioFolders
import Tabular

/// One region of a run: its history, its projection and what is needed to account for it.
public struct RegionRun: Sendable {
  /// The code.
  public let code: String
  /// The name; empty where the folder gives none.
  public let name: String
  /// What files with a column of regions have of it: `3203 Asker`, or the code alone.
  package var label: String { name.isEmpty ? code : "\(code) \(name)" }
  /// Populations 1 January by year: complete history, the base, and the projection.
  public let populations: [Int: Population]
  /// The steps, each with the year it begins.
  public let steps: [(year: Int, step: ProjectedStep)]
  /// What was assumed for each of the steps.
  package let inputs: [StepInput]
}

/// A scenario carried out on a folder; nothing in it changes, and everybody holds the same one.
public final class ScenarioRun: Sendable {
  /// The scenario.
  public let scenario: ScenarioDefinition
  /// The settings it ran with, those of the scenario put in.
  public let settings: Settings
  /// The year of the base population.
  public let startYear: Int
  /// The last year.
  public let endYear: Int
  /// The regions, in the order of the folder.
  public let regions: [RegionRun]
  /// The Lexis shares of each step by sex, where a life table is known.
  public let lexisShares: [Int: [Sex: [Double]]]
  /// Life expectancy at birth of each step by sex, where a life table is known.
  public let lifeExpectancy: [Int: [Sex: Double]]
  /// The mortality of each step by sex; men's is women's where only women are held.
  package let mortality: [Int: [RateSchedule.SexMortality]]
  /// Total fertility of each step.
  public let totalFertility: [Int: Double]
  /// The homes that bound it, by region; empty where none did.
  package let housing: [String: HousingPlan]
  /// Sub-areas by region; empty where the folder has none.
  public let subAreas: [String: SubAreaRun]
  /// What its rates were estimated from where the folder does not say them; `nil` where it does.
  package let estimates: EstimatedFolder?
  /// The bound run whose adjustments it kept: one, or none.
  package let loosenedFrom: [ScenarioRun]
  /// Whether control totals or a growth path bound it.
  public let isBound: Bool
  /// The last year with a control total, where the run goes on unbound after it.
  public let boundThrough: Int?
  /// What the user should know.
  public let warnings: [Phrase]

  /// Runs a scenario of a folder that says everything the run needs.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - scenario: the scenario, one of the folder's.
  ///   - lastYear: the last year, in place of the folder's.
  /// - Throws: everything that is missing or wrong for the years of the run.
  public convenience init(
    _ folder: ScenarioFolder, scenario: ScenarioDefinition, lastYear: Int? = nil
  ) throws(Problems) {
    try self.init(PreparedFolder(folder), scenario: scenario, lastYear: lastYear)
  }

  /// Runs a scenario.
  ///
  /// - Parameters:
  ///   - prepared: the folder, with what is estimated of it.
  ///   - scenario: the scenario, one of the folder's.
  ///   - lastYear: the last year, in place of the folder's.
  /// - Throws: everything that is missing or wrong for the years of the run.
  public init(
    _ prepared: PreparedFolder, scenario: ScenarioDefinition, lastYear: Int? = nil
  ) throws(Problems) {
    let (folder, estimates) = (prepared.folder, prepared.estimates)
    let findings = Findings()
    var scenario = scenario.decided(in: folder)
    var settings = folder.settings
    for (field, text) in scenario.settings { _ = settings.set(field, to: text) }
    if let lastYear { settings.endYear = lastYear }
    let years = try Self.years(settings, isAsked: lastYear != nil)
    let loosened = try Self.loosened(&scenario, prepared, lastYear: years.end)
    let schedule = RateSchedule(
      folder: folder, settings: settings, scenario: scenario, startYear: years.start,
      findings: findings)
    let plan = Binding(folder: folder, scenario: scenario, settings: settings)
    let steps = years.steps + (years.steps.isEmpty ? [] : plan.stepsBeyond(years.end))
    let (rates, account) = Self.rates(schedule, years: steps)
    plan.check(startYear: years.start, findings: findings)
    plan.checkGrowth(startYear: years.start, endYear: years.end, findings: findings)
    let starting = (folder.population?.regions ?? []).filter {
      folder.population?.populations[$0.code]?[years.start] != nil
    }
    var inputs: [[StepInput]] = []
    let fillsHomes = plan.fillsHomes(findings: findings)
    var plans: [String: HousingPlan] = [:]
    for region in starting {
      let history = folder.population?.populations[region.code] ?? [:]
      let base = fillsHomes ? history[years.start] : nil
      let housing = base.flatMap {
        HousingPlan(
          region: region.code, base: $0, years: years.steps, binding: plan, findings: findings)
      }
      plans[region.code] = housing
      var own: [StepInput] = []
      for (index, year) in steps.enumerated() {
        let before = findings.count
        let moves = schedule.migration(region: region.code, year: year)
        // What is missing in one year is mostly missing in the next ones too.
        if findings.count > before { break }
        guard index < rates.count else { continue }
        let birthsFactor = estimates?.birthsFactor(of: region.code)
        if housing != nil,
          !plan.canFillHomes(
            moves, sharesBirths: birthsFactor != nil, region: region.code, findings: findings)
        {
          break
        }
        own.append(
          StepInput(
            rates: estimates?.rates(rates[index], of: region.code) ?? rates[index],
            migration: moves,
            controls: plan.controls(
              region: region.code, year: year + settings.stepLength, history: history),
            profile: plan.profile(moves),
            birthsFactor: birthsFactor,
            housing: housing?.steps[year]?.housing,
            adjustment: loosened?.adjustments[region.code]?[year]))
      }
      inputs.append(own)
    }
    if !findings.problems.isEmpty { throw Problems(findings.problems) }
    let regions = try Self.project(
      starting, through: inputs, years: years, plan: plan)
    Self.warn(of: regions, folder: folder, settings: settings, findings: findings)
    Self.warnOfLevels(
      fertility: account.fertility, lifeExpectancy: account.impliedLifeExpectancy,
      findings: findings)
    Self.warnOfJumps(in: account.impliedLifeExpectancy, findings: findings)
    Self.warnOfGrowth(
      regions, stepLength: settings.stepLength,
      told: { plan.toldYears(of: $0, startYear: years.start, endYear: years.end) },
      findings: findings)
    Self.warnOfUsers(regions, folder: folder, settings: settings, findings: findings)
    if !plans.isEmpty, years.start < years.end {
      Self.warnOfHomes(
        folder, scenario: scenario, years: years.start..<years.end,
        stepLength: settings.stepLength, findings: findings)
      Self.warnOfUnfilled(regions, stepLength: settings.stepLength, findings: findings)
    }
    loosened?.warn(of: regions, findings: findings)
    if plan.bindsToControls { plan.warn(of: years.steps, findings: findings) }
    Self.warnOfLadders(
      regions, in: years, folder: folder, settings: settings, findings: findings)
    var subAreas: [String: SubAreaRun] = [:]
    if let input = folder.subAreas {
      for region in regions {
        subAreas[region.code] = SubAreaRun(
          region, input: input, bounds: folder.population?.bounds[region.code]?[years.start],
          startYear: years.start, settings: settings, findings: findings)
      }
    }
    if !findings.problems.isEmpty { throw Problems(findings.problems) }
    self.estimates = estimates
    self.subAreas = subAreas
    self.scenario = scenario
    self.settings = settings
    self.regions = regions
    startYear = years.start
    endYear = years.end
    lexisShares = account.shares
    lifeExpectancy = account.lifeExpectancy
    mortality = account.mortality
    totalFertility = account.fertility.filter { $0.key < years.end }
    housing = plans
    loosenedFrom = loosened.map { [$0.bound] } ?? []
    isBound = plan.isBound
    boundThrough = plan.boundThrough(end: years.end)
    warnings = findings.warnings
  }

  /// Stops when files a run cannot do without are not there.
  ///
  /// - Throws: the files that are missing, with what each would give.
  package static func requireFiles(
    _ folder: ScenarioFolder, scenario: ScenarioDefinition, lastYear: Int?
  ) throws(MissingInput) {
    var settings = folder.settings
    for (field, text) in scenario.settings { _ = settings.set(field, to: text) }
    let end = lastYear ?? settings.endYear
    var missing: [Problem] = []
    func require(_ schema: FileSchema, _ isThere: Bool, _ advice: Phrase) {
      if isThere { return }
      let likely = folder.names.advice(for: schema.fileName)
      missing.append(
        Problem(
          file: schema.fileName, found: .nothing, expected: schema.purpose,
          advice: likely.isEmpty ? advice : likely))
    }
    require(
      FolderSchema.population, folder.population != nil,
      Phrase("kohort import ssb makes the file from a download of table 07459"))
    // Without a population nobody knows whether its history gives the rates.
    if folder.population != nil, let end, let start = settings.startYear, end > start {
      let advice = Phrase(
        "a projection to \(end) needs the file; with sluttår \(start) there is none")
      require(FolderSchema.mortality, folder.mortality != nil, advice)
      require(FolderSchema.fertility, folder.fertility != nil, advice)
    }
    if !missing.isEmpty { throw MissingInput(Problems(missing)) }
  }

  /// The bound run whose adjustments are kept.
  ///
  /// It goes to the last year of the scenario itself, so that there are adjustments for each of its
  /// steps. A scenario that is loosened by default only is freed where there is no such run.
  private static func loosened(
    _ scenario: inout ScenarioDefinition, _ prepared: PreparedFolder, lastYear: Int
  ) throws(Problems) -> LoosenedBinding? {
    let folder = prepared.folder
    guard scenario.isLoosened, folder.controls != nil else { return nil }
    do {
      return try LoosenedBinding(prepared, for: scenario, lastYear: lastYear)
    } catch {
      if scenario.defaultBinding == nil { throw error }
      scenario = scenario.freed(in: folder)
      return nil
    }
  }

  private struct Years {
    let start: Int
    let end: Int
    let steps: [Int]
  }

  private static func years(_ settings: Settings, isAsked: Bool) throws(Problems) -> Years {
    let file = isAsked ? "--to" : FolderSchema.settings.fileName
    guard let start = settings.startYear else {
      preconditionFailure("requireFiles is asked before a run")
    }
    let end = settings.endYear ?? start
    if end < start {
      throw Problems([
        Problem(
          file: file, found: Phrase(verbatim: "\(end)"),
          expected: Phrase("a last year not before the first, \(start)"))
      ])
    }
    guard (end - start) % settings.stepLength == 0 else {
      throw Problems([
        Problem(
          file: file,
          found: Phrase("from \(start) to \(end) in steps of \(settings.stepLength) years"),
          expected: Phrase("a last year a whole number of steps after the first"))
      ])
    }
    let steps = Array(stride(from: start, to: end, by: settings.stepLength))
    return Years(start: start, end: end, steps: steps)
  }

  private struct RateAccount {
    var shares: [Int: [Sex: [Double]]] = [:]
    var lifeExpectancy: [Int: [Sex: Double]] = [:]
    /// What the step's ratios give too, where no life table is behind them.
    var impliedLifeExpectancy: [Int: [Sex: Double]] = [:]
    var fertility: [Int: Double] = [:]
    var mortality: [Int: [RateSchedule.SexMortality]] = [:]
  }

  private static func rates(
    _ schedule: RateSchedule, years: [Int]
  ) -> ([StepRates], RateAccount) {
    var rates: [StepRates] = []
    var account = RateAccount()
    let settings = schedule.settings
    for year in years {
      let women = schedule.mortality(.female, year: year)
      let men = settings.scope == .both ? schedule.mortality(.male, year: year) : women
      let fertility = schedule.fertility(year: year)
      guard let women, let men, let fertility else { break }
      rates.append(
        StepRates(
          axis: settings.axis, femaleSurvival: women.survival, maleSurvival: men.survival,
          fertility: fertility.rates, sexRatioAtBirth: schedule.sexRatio(year: year)))
      for (sex, mortality) in zip(settings.scope.sexes, [women, men]) {
        account.shares[year, default: [:]][sex] = mortality.lexisShares
        account.lifeExpectancy[year, default: [:]][sex] = mortality.lifeExpectancy
        account.impliedLifeExpectancy[year, default: [:]][sex] =
          mortality.lifeExpectancy
          ?? schedule.settings.axis.lifeExpectancy(
            ofRatios: mortality.survival, openGroup: schedule.settings.conventions.openGroup)
      }
      account.fertility[year] = fertility.total
      account.mortality[year] = [women, men]
    }
    return (rates, account)
  }

  /// Projects all regions together.
  private static func project(
    _ regions: [PopulationInput.Region], through inputs: [[StepInput]], years: Years, plan: Binding
  ) throws(Problems) -> [RegionRun] {
    let (folder, settings) = (plan.folder, plan.settings)
    let histories = regions.map { folder.population?.populations[$0.code] ?? [:] }
    let starts = histories.compactMap { $0[years.start] }
    let projection: RegionalProjection
    do {
      projection = try RegionalProjection(
        of: starts, through: inputs, conventions: settings.conventions)
    } catch {
      guard case .nobodyToMultiply(let region, let step, let groups) = error else {
        throw Self.problem(of: error, regions, years: years, settings: settings)
      }
      let ages = settings.axis.label(at: groups.lowerBound)
      let year = years.start + (step + 1) * settings.stepLength
      let code = regions[region].code
      let row =
        plan.bindsToControls
        ? folder.controls?.total(region: code, year: year, groups: groups, axis: settings.axis)
        : nil
      throw Problems([
        Problem(
          file: (plan.bindsToControls ? FolderSchema.controls : FolderSchema.scenarios).fileName,
          line: row?.line, column: row?.column,
          found: Phrase(
            "persons wanted at ages \(ages) and up in \(year), region \(code)"),
          expected: Phrase("ages where the projection has somebody"))
      ])
    }
    return regions.indices.map { index in
      let region = regions[index]
      var populations = histories[index].filter { $0.key <= years.start }
      var steps: [(year: Int, step: ProjectedStep)] = []
      for (year, step) in zip(years.steps, projection.regions[index]) {
        populations[year + settings.stepLength] = step.account.end
        steps.append((year, step))
      }
      let isNamed = region.code == settings.region && region.name.isEmpty
      return RegionRun(
        code: region.code, name: isNamed ? settings.name : region.name,
        populations: populations, steps: steps, inputs: Array(inputs[index].prefix(steps.count)))
    }
  }

  /// What is told of a projection that nobody could live in.
  private static func problem(
    of failure: Projection.Failure, _ regions: [PopulationInput.Region], years: Years,
    settings: Settings
  ) -> Problems {
    guard case .tooMany(let region, let step) = failure else { return Problems([]) }
    let year = years.start + (step + 1) * settings.stepLength
    return Problems([
      Problem(
        file: FolderSchema.population.fileName,
        found: Phrase(
          "more persons than have ever lived in \(year), region \(regions[region].code)"),
        expected: Phrase("a projection of people"),
        advice: Phrase("look for a rate, a factor or a growth that is too large"))
    ])
  }

  /// A ladder counted in a year without a population has no rate, and a year whose day of need has no
  /// population has no need.
  private static func warnOfLadders(
    _ regions: [RegionRun], in years: Years, folder: ScenarioFolder, settings: Settings,
    findings: Findings
  ) {
    for (ladder, uses) in folder.ladders.uses.sorted(by: { $0.key < $1.key }) {
      let year = uses[0].populationYear
      for region in regions where region.populations[year] == nil {
        findings.warn(
          Phrase(
            "\(ladder) is counted in \(uses[0].year) and there is no population of region \(region.code) on 1 January \(year): its need cannot be told"
          )
        )
      }
    }
    if folder.ladders.uses.isEmpty { return }
    let untold = stride(from: years.start, through: years.end, by: settings.stepLength).filter {
      let year = settings.needDate.populationYear(for: $0)
      return regions.contains { $0.populations[year] == nil }
    }
    if untold.isEmpty { return }
    let list = untold.map(String.init).joined(separator: ", ")
    findings.warn(
      Phrase(
        "the need on 31 December cannot be told for \(list): the run has no population on 1 January of the year after; a later sluttår (with steglengde 1) or behovsdato 1. januar tells it"
      ))
  }

  /// Limited outflows are reported, never silent.
  private static func warn(
    of regions: [RegionRun], folder: ScenarioFolder, settings: Settings, findings: Findings
  ) {
    if folder.migration == nil, regions.contains(where: { !$0.steps.isEmpty }) {
      findings.warn(
        Phrase("there is no flytting.csv: the projection has no migration, only births and deaths"))
    }
    for region in regions {
      let clipped = region.steps.reduce(0.0) { $0 + $1.step.clipped.reduce(0, +) }
      if clipped > 0.05 {
        findings.warn(
          Phrase(
            "region \(region.code): \(Phrase(number: clipped, decimals: 0)) persons were asked to move out who were not there (column beskåret)"
          )
        )
      }
      if let migration = folder.migration, migration.streams[region.code] == nil {
        findings.warn(
          Phrase("region \(region.code) has no rows in flytting.csv and runs without migration"))
      }
    }
  }
}
