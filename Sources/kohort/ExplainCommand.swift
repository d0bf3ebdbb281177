import Scenarios
import Tabular

extension Command {
  /// `kohort explain RESULT QUESTION`.
  static let explain = Command(
    path: ["explain"],
    summary: Phrase("where a number of a result comes from"),
    details: [
      Phrase(
        """
        RESULT is a folder written by kohort run --out, which keeps its inputs; the run is made \
        again from them. QUESTION is a few words in any order: a year with a ladder and a step, an \
        age ratio, ages, or a table by its file or printed title, a year or another column, and \
        words of one of its rows. Told are the persons and what became of them, the rate and the \
        row it was taken from, what kroner, places and staff are made of, the scenario, the \
        sources and their status.
        """),
      Phrase(
        """
        A whole sentence of a report's summary can be pasted: every figure in it is told. The \
        score that a report shows of the place is asked for by its title first, with the folder of \
        the backtest that the report was given: --backtest.
        """),
    ],
    operands: [
      Operand(name: Phrase("RESULT"), kind: .folder, help: Phrase("The result folder.")),
      Operand(
        name: Phrase("QUESTION"), kind: .words([]), isRepeated: true,
        help: Phrase("What is asked about, in words.")),
    ],
    flags: [.scenario, .score, .width],
    examples: [
      "kohort explain resultat \"boligtrapp 2030 trinn 5\"",
      "kohort explain resultat aldersbæreevne 2040",
      "kohort explain resultat 67–79 år 2030",
      "kohort explain resultat kapitalkostnader 2028",
      "kohort explain resultat dimensjonering trinn 6 mangler",
      "kohort explain resultat --backtest treff Treffsikkerhet for stedet 80+ 5 år",
    ],
    perform: { typed, tool in
      let output = try RunOutput(typed, tool.surroundings)
      for folder in [typed.operands[0], typed.text(.score)].compactMap(\.self) {
        try requireResult(folder)
      }
      let scenarios = typed.list(.scenario)
      if scenarios.count > 1 {
        throw UsageError(Phrase("one scenario at a time can be explained"), typed.command)
      }
      let lines = try tool.engine.explain(
        ExplainRequest(
          folder: typed.operands[0], question: typed.operands.dropFirst().joined(separator: " "),
          scenario: scenarios.first, score: typed.text(.score), language: typed.language))
      try tool.streams.out(output.lines(lines))
      return .done
    })
}

/// What is to be explained.
struct ExplainRequest: Sendable, Equatable {
  /// The result folder as it was typed.
  var folder: String
  /// The words.
  var question: String
  /// The scenario, where one was named.
  var scenario: String?
  /// The folder of a backtest, where one was named.
  var score: String?
  /// The language of the lines.
  var language: Language
}
