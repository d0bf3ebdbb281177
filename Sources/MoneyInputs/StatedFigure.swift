import FolderText
import MunicipalBudget

/// A price, a rate of interest or a rule as it is written in a file, with where it comes from.
///
/// Kroner of the budget rest on these as much as on amounts, so each is listed with the results.
package struct StatedFigure: Sendable {
  /// The file it stands in.
  package let file: String
  /// The index or the field; empty for interest.
  package let name: String
  /// What kind of number it is; empty where the file has one kind only.
  package let measure: String
  /// The years it is of, as they are written.
  package let years: String
  /// What is written.
  package let value: String
  /// The scenario it is for; empty for all.
  package let scenario: String
  /// Where it comes from.
  package let provenance: Provenance

  /// A row of a file; `nil` where source or status are missing, which is reported.
  init?(_ row: InputRow, name: String, measure: String = "", value: String) {
    guard let provenance = row.provenance(of: "figure") else { return nil }
    func optional(_ column: String) -> String {
      row.file.schema.columns.contains { $0.name == column } ? row.text(column) : ""
    }
    file = row.file.name
    self.name = name.isEmpty ? "" : row.text(name)
    self.measure = measure.isEmpty ? "" : row.text(measure)
    let (from, through) = (optional("år"), optional("til"))
    years = through.isEmpty || through == from ? from : "\(from)–\(through)"
    self.value = row.text(value)
    scenario = optional("scenario")
    self.provenance = provenance
  }
}

extension [StatedFigure] {
  /// Those that a run of a scenario rests on: of all scenarios and of its own.
  package func under(_ scenario: String) -> [StatedFigure] {
    filter { $0.scenario.isEmpty || $0.scenario == scenario }
  }

  /// The weakest source of them; `nil` where there are none.
  package var weakest: Provenance? {
    first.map { first in dropFirst().reduce(first.provenance) { $0.weaker($1.provenance) } }
  }
}
