import FolderText
import Outcomes
import ScenarioFolders
import Tabular

extension Story {
  /// The scenario's own rows, and what the files it rests on say of themselves.
  ///
  /// The files are those of the population, where the number rests on it, and the ones given.
  func basis(_ rests: ResultSpec.Rests) -> [String] {
    var lines = [""]
    if let file = InputRows(result.files, of: folder).file(FolderSchema.scenarios) {
      let rows = file.rows(Findings()).filter { $0.text("scenario") == run.scenario.name }
      if !rows.isEmpty { lines.append(Phrase("The scenario:")[language]) }
      for row in rows where !["grunn", "reason"].contains(row.text("felt")) {
        lines.append(
          "  \(row.text("felt")): \(row.text("verdi")) (\(NeedStory.provenance(row, language)))")
      }
    }
    let rested = Basis(rests, of: run, in: folder)
    lines.append(Phrase("Rests on:")[language])
    lines += self.files(rested.files + [rested.estimates?.provenance(language)].compactMap { $0 })
    if !run.warnings.isEmpty {
      lines += run.warnings.map { Phrase("Note: ")[language] + $0[language] }
    }
    return lines
  }

  /// What all numbers of the scenario rest on, by file.
  var wholeBasis: [String] {
    let basis = scenario.basis
    let files = basis.files + [basis.estimates?.provenance(language)].compactMap { $0 }
    let own = ScenarioFolder.FileProvenance(
      file: FolderSchema.scenarios.fileName, statuses: run.scenario.statuses, sources: [],
      sha256: "")
    let isOwn = run.scenario.statuses.values.contains { $0 > 0 }
    return [basis.account(of: run, language)] + self.files(files + (isOwn ? [own] : []))
  }

  /// The rows of all inputs, by file.
  var allInputs: [String] {
    let files = folder.provenance
    let counts = Basis.counts(language) { status in
      files.reduce(0) { $0 + ($1.statuses[status] ?? 0) }
    }
    return [counts] + self.files(files)
  }

  /// Files with their rows by status and their first source.
  private func files(_ files: [ScenarioFolder.FileProvenance]) -> [String] {
    files.map { file in
      var counts: [String] = []
      for status in [RowStatus.published, .derived, .assumed] {
        guard let rows = file.statuses[status], rows > 0 else { continue }
        counts.append("\(rows) \(Words.word(status, in: Words.statuses, language))")
      }
      if let rows = file.statuses[nil], rows > 0 {
        counts.append(Phrase("\(rows) without status")[language])
      }
      let sources = file.sources.first ?? ""
      let more = file.sources.count > 1 ? " …" : ""
      let told = [counts.joined(separator: ", "), sources + more].filter { !$0.isEmpty }
      return "  \(file.file): " + told.joined(separator: " · ")
    }
  }
}
