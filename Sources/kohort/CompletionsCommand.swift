extension Command {
  /// `kohort completions SHELL`.
  static let completions = Command(
    path: ["completions"],
    summary: "print completions for a shell",
    details: [
      "Prints a script that completes commands, flags and their values."
    ],
    operands: [
      Operand(
        name: "SHELL", kind: .words(Shell.allCases.map(\.rawValue)), help: "bash, zsh or fish.")
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
        let likely = Suggestion.nearest(to: word, in: words)
        throw UsageError(
          "found \(quoted(word)), expected one of \(words.joined(separator: ", "))"
            + Suggestion.question(likely), typed.command)
      }
      try tool.streams.out(Completions.script(for: shell))
      return .done
    })
}

/// The shells there are completions for.
enum Shell: String, CaseIterable {
  case bash
  case zsh
  case fish
}
