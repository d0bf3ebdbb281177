import Demography
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// The age ratios of a folder by year, with their bounds.
package struct IndicatorTable {
  package static let spec = ResultSpec(
    "aldersforhold", title: Phrase("AGE RATIOS"),
    about: Phrase(
      "how many there are of some ages per person of others, as those of working age per old"),
    place: .both, rests: ResultSpec.Rests(), privacy: .free,
    columns: [.ratio, .ageBounds, display, .years, .trend])
  private static let display = ColumnSpec.label(
    "visning", "display", Phrase("the definition in words"),
    header: Phrase.empty, isDimension: false)

  private let people: PeopleOutcome
  private let language: Language

  private var run: ScenarioRun { people.run }
  private var folder: ScenarioFolder { people.folder }

  /// The table, or `nil` where the folder defines no ratios.
  package func table() -> Table? {
    if folder.indicators.isEmpty { return nil }
    let years = ResultYears(run, history: true)
    let rows = folder.indicators.map { indicator in
      let values = years.all.map { year in
        people.ratio(indicator.ratio, year)
      }
      let cells = values.map { $0.map(Table.Cell.number) ?? .missing }
      let later = zip(years.all, values).filter { $0.0 >= run.startYear }
      return Table.Row(
        [
          .text(indicator.ratio.name), .text(indicator.ratio.boundsLabel),
          .text(indicator.display[language]),
        ] + cells
          + [.series(later.compactMap(\.1))])
    }
    let basis = people.basis
    let star: TitleEnding = basis.note == nil ? .none : .star
    return Table(
      Self.spec, language, ending: star,
      subtitle: Phrase("persons 1 January at the ages before the slash per person at those after")[
        language],
      columns: [
        ColumnSpec.ratio.column(language),
        ColumnSpec.ageBounds.column(language, priority: ColumnRank.bounds),
        Self.display.column(language, priority: 0),
      ] + years.columns(.number(decimals: 3)) + [
        ColumnSpec.trend.column(language, priority: ColumnRank.detail)
      ], rows: rows, notes: definitions + run.withoutMigration(folder, language))
  }

  /// The definition in words of the first indicator, the one the plans turn on; all of them are in
  /// the files.
  private var definitions: [String] {
    folder.indicators.prefix(1).filter { !$0.display[language].isEmpty }
      .map { "\($0.ratio.name): \($0.display[language])" }
  }

  /// The table of a scenario.
  package init(_ scenario: ScenarioOutcome, language: Language) {
    (people, self.language) = (scenario.people, language)
  }
}
