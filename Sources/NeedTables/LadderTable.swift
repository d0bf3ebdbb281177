import Demography
import FolderText
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// The need on each step of a ladder under a scenario, as every table tells it, with what it is under
/// other scenarios; where the scenario changes practice, what it would be without beside it.
package struct LadderTable {
  package static let spec = ResultSpec(
    "{trapp}", title: Phrase("", ""),
    about: Phrase(
      "behovet på hvert trinn i trappen under scenariet",
      "the need on each step of the ladder under the scenario"),
    scope: .ladder, place: .both, rests: .need(), privacy: .ownRows,
    columns: [.step, name, .unit, .years, .changeOfPeriod, .percentOfPeriod, unchanged])
  private static let name = ColumnSpec.label(
    "navn", "name", Phrase("navnet på trinnet", "the name of the step"), header: Phrase("", ""),
    isDimension: false)
  private static let unchanged = ColumnSpec(
    "uendret_praksis", "unchanged_practice", .number(decimals: 0),
    header: Phrase("uendret praksis ", "unchanged practice "), family: .perPeriod,
    Phrase(
      "behovet uten dekning, sunnere aldring og dreining i",
      "the need without coverage, healthier ageing and shifts in"))

  /// The run and its outcome.
  package let tables: ServiceTables
  /// The ladder under the scenario.
  package let outcome: LadderOutcome
  /// Other scenarios whose need is told below the table.
  package let others: [ServiceTables]
  /// Whether the reasons of the scenarios are told; they stand under the first ladder alone.
  package var tellsReasons = true
  /// What is hidden so that small counts are not told; `nil` for nothing.
  package var hidden: HiddenLadder?

  private var ladder: Ladder { outcome.part.ladder }
  private var uses: [LadderUse] { outcome.part.need.uses }
  private var run: ScenarioRun { tables.run }
  private var folder: ScenarioFolder { tables.folder }
  private var language: Language { tables.language }

  /// The steps that are counted or shifted to, in the order of the ladder.
  private var steps: [LadderRung] { outcome.part.steps.map { ladder.steps[$0] } }

  /// The year of the count.
  private var countYear: Int { uses.map(\.year).max() ?? run.startYear }

  /// The table.
  package func table() -> Table {
    let years = tables.years
    let columns = printed(outcome)
    var rows: [Table.Row] = []
    let unchanged = self.unchanged
    for (index, step) in steps.enumerated() {
      var cells =
        years.all.map { columns[$0].map { Table.Cell.number($0[index]) } ?? .missing }
        + changes { columns[$0]?[index] }
      if let unchanged { cells.append(unchanged.map { .number($0[index]) } ?? .missing) }
      if isHidden(step) { cells = cells.map { _ in .hidden } }
      rows.append(
        Table.Row(
          [
            .text(step.shownCode(language)), .text(step.name),
            .text(outcome.part.units(step.code)),
          ] + cells))
    }
    rows += totals.map(row)
    var table = Table(
      Self.spec, language, ladder: ladder.name,
      ending: ladder.name.uppercased() + star(tables, outcome),
      subtitle: subtitle, source: source, columns: header(years), rows: rows,
      remark: tellsTotals ? unrounded : nil, notes: notes + (tellsTotals ? comparison : []))
    // A total of one unit is not the sum of all rows above it.
    table.totalsAreSums = totals.allSatisfy(\.isWhole)
    return table
  }

  /// What may be added on the ladder.
  private var totals: [LadderTotal] { outcome.part.totals }

  private func row(_ total: LadderTotal) -> Table.Row {
    let years = tables.years
    let columns = printed(total, outcome)
    let sums = years.all.map { cell(total, columns[$0], $0) }
    let changed = changes { year in
      guard let place = years.all.firstIndex(of: year), case .number(let sum) = sums[place]
      else { return nil }
      return sum
    }
    let hidesChange = hides(total, run.startYear) || hides(total, run.needYear)
    var cells = sums + (hidesChange ? [.hidden, .hidden] : changed)
    if outcome.part.changesPractice {
      let unchanged = printed(total, withUnchangedPractice)[run.needYear]
      cells.append(hidesAll ? .hidden : unchanged.map { .number($0.total) } ?? .missing)
    }
    return Table.Row(
      [
        .text(total.label(language)), .empty,
        .text(total.ownUnit ?? units.joined(separator: " + ")),
      ] + cells, role: .total)
  }

  /// The totals before rounding, where they round differently.
  private var unrounded: Table.Remark {
    totals.reduce(Table.Remark.unrounded([:], tables.years, language)) { remark, total in
      let own = Table.Remark.unrounded(
        printed(total, outcome), tables.years, of: total.ownUnit ?? "", language)
      return Table.Remark(head: remark.head, parts: remark.parts + own.parts)
    }
  }

  /// The star of a scenario: coverage and shifts count where they change the ladder.
  private func star(_ tables: ServiceTables, _ ladder: LadderOutcome) -> TitleEnding {
    Basis(ladder.rests, of: tables.run, in: folder).note == nil ? .none : .star
  }

  /// What the year of the need is without coverage, healthier ageing and shifts, where the scenario
  /// has any on this ladder: `.some(nil)` where it is not known.
  private var unchanged: [Double]?? {
    if !outcome.part.changesPractice { return nil }
    return .some(printed(withUnchangedPractice, steps: outcome.part.steps)[run.needYear])
  }

  private var withUnchangedPractice: LadderOutcome {
    tables.scenario.withUnchangedPractice(outcome)
  }

  /// Whether nothing of the ladder is shown: what is hidden was chosen from the need under unchanged
  /// practice, and would not hide small numbers of another.
  private var hidesAll: Bool { hidden != nil && outcome.part.changesPractice }

  private func isHidden(_ step: LadderRung) -> Bool {
    hidesAll || (hidden?.steps.contains(step.code) ?? false)
  }

  /// Whether totals are told before rounding and under other scenarios, which would tell hidden rows.
  private var tellsTotals: Bool {
    !totals.isEmpty && (hidden?.steps.isEmpty ?? true) && !hidesAll
  }

  private func hides(_ total: LadderTotal, _ year: Int) -> Bool {
    let key = HiddenLadder.Total(scenario: run.scenario.name, total)
    return hidesAll || (hidden?.totals[key]?.contains(year) ?? false)
  }

  /// The total of a year: the sum of its printed steps; those that are hidden are rounded together.
  private func cell(_ total: LadderTotal, _ column: PrintedColumn?, _ year: Int) -> Table.Cell {
    guard let column, let place = tables.place(of: year) else { return .missing }
    if hides(total, year) { return .hidden }
    let leaves = outcome.part.leaves(of: total)
    if !leaves.contains(where: { isHidden(ladder.steps[$0.step]) }) { return .number(column.total) }
    var (others, exact) = (0.0, 0.0)
    for (leaf, printed) in zip(leaves, column.leaves) {
      if isHidden(ladder.steps[leaf.step]) {
        for group in leaf.groups {
          exact += outcome.need(step: leaf.step, group: group)[place]?[0] ?? 0
        }
      } else {
        others += printed
      }
    }
    return .number(others + Rounding.whole(exact))
  }

  /// The steps by year as all tables print them; none for a year in which the need of one is missing.
  private func printed(_ ladder: LadderOutcome, steps: [Int]? = nil) -> [Int: [Double]] {
    var columns: [Int: [Double]] = [:]
    for (place, year) in ladder.years.enumerated() {
      let printed = PrintedNeed(ladder, year: place)
      let own = steps ?? ladder.part.steps
      let leaves = own.compactMap { printed.need(step: $0) }
      if leaves.count == own.count { columns[year] = leaves }
    }
    return columns
  }

  /// A total by year, with what each step has in it; none for a year in which the need of a step of
  /// the ladder is missing.
  private func printed(_ total: LadderTotal, _ ladder: LadderOutcome) -> [Int: PrintedColumn] {
    let known = printed(ladder)
    let exact = ladder.need(total)
    var columns: [Int: PrintedColumn] = [:]
    for (place, year) in ladder.years.enumerated() {
      guard known[year] != nil, let sum = exact[place] else { continue }
      let printed = PrintedNeed(ladder, year: place)
      let leaves = ladder.part.leaves(of: total).map { step, groups in
        groups.reduce(0) { $0 + (printed.need(step: step, group: $1) ?? 0) }
      }
      columns[year] = PrintedColumn(printed: leaves, unrounded: sum[0])
    }
    return columns
  }

  private var units: [String] { outcome.part.units }

  private var subtitle: String {
    var groups: [String] = []
    for use in uses where !groups.contains(use.userGroup) { groups.append(use.userGroup) }
    let date = Words.word(run.settings.needDate, in: Words.needDate, language)
    let rates: Phrase
    if outcome.part.changesPractice {
      let (nb, en) = (changed(.nb), changed(.en))
      rates = Phrase(
        "behov \(date) etter \(nb) i scenariet, rater fra \(countYear); «uendret praksis» = uten (ikke en prognose)",
        "need \(date) after \(en) of the scenario, rates of \(countYear); «unchanged practice» = without (not a forecast)"
      )
    } else {
      rates = Phrase(
        "behov \(date), konstante rater fra \(countYear) (forutsetter uendret praksis; ikke en prognose)",
        "need \(date), constant rates of \(countYear) (assumes unchanged practice; not a forecast)")
    }
    return "\(groups.joined(separator: ", ")) · \(rates[language])"
  }

  /// What changes practice on the ladder, in words.
  private func changed(_ language: Language) -> String {
    let part = outcome.part
    let words = [
      part.changesCoverage ? Phrase("dekning", "coverage") : nil,
      part.healthier.isEmpty ? nil : Phrase("sunnere aldring", "healthier ageing"),
      part.shifts == nil ? nil : Phrase("dreining", "shifts"),
    ].compactMap { $0?[language] }
    if words.count < 2 { return words.joined() }
    return words.dropLast().joined(separator: ", ") + Phrase(" og ", " and ")[language]
      + words[words.count - 1]
  }

  private var source: String {
    folder.ladders.sources[ladder.name] ?? ""
  }

  private func header(_ years: ResultYears) -> [Table.Column] {
    var percent = ColumnSpec.percentOfPeriod.column(
      language, from: run.startYear, to: run.needYear)
    percent.header = Phrase("i %", "in %")[language]
    percent.goesWithPrevious = true
    return [
      tables.column(.step), tables.column(Self.name),
      tables.column(.unit, priority: ColumnRank.detail),
    ] + years.columns(.number(decimals: 0), kept: [run.startYear, run.needYear]) + [
      ColumnSpec.changeOfPeriod.column(language, from: run.startYear, to: run.needYear), percent,
    ] + (outcome.part.changesPractice ? [unchangedColumn] : [])
  }

  private var unchangedColumn: Table.Column {
    let year = "\(run.needYear)"
    return Self.unchanged.column(
      language, priority: ColumnRank.change, ending: "_\(year)",
      header: (Self.unchanged.header ?? Self.unchanged.key)[language] + year)
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
    let list = units.joined(separator: Phrase(" og ", " and ")[language])
    if totals.contains(where: { !$0.isWhole }) {
      lines.append(
        Phrase(
          "\(list) har hver sin sum: \(FolderSchema.ladders.fileName) sier ikke at enhetene teller likt",
          "\(list) have totals of their own: \(FolderSchema.ladders.fileName) does not say that the units count alike"
        )[language])
    } else if units.count > 1, !totals.isEmpty {
      lines.append(
        Phrase("i alt legger sammen \(list)", "the total adds up \(list)")[language])
    }
    if tellsReasons, !run.scenario.reason.isEmpty { lines.append(run.scenario.reason) }
    return lines
  }

  /// The total need under the other scenarios, each with the reason it differs.
  private var comparison: [String] {
    var lines: [String] = []
    for other in others {
      guard
        let ladder = other.outcome?.ladders.first(where: { $0.part.ladder.name == ladder.name }),
        // Beside a scenario that changes practice a total could tell of small numbers in it.
        hidden == nil || !ladder.part.changesPractice
      else { continue }
      let sums = ladder.part.totals.compactMap { total in
        printed(total, ladder)[run.needYear].map { column in
          (total.ownUnit.map { "\($0) " } ?? "")
            + PlainText.number(column.total, decimals: 0, language)
        }
      }
      if sums.count < ladder.part.totals.count { continue }
      let star = star(other, ladder).isStarred ? "*" : ""
      let total = sums.joined(separator: ", ")
      let scenario = other.run.scenario
      let reason =
        !tellsReasons ? "" : scenario.reason.isEmpty ? scenario.description : scenario.reason
      lines.append("\(scenario.name): \(total)\(star)" + (reason.isEmpty ? "" : " – \(reason)"))
    }
    if lines.isEmpty { return [] }
    if !tellsReasons { lines = [lines.joined(separator: " · ")] }
    let head = Phrase(
      "I alt \(run.needYear) i andre scenarier:", "Total \(run.needYear) in other scenarios:")
    return [head[language]] + lines
  }

  /// The table of a ladder.
  ///
  /// - Parameters:
  ///   - tables: the run and what its services come to.
  ///   - outcome: the ladder among them.
  ///   - others: the same of the scenarios it is compared with.
  ///   - tellsReasons: whether the reasons of the scenarios are told.
  ///   - hidden: what is hidden; `nil` for nothing.
  package init(
    _ tables: ServiceTables, _ outcome: LadderOutcome, others: [ServiceTables],
    tellsReasons: Bool = true, hidden: HiddenLadder? = nil
  ) {
    (self.tables, self.outcome, self.others) = (tables, outcome, others)
    (self.tellsReasons, self.hidden) = (tellsReasons, hidden)
  }
}
