import Tabular

extension Completions {
  static func fish(_ language: Language) -> String {
    let title = Phrase(
      "kohort completions for fish: save as ~/.config/fish/completions/kohort.fish")
    var lines = [
      "# \(title[language])",
      "complete -c kohort -f",
    ]
    for (word, summary, commands) in firstWords {
      lines.append(
        "complete -c kohort -n __fish_use_subcommand -a \(word)"
          + " -d \(quotedFish(summary[language]))")
      for command in commands where command.path.count > 1 {
        let last = command.path.last ?? ""
        lines.append(
          "complete -c kohort -n '__fish_seen_subcommand_from \(word)' -a \(last)"
            + " -d \(quotedFish(command.summary[language]))")
      }
      for command in commands {
        let condition = "-n '__fish_seen_subcommand_from \(word)'"
        lines += command.flags.map { "complete -c kohort \(condition) \(option($0, language))" }
        for operand in command.operands {
          switch operand.kind {
          case .folder:
            lines.append("complete -c kohort \(condition) -a '(__fish_complete_directories)'")
          case .file: lines.append("complete -c kohort \(condition) -F")
          case .words(let words):
            lines.append("complete -c kohort \(condition) -a '\(words.joined(separator: " "))'")
          }
        }
      }
    }
    lines += Flag.common.map { "complete -c kohort \(option($0, language))" }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func option(_ flag: Flag, _ language: Language) -> String {
    var parts = ["-l \(flag.long)"]
    if let short = flag.short { parts.append("-s \(short)") }
    switch flag.value {
    case .none: break
    case .choice(let words): parts.append("-x -a '\(words.joined(separator: " "))'")
    case .folder: parts.append("-x -a '(__fish_complete_directories)'")
    case .text, .number: parts.append("-x")
    }
    parts.append("-d \(quotedFish(flag.firstSentence(language)))")
    return parts.joined(separator: " ")
  }

  private static func quotedFish(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'")
      + "'"
  }
}
