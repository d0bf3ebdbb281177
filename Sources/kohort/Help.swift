import Scenarios
import Tabular

/// Help as text, made from the table of commands and flags, in a language.
enum Help {
  private static let width = 80
  private static let column = 26

  /// The first page.
  static func overview(_ language: Language) -> String {
    let version = Release.version
    var lines = [
      Phrase("kohort \(version): from a population table to homes and services")[language], "",
      usage(Phrase("kohort COMMAND [arguments] [flags]"), language),
    ]
    lines += section(
      Phrase("Commands"), Command.all.map { (Phrase(verbatim: $0.name), $0.summary) }, language)
    lines += commonFlags(language)
    lines += section(
      Phrase("Exit codes"),
      ExitCode.allCases.map { (Phrase(verbatim: "\($0.rawValue)"), $0.meaning) }, language)
    lines += [
      "", Phrase("Results go to standard output, everything else to standard error.")[language],
      Phrase("See kohort help COMMAND. Begin with: kohort run Datasets/asker")[language],
    ]
    return page(lines)
  }

  /// The pages of the commands whose name begins with `words`; without words, or with words that
  /// begin no name, the first page.
  static func text(_ words: [String], _ language: Language) -> String {
    let commands = Command.all.filter { $0.path.starts(with: words) }
    guard !words.isEmpty && !commands.isEmpty else { return overview(language) }
    return commands.map { text($0, language) }.joined(separator: "\n")
  }

  /// The page of one command.
  static func text(_ command: Command, _ language: Language) -> String {
    var lines = ["kohort \(command.name): \(command.summary[language])", ""]
    lines.append(usage(command.usage, language))
    for paragraph in command.details { lines += [""] + wrapped(paragraph[language], indent: 0) }
    lines += section(
      Phrase("Arguments"), command.operands.map { ($0.spelling, $0.help) }, language)
    lines += section(Phrase("Flags"), command.flags.map { ($0.spelling, $0.about) }, language)
    lines += commonFlags(language)
    lines += ["", "\(Phrase("Examples")[language]):"] + command.examples.map { "  \($0)" }
    return page(lines)
  }

  /// The line that shows how something is called.
  static func usage(_ call: Phrase, _ language: Language) -> String {
    Phrase("Usage: \(call)")[language]
  }

  private static func commonFlags(_ language: Language) -> [String] {
    section(
      Phrase("Flags of every command"), Flag.common.map { ($0.spelling, $0.about) }, language)
  }

  private static func section(
    _ title: Phrase, _ entries: [(name: Phrase, help: Phrase)], _ language: Language
  ) -> [String] {
    guard !entries.isEmpty else { return [] }
    var lines = ["", "\(title[language]):"]
    for (name, help) in entries {
      var text = wrapped(help[language], indent: column)
      let head = "  \(name[language])"
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
