import Tabular

/// Completion scripts, made from the table of commands and flags, in a language.
enum Completions {
  static func script(for shell: Shell, _ language: Language) -> String {
    switch shell {
    case .bash: bash(language)
    case .zsh: zsh(language)
    case .fish: fish(language)
    }
  }

  /// Commands by their first word, those of two words under one.
  static var firstWords: [(word: String, summary: Phrase, commands: [Command])] {
    var result: [(word: String, summary: Phrase, commands: [Command])] = []
    for command in Command.all {
      if let index = result.firstIndex(where: { $0.word == command.path[0] }) {
        result[index].commands.append(command)
      } else {
        result.append((command.path[0], command.summary, [command]))
      }
    }
    return result
  }

  static func flags(of command: Command) -> [Flag] { command.flags + Flag.common }

  /// Every flag of the tool once, in the order of the commands.
  static var allFlags: [Flag] {
    var result: [Flag] = []
    for flag in Command.all.flatMap(flags) where !result.contains(flag) { result.append(flag) }
    return result
  }
}
