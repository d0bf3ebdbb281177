import Scenarios

extension Command {
  /// `kohort help [COMMAND…]`.
  static let help = Command(
    path: ["help"],
    summary: "print help",
    details: ["Prints help for a command, or for the whole tool."],
    operands: [
      Operand(
        name: "COMMAND", kind: .words(["run", "check", "import", "init", "completions"]),
        isRepeated: true, isOptional: true, help: "The words of the command.")
    ],
    flags: [.markdown, .columns, .results],
    examples: ["kohort help run", "kohort help import ssb", "kohort help --columns"],
    perform: { typed, tool in
      if typed.has(.markdown) {
        try tool.streams.out(Help.markdown)
        return .done
      }
      if typed.has(.columns) {
        try tool.streams.out(ColumnGuide.markdown)
        return .done
      }
      if typed.has(.results) {
        try tool.streams.out(ResultGuide.markdown)
        return .done
      }
      let words = typed.operands
      if !Command.all.contains(where: { $0.path.starts(with: words) }) {
        let name = words.joined(separator: " ")
        let likely = Suggestion.nearest(to: name, in: Command.all.map(\.name))
        throw UsageError(
          "there is no command \(quoted(name))\(Suggestion.question(likely))", typed.command)
      }
      try tool.streams.out(Help.text(words))
      return .done
    })
}
