import FolderText
import MunicipalBudget
import NeedInputs
import Tabular

/// All a folder says of money.
package struct BudgetInput: Sendable {
  package private(set) var deflator: PriceRows?
  package private(set) var unitCosts: [UnitCostRow] = []
  package private(set) var settings: BudgetRules?
  package private(set) var interest: LoanRates?
  package private(set) var projects: [PlannedProject] = []
  package private(set) var adopted: [AdoptedLine] = []
  package private(set) var measures: [MeasureLine] = []

  /// Whether the folder has a budget.
  package var isGiven: Bool { settings != nil && deflator != nil }

  /// A folder without money.
  package init() {}

  /// Reads the files that are there and checks that they fit each other.
  package init(_ inputs: [String: InputFile], folder: FolderBeforeBudget, findings: Findings) {
    func file(_ schema: FileSchema) -> InputFile? { inputs[schema.name] }
    let given = FolderSchema.budgetFiles.filter { inputs[$0.name] != nil }
    guard let first = given.first else { return }
    for schema in [FolderSchema.budget, FolderSchema.deflator] where file(schema) == nil {
      findings.add(
        schema.fileName, found: .nothing, expected: schema.purpose,
        advice: Phrase("\(first.fileName) needs the file"))
    }
    if let start = folder.settings.startYear, folder.settings.stepLength != 1 {
      findings.add(
        first.fileName, found: Phrase("steglengde \(folder.settings.stepLength) from \(start)"),
        expected: Phrase("a run in steps of one year: a budget is made for every year"))
    }
    let start = folder.settings.startYear ?? 1800
    let run =
      findings.isMixture
      ? 1800...2500 : start...max(start, folder.settings.endYear ?? 2500)
    settings = file(FolderSchema.budget).map { BudgetRules($0, findings: findings) }
    deflator = file(FolderSchema.deflator).map { PriceRows($0, findings: findings) }
    interest = file(FolderSchema.interest).map { LoanRates($0, findings: findings) }
    unitCosts =
      file(FolderSchema.unitCosts).map {
        UnitCostRow.read(
          $0, ladders: folder.ladders, settings: folder.settings, findings: findings)
      } ?? []
    adopted =
      file(FolderSchema.adopted).map { AdoptedLine.read($0, findings: findings) } ?? []
    measures =
      file(FolderSchema.measures).map { MeasureLine.read($0, run: run, findings: findings) } ?? []
    readProjects(inputs, folder: folder, run: run, findings: findings)
    if !findings.isMixture {
      if let input = file(FolderSchema.unitCosts) {
        checkGroups(input, folder, findings: findings)
      }
      checkYears(file(FolderSchema.budget), folder, run, findings: findings)
      checkPlaces(inputs, folder, findings: findings)
      checkPricesOfPlaces(findings: findings)
      checkPlacesOfPrices(inputs, folder, findings: findings)
    }
    let own = given.compactMap(file)
    checkIndices(own, findings: findings)
    checkPrices(own, findings: findings)
    if !findings.isMixture {
      checkScenarios(folder, own, changes: file(FolderSchema.scenarios), findings: findings)
    }
  }

  private mutating func readProjects(
    _ inputs: [String: InputFile], folder: FolderBeforeBudget, run: ClosedRange<Int>,
    findings: Findings
  ) {
    let needed = [FolderSchema.investments, FolderSchema.instalments, FolderSchema.interest]
    guard let input = inputs[FolderSchema.investments.name] else {
      if inputs[FolderSchema.instalments.name] != nil {
        findings.add(
          FolderSchema.investments.fileName, found: .nothing,
          expected: FolderSchema.investments.purpose,
          advice: Phrase("\(FolderSchema.instalments.fileName) needs the file"))
      }
      return
    }
    for schema in needed where inputs[schema.name] == nil {
      findings.add(
        schema.fileName, found: .nothing, expected: schema.purpose,
        advice: Phrase("\(FolderSchema.investments.fileName) needs the file"))
    }
    guard let instalments = inputs[FolderSchema.instalments.name] else { return }
    projects =
      ProjectInput(
        input, instalments: instalments, ladders: folder.ladders, run: run, findings: findings
      ).entries
  }

  /// A handlingsprogram may begin some years after the population it rests on, not more.
  private static let latestFirst = 5

  /// Whether a first year is so long after the start of the run that it is asked about.
  func isLate(_ first: Int, _ settings: Settings) -> Bool {
    settings.startYear.map { first - $0 > Self.latestFirst } ?? false
  }

  /// The first year of the handlingsprogram follows a year of the run, whose level is the adopted
  /// one.
  private func checkYears(
    _ input: InputFile?, _ folder: FolderBeforeBudget, _ run: ClosedRange<Int>, findings: Findings
  ) {
    let row = input?.rows(findings).first { BudgetRules.field(of: $0) == "første_år" }
    guard let first = settings?.firstYear, folder.settings.startYear != nil, let row,
      folder.countsStartYear
    else { return }
    if first > run.lowerBound && first <= run.upperBound {
      if isLate(first, folder.settings) {
        row.doubt(
          "verdi",
          Phrase(
            "the handlingsprogram begins \(first - run.lowerBound) years after the run begins, and the adopted budget is then that of \(first - 1); is the year right?"
          ))
      }
      return
    }
    row.report(
      "verdi",
      expected: Phrase(
        "a year after \(run.lowerBound) and not after \(run.upperBound): the run must know "
          + "the year of the adopted budget, the one before"))
  }

  /// Indices that are named must be there, that of the settings too.
  private func checkIndices(_ inputs: [InputFile], findings: Findings) {
    guard let deflator else { return }
    let known = deflator.names
    let expected = Phrase("an index of deflator.csv: \(Phrase.few(known))")
    for input in inputs {
      input.tellUnknown(
        "indeks", known: known, expected: expected, definition: .index, findings: findings)
    }
    let rows = inputs.first { $0.schema.name == FolderSchema.budget.name }?.rows(findings) ?? []
    for row in rows where row.text("verdi") == settings?.deflator {
      guard let main = settings?.deflator, !known.contains(main) else { return }
      row.report("verdi", expected: expected, named: .index, among: known)
    }
  }

  /// Scenarios and projects that are named must be there.
  private func checkScenarios(
    _ folder: FolderBeforeBudget, _ inputs: [InputFile], changes: InputFile?, findings: Findings
  ) {
    let names = folder.scenarios.map(\.name)
    for input in inputs {
      input.tellUnknown(
        "scenario", known: names, expected: .scenario(of: names),
        definition: .scenario, findings: findings)
    }
    guard let changes else { return }
    let projects = projects.map(\.project.name)
    var known = Set(projects)
    for row in changes.rows(findings) {
      guard let name = ProjectChanges.project(of: row.text("felt")), known.insert(name).inserted
      else { continue }
      row.report(
        "felt",
        expected: projects.isEmpty
          ? Phrase("a project of investeringer.csv")
          : Phrase("a project of investeringer.csv: \(Phrase.few(projects))"),
        named: Definition(FolderSchema.investments, "prosjekt"), naming: name, among: projects)
    }
  }
}
