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
    "folketall", title: Phrase("FOLKETALL 1. januar", "POPULATION 1 January"),
    about: Phrase("folketallet etter aldersgruppe", "the population by age group"),
    place: .both, rests: ResultSpec.Rests(), privacy: .free,
    columns: [.ageGroups, .years, .percentOfPeriod, .trend])

  package let run: ScenarioRun
  package let folder: ScenarioFolder
  package let shown: ShownRegion
  package var language: Language

  var shownGroups: ShownAgeGroups { ShownAgeGroups(folder, run) }

  /// The ages of the groups, in the order of their names.
  package var ages: [AgeBounds] { shownGroups.all.map(\.ages) }

  /// The names of the age groups.
  package var labels: [String] { shownGroups.labels(language) }

  /// Whole persons by age group that add up, by year.
  package func printed(_ years: ResultYears) -> [Int: PrintedColumn] {
    let groups = shownGroups.all
    var columns: [Int: PrintedColumn] = [:]
    for year in years.all {
      guard let population = shown.populations[year] else { continue }
      let leaves = groups.map { population.persons($0.ages) ?? 0 }
      columns[year] =
        givenTotal(year).map { PrintedColumn(leaves: leaves, givenTotal: $0) }
        ?? PrintedColumn(leaves: leaves)
    }
    return columns
  }

  /// The table.
  package func table() -> Table {
    let years = ResultYears(run, history: true)
    let columns = printed(years)
    var rows: [Table.Row] = []
    for (index, label) in labels.enumerated() {
      rows.append(row(label, years, columns) { $0.leaves[index] })
    }
    let total = Phrase("I alt", "Total")[language]
    rows.append(row(total, years, columns, role: .total) { $0.total })
    let basis = Basis(populationOf: run, in: folder)
    return Table(
      Self.spec, language, ending: basis.note == nil ? .none : .star,
      subtitle: Phrase("personer etter alder i fylte år", "persons by age in completed years")[
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
        "bundet til kontrolltotalene til og med \(through); etter det følger folketallet våre egne rater",
        "bound to the control totals through \(through); after that the population follows our own rates"
      )[language]
    ]
  }

  /// The total that is given for a year: a published control total of everybody.
  private func givenTotal(_ year: Int) -> Double? {
    guard run.isBound, run.scenario.growth == nil, shown.codes.count == 1, year > run.startYear
    else { return nil }
    let totals = folder.controls?.totals[shown.codes[0]]?[year] ?? []
    return totals.count == 1 && totals[0].ages == .everybody ? totals[0].persons : nil
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
      Phrase(
        "Kohorts anslag (\(EstimateCount.file))", "Kohort's estimates (\(EstimateCount.file))")[
          language]
    }
    return (sources.prefix(2) + [estimated].compactMap { $0 }).joined(separator: "; ")
  }

  package init(
    run: ScenarioRun, folder: ScenarioFolder, shown: ShownRegion, language: Language
  ) {
    self.run = run
    self.folder = folder
    self.shown = shown
    self.language = language
  }
}
