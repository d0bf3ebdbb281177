extension Help {
  /// The whole reference as Markdown: `docs/cli.md` is this text, and a test holds it to be.
  static var markdown: String {
    var blocks = [
      "# The command line",
      "This page is printed by `kohort help --markdown`; change the tables in `Sources/kohort`.",
      "Results go to standard output, everything else to standard error.",
      "| command | |\n| --- | --- |\n"
        + Command.all.map { "| [`kohort \($0.name)`](#\(anchor($0))) | \($0.summary) |" }
        .joined(separator: "\n"),
    ]
    for command in Command.all {
      blocks.append("## kohort \(command.name)")
      blocks.append("```\n\(command.usage)\n```")
      blocks += command.details
      blocks += table("argument", command.operands.map { ($0.spelling, $0.help) })
      blocks += table("flag", command.flags.map { ($0.spelling, $0.about) })
      blocks.append("```\n\(command.examples.joined(separator: "\n"))\n```")
    }
    blocks.append("## Flags of every command")
    blocks += table("flag", Flag.common.map { ($0.spelling, $0.about) })
    blocks.append("## Exit codes")
    blocks += table("code", ExitCode.allCases.map { ("\($0.rawValue)", $0.meaning) })
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func anchor(_ command: Command) -> String {
    "kohort-" + command.path.joined(separator: "-")
  }

  private static func table(_ head: String, _ entries: [(name: String, help: String)])
    -> [String]
  {
    guard !entries.isEmpty else { return [] }
    let rows = entries.map { name, help in
      "| `\(name.replacingBars)` | \(help.replacingBars) |"
    }
    return ["| \(head) | |\n| --- | --- |\n" + rows.joined(separator: "\n")]
  }
}

extension String {
  /// With bars escaped, which would end a cell.
  fileprivate var replacingBars: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
