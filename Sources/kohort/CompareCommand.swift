import Scenarios
import Tabular

extension Command {
  /// `kohort compare OLD NEW`.
  static let compare = Command(
    path: ["compare"],
    summary: Phrase("why a new plan costs something else than the last one"),
    details: [
      Phrase(
        """
        OLD and NEW are result folders written by kohort run FOLDER --out. Where both have a \
        budget, the difference in the net total of the handlingsprogram («Nytt budsjett, i alt, \
        netto» in handlingsprogram-lopende.csv, the prices of each year) is split into new adopted \
        budget, base population, rates, prevalence and coverage, prices and projects, one line \
        each, which add up exactly. The parts are replaced in that order; another order would give \
        another split and the same sum. A second table splits the level of net cost in the same \
        way. Without a budget the population, the need and the staff of both are split so, for the \
        years that both runs have.
        """),
      Phrase(
        """
        Each result keeps its inputs (inndata-….csv), so that the runs in between can be made. A \
        folder whose manifest does not match its files is refused.
        """),
    ],
    operands: [
      Operand(
        name: Phrase("OLD"), kind: .folder, help: Phrase("The result folder of the last plan.")),
      Operand(
        name: Phrase("NEW"), kind: .folder, help: Phrase("The result folder of the new plan.")),
    ],
    flags: [.out, .format, .plain, .width, .quiet],
    examples: [
      "kohort compare resultat-2024 resultat-2025",
      "kohort compare resultat-2024 resultat-2025 --out endring",
    ],
    perform: { typed, tool in
      let output = try RunOutput(typed, tool.surroundings)
      for folder in typed.operands { try requireResult(folder) }
      try tool.requirePlace(of: output, besides: [], typed.command)
      let outcome = try tool.engine.compare(
        CompareRequest(
          old: typed.operands[0], new: typed.operands[1], language: typed.language))
      if !output.isQuiet { tool.streams.warn(outcome.warnings) }
      if let folder = output.folder {
        let note = tool.note(output)
        try tool.write(output.files(of: outcome, note: note), of: outcome, to: folder, note: note)
      }
      try output.show(outcome, on: tool.streams)
      if let folder = output.folder, !output.isQuiet {
        tool.noteTables(of: outcome, in: folder)
      }
      return .done
    })
}

/// What a comparison is asked to compute.
struct CompareRequest: Sendable, Equatable {
  /// The result folder of the last plan, as it was typed.
  var old: String
  /// The result folder of the new plan.
  var new: String
  /// The language of headings, labels and notes.
  var language: Language
}
