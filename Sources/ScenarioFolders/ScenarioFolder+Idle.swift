import FolderText
import NeedInputs
import Tabular

/// Rows whose years let them change nothing in a run.
extension ScenarioFolder {
  /// Tells paths of coverage that are reached before their users are counted, and shifts that begin after it ends.
  ///
  /// Those of years beyond `years` are told as far away.
  func tellIdle(
    _ inputs: [String: InputFile], start: Int, last: Int, within years: ClosedRange<Int>,
    findings: Findings
  ) {
    for row in inputs[FolderSchema.coverage.name]?.rows(findings) ?? [] {
      let counted = ladders.uses[row.text("trapp")]?.first?.populationYear ?? start
      guard CoverageInput.aims(row), let year = Int(row.text("år")), year <= counted,
        years.contains(year)
      else { continue }
      row.doubt(
        "år",
        Phrase("\(year) is not after \(counted), where users are counted: is the year right?"))
    }
    for row in inputs[FolderSchema.shifts.name]?.rows(findings) ?? [] {
      guard let year = Int(row.text("fraår")), year > last, years.contains(year) else { continue }
      row.doubt(
        "fraår", Phrase("\(year) is after \(last), where the run ends: the row changes nothing"))
    }
    for row in inputs[FolderSchema.capacity.name]?.rows(findings) ?? [] {
      tellIdlePlaces(row, start: start, last: last, within: years)
    }
  }

  /// Places may have come into being some years after the run begins; later ones are planned.
  private static let latestPlaces = 10

  private func tellIdlePlaces(
    _ row: InputRow, start: Int, last: Int, within years: ClosedRange<Int>
  ) {
    if let year = Int(row.text("tilår")), year < start, years.contains(year) {
      row.doubt(
        "tilår", Phrase("\(year) is before \(start), where the run begins: the row changes nothing")
      )
    } else if let year = Int(row.text("fraår")), years.contains(year) {
      if year > last {
        row.doubt(
          "fraår", Phrase("\(year) is after \(last), where the run ends: the row changes nothing"))
      } else if row.exists, year > start + Self.latestPlaces {
        row.doubt(
          "fraår", Phrase("places that are there (finnes) from \(year) on; are they planlagt?"))
      }
    }
  }
}
