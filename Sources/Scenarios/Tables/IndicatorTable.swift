import Demography
import ServiceDemand
import Tabular

/// The age ratios of a folder by year, with their bounds.
struct IndicatorTable {
  let run: ScenarioRun
  let folder: ScenarioFolder
  let shown: ShownRegion
  let language: Language

  /// The table, or `nil` where the folder defines no ratios.
  func table() -> Table? {
    if folder.indicators.isEmpty { return nil }
    let years = ResultYears(run, history: true)
    let rows = folder.indicators.map { indicator in
      let values = years.all.map { year in
        shown.populations[year].flatMap { indicator.ratio.value(in: $0) }
      }
      let cells = values.map { $0.map(Table.Cell.number) ?? .missing }
      let later = zip(years.all, values).filter { $0.0 >= run.startYear }
      return Table.Row(
        [.text(indicator.ratio.name), .text(indicator.ratio.boundsLabel)] + cells
          + [.series(later.compactMap(\.1))])
    }
    let basis = Basis(populationOf: run, in: folder)
    let star = basis.note == nil ? "" : " *"
    return Table(
      name: "aldersforhold", title: Phrase("ALDERSFORHOLD", "AGE RATIOS")[language] + star,
      subtitle: Phrase(
        "personer 1. januar i aldrene over streken per person i aldrene under",
        "persons 1 January at the ages above the line per person at those below")[language],
      columns: [
        Table.Column(key: Phrase("indikator", "indicator")[language], header: "", kind: .label),
        Table.Column(
          key: Phrase("aldersgrenser", "age_bounds")[language],
          header: Phrase("alder", "ages")[language], kind: .label),
      ] + years.columns(.number(decimals: 3)) + [
        Table.Column(
          key: Phrase("forløp", "trend")[language], header: "", kind: .trend, priority: 1)
      ], rows: rows, notes: definitions)
  }

  /// The definition in words of the first indicator, the one the plans turn on.
  private var definitions: [String] {
    folder.indicators.prefix(1).filter { !$0.display[language].isEmpty }
      .map { "\($0.ratio.name): \($0.display[language])" }
  }
}
