import Demography
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

extension Table.Remark {
  /// The totals that round differently before they are summed from printed leaves, for the years a
  /// screen may show.
  ///
  /// `unit` is that of a total that is one of several; empty for the only one.
  package static func unrounded(
    _ columns: [Int: PrintedColumn], _ years: ResultYears, of unit: String = "",
    _ language: Language
  ) -> Table.Remark {
    let unit = unit.isEmpty ? "" : "\(unit) "
    let parts = years.shown.compactMap { year in
      columns[year]?.unrounded.map {
        (column: "\(year)", text: "\(year): \(unit)\(PlainText.number($0, decimals: 1, language))")
      }
    }
    return Table.Remark(head: unroundedTotal[language], parts: parts)
  }

  /// What the line of such totals begins with.
  package static let unroundedTotal = Phrase("total before rounding")
}

extension ScenarioRun {
  /// The note under every table of a projection from a folder that says nothing of moves; empty
  /// where there is no projection or the folder has `flytting.csv`.
  package func withoutMigration(_ folder: ScenarioFolder, _ language: Language) -> [String] {
    if folder.migration != nil || endYear == startYear { return [] }
    return [
      Phrase("without migration: there is no flytting.csv; not a forecast")[language]
    ]
  }
}
