/// Completion scripts, made from the table of commands and flags.
enum Completions {
  static func script(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  /// Commands by their first word, those of two words under one.
  static var firstWords: [(word: String, summary: String, commands: [Command])] {
    var result: [(word: String, summary: String, commands: [Command])] = []
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
