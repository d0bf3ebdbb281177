import Scenarios

/// Help as text, made from the table of commands and flags.
enum Help {
  private static let width = 80
  private static let column = 26

  /// The first page.
  static var overview: String {
    var lines = ["kohort \(Release.version): from a population table to homes and services"]
    lines += ["", "Usage: kohort COMMAND [arguments] [flags]"]
    lines += section("Commands", Command.all.map { ($0.name, $0.summary) })
    lines += section("Flags of every command", Flag.common.map { ($0.spelling, $0.about) })
    lines += section("Exit codes", ExitCode.allCases.map { ("\($0.rawValue)", $0.meaning) })
    lines += [
      "", "Results go to standard output, everything else to standard error.",
      "See kohort help COMMAND. Begin with: kohort run Datasets/asker",
    ]
    return page(lines)
  }

  /// The pages of the commands whose name begins with `words`; without words, or with words that
  /// begin no name, the first page.
  static func text(_ words: [String]) -> String {
    let commands = Command.all.filter { $0.path.starts(with: words) }
    guard !words.isEmpty && !commands.isEmpty else { return overview }
    return commands.map(text).joined(separator: "\n")
  }

  /// The page of one command.
  static func text(_ command: Command) -> String {
    var lines = ["kohort \(command.name): \(command.summary)", "", "Usage: \(command.usage)"]
    for paragraph in command.details { lines += [""] + wrapped(paragraph, indent: 0) }
    lines += section("Arguments", command.operands.map { ($0.spelling, $0.help) })
    lines += section("Flags", command.flags.map { ($0.spelling, $0.about) })
    lines += section("Flags of every command", Flag.common.map { ($0.spelling, $0.about) })
    lines += ["", "Examples:"] + command.examples.map { "  \($0)" }
    return page(lines)
  }

  private static func section(_ title: String, _ entries: [(name: String, help: String)])
    -> [String]
  {
    guard !entries.isEmpty else { return [] }
    var lines = ["", "\(title):"]
    for (name, help) in entries {
      var text = wrapped(help, indent: column)
      let head = "  \(name)"
      if head.count + 2 <= column, let first = text.first {
        text[0] = head + first.dropFirst(head.count)
      } else {
        text.insert(head, at: 0)
      }
      lines += text
    }
    return lines
  }

  private static func wrapped(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty && indent + line.count + 1 + word.count > width {
        lines.append(margin + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [margin + line]
  }

  private static func page(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
