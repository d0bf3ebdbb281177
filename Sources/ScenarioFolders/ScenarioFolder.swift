import Demography
import FolderText
import MoneyInputs
import NeedInputs
import PeopleInputs
import ResultFiles
import ServiceDemand
import StatisticsNorway
import Tabular

/// A scenario folder, read and checked.
///
/// Its inputs are kept once: what holds a folder, and every table does, copies references.
public struct ScenarioFolder: Sendable {
  /// The settings of the folder.
  @KeptOnce public package(set) var settings = Settings()
  /// The scenarios, in the order of the file.
  public private(set) var scenarios: [ScenarioDefinition] = []
  /// What each file that was read rests on, in the order of the schema.
  public private(set) var provenance: [FileProvenance] = []
  /// What the user should know.
  public private(set) var warnings: [Phrase] = []

  @KeptOnce package var population: PopulationInput?
  @KeptOnce package var mortality: MortalityInput?
  @KeptOnce package var fertility: FertilityInput?
  @KeptOnce package var migration: MigrationInput?
  @KeptOnce package var assumptions: AssumptionInput?
  @KeptOnce package var controls: ControlInput?
  @KeptOnce package var programme: ProgrammeInput?
  @KeptOnce package var households: HouseholdInput?
  @KeptOnce package var subAreas: SubAreaInput?
  @KeptOnce package var uncertainty: UncertaintyInput?
  package var limits: [LimitInput] = []
  package var ageGroups = ShownAgeGroup.standard
  package var indicators: [ShownRatio] = []
  @KeptOnce package var ladders = LadderInput()
  @KeptOnce package var services = ServiceInput()
  @KeptOnce package var budget = BudgetInput()
  /// A file that was read, what it rests on and its fingerprint.
  public struct FileProvenance: Sendable, Equatable {
    /// The name of the file.
    public let file: String
    /// The rows by status; `nil` for rows without one.
    public let statuses: [RowStatus?: Int]
    /// The sources its rows name.
    public let sources: [String]
    /// SHA-256 of its bytes, hexadecimal.
    public let sha256: String

    package init(
      file: String, statuses: [RowStatus?: Int], sources: [String], sha256: String
    ) {
      self.file = file
      self.statuses = statuses
      self.sources = sources
      self.sha256 = sha256
    }
  }

  /// The names of the folder as they are first written.
  package private(set) var spellings = NameSpellings()

  /// The names of its files.
  package private(set) var names = FolderNames()

  /// Reads the files of a folder, by name.
  ///
  /// - Parameter files: the bytes of the files; names the schema does not know are warned of.
  /// - Throws: all problems of all files at once.
  public init(files: [String: [UInt8]]) throws(Problems) {
    let findings = Findings()
    self.init(files: files, findings: findings)
    if !findings.problems.isEmpty { throw Problems(findings.problems) }
  }

  /// Reads what can be read of the files; everything that is wrong with them is in `findings`.
  package init(files: [String: [UInt8]], findings: Findings) {
    var inputs: [String: InputFile] = [:]
    findings.names = FolderNames(files.keys)
    for schema in FolderSchema.files {
      guard let bytes = files[schema.fileName] else { continue }
      if let input = InputFile(schema, bytes: bytes, findings: findings) {
        inputs[schema.name] = input
      } else {
        findings.unreadable.insert(schema.fileName)
      }
    }
    for schema in FolderSchema.files {
      guard let input = inputs[schema.name] else { continue }
      spellings.read(input, findings: findings)
      input.readFunctions()
      input.refuseSums(findings)
      input.refuseNotes(findings)
      input.refuseDoubles(findings)
      input.refuseNumbers(findings)
      input.tellAddends(findings)
      input.tellSingleAges(findings)
      input.tellDates(findings)
      input.tellFunctions(findings)
      // A population of nobody is an error.
      if input.rowCount == 0, schema != FolderSchema.population {
        findings.warn(Phrase("\(input.name) has a header and no rows, and changes nothing"))
        findings.empty.insert(input.name)
      }
    }
    FolderSchema.tellNearNames(inputs, findings: findings)
    let known = FolderSchema.files.map(\.fileName)
    let others = Set(files.keys).subtracting(known)
    for name in others.sorted() where name.lowercased().hasSuffix(".csv") {
      findings.names.warning(ofUnused: name, known: known).map { findings.warn($0) }
    }
    names = findings.names
    read(inputs, findings: findings)
    for schema in FolderSchema.files {
      guard let input = inputs[schema.name], let bytes = files[schema.fileName] else { continue }
      provenance.append(
        FileProvenance(
          file: input.name, statuses: input.statuses(findings), sources: input.sources,
          sha256: SHA256.hex(bytes)))
    }
    warnings = findings.warnings
  }

  private mutating func read(_ inputs: [String: InputFile], findings: Findings) {
    if let input = inputs[FolderSchema.settings.name] {
      readSettings(input, findings: findings)
      checkSettings(input, findings: findings)
    }
    assumptions = inputs[FolderSchema.assumptions.name].map {
      AssumptionInput($0, findings: findings)
    }
    if let input = inputs[FolderSchema.ageGroups.name] {
      ageGroups = ShownAgeGroup.read(input, findings: findings)
    }
    if let input = inputs[FolderSchema.ladders.name] {
      ladders.readLadders(input, findings: findings)
    }
    // With unknown age groups every age of the other files would look wrong.
    if settings.hasUnknownAxis { return }
    if let input = inputs[FolderSchema.population.name] {
      population = PopulationInput(
        input, settings: &settings, lastCounted: CountedYears.last, findings: findings)
      checkNumbers(input, findings: findings)
    }
    checkTitles(inputs, findings: findings)
    if let input = inputs[FolderSchema.settings.name] {
      checkYears(input, findings: findings)
    }
    mortality = inputs[FolderSchema.mortality.name].map {
      MortalityInput($0, settings: settings, findings: findings)
    }
    fertility = inputs[FolderSchema.fertility.name].map {
      FertilityInput($0, settings: settings, findings: findings)
    }
    migration = inputs[FolderSchema.migration.name].map {
      MigrationInput($0, settings: settings, findings: findings)
    }
    controls = inputs[FolderSchema.controls.name].map {
      ControlInput($0, settings: settings, findings: findings)
    }
    programme = inputs[FolderSchema.programme.name].map {
      ProgrammeInput($0, findings: findings)
    }
    households = inputs[FolderSchema.households.name].map {
      HouseholdInput($0, settings: settings, findings: findings)
    }
    if households != nil, programme == nil, inputs[FolderSchema.programme.name] == nil {
      findings.warn(Phrase("husholdning.csv is not used where there is no boligbygging.csv"))
    }
    subAreas = inputs[FolderSchema.subAreas.name].map {
      SubAreaInput($0, settings: settings, findings: findings)
    }
    uncertainty = inputs[FolderSchema.uncertainty.name].map {
      UncertaintyInput($0, findings: findings)
    }
    limits = inputs[FolderSchema.limits.name].map { LimitInput.read($0, findings: findings) } ?? []
    indicators =
      inputs[FolderSchema.indicators.name].map {
        IndicatorInput($0, settings: settings, findings: findings).ratios
      } ?? ShownRatio.standard
    if let input = inputs[FolderSchema.ladderUse.name] {
      ladders.readUse(input, settings: settings, findings: findings)
    }
    scenarios =
      inputs[FolderSchema.scenarios.name].map {
        ScenarioInput($0, settings: settings, findings: findings).scenarios
      } ?? []
    settings.findCompared(among: scenarios.map(\.name))
    let soFar = FolderSoFar(
      settings: settings, scenarioNames: scenarios.map(\.name), ladders: ladders,
      areas: (subAreas?.areas ?? []).map { .init(code: $0.code, name: $0.name, title: $0.title) },
      dwellingTypes: programme?.types)
    services = ServiceInput(inputs, folder: soFar, findings: findings)
    let before = FolderBeforeBudget(
      settings: settings, scenarios: scenarios.map { ($0.name, $0.projects) },
      ladders: ladders, services: services,
      countsStartYear: countsStartYear(inputs[FolderSchema.population.name], findings))
    budget = BudgetInput(inputs, folder: before, findings: findings)
    checkReferences(inputs, findings: findings)
    checkRateYears(inputs, findings: findings)
    checkRunYears(inputs, findings: findings)
    let isBudgetSmall = tellBudgetSize(findings: findings)
    if !findings.isMixture {
      budget.tellDoubts(inputs, before, isBudgetSmall: isBudgetSmall, findings: findings)
    }
    checkPlaces(inputs, findings: findings)
    // Of a budget that is too small as a whole no row is told besides.
    for schema in FolderSchema.files where !isBudgetSmall || schema != FolderSchema.adopted {
      inputs[schema.name]?.tellNumbers(findings)
    }
    leaveOutCut(hasOwnRatios: inputs[FolderSchema.indicators.name] != nil, findings: findings)
  }

  private func countsStartYear(_ population: InputFile?, _ findings: Findings) -> Bool {
    guard let year = settings.startYear.map(String.init) else { return false }
    return population?.rows(findings).contains { $0.text("år") == year } ?? false
  }

  /// Ratios and groups whose bounds cut through age groups of the run cannot be counted.
  private mutating func leaveOutCut(hasOwnRatios: Bool, findings: Findings) {
    let axis = settings.axis
    func fits(_ ages: AgeBounds) -> Bool {
      axis.groups(from: ages.lower, through: ages.upper) != nil
    }
    let width =
      settings.stepLength == 1
      ? Phrase("age groups of one year up to \(settings.openAge)+")
      : Phrase("age groups of \(settings.stepLength) years up to \(settings.openAge)+")
    indicators.removeAll { shown in
      if (shown.ratio.numerator + shown.ratio.denominator).allSatisfy(fits) { return false }
      if !hasOwnRatios { return true }
      findings.warn(
        Phrase(
          "indikatorer.csv: «\(shown.ratio.name)» (\(shown.ratio.boundsLabel)) is not shown: it cuts through \(width)"
        ))
      return true
    }
    if ageGroups != ShownAgeGroup.standard, !ageGroups.map(\.ages).allSatisfy(fits) {
      findings.warn(Phrase("aldersgrupper.csv is not used: it cuts through \(width)"))
    }
  }

  private mutating func readSettings(_ input: InputFile, findings: Findings) {
    for row in input.rows(findings) {
      guard let name = row.requiredText("felt"), let value = row.requiredText("verdi") else {
        continue
      }
      guard let field = SettingField.named(name) else {
        let names = SettingField.all.map(\.name)
        let likely = Suggestion.nearest(to: name, in: names)
        row.report(
          "felt", expected: Phrase("one of \(names.joined(separator: ", "))"),
          advice: likely.map(Phrase.didYouMean) ?? .empty)
        continue
      }
      if settings.given.contains(field.name) {
        row.report("felt", expected: Phrase("a field that is not set before"))
      } else if let expected = settings.set(field, to: value) {
        row.report("verdi", expected: expected)
        if ["steglengde", "åpen_alder", "kjønn"].contains(field.name) {
          settings.hasUnknownAxis = true
        }
      }
    }
  }

  private mutating func checkSettings(_ input: InputFile, findings: Findings) {
    if settings.hasUnknownAxis || settings.openAge % settings.stepLength == 0 { return }
    let rows = input.rows(findings)
    let row = rows.first { $0.sets("åpen_alder") } ?? rows.first { $0.sets("steglengde") }
    row?.report(
      "verdi",
      found: Phrase("åpen_alder \(settings.openAge) with steglengde \(settings.stepLength)"),
      expected: Phrase("an open age that is a multiple of the step length"))
    settings.hasUnknownAxis = true
  }

  /// A run cannot end before it begins; files are then held against a run without a last year.
  private mutating func checkYears(_ input: InputFile, findings: Findings) {
    guard let start = settings.startYear, let end = settings.endYear, end < start else { return }
    let row = input.rows(findings).first { $0.sets("sluttår") }
    row?.report("verdi", expected: Phrase("a last year not before the first, \(start)"))
    settings.endYear = nil
  }

  /// The scenario with a name; the empty name is the folder as it stands.
  public func scenario(_ name: String) -> ScenarioDefinition? {
    name.isEmpty
      ? ScenarioDefinition()
      : scenarios.first { $0.name == name } ?? ScenarioDefinition(letters: name)
  }
}
