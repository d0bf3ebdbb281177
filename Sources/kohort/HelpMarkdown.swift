import Tabular

extension Help {
  /// The whole reference as Markdown: `docs/cli.md` is this text, and a test holds it to be.
  static func markdown(_ language: Language) -> String {
    let page = Phrase(
      "This page is printed by `kohort help --markdown --lang en`; change the tables in `Sources/kohort`."
    )
    var blocks = [
      "# \(Phrase("The command line")[language])",
      page[language],
      Phrase("Results go to standard output, everything else to standard error.")[language],
      "| \(Phrase("command")[language]) | |\n| --- | --- |\n"
        + Command.all
        .map { "| [`kohort \($0.name)`](#\(anchor($0))) | \($0.summary[language]) |" }
        .joined(separator: "\n"),
    ]
    for command in Command.all {
      blocks.append("## kohort \(command.name)")
      blocks.append("```\n\(command.usage[language])\n```")
      blocks += command.details.map { $0[language] }
      blocks += table(
        Phrase("argument"), command.operands.map { ($0.spelling, $0.help) }, language)
      blocks += table(Phrase("flag"), command.flags.map { ($0.spelling, $0.about) }, language)
      blocks.append("```\n\(command.examples.joined(separator: "\n"))\n```")
    }
    blocks.append("## \(Phrase("Flags of every command")[language])")
    blocks += table(Phrase("flag"), Flag.common.map { ($0.spelling, $0.about) }, language)
    blocks.append("## \(Phrase("Exit codes")[language])")
    blocks += table(
      Phrase("code"), ExitCode.allCases.map { (Phrase(verbatim: "\($0.rawValue)"), $0.meaning) },
      language)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func anchor(_ command: Command) -> String {
    "kohort-" + command.path.joined(separator: "-")
  }

  private static func table(
    _ head: Phrase, _ entries: [(name: Phrase, help: Phrase)], _ language: Language
  ) -> [String] {
    guard !entries.isEmpty else { return [] }
    let rows = entries.map { name, help in
      "| `\(name[language].replacingBars)` | \(help[language].replacingBars) |"
    }
    return ["| \(head[language]) | |\n| --- | --- |\n" + rows.joined(separator: "\n")]
  }
}

extension String {
  /// With bars escaped, which would end a cell.
  fileprivate var replacingBars: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
