import Demography
import FolderText
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// What the services of a folder come to, as tables: each is there where its file is.
package struct ServiceTables {
  /// What they tell of.
  package let scenario: ScenarioOutcome
  package let language: Language

  package var run: ScenarioRun { scenario.run }
  package var folder: ScenarioFolder { scenario.folder }
  package var shown: ShownRegion { scenario.shown }
  package var years: ResultYears { scenario.years }
  /// Need, places and staff; `nil` where nobody is counted on a ladder.
  package var outcome: ServiceOutcome? { scenario.need }

  /// The tables of an outcome.
  package init(_ scenario: ScenarioOutcome, language: Language) {
    (self.scenario, self.language) = (scenario, language)
  }

  /// The tables of the screen, in the order they are shown.
  package var screen: [Table] { Self.all.onScreen(of: self) }

  /// Figures that stand by themselves and are only written as files.
  package var files: [Table] { Self.all.inFilesAlone(of: self) }

  /// The sub-areas of the region that is shown; `nil` where several are, or it has none.
  package var areas: SubAreaRun? { scenario.people.subAreas }

  /// How a base is named in tables.
  package func base(_ name: String) -> String { "Base \(name)" }

  /// A text in the language of the results.
  package func word(_ phrase: Phrase) -> String { phrase[language] }

  /// The cells of numbers by year, the first draw of each.
  package func cells(_ numbers: [DrawBlock?]) -> [Table.Cell] {
    numbers.map { $0.map { .number($0[0]) } ?? .missing }
  }

  /// The cells of numbers by year.
  package func cells(_ numbers: [Double?]) -> [Table.Cell] {
    numbers.map { $0.map { .number($0) } ?? .missing }
  }

  /// The star of a table, where what it rests on is assumed or estimated.
  package func star(_ spec: ResultSpec) -> TitleEnding { scenario.star(spec) }

  /// The sources beside the title of a table.
  package func source(_ spec: ResultSpec) -> String { scenario.source(spec) }

  /// A declared column in the language of the results.
  package func column(_ spec: ColumnSpec, priority: Int = Table.Column.always, ending: String = "")
    -> Table.Column
  {
    spec.column(language, priority: priority, ending: ending)
  }

  /// The place of a year in the run.
  package func place(of year: Int) -> Int? { years.all.firstIndex(of: year) }

  /// The code of a rung, short enough for a column.
  package func code(_ rung: LadderRung) -> String { rung.shownCode(language) }
}
