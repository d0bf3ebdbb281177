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
      checkYears(folder, run, findings: findings)
      checkPlaces(folder, findings: findings)
      checkPricesOfPlaces(findings: findings)
    }
    checkPrices(folder, findings: findings)
    if !findings.isMixture { checkScenarios(folder, findings: findings) }
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

  /// The first year of the handlingsprogram follows a year of the run, whose level is the adopted
  /// one.
  private func checkYears(
    _ folder: FolderBeforeBudget, _ run: ClosedRange<Int>, findings: Findings
  ) {
    guard let first = settings?.firstYear, folder.settings.startYear != nil,
      first <= run.lowerBound || first > run.upperBound
    else { return }
    findings.add(
      FolderSchema.budget.fileName, found: Phrase(verbatim: "første_år \(first)"),
      expected: Phrase(
        "a year after \(run.lowerBound) and not after \(run.upperBound): the run must know "
          + "the year of the adopted budget, the one before"))
  }

  /// Every index that is named must be there, in every scenario.
  private func checkPrices(_ folder: FolderBeforeBudget, findings: Findings) {
    guard let settings, let deflator, let first = settings.firstYear, let main = settings.deflator
    else { return }
    for scenario in [""] + deflator.own.keys.sorted() {
      do {
        _ = try deflator.book(baseYear: first, deflator: main, scenario: scenario)
      } catch {
        findings.add(
          FolderSchema.deflator.fileName, found: error.phrase,
          expected: Phrase("whole price indices, each year given once"))
      }
    }
    let known = deflator.names
    func check(_ schema: FileSchema, _ name: String, _ index: String) {
      if index.isEmpty || known.contains(index) { return }
      findings.add(
        schema.fileName, found: Phrase("the index «\(index)» of «\(name)»"),
        expected: Phrase("an index of deflator.csv: \(known.joined(separator: ", "))"))
    }
    for row in unitCosts { check(FolderSchema.unitCosts, row.name, row.amount.index) }
    for row in adopted {
      check(FolderSchema.adopted, row.budget.function, row.budget.gross.index)
    }
    for line in measures {
      for entry in line.amounts { check(FolderSchema.measures, line.name, entry.amount.index) }
    }
    for entry in projects {
      let project = entry.project
      check(FolderSchema.investments, project.name, project.cost.index)
      if let yearly = project.yearlyOperation {
        check(FolderSchema.investments, project.name, yearly.index)
      }
    }
    if let threshold = settings.refundThreshold {
      check(FolderSchema.budget, "refusjon_innslag", threshold.index)
    }
  }

  /// Scenarios and projects that are named must be there.
  private func checkScenarios(_ folder: FolderBeforeBudget, findings: Findings) {
    let names = folder.scenarios.map(\.name)
    func check(_ schema: FileSchema, _ found: [String]) {
      for name in Set(found).sorted() where !names.contains(name) {
        findings.add(
          schema.fileName, found: Phrase("the scenario «\(name)»"),
          expected: .scenario(of: names))
      }
    }
    check(FolderSchema.deflator, deflator.map { Array($0.own.keys) } ?? [])
    check(FolderSchema.interest, interest.map { Array($0.own.keys) } ?? [])
    check(FolderSchema.unitCosts, unitCosts.compactMap(\.scenario))
    check(FolderSchema.measures, measures.compactMap(\.scenario))
    let projects = projects.map(\.project.name)
    for scenario in folder.scenarios {
      for name in scenario.projects.projects where !projects.contains(name) {
        findings.add(
          FolderSchema.scenarios.fileName,
          found: Phrase("the project «\(name)» in «\(scenario.name)»"),
          expected: projects.isEmpty
            ? Phrase("a project of investeringer.csv")
            : Phrase("a project of investeringer.csv: \(projects.joined(separator: ", "))"))
      }
    }
  }
}
