import Demography
import FolderText
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// The population by age groups, whole persons that add up.
package struct PopulationTable {
  package static let spec = ResultSpec(
    "folketall", title: Phrase("POPULATION 1 January"),
    about: Phrase("the population by age group"),
    place: .both, rests: ResultSpec.Rests(), privacy: .free,
    columns: [.ageGroups, .years, .percentOfPeriod, .trend])

  private let people: PeopleOutcome
  private let language: Language

  private var run: ScenarioRun { people.run }
  private var folder: ScenarioFolder { people.folder }

  /// The table.
  package func table() -> Table {
    let years = ResultYears(run, history: true)
    let printed = years.all.map { ($0, people.printed($0)) }
    let columns = Dictionary(uniqueKeysWithValues: printed).compactMapValues { $0 }
    var rows: [Table.Row] = []
    for (index, label) in people.groups.labels(language).enumerated() {
      rows.append(row(label, years, columns) { $0.leaves[index] })
    }
    let total = Phrase("Total")[language]
    rows.append(row(total, years, columns, role: .total) { $0.total })
    let basis = people.basis
    return Table(
      Self.spec, language, ending: basis.note == nil ? .none : .star,
      subtitle: Phrase("persons by age in completed years")[
        language],
      source: source(basis), columns: header(years), rows: rows,
      remark: unrounded(years, columns),
      notes: run.withoutMigration(folder, language) + unboundAfter)
  }

  /// Where the run goes on after its last control total.
  private var unboundAfter: [String] {
    guard let through = run.boundThrough else { return [] }
    return [
      Phrase(
        "bound to the control totals through \(through); after that the population follows our own rates"
      )[language]
    ]
  }

  private func header(_ years: ResultYears) -> [Table.Column] {
    let columns = [ColumnSpec.ageGroups.column(language)] + years.columns(.number(decimals: 0))
    // One year alone has no change.
    if years.all.count < 2 { return columns }
    return columns + [
      ColumnSpec.percentOfPeriod.column(language, from: firstYear(years), to: run.endYear),
      ColumnSpec.trend.column(language, priority: ColumnRank.detail),
    ]
  }

  /// The year changes are measured from: the base, or without a projection the oldest year.
  private func firstYear(_ years: ResultYears) -> Int {
    run.endYear > run.startYear ? run.startYear : years.all.first ?? run.startYear
  }

  private func row(
    _ label: String, _ years: ResultYears, _ columns: [Int: PrintedColumn],
    role: Table.Row.Role = .body, _ value: (PrintedColumn) -> Double
  ) -> Table.Row {
    let cells = years.all.map { year in
      columns[year].map { Table.Cell.number(value($0)) } ?? .missing
    }
    let series = years.all.filter { $0 >= firstYear(years) }.compactMap { columns[$0].map(value) }
    var change = Table.Cell.missing
    if let first = series.first, let last = series.last, first > 0, series.count > 1 {
      change = .number((last / first - 1) * 100)
    }
    let course = years.all.count > 1 ? [change, .series(series)] : []
    return Table.Row([.text(label)] + cells + course, role: role)
  }

  /// Totals that round differently before they are summed from printed leaves.
  private func unrounded(_ years: ResultYears, _ columns: [Int: PrintedColumn]) -> Table.Remark {
    .unrounded(columns, years, language)
  }

  private func source(_ basis: Basis) -> String {
    var sources: [String] = []
    for file in basis.files
    where [FolderSchema.population.fileName, FolderSchema.controls.fileName].contains(file.file) {
      for source in file.sources where !sources.contains(source) { sources.append(source) }
    }
    if let growth = run.scenario.growth?.source, !growth.isEmpty, !sources.contains(growth) {
      sources.insert(growth, at: min(1, sources.count))
    }
    let estimated = basis.estimates.map { _ in
      Phrase("Kohort's estimates (\(EstimateCount.file))")[
        language]
    }
    return (sources.prefix(2) + [estimated].compactMap { $0 }).joined(separator: "; ")
  }

  /// The table of a scenario.
  package init(_ scenario: ScenarioOutcome, language: Language) {
    (people, self.language) = (scenario.people, language)
  }
}
