import DeclaredResults
import FolderText
import FutureTables
import MoneyTables
import NeedTables
import Outcomes
import PeopleTables
import ResultFiles
import Runs
import ScenarioFolders
import Tabular

/// The tables of one scenario in the order of a result: those of a screen, those of files.
struct ScenarioTables {
  let scenario: ScenarioOutcome
  /// The scenarios whose need is told beside.
  let others: [ScenarioOutcome]
  /// The run as it goes where homes decide nothing; `nil` where homes do not lead.
  let trend: PeopleOutcome?
  /// The futures; `nil` where none were asked for.
  let futures: EnsembleReport?
  /// The budget; `nil` where the folder has none.
  let budget: BudgetReport?
  /// What is hidden of users; `nil` where nothing was asked to be.
  let suppression: SuppressedTables?
  let request: RunReport.Request

  private var language: Language { request.language }
  private var run: ScenarioRun { scenario.run }
  private var folder: ScenarioFolder { scenario.folder }

  /// What the user should know, each once.
  var warnings: [Phrase] {
    let told =
      run.warnings + scenario.needBeyondPeople + (futures?.warnings ?? [])
      + BudgetReport.warnings(scenario)
    return told.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What is said below the tables.
  var notes: [String] { (estimates?.notes ?? []) + (futures?.notes ?? []) }

  /// Sources and definitions of the scenario.
  var sources: SourceTables {
    let asked = request.scenarios.compactMap { folder.scenario($0) } + [run.scenario]
    return SourceTables(
      outcome: scenario, language: language, usesLevels: asked.contains(where: \.usesLevels))
  }

  /// The tables of the screen and those of files, before anything is hidden.
  func all() -> (screen: [Table], files: [DeferredTable]) {
    let services = ServiceTables(scenario, language: language)
    let subAreas = SubAreaTables(scenario, language: language)
    var screen = people
    if let totals = subAreas.totals() { screen.append(totals) }
    screen += ladders(services) + services.screen
    var files = screen.map { DeferredTable($0) }
    if let estimates {
      screen.append(estimates.screen)
      if let interval = interval(of: estimates) {
        screen.append(interval)
        files.append(DeferredTable(interval))
      }
      files.append(DeferredTable(name: EstimateTables.spec.name) { estimates.file })
    }
    files += DetailTables(scenario, language: language).all
    files += subAreas.files + services.files.map { DeferredTable($0) }
    if let trend {
      let homes = HousingDetailTable(scenario, trend: trend, language: language)
      files.append(DeferredTable(name: HousingDetailTable.spec.name) { homes.table })
    }
    if let budget { files += budget.files }
    files.append(DeferredTable(sources.definitions, role: .background))
    if let futures { files += futures.files }
    return (withBudget(withMedians(screen)), files)
  }

  /// The population, its ratios, and what it is beside: free of control totals, or of homes.
  private var people: [Table] {
    var tables = [PopulationTable(scenario, language: language).table()]
    if let table = IndicatorTable(scenario, language: language).table() { tables.append(table) }
    if let loosened = LoosenedTable(scenario, language: language) {
      tables.append(loosened.table())
      if let table = loosened.ratios() { tables.append(table) }
    }
    guard let trend else { return tables }
    return tables + HousingTables(scenario, trend: trend, language: language).tables()
  }

  /// The ladders; the first tells the reasons of the others too.
  private func ladders(_ services: ServiceTables) -> [Table] {
    let besides = others.map { ServiceTables($0, language: language) }
    return (services.outcome?.ladders ?? []).enumerated().map { place, ladder in
      let name = ladder.part.ladder.name
      return LadderTable(
        services, ladder,
        others: besides.filter { suppression?.users.tells(name, of: $0.scenario) != false },
        tellsReasons: place == 0, hidden: suppression?.users.ladders[name]
      ).table()
    }
  }

  private var estimates: EstimateTables? { EstimateTables(scenario, language: language) }

  /// How wrong forecasts of the past were; it says so where it stands beside futures.
  private func interval(of estimates: EstimateTables) -> Table? {
    estimates.interval(besideFutures: !(futures?.screen.isEmpty ?? true))
  }

  /// Medians with intervals stand on the screen in place of the numbers they lie around.
  private func withMedians(_ screen: [Table]) -> [Table] {
    guard let futures else { return screen }
    let medians = suppression?.shown(futures.screen) ?? futures.screen
    let ladders = folder.ladders.ladders.map(\.name)
    let replaced = medians.compactMap { ResultList.replaced(by: $0.name, ladders: ladders) }
    return medians + screen.filter { !replaced.contains($0.name) }
  }

  /// The tables of the budget in place of the others, or its summary behind them.
  private func withBudget(_ screen: [Table]) -> [Table] {
    guard let budget else { return screen }
    return request.showsBudget
      ? budget.screen + (futures?.ofMoney ?? []) : screen + [budget.summary].compactMap { $0 }
  }
}
