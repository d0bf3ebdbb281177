import Demography
import FolderText
import MunicipalBudget
import NeedInputs
import Outcomes
import Runs
import ScenarioFolders
import Tabular

/// The budget of a run as tables: the screen's and the files', lane 0 of a deterministic outcome.
package struct BudgetReport: Sendable {
  /// What they tell of.
  package let scenario: ScenarioOutcome
  /// Where the tables get their numbers.
  package let outcome: MoneyOutcome
  /// The profile of cost on ladders needs the demand too.
  package let demand: DemandOutcome
  /// The same run with the need before shifts; `nil` where the scenario has none.
  private(set) var unshifted: ScenarioOutcome.Budget?
  /// The ladders with shifts.
  package var shifted: [String] { scenario.shifted }
  package let language: Language

  /// The budget of a scenario as tables; `nil` where the folder has none.
  ///
  /// - Throws: as ``ScenarioOutcome/money()``.
  package init?(_ scenario: ScenarioOutcome, language: Language) throws(Problems) {
    guard let money = try scenario.money() else { return nil }
    self.init(scenario, money, scenario.demand, language: language)
    unshifted = try scenario.unshifted()
  }

  /// The tables of kroner and the demand they were computed of.
  package init(
    _ scenario: ScenarioOutcome, _ money: MoneyOutcome, _ demand: DemandOutcome, language: Language
  ) {
    (self.scenario, outcome, self.demand) = (scenario, money, demand)
    self.language = language
  }

  /// What the user should know of a folder whose budget is not in the run.
  package static func warnings(_ scenario: ScenarioOutcome) -> [Phrase] {
    let (folder, run) = (scenario.folder, scenario.run)
    guard let first = folder.budget.settings?.firstYear, folder.budget.isGiven else { return [] }
    if first > run.endYear {
      return [
        Phrase("the run ends in \(run.endYear), before the first budget year \(first): no budget")
      ]
    }
    guard let plan = scenario.plan else { return [] }
    var warnings: [Phrase] = []
    if plan.adopted.isEmpty {
      warnings.append(
        Phrase(
          "there is no \(FolderSchema.adopted.fileName), which changes are counted from: no handlingsprogram"
        )
      )
    }
    if plan.endYear < run.endYear, plan.endYear == run.lastYearOfNeed {
      warnings.append(
        Phrase(
          "the budget ends in \(plan.endYear): the need on 31 December \(run.endYear) would be of the population of the day after, which the run does not have"
        )
      )
    } else if plan.endYear < run.endYear {
      warnings.append(
        Phrase(
          "the budget ends in \(plan.endYear), the last year with prices and interest; the run goes on to \(run.endYear)"
        )
      )
    }
    return warnings
  }

  /// The tables of the budget on a screen.
  package var screen: [Table] { Self.all.onScreen(of: self) }

  /// The handlingsprogram in few lines, after the other tables of a screen; `nil` without one.
  package var summary: Table? { PlanTables(self).summary() }

  /// The tables written as files.
  package var files: [DeferredTable] {
    (screen + Self.all.inFilesAlone(of: self)).map { DeferredTable($0) }
  }

  // MARK: What the tables share

  package func phrase(_ phrase: Phrase) -> String { phrase[language] }

  /// Kroner of lane 0 as whole 1000 kroner: a printed leaf.
  static func thousands(_ block: DrawBlock) -> Double { Rounding.whole(block[0] / 1000) }

  /// The share of printed kroner of their printed total, in per cent; missing where the total is not
  /// above 0.
  static func percent(_ thousands: Double, of total: Double) -> Double? {
    total > 0 ? thousands / total * 100 : nil
  }

  /// A path as printed leaves over some years.
  package static func leaves(_ path: BlockPath, _ years: ClosedRange<Int>) -> [Double] {
    years.map { path[$0].map(thousands) ?? 0 }
  }

  /// The sum of printed rows.
  package static func sum(_ rows: [[Double]], count: Int) -> [Double] {
    (0..<count).map { place in rows.reduce(0) { $0 + $1[place] } }
  }

  package static func cells(_ numbers: [Double]) -> [Table.Cell] { numbers.map { .number($0) } }

  /// A declared column.
  package func column(_ spec: ColumnSpec, priority: Int = Table.Column.always) -> Table.Column {
    var column = spec.column(language, priority: priority)
    column.key = column.key.replacing(" ", with: "_")
    column.id = column.id.replacing(" ", with: "_")
    return column
  }

  /// A column that stands in files only.
  package func hidden(_ spec: ColumnSpec) -> Table.Column { column(spec, priority: 0) }

  /// The kroner of a year, and behind them what part of all they are.
  func amount(_ year: Int, share: ColumnSpec, priority: Int = Table.Column.always) -> [Table.Column]
  {
    var part = share.column(language, priority: priority, ending: "\(year)")
    part.header = share.header[language]
    part.goesWithPrevious = true
    return [
      Table.Column(
        key: "\(year)", header: "\(year)", kind: .number(decimals: 0), priority: priority), part,
    ]
  }

  /// A column of 1000 kroner per year; `kept` are those a screen shows.
  package func years(
    _ years: ClosedRange<Int>, signed: Bool = false, shown: [Int]? = nil
  ) -> [Table.Column] {
    years.map { year in
      let isShown = shown?.contains(year) ?? true
      return Table.Column(
        key: "\(year)", header: "\(year)", kind: .number(decimals: 0, signed: signed),
        priority: !isShown ? 0 : year == years.lowerBound ? Table.Column.always : ColumnRank.change)
    }
  }

  /// `trinn 6`: a code alone would be taken for a number in a file.
  func rung(_ code: String, of ladder: String) -> String {
    let shown = self.shown(code, of: ladder)
    return phrase(Phrase("step \(shown)"))
  }

  /// What all tables call a rung of a ladder.
  func shown(_ code: String, of ladder: String) -> String {
    outcome.plan.ladders.first { $0.name == ladder }?.shownCode(code, language) ?? code
  }

  /// `faste 2025-priser` or `løpende priser`.
  package func words(_ view: PriceView) -> String {
    view == .fixed
      ? phrase(Phrase("fixed \(outcome.plan.firstYear) prices"))
      : phrase(Phrase("nominal prices"))
  }

  /// `faste` or `løpende`, in a column of a table with both.
  package func word(_ view: PriceView) -> String { PriceCode(view).word[language] }

  /// What the two words of a column of prices stand for.
  var bothViews: String { "\(words(.fixed)) · \(words(.nominal))" }

  /// What the numbers are.
  package func unit(_ view: PriceView) -> String {
    phrase(Phrase("1000 kr, \(words(view)); expense is +, income is −"))
  }

  /// The star of a table, where what it rests on is assumed or estimated.
  package func star(_ spec: ResultSpec) -> TitleEnding { scenario.star(spec) }

  package func path(_ money: Money, _ view: PriceView) -> BlockPath {
    view == .fixed ? money.fixed : money.nominal
  }
}
