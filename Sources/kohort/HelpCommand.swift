import Scenarios
import Tabular

extension Command {
  /// `kohort help [COMMAND…]`.
  static let help = Command(
    path: ["help"],
    summary: Phrase("print help"),
    details: [Phrase("Prints help for a command, or for the whole tool.")],
    operands: [
      Operand(
        name: Phrase("COMMAND"), kind: .words(["run", "check", "import", "init", "completions"]),
        isRepeated: true, isOptional: true, help: Phrase("The words of the command."))
    ],
    flags: [.markdown, .columns, .results],
    examples: ["kohort help run", "kohort help import ssb", "kohort help --columns"],
    perform: { typed, tool in
      if typed.has(.markdown) {
        try tool.streams.out(Help.markdown(tool.language))
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
          Suggestion.asking(likely, behind: Phrase("there is no command \(quoted(name))")),
          typed.command)
      }
      try tool.streams.out(Help.text(words, tool.language))
      return .done
    })
}
