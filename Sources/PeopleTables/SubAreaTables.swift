import Demography
import FolderText
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// Sub-areas as tables: totals that add up to the municipality, age groups, and every cell.
package struct SubAreaTables {
  package static let totalsSpec = ResultSpec(
    "delomrader", title: Phrase("SUB-AREAS"),
    about: Phrase("the population of each sub-area; they add up to the municipality"),
    place: .both, rests: ResultSpec.Rests(source: FolderSchema.subAreas), privacy: .free,
    columns: [area, .years, .percentOfPeriod])
  package static let agesSpec = ResultSpec(
    "delomrader-alder", title: Phrase("SUB-AREAS BY AGE"),
    about: Phrase("persons by sub-area and age group"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [.region, .subArea, .ageGroup, .year, .persons])
  package static let cellsSpec = ResultSpec(
    "delomrader-befolkning", title: Phrase("SUB-AREAS, CELLS"),
    about: Phrase("persons by sub-area, sex and single age, unrounded"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [.region, .subArea, .sex, .age, .year, .persons])
  package static let specs = [totalsSpec, agesSpec, cellsSpec, SubAreaEstimates.spec]
  private static let area = ColumnSpec.label(
    "delområde", "sub_area", Phrase("code and name"), header: Phrase.empty)

  private let scenario: ScenarioOutcome
  private let language: Language

  private var run: ScenarioRun { scenario.run }
  private var folder: ScenarioFolder { scenario.folder }
  private var people: PeopleOutcome { scenario.people }
  private var years: ResultYears { scenario.years }

  private func word(_ phrase: Phrase) -> String { phrase[language] }

  /// The sub-areas of the region that is shown; `nil` where several are.
  private var areas: SubAreaRun? { people.subAreas }

  /// Persons by area and year; the total is the one the population table prints.
  package func totals() -> Table? {
    guard let areas else { return nil }
    var columns: [Int: PrintedColumn] = [:]
    for year in years.all {
      let leaves = areas.populations.map { $0[year]?.total ?? 0 }
      columns[year] = people.printed(year).map {
        PrintedColumn(leaves: leaves, givenTotal: $0.total)
      }
    }
    func row(
      _ label: String, role: Table.Row.Role = .body, _ value: (PrintedColumn) -> Double
    ) -> Table.Row {
      let values = years.all.map { columns[$0].map(value) }
      let series = values.compactMap { $0 }
      var change = Table.Cell.missing
      if let first = series.first, let last = series.last, first > 0, series.count > 1 {
        change = .number((last / first - 1) * 100)
      }
      return Table.Row(
        [.text(label)] + values.map { $0.map(Table.Cell.number) ?? .missing } + [change],
        role: role)
    }
    var rows = areas.titles.enumerated().map { index, title in
      row(title) { $0.leaves[index] }
    }
    for base in areas.byBase {
      rows.append(
        row("Base \(base.name)") { column in
          base.areas.reduce(0) { $0 + column.leaves[$1] }
        })
    }
    rows.append(row(word(Phrase("Total")), role: .total) { $0.total })
    let change = ColumnSpec.percentOfPeriod.column(
      language, from: run.startYear, to: run.endYear)
    return Table(
      Self.totalsSpec, language, ending: star,
      subtitle: word(
        Phrase(
          "persons 1 January; the sub-areas add up to the municipality in every year, sex and age")),
      source: source,
      columns: [Self.area.column(language)]
        + years.columns(.number(decimals: 0)) + [change], rows: rows, notes: notes(areas))
  }

  private func notes(_ areas: SubAreaRun) -> [String] {
    var notes: [String] = []
    if areas.history.count < 2 {
      notes.append(
        word(
          Phrase(
            "one year of population: the sub-areas follow the municipality's change at each age")))
    } else {
      let most = Phrase(number: 100 * (areas.weights.max() ?? 0), decimals: 0)
      notes.append(
        word(
          Phrase(
            "what the sub-areas gained beyond the municipality since \(areas.history[0]) goes on, drawn towards nothing (weight of own figures up to \(most) %) and damped by 5 % a year"
          )))
    }
    if areas.unplacedPersons >= 0.5 {
      let count = PlainText.number(areas.unplacedPersons, decimals: 0, language)
      notes.append(
        word(
          Phrase(
            "uoppgitt: \(count) persons of the municipality who are in no sub-area in \(run.startYear)"
          )))
    }
    if areas.scaled >= 0.5 {
      let count = PlainText.number(areas.scaled, decimals: 0, language)
      notes.append(
        word(
          Phrase(
            "the sub-areas had \(count) persons too many at single ages in \(run.startYear); they are scaled to the municipality"
          )))
    }
    return notes
  }

  /// Files: age groups of each area, and every cell.
  package var files: [DeferredTable] {
    if run.subAreas.isEmpty { return [] }
    return [
      DeferredTable(name: Self.agesSpec.name) { ages },
      DeferredTable(name: Self.cellsSpec.name) { cells },
      DeferredTable(name: SubAreaEstimates.spec.name) {
        SubAreaEstimates(scenario, language: language).table
      },
    ]
  }

  private var ages: Table {
    var rows: [Table.Row] = []
    for areas in run.subAreas.sorted(by: { $0.key < $1.key }).map(\.value) {
      for (area, title) in areas.titles.enumerated() {
        for (group, label) in zip(people.groups.all, people.groups.labels(language)) {
          for year in years.all {
            guard let persons = areas.populations[area][year]?.persons(group.ages) else { continue }
            rows.append(
              Table.Row([
                .text(areas.region), .text(title), .text(label), .number(Double(year)),
                .number(persons),
              ]))
          }
        }
      }
    }
    return Table(
      Self.agesSpec, language, columns: Self.agesSpec.columns.map { $0.column(language) },
      rows: rows)
  }

  private var cells: Table {
    var rows: [Table.Row] = []
    for areas in run.subAreas.sorted(by: { $0.key < $1.key }).map(\.value) {
      for (area, title) in areas.titles.enumerated() {
        for (year, people) in areas.populations[area].sorted(by: { $0.key < $1.key }) {
          for sex in people.scope.sexes {
            for group in 0..<people.axis.count {
              rows.append(
                Table.Row([
                  .text(areas.region), .text(title),
                  .text(SexCode(sex).word[language]),
                  .number(Double(people.axis.age(at: group))), .number(Double(year)),
                  .number(people[sex, group: group]),
                ]))
            }
          }
        }
      }
    }
    return Table(
      Self.cellsSpec, language, columns: Self.cellsSpec.columns.map { $0.column(language) },
      rows: rows)
  }

  private var star: TitleEnding {
    people.basis.note == nil ? .none : .star
  }

  private var source: String {
    folder.provenance.first { $0.file == FolderSchema.subAreas.fileName }?
      .sources.prefix(2).joined(separator: "; ") ?? ""
  }

  /// The tables of a scenario.
  package init(_ scenario: ScenarioOutcome, language: Language) {
    (self.scenario, self.language) = (scenario, language)
  }
}
