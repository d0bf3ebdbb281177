import FolderText
import Outcomes
import Tabular

extension Story {
  /// The scenario's own rows, and what the files it rests on say of themselves.
  ///
  /// The files are those of the population, where the number rests on it, and the ones given.
  func basis(_ rests: ResultSpec.Rests) -> [String] {
    var lines = [""]
    if let bytes = result.files[FolderSchema.scenarios.fileName],
      let file = InputFile(FolderSchema.scenarios, bytes: bytes, findings: Findings())
    {
      let rows = file.rows(Findings()).filter { $0.text("scenario") == run.scenario.name }
      if !rows.isEmpty { lines.append(Phrase("Scenarioet:", "The scenario:")[language]) }
      for row in rows where !["grunn", "reason"].contains(row.text("felt")) {
        lines.append(
          "  \(row.text("felt")): \(row.text("verdi")) (\(NeedStory.provenance(row, language)))")
      }
    }
    let rested = Basis(rests, of: run, in: folder)
    let files = rested.files + [rested.estimates?.provenance(language)].compactMap { $0 }
    lines.append(Phrase("Bygger på:", "Rests on:")[language])
    for file in files {
      var counts: [String] = []
      for status in [RowStatus.published, .derived, .assumed] {
        guard let rows = file.statuses[status], rows > 0 else { continue }
        counts.append("\(rows) \(Words.word(status, in: Words.statuses, language))")
      }
      let sources = file.sources.first ?? ""
      let more = file.sources.count > 1 ? " …" : ""
      lines.append(
        "  \(file.file): "
          + ([counts.joined(separator: ", "), sources + more].filter { !$0.isEmpty })
          .joined(separator: " · "))
    }
    if !run.warnings.isEmpty {
      lines += run.warnings.map { Phrase("Merk: ", "Note: ")[language] + $0 }
    }
    return lines
  }
}
