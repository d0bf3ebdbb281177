import Scenarios
import Tabular

extension Command {
  /// `kohort check FOLDER`.
  static let check = Command(
    path: ["check"],
    summary: Phrase("report everything that is wrong with a scenario folder"),
    details: [
      Phrase(
        """
        Reads FOLDER as run does and reports all problems at once on standard error, each with \
        file, line, column, what was found, what was expected and what to do. What the folder \
        holds is printed on standard output. Nothing is written; the exit code is 65 when \
        something is wrong.
        """)
    ],
    operands: [
      Operand(name: Phrase("FOLDER"), kind: .folder, help: Phrase("The scenario folder."))
    ],
    flags: [.quiet],
    examples: ["kohort check Datasets/asker"],
    perform: { typed, tool in
      try requireFolder(typed.operands[0])
      let outcome = try tool.engine.check(CheckRequest(typed))
      let isQuiet = typed.has(.quiet)
      // What is wrong comes first; what is merely there, or is not, comes after it.
      if !outcome.problems.isEmpty {
        for line in Tool.list(Problems(outcome.problems), tool.language) { tool.streams.note(line) }
      }
      if !isQuiet {
        tool.streams.warn(outcome.warnings)
        if outcome.problems.isEmpty { tool.streams.note(Phrase("kohort: no problems.")) }
        try tool.streams.out(outcome.summary.map { $0 + "\n" }.joined())
      }
      return outcome.problems.isEmpty ? .done : .badData
    })
}

/// What is to be checked.
struct CheckRequest: Sendable, Equatable {
  /// The scenario folder as it was typed.
  var folder: String
  /// The language of the summary.
  var language: Language
}

extension CheckRequest {
  init(_ typed: Typed) {
    self.init(folder: typed.operands[0], language: typed.language)
  }
}
