import Tabular

extension Command {
  /// `kohort completions SHELL`.
  static let completions = Command(
    path: ["completions"],
    summary: Phrase("print completions for a shell"),
    details: [
      Phrase("Prints a script that completes commands, flags and their values.")
    ],
    operands: [
      Operand(
        name: Phrase(verbatim: "SHELL"), kind: .words(Shell.allCases.map(\.rawValue)),
        help: Phrase("bash, zsh or fish."))
    ],
    flags: [],
    examples: [
      "source <(kohort completions bash)",
      "kohort completions zsh > ~/.zfunc/_kohort",
      "kohort completions fish > ~/.config/fish/completions/kohort.fish",
    ],
    perform: { typed, tool in
      let word = typed.operands[0]
      guard let shell = Shell(rawValue: word) else {
        let words = Shell.allCases.map(\.rawValue)
        let list = words.joined(separator: ", ")
        throw UsageError(
          Suggestion.asking(
            Suggestion.nearest(to: word, in: words),
            behind: Phrase("found \(quoted(word)), expected one of \(list)")),
          typed.command)
      }
      try tool.streams.out(Completions.script(for: shell, tool.language))
      return .done
    })
}

/// The shells there are completions for.
enum Shell: String, CaseIterable {
  case bash
  case zsh
  case fish
}
