import Demography
import Ensembles
import FolderText
import MunicipalBudget
import Outcomes
import PeopleInputs
import ResultFiles
import Runs
import ScenarioFolders
import Tabular

/// The futures of one scenario: its tables, its files, and what is to be said of them.
package struct EnsembleReport {
  /// What is declared of the tables.
  package static let specs = FutureSpecs.all
  /// The tables of the screen.
  package private(set) var screen: [Table] = []
  /// The tables of the budget, for a screen that shows nothing else.
  package private(set) var ofMoney: [Table] = []
  /// The tables that are written as files, those of the screen included.
  package private(set) var files: [DeferredTable] = []
  /// Lines below the tables.
  package private(set) var notes: [String] = []
  /// What the user should know.
  package private(set) var warnings: [Phrase] = []
  /// The draws of a shard, as files.
  package private(set) var partials: [OutputFile] = []

  /// Draws the futures of a run.
  ///
  /// - Parameters:
  ///   - scenario: what the deterministic run they lie around gives.
  ///   - request: what is asked for.
  ///   - digest: what tells the run from all others, for the files of shards.
  ///   - scenarios: what deterministic runs give, which are ranked among the futures.
  ///   - language: the language of the tables.
  ///   - progress: told how much is done, on any thread.
  /// - Throws: `Problems` for what is wrong or missing for futures, ``OutputError`` where numbers
  ///   that do not fit in memory cannot be written.
  package init(
    _ scenario: ScenarioOutcome, request: FutureRequest, digest: String,
    scenarios: [ScenarioOutcome], language: Language,
    progress: @escaping @Sendable (FutureProgress) -> Void = { _ in }
  ) throws {
    let (run, folder, shown) = (scenario.run, scenario.folder, scenario.shown)
    let input = try Self.input(folder, run)
    if run.endYear == run.startYear { return }
    warn(folder, input)
    let base = EnsembleBase(run)
    let wanted = WantedNumbers(folder, run, language)
    let demand = try FutureDemand(scenario, input: input, seed: request.seed)
    let limits = try Self.checked(folder, wanted, demand?.labels ?? [])
    let task = EnsembleTask(
      run: run, base: base, wanted: wanted, shown: shown, request: request
    ) { input throws(Problems) in
      try FutureDemand(scenario, input: input, seed: request.seed)
    }
    if request.isShard {
      partials = try task.partials(input, digest: digest, progress: progress)
      return
    }
    let numbers: EnsembleNumbers
    if request.parts.isEmpty {
      numbers = try task.numbers(input, progress: progress)
    } else {
      numbers = try task.merged(digest: digest, demand)
    }
    let tables = IntervalTables(
      scenario: scenario, numbers: numbers, demand: demand, input: input, draws: request.draws,
      seed: request.seed, language: language)
    screen = [tables.population()]
    if let ratios = tables.ratios() { screen.append(ratios) }
    screen += tables.ladders()
    if let demand, let services = demand.services {
      screen += ServiceFutureTables(
        services, first: demand.ladderCount, isOneByOne: demand.drawsKnownUsers, tables: tables
      ).all()
    }
    let passed = LimitTable(
      limits: limits, numbers: numbers, labels: demand?.labels ?? [], tables: tables)
    if let passed = passed.table() { screen.append(passed) }
    if let demand, let money = demand.money {
      let kroner = BudgetFutureTables(
        money: money, numbers: numbers, first: demand.firstOfMoney, tables: tables)
      let whole = tables.money(money, first: demand.firstOfMoney)
      let exceeded = [kroner.exceeded()].compactMap { $0 }
      files = (screen + [whole] + exceeded).map { DeferredTable($0) }
      // Files keep the names that limits are set by.
      ofMoney = [tables.moneyOnScreen(whole, money)] + exceeded
      screen += ofMoney
    } else {
      files = screen.map { DeferredTable($0) }
    }
    let ranks = RankTable(
      numbers: numbers, scenarios: scenarios, tables: tables)
    add(short: ranks.table(isShort: true), whole: ranks.table())
    if request.splitsVariance {
      let split = VarianceTable(
        all: numbers, parts: try task.parts(input), labels: demand?.labels ?? [],
        main: tables.mainPlaces, run: run, language: language)
      add(short: split.table(isShort: true), whole: split.table())
      if let demand, demand.money != nil {
        ofMoney.append(split.ofMoney(from: demand.firstOfMoney))
      }
    }
    files.append(DeferredTable(name: IntervalTables.allSpec.name) { tables.all() })
    files.append(DeferredTable(tables.processes()))
    notes = tables.notes
  }

  /// Shows a short table and writes the whole one.
  private mutating func add(short: Table?, whole: Table?) {
    if let short { screen.append(short) }
    if let whole { files.append(DeferredTable(whole)) }
  }

  /// The processes of the folder, and for what it does not name those estimated for Norway.
  private static func input(
    _ folder: ScenarioFolder, _ run: ScenarioRun
  ) throws(Problems) -> UncertaintyInput {
    let estimated = UncertaintyInput(jumpOff: run.startYear)
    if let given = folder.uncertainty { return given.before(estimated) }
    if let estimated { return estimated }
    throw Problems([
      Problem(
        file: FolderSchema.uncertainty.fileName,
        found: Phrase("nothing, and a run from \(run.startYear)"),
        expected: Phrase("the processes that futures are drawn from"),
        advice: Phrase("Kohort's own estimates begin with the start year 2010"))
    ])
  }

  /// The limits of the folder, each of a number that is drawn.
  private static func checked(
    _ folder: ScenarioFolder, _ wanted: WantedNumbers, _ labels: [String]
  ) throws(Problems) -> [LimitInput] {
    let known = wanted.quantities.map(\.name) + labels
    let problems = folder.limits.compactMap { limit -> Problem? in
      let count = known.count { $0 == limit.quantity }
      if count == 1 { return nil }
      let named = Phrase("«\(limit.quantity)» in «\(limit.name)»")
      var problem = Problem(
        file: FolderSchema.limits.fileName, line: limit.line, column: limit.column, found: named,
        expected: Phrase("one of \(Phrase.few(known))"),
        advice: known.contains("\(limit.quantity):")
          ? Phrase.didYouMean("\(limit.quantity):")
          : Suggestion.nearest(to: limit.quantity, in: known).map(Phrase.didYouMean) ?? .empty)
      if count > 1 {
        problem.found = Phrase("\(named), the name of \(count) numbers that are drawn")
        problem.expected = Phrase("the name of one")
        problem.advice = Phrase(
          "set it to a number that stands alone in intervaller.csv, or name one of them otherwise")
      }
      return problem
    }
    if problems.isEmpty { return folder.limits }
    throw Problems(problems)
  }

  /// What is wrong with what a folder says of futures, for a run without them.
  package static func problems(of scenario: ScenarioOutcome) -> [Problem] {
    let (run, folder) = (scenario.run, scenario.folder)
    if folder.limits.isEmpty || run.endYear == run.startYear { return [] }
    do throws(Problems) {
      let demand = try FutureDemand(scenario, input: try input(folder, run), seed: 0)
      _ = try checked(folder, WantedNumbers(folder, run, .nb), demand?.labels ?? [])
      return []
    } catch {
      return error.items
    }
  }

  private mutating func warn(_ folder: ScenarioFolder, _ input: UncertaintyInput) {
    let net = (folder.migration?.streams ?? [:]).contains { $0.value[.net] != nil }
    if net {
      warnings.append(
        Phrase(
          "flytting.csv has a net stream, which does not vary between futures: give inn, ut, innvandring and utvandring"
        )
      )
    }
    let moves: [UncertainQuantity] = [
      .domesticIn, .domesticOut, .immigration, .emigration, .netMigration,
    ]
    if folder.migration == nil, input.processes.contains(where: { moves.contains($0.quantity) }) {
      warnings.append(Phrase("there is no migration to vary: usikkerhet of moves changes nothing"))
    }
  }
}
