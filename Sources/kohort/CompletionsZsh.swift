import Tabular

extension Completions {
  static func zsh(_ language: Language) -> String {
    let title = Phrase("kohort completions for zsh: put this file on your fpath as _kohort")
    let heading = quotedZsh(Phrase("kohort command")[language])
    var lines = [
      "#compdef kohort",
      "# \(title[language])",
      "_kohort() {",
      "  local context state line",
      "  local -a commands",
      "  commands=(",
    ]
    for (word, summary, _) in firstWords {
      lines.append("    \(quotedZsh("\(word):\(summary[language])"))")
    }
    lines += [
      "  )",
      "  if ((CURRENT == 2)); then",
      "    _describe -t commands \(heading) commands",
      "    return",
      "  fi",
      "  case \"${words[2]}\" in",
    ]
    for (word, _, commands) in firstWords {
      lines.append("    \(word))")
      if commands[0].path.count > 1 {
        let seconds = commands.compactMap(\.path.last).joined(separator: " ")
        lines.append("      if ((CURRENT == 3)); then compadd \(seconds); return; fi")
      }
      for command in commands {
        let condition =
          command.path.count > 1 ? "[[ \"${words[3]}\" == \(command.path[1]) ]] && " : ""
        let count = command.path.count
        lines.append("      \(condition)shift \(count) words && ((CURRENT -= \(count))) &&")
        lines.append("      _arguments -S : \\")
        lines += flags(of: command).map { "        \(argument($0, language)) \\" }
        lines += command.operands.map { "        \(argument($0, language)) \\" }
        lines.append("        && return")
      }
      lines.append("      ;;")
    }
    lines += ["  esac", "}", "_kohort \"$@\""]
    return lines.map { $0 + "\n" }.joined()
  }

  private static func argument(_ flag: Flag, _ language: Language) -> String {
    let help = flag.firstSentence(language)
    let star = flag.isList ? "*" : ""
    var tail = "[\(help.filter { !"[]:".contains($0) })]"
    switch flag.value {
    case .none: break
    case .choice(let words):
      tail += ":\(Phrase("value")[language]):(\(words.joined(separator: " ")))"
    case .folder(let name): tail += ":\(name[language]):_files -/"
    case .text(let name), .number(let name, _): tail += ":\(name[language]): "
    }
    return quotedZsh("\(star)--\(flag.long)\(flag.placeholder == nil ? "" : "=")\(tail)")
  }

  private static func argument(_ operand: Command.Operand, _ language: Language) -> String {
    let start = operand.isRepeated ? "*" : "1"
    let name = operand.name[language]
    switch operand.kind {
    case .folder: return quotedZsh("\(start):\(name):_files -/")
    case .file: return quotedZsh("\(start):\(name):_files")
    case .words(let words):
      return quotedZsh("\(start):\(name):(\(words.joined(separator: " ")))")
    }
  }

  private static func quotedZsh(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
