import Demography
import FolderText
import MunicipalBudget
import Outcomes
import Runs
import ScenarioFolders
import Tabular

/// A budget made of some inputs of an old result and some of a new one.
///
/// The first parts of ``ComparedPart/all`` are new and the others old. The first budget year goes
/// with the adopted budget, which is of the year before it, whatever `okonomi.csv` of the mixture
/// says: changes counted from one year must not be added to the budget of another.
struct PlanMixture {
  /// The budget.
  package let plan: MoneyPlan
  /// Its kroner.
  package let outcome: MoneyOutcome
  /// The first year of the run.
  package let startYear: Int

  /// Runs a mixture.
  ///
  /// - Parameters:
  ///   - old: the last plan.
  ///   - new: the new plan.
  ///   - newParts: how many parts are new; `nil` for all that the new result has.
  /// - Throws: `Problems`, each of which says what was new and what was old.
  init(_ old: ResultFolder, _ new: ResultFolder, newParts: Int?) throws {
    let parts = ComparedPart.all.map(\.name)
    let count = newParts ?? parts.count
    func isNew(_ file: String) -> Bool { ComparedPart.place(of: file) < count }
    var files = old.files.filter { !isNew($0.key) }
    files.merge(new.files.filter { isNew($0.key) }) { $1 }
    // Scenario and years come with the files that say what they are.
    let names = isNew(FolderSchema.scenarios.fileName) ? new : old
    var what =
      "new: \(parts.prefix(count).joined(separator: ", ")); old: "
      + parts.dropFirst(count).joined(separator: ", ")
    if count == 0 { what = old.name }
    if count == parts.count { what = new.name }
    let adopted = isNew(FolderSchema.adopted.fileName) ? new : old
    let firstYear = try Self.firstYear(adopted)

    var folder = try Self.read(files, what: what)
    if let region = names.region { folder.settings.region = region }
    let prepared = try folder.estimated(lastYear: names.lastYear)
    folder = prepared.folder
    guard let scenario = folder.scenario(names.scenarios[0]) else {
      throw Problems([
        Problem(
          file: what, found: "no scenario «\(names.scenarios[0])»",
          expected: "a scenario of the same name in both results")
      ])
    }
    let run = try ScenarioRun(prepared, scenario: scenario, lastYear: names.lastYear)
    guard let plan = MoneyPlan(folder, run, firstYear: firstYear) else {
      throw Problems([
        Problem(
          file: what, found: "no budget in the years \(run.startYear)–\(run.endYear)",
          expected: "a budget whose first year is after the start of the run")
      ])
    }
    let region = run.regions.first { $0.code == run.settings.region } ?? run.regions[0]
    let futures = RegionFutures(region, settings: run.settings)
    do throws(BudgetError) {
      outcome = try plan.outcome(futures, DemandOutcome(folder, run, futures))
    } catch {
      throw Problems([Self.mixed(error.problem(in: plan), what)])
    }
    self.plan = plan
    startYear = run.startYear
  }

  /// The first budget year of a result.
  private static func firstYear(_ side: ResultFolder) throws(Problems) -> Int? {
    try read(side.files, what: side.name).budget.settings?.firstYear
  }

  private static func read(
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

  private static func mixed(_ problem: Problem, _ what: String) -> Problem {
    var problem = problem
    problem.file = "(\(what)) \(problem.file)"
    return problem
  }

  /// `Nytt budsjett, i alt, netto` as it is printed in the prices of each year, 1000 kroner.
  func printedNet(_ years: ClosedRange<Int>) throws(BudgetError) -> [Double] {
    try PlanTable(
      adopted: plan.adopted.map(\.budget), lines: outcome.lines, years: years, view: .nominal,
      prices: outcome.prices
    ).net()
  }

  /// The level of net cost in the prices of each year, whole 1000 kroner.
  package func level(_ years: ClosedRange<Int>) throws(BudgetError) -> [Double] {
    let cost = try outcome.cost()
    return years.map { Rounding.whole((cost.nominal[$0]?[0] ?? .nan) / 1000) }
  }
}

extension MoneyOutcome {
  /// The net cost of each year, not as a change: services or the kroner of all inhabitants, measures,
  /// operation of projects, interest and instalments.
  package func cost() throws(BudgetError) -> Money {
    var cost = Money(zero: plan.years)
    switch plan.rules.demography {
    case .steps: cost = services(net: true)
    case .own, .national:
      for group in people.groups {
        let row = plan.rules.demography == .own ? group.own : group.national
        if let row { cost = cost + row.level }
      }
    }
    for line in plan.measures { cost = cost + (try line.money(plan.years, prices: prices)) }
    for item in capital.items { cost = cost + item.operation.slice(plan.years) }
    let interest = try capital.money(\.loan.interest, years: plan.years, prices: prices)
    let instalments = try capital.money(\.loan.instalment, years: plan.years, prices: prices)
    return cost + interest + instalments
  }
}
