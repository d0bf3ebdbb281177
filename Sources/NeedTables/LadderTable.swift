import Demography
import FolderText
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// The need on each rung of a ladder under a scenario, as every table tells it, with what it is under
/// other scenarios; where the scenario changes practice, what it would be without beside it.
package struct LadderTable {
  package static let spec = ResultSpec(
    "{trapp}", title: Phrase.empty,
    about: Phrase("the need on each step of the ladder under the scenario"),
    scope: .ladder, place: .both, rests: .need(), privacy: .ownRows,
    columns: [.rung, name, .unit, .years, .changeOfPeriod, .percentOfPeriod, unchanged])
  private static let name = ColumnSpec.label(
    "navn", "name", Phrase("the name of the step"), header: Phrase.empty,
    isDimension: false)
  private static let unchanged = ColumnSpec(
    "uendret_praksis", "unchanged_practice", .number(decimals: 0),
    header: Phrase("unchanged practice "), family: .perPeriod,
    Phrase("the need without coverage, healthier ageing and shifts in"))

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

  var ladder: Ladder { outcome.part.ladder }
  var uses: [LadderUse] { outcome.part.need.uses }
  var run: ScenarioRun { tables.run }
  var folder: ScenarioFolder { tables.folder }
  var language: Language { tables.language }

  /// The rungs that are counted or shifted to, in the order of the ladder.
  private var rungs: [LadderRung] { outcome.part.rungs.map { ladder.rungs[$0] } }

  /// The table.
  package func table() -> Table {
    let years = tables.years
    let columns = printed(outcome)
    var rows: [Table.Row] = []
    let unchanged = self.unchanged
    for (index, rung) in rungs.enumerated() {
      var cells =
        years.all.map { columns[$0].map { Table.Cell.number($0[index]) } ?? .missing }
        + changes { columns[$0]?[index] }
      if let unchanged { cells.append(unchanged.map { .number($0[index]) } ?? .missing) }
      if isHidden(rung) { cells = cells.map { _ in .hidden } }
      rows.append(
        Table.Row(
          [
            .text(rung.shownCode(language)), .text(rung.name),
            .text(outcome.part.units(rung.code)),
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
  var totals: [LadderTotal] { outcome.part.totals }

  private func row(_ total: LadderTotal) -> Table.Row {
    let columns = printed(total, outcome)
    var cells =
      tables.years.all.map { columns[$0].map { Table.Cell.number($0.total) } ?? .missing }
      + changes { columns[$0]?.total }
    if outcome.part.changesPractice {
      let unchanged = printed(total, withUnchangedPractice)[run.needYear]
      cells.append(unchanged.map { .number($0.total) } ?? .missing)
    }
    if isHidden(total) { cells = cells.map { _ in .hidden } }
    return Table.Row(
      [
        .text(total.label(language)), .empty,
        .text(total.ownUnit ?? units.joined(separator: " + ")),
      ] + cells, role: .total)
  }

  /// The star of a scenario: coverage and shifts count where they change the ladder.
  func star(_ tables: ServiceTables, _ ladder: LadderOutcome) -> TitleEnding {
    Basis(ladder.rests, of: tables.run, in: folder).note == nil ? .none : .star
  }

  /// What the year of the need is without coverage, healthier ageing and shifts, where the scenario
  /// has any on this ladder: `.some(nil)` where it is not known.
  private var unchanged: [Double]?? {
    if !outcome.part.changesPractice { return nil }
    return .some(printed(withUnchangedPractice, rungs: outcome.part.rungs)[run.needYear])
  }

  private var withUnchangedPractice: LadderOutcome {
    tables.scenario.withUnchangedPractice(outcome)
  }

  var units: [String] { outcome.part.units }

  private var source: String {
    folder.ladders.sources[ladder.name] ?? ""
  }

  private func header(_ years: ResultYears) -> [Table.Column] {
    var percent = ColumnSpec.percentOfPeriod.column(
      language, from: run.startYear, to: run.needYear)
    percent.header = Phrase("in %")[language]
    percent.goesWithPrevious = true
    return [
      tables.column(.rung), tables.column(Self.name),
      tables.column(.unit, priority: ColumnRank.detail),
    ] + years.columns(.number(decimals: 0), kept: [run.startYear, run.needYear]) + [
      ColumnSpec.changeOfPeriod.column(language, from: run.startYear, to: run.needYear), percent,
    ] + (outcome.part.changesPractice ? [unchangedColumn] : [])
  }

  private var unchangedColumn: Table.Column {
    let year = "\(run.needYear)"
    return Self.unchanged.column(
      language, priority: ColumnRank.change, ending: "_\(year)",
      header: Self.unchanged.header[language] + year)
  }

  private func changes(_ value: (Int) -> Double?) -> [Table.Cell] {
    guard let first = value(run.startYear), let last = value(run.needYear) else {
      return [.missing, .missing]
    }
    let percent = first > 0 ? Table.Cell.number((last / first - 1) * 100) : .missing
    return [.number(last - first), percent]
  }
}
