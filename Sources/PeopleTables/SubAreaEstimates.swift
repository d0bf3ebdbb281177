import Demography
import Outcomes
import Runs
import Tabular

/// What was estimated for each sub-area: the persons of the file, the weight of its own history and
/// its births, as a file.
package struct SubAreaEstimates {
  package static let spec = ResultSpec(
    "delomrader-anslag", title: Phrase("SUB-AREAS, ESTIMATES"),
    about: Phrase("what is estimated of each sub-area: the weight of its history and its births"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [
      .region, .subArea,
      .exact(
        "personer_i_filen", "persons_in_file", nn: "personar_i_fila",
        Phrase("persons in the file at the start")),
      .exact(
        "personer_i_kjøringen", "persons_in_run", nn: "personar_i_køyringa",
        Phrase("persons in the run at the start")),
      ColumnSpec(
        "historie_fra", "history_from", nn: "historie_frå", .ordinal,
        Phrase("first year of its history")),
      ColumnSpec(
        "vekt_prosent", "weight_percent", .number(decimals: 1),
        Phrase("the weight of its history")),
      ColumnSpec(
        "fødselsfaktor", "births_factor", .number(decimals: 4),
        Phrase("births against its women")),
    ])

  private let run: ScenarioRun
  private let language: Language

  /// A row per area: persons in the file and in the run at the start, the first year of its
  /// history, the weight of that history in percent, and its births against its women.
  package var table: Table {
    var rows: [Table.Row] = []
    for areas in run.subAreas.sorted(by: { $0.key < $1.key }).map(\.value) {
      for (area, title) in areas.titles.enumerated() {
        let counted = area < areas.counted.count ? areas.counted[area] : nil
        rows.append(
          Table.Row([
            .text(areas.region), .text(title), counted.map(Table.Cell.number) ?? .missing,
            .number(areas.populations[area][run.startYear]?.total ?? 0),
            .number(Double(areas.history.first ?? run.startYear)),
            .number(100 * areas.weights[area]), .number(areas.birthFactors[area]),
          ]))
      }
    }
    return Table(
      Self.spec, language, columns: Self.spec.columns.map { $0.column(language) }, rows: rows)
  }

  /// The table of a scenario.
  package init(_ scenario: ScenarioOutcome, language: Language) {
    (run, self.language) = (scenario.run, language)
  }
}
