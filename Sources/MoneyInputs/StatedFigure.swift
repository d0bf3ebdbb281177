import FolderText
import MunicipalBudget
import Tabular

extension StatedFigure {
  /// A row of a file; `nil` where source or status are missing, which is reported.
  init?(_ row: InputRow, name: String, measure: String = "", value: String) {
    guard let provenance = row.provenance(Phrase("the source of the figure")) else { return nil }
    func optional(_ column: String) -> String? {
      row.file.schema.columns.contains { $0.name == column } ? row.given(column) : nil
    }
    let (from, through) = (optional("år") ?? "", optional("til") ?? "")
    self.init(
      file: row.file.name, name: name.isEmpty ? "" : row.text(name),
      measure: measure.isEmpty ? "" : row.text(measure),
      years: through.isEmpty || through == from ? from : "\(from)–\(through)",
      value: row.text(value), scenario: optional("scenario"), provenance: provenance)
  }
}
