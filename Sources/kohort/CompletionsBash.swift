import Tabular

extension Completions {
  /// For bash 3.2 and later.
  static func bash(_ language: Language) -> String {
    let title = Phrase("kohort completions for bash: source <(kohort completions bash)")
    var lines = [
      "# \(title[language])",
      "_kohort() {",
      "  local IFS=$'\\n' cur=\"${COMP_WORDS[COMP_CWORD]}\" prev=\"${COMP_WORDS[COMP_CWORD-1]}\"",
      "  local command='' i",
      "  COMPREPLY=()",
      "  for ((i = 1; i < COMP_CWORD; i++)); do",
      "    case \"$command ${COMP_WORDS[i]}\" in",
    ]
    for (word, _, commands) in firstWords {
      lines.append("      ' \(word)') command='\(word)' ;;")
      for command in commands where command.path.count > 1 {
        let before = command.path.dropLast().joined(separator: " ")
        lines.append("      '\(before) \(command.path.last ?? "")') command='\(command.name)' ;;")
      }
    }
    lines += ["    esac", "  done", "  case \"$prev\" in"]
    for flag in allFlags {
      let names = flag.short.map { "-\($0)|--\(flag.long)" } ?? "--\(flag.long)"
      switch flag.value {
      case .none: continue
      case .choice(let words): lines.append("    \(names)) \(offer(words)) return ;;")
      case .folder: lines.append("    \(names)) COMPREPLY=($(compgen -d -- \"$cur\")); return ;;")
      case .text, .number: lines.append("    \(names)) return ;;")
      }
    }
    lines += ["  esac", "  case \"$command\" in"]
    lines.append("    '') \(offer(firstWords.map(\.word) + Flag.common.map { "--\($0.long)" })) ;;")
    for (word, _, commands) in firstWords where commands[0].path.count > 1 {
      lines.append("    '\(word)') \(offer(commands.compactMap(\.path.last))) ;;")
    }
    for command in Command.all {
      lines.append("    '\(command.name)')")
      let names = flags(of: command).map { "--\($0.long)" }
      lines.append("      case \"$cur\" in -*) \(offer(names)) return ;; esac")
      for operand in command.operands {
        switch operand.kind {
        case .folder: lines.append("      COMPREPLY=($(compgen -d -- \"$cur\"))")
        case .file: lines.append("      COMPREPLY=($(compgen -f -- \"$cur\"))")
        case .words(let words): lines.append("      \(offer(words))")
        }
      }
      lines.append("      ;;")
    }
    lines += ["  esac", "}", "complete -o filenames -F _kohort kohort"]
    return lines.map { $0 + "\n" }.joined()
  }

  private static func offer(_ words: [String]) -> String {
    "COMPREPLY=($(compgen -W $'\(words.joined(separator: "\\n"))' -- \"$cur\"));"
  }
}
