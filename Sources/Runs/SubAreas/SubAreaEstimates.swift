import Demography
import Tabular

/// What was estimated for each sub-area: the persons of the file, the weight of its own history and
/// its births, as a file.
package struct SubAreaEstimates {
  package let run: ScenarioRun
  package let language: Language

  /// The name of the table.
  package static let name = "delomrader-anslag"

  private func column(_ nb: String, _ en: String, _ kind: Table.Kind) -> Table.Column {
    let word = Phrase(nb, en)[language]
    return Table.Column(key: word, header: word, kind: kind)
  }

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
      name: Self.name, title: Phrase("DELOMRÅDER, ANSLAG", "SUB-AREAS, ESTIMATES")[language],
      columns: [
        column("region", "region", .code), column("delområde", "sub_area", .label),
        column("personer_i_filen", "persons_in_file", .exact),
        column("personer_i_kjøringen", "persons_in_run", .exact),
        column("historie_fra", "history_from", .ordinal),
        column("vekt_prosent", "weight_percent", .number(decimals: 1)),
        column("fødselsfaktor", "births_factor", .number(decimals: 4)),
      ], rows: rows)
  }

  package init(
    run: ScenarioRun, language: Language
  ) {
    self.run = run
    self.language = language
  }
}
