import Demography
import FolderText
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// The need on each step of a ladder under constant rates, with what it is under other scenarios.
package struct LadderTable {
  package let ladder: Ladder
  package let uses: [LadderUse]
  package let run: ScenarioRun
  package let folder: ScenarioFolder
  package let shown: ShownRegion
  /// Other scenarios whose need is told below the table.
  package let others: [ScenarioRun]
  package let language: Language
  /// Whether the reasons of the scenarios are told; they stand under the first ladder alone.
  package var tellsReasons = true
  /// What is hidden so that small counts are not told; `nil` for nothing.
  package var hidden: HiddenLadder?

  /// The steps that have use, in the order of the ladder.
  private var steps: [LadderStep] {
    let used = Set(uses.map(\.step))
    return ladder.steps.filter { used.contains($0.code) }
  }

  /// The year of the count.
  private var countYear: Int { uses.map(\.year).max() ?? run.startYear }

  /// The table, or `nil` where the ladder has no rows of use.
  package func table() -> Table? {
    if uses.isEmpty { return nil }
    let years = ResultYears(run, history: false)
    let need = Need(
      uses: run.scenario.uses(uses), date: run.settings.needDate)
    var columns: [Int: PrintedColumn] = [:]
    for year in years.all {
      columns[year] = printed(need, year, shown.populations)
    }
    var rows: [Table.Row] = []
    for (index, step) in steps.enumerated() {
      var cells =
        years.all.map { columns[$0].map { Table.Cell.number($0.leaves[index]) } ?? .missing }
        + changes { columns[$0]?.leaves[index] }
      if isHidden(step) { cells = cells.map { _ in .hidden } }
      rows.append(Table.Row([.text(code(step)), .text(step.name), .text(unit(step))] + cells))
    }
    // Recipients of several steps may be one person, so they have no total.
    if ladder.counting != .recipients {
      let totals = years.all.map { total(columns[$0], $0, need) }
      let changed = changes { year in
        guard let place = years.all.firstIndex(of: year), case .number(let sum) = totals[place]
        else { return nil }
        return sum
      }
      rows.append(
        Table.Row(
          [
            .text(Phrase("I alt", "Total")[language]), .empty,
            .text(units.joined(separator: " + ")),
          ]
            + totals + (hidesChange ? [.hidden, .hidden] : changed), role: .total))
    }
    let basis = Basis(populationOf: run, in: folder).withLadders(in: folder)
    return Table(
      name: FileStem.of(ladder.name),
      title: ladder.name.uppercased() + (basis.note == nil ? "" : " *"), subtitle: subtitle,
      source: source, columns: header(years), rows: rows,
      remark: tellsTotals ? .unrounded(columns, years, language) : nil,
      notes: notes + (tellsTotals ? comparison(need) : []))
  }

  private func isHidden(_ step: LadderStep) -> Bool { hidden?.steps.contains(step.code) ?? false }

  /// Whether totals are told before rounding and under other scenarios, which would tell hidden rows.
  private var tellsTotals: Bool {
    ladder.counting != .recipients && (hidden?.steps.isEmpty ?? true)
  }

  private func hidesTotal(_ year: Int) -> Bool {
    hidden?.totals[run.scenario.name]?.contains(year) ?? false
  }

  private var hidesChange: Bool { hidesTotal(run.startYear) || hidesTotal(run.needYear) }

  /// The total of a year: the sum of the printed steps; those that are hidden are rounded together.
  private func total(_ column: PrintedColumn?, _ year: Int, _ need: Need) -> Table.Cell {
    guard let column else { return .missing }
    if hidesTotal(year) { return .hidden }
    let rows = steps.filter(isHidden)
    if rows.isEmpty { return .number(column.total) }
    let exact = rows.reduce(0) {
      $0 + (need.need(step: $1.code, year: year, in: shown.populations) ?? 0)
    }
    let others = zip(steps, column.leaves).reduce(0) { $0 + (isHidden($1.0) ? 0 : $1.1) }
    return .number(others + Rounding.whole(exact))
  }

  /// The steps in a year, each the sum of its user groups as they are rounded, as in all tables of
  /// the ladder; `nil` where the need of one is missing.
  private func printed(
    _ need: Need, _ year: Int, _ populations: [Int: Population]
  ) -> PrintedColumn? {
    var leaves: [Double] = []
    var exact = 0.0
    for step in steps {
      guard let whole = need.need(step: step.code, year: year, in: populations) else { return nil }
      exact += whole
      let own = need.uses.filter { $0.step == step.code }
      var groups: [String] = []
      for use in own where !groups.contains(use.userGroup) { groups.append(use.userGroup) }
      let parts = groups.map { group in
        Need(uses: own.filter { $0.userGroup == group }, date: need.date)
          .need(step: step.code, year: year, in: populations) ?? 0
      }
      leaves.append(parts.map(Rounding.whole).reduce(0, +))
    }
    return PrintedColumn(printed: leaves, unrounded: exact)
  }

  /// The code; `1+2+4+5+6` is too long for a first column, and the name says it.
  private func code(_ step: LadderStep) -> String {
    step.mergedFrom.isEmpty ? step.code : Phrase("øvr.", "rest")[language]
  }

  private func unit(_ step: LadderStep) -> String {
    var found: [String] = []
    for use in uses where use.step == step.code && !found.contains(use.unit) {
      found.append(use.unit)
    }
    return found.joined(separator: " + ")
  }

  private var units: [String] {
    var found: [String] = []
    for use in uses where !found.contains(use.unit) { found.append(use.unit) }
    return found
  }

  private var subtitle: String {
    var groups: [String] = []
    for use in uses where !groups.contains(use.userGroup) { groups.append(use.userGroup) }
    let date = Words.word(run.settings.needDate, in: Words.needDate, language)
    let rates = Phrase(
      "behov \(date), konstante rater fra \(countYear) (forutsetter uendret praksis; ikke en prognose)",
      "need \(date), constant rates of \(countYear) (assumes unchanged practice; not a forecast)")[
        language]
    return "\(groups.joined(separator: ", ")) · \(rates)"
  }

  private var source: String {
    folder.ladders.sources[ladder.name] ?? ""
  }

  private func header(_ years: ResultYears) -> [Table.Column] {
    let period = "\(run.startYear)–\(run.needYear)"
    let keyEnd = "_\(run.startYear)_\(run.needYear)"
    return [
      Table.Column(
        key: Phrase("trinn", "step")[language], header: Phrase("trinn", "step")[language],
        kind: .label),
      Table.Column(
        key: Phrase("navn", "name")[language], header: "", kind: .label, isDimension: false),
      Table.Column(
        key: Phrase("enhet", "unit")[language], header: Phrase("enhet", "unit")[language],
        kind: .label, priority: ColumnRank.detail, isDimension: false),
    ] + years.columns(.number(decimals: 0), kept: [run.startYear, run.needYear]) + [
      Table.Column(
        key: Phrase("endring", "change")[language] + keyEnd, header: period,
        kind: .number(decimals: 0, signed: true), priority: ColumnRank.change),
      Table.Column(
        key: Phrase("endring_prosent", "change_percent")[language] + keyEnd,
        header: Phrase("i %", "in %")[language],
        kind: .percent(decimals: 1, signed: true), priority: ColumnRank.change,
        goesWithPrevious: true),
    ]
  }

  private func changes(_ value: (Int) -> Double?) -> [Table.Cell] {
    guard let first = value(run.startYear), let last = value(run.needYear) else {
      return [.missing, .missing]
    }
    let percent = first > 0 ? Table.Cell.number((last / first - 1) * 100) : .missing
    return [.number(last - first), percent]
  }

  private var notes: [String] {
    var lines = run.withoutMigration(folder, language)
    if units.count > 1 {
      let list = units.joined(separator: Phrase(" og ", " and ")[language])
      lines.append(
        Phrase("i alt legger sammen \(list)", "the total adds up \(list)")[language])
    }
    if tellsReasons, !run.scenario.reason.isEmpty { lines.append(run.scenario.reason) }
    return lines
  }

  /// The total need under the other scenarios, each with the reason it differs.
  private func comparison(_ own: Need) -> [String] {
    var lines: [String] = []
    for other in others {
      let region = ShownRegion(other, folder)
      let need = Need(
        uses: other.scenario.uses(uses), date: other.settings.needDate)
      guard let column = printed(need, run.needYear, region.populations) else { continue }
      let star = Basis(populationOf: other, in: folder).note == nil ? "" : "*"
      let total = PlainText.number(column.total, decimals: 0, language)
      let name = other.scenario.name
      let reason =
        !tellsReasons
        ? "" : other.scenario.reason.isEmpty ? other.scenario.description : other.scenario.reason
      lines.append("\(name): \(total)\(star)" + (reason.isEmpty ? "" : " – \(reason)"))
    }
    if lines.isEmpty { return [] }
    if !tellsReasons { lines = [lines.joined(separator: " · ")] }
    let head = Phrase(
      "I alt \(run.needYear) i andre scenarier:", "Total \(run.needYear) in other scenarios:")
    return [head[language]] + lines
  }

  package init(
    ladder: Ladder, uses: [LadderUse], run: ScenarioRun, folder: ScenarioFolder, shown: ShownRegion,
    others: [ScenarioRun], language: Language, tellsReasons: Bool = true,
    hidden: HiddenLadder? = nil
  ) {
    self.ladder = ladder
    self.uses = uses
    self.run = run
    self.folder = folder
    self.shown = shown
    self.others = others
    self.language = language
    self.tellsReasons = tellsReasons
    self.hidden = hidden
  }
}
