import Tabular

/// The first stage: arguments to what was typed.
///
/// `--flag value` and `--flag=value`; `-o value` and `-ovalue`; flags anywhere; `--` ends flags; a
/// lone `-` is an operand. A flag that takes one value may be given once.
struct Parser {
  /// What the arguments ask for.
  enum Asked {
    case perform(Typed)
    /// Help for the commands whose name begins with these words; `--help` wins over anything wrong
    /// that follows it.
    case help([String])
    case version
  }

  private var rest: ArraySlice<String>
  private var words: [String] = []
  private var operands: [String] = []
  private var values: [(flag: Flag, value: String)] = []
  private var command: Command?

  private init(_ arguments: [String]) { rest = arguments[...] }

  static func parse(_ arguments: [String]) throws(UsageError) -> Asked {
    var parser = Parser(arguments)
    return try parser.parse()
  }

  private mutating func parse() throws(UsageError) -> Asked {
    var flagsMayFollow = true
    while let argument = rest.popFirst() {
      if flagsMayFollow && argument == "--" {
        flagsMayFollow = false
      } else if flagsMayFollow && argument.hasPrefix("-") && argument != "-" {
        let flag = try takeFlag(argument)
        if flag == .help { return .help(words) }
        if flag == .version { return .version }
      } else if command == nil {
        try takeWord(argument)
      } else {
        operands.append(argument)
      }
    }
    guard let command else { throw Self.noCommand(words) }
    try checkOperands(command)
    return .perform(Typed(command: command, operands: operands, values: values))
  }

  /// One word of the name of the command.
  private mutating func takeWord(_ word: String) throws(UsageError) {
    words.append(word)
    command = Command.all.first { $0.path == words }
    let isBeginning = Command.all.contains { $0.path.starts(with: words) }
    if command != nil || isBeginning { return }
    let typed = words.joined(separator: " ")
    let likely = Suggestion.nearest(to: typed, in: Command.all.map(\.name))
    throw UsageError(
      Suggestion.asking(likely, behind: Phrase("unknown command \(quoted(typed))")))
  }

  private static func noCommand(_ words: [String]) -> UsageError {
    let possible = Command.all.filter { $0.path.starts(with: words) }.map { "kohort \($0.name)" }
    let list = possible.joined(separator: ", ")
    return UsageError(Phrase("no command is given; try \(list)"))
  }

  private mutating func takeFlag(_ argument: String) throws(UsageError) -> Flag {
    let (flag, attached) = try find(argument)
    switch flag.value {
    case .none:
      if let attached {
        throw UsageError(
          Phrase("--\(flag.long) takes no value, found \(quoted(attached))"), command)
      }
      values.append((flag, ""))
    case .text, .number, .choice, .folder:
      guard let value = attached ?? rest.popFirst() else {
        throw UsageError(Phrase("--\(flag.long) needs a value: \(flag.spelling)"), command)
      }
      try check(value, of: flag)
      if !flag.isList && values.contains(where: { $0.flag == flag }) {
        throw UsageError(Phrase("--\(flag.long) is given twice"), command)
      }
      values.append((flag, value))
    }
    return flag
  }

  /// The flag an argument names, and the value that hangs on it.
  private func find(_ argument: String) throws(UsageError) -> (Flag, String?) {
    let known = (command?.flags ?? []) + Flag.common
    if argument.hasPrefix("--") {
      let parts = argument.dropFirst(2)
        .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if let flag = known.first(where: { $0.long == parts[0] }) {
        return (flag, parts.count > 1 ? parts[1] : nil)
      }
      throw unknown("--\(parts[0])", known)
    }
    let letter = argument.dropFirst().first
    if let flag = known.first(where: { $0.short != nil && $0.short == letter }) {
      return (flag, argument.count > 2 ? String(argument.dropFirst(2)) : nil)
    }
    throw unknown(argument, known)
  }

  private func unknown(_ name: String, _ known: [Flag]) -> UsageError {
    let owners = Command.all.filter { owner in
      owner.flags.contains { "--\($0.long)" == name || $0.short.map { "-\($0)" } == name }
    }
    if owners.isEmpty {
      let likely = Suggestion.nearest(to: name, in: known.map { "--\($0.long)" })
      return UsageError(
        Suggestion.asking(likely, behind: Phrase("unknown flag \(name)")), command)
    }
    guard command != nil else {
      return UsageError(Phrase("unknown flag \(name); it comes after the command"))
    }
    let list = owners.map { "kohort \($0.name)" }.joined(separator: ", ")
    return UsageError(Phrase("unknown flag \(name); it belongs to \(list)"), command)
  }

  private func check(_ value: String, of flag: Flag) throws(UsageError) {
    let expected: Phrase
    switch flag.value {
    case .none, .text, .folder:
      let parts = value.split(separator: ",", omittingEmptySubsequences: false)
      if flag.isList ? parts.allSatisfy({ !$0.isEmpty }) : !value.isEmpty { return }
      expected = flag.spelling
    case .number(_, let bounds):
      if let number = Int(value), bounds.contains(number) { return }
      expected = Phrase("a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    case .choice(let words):
      let parts =
        flag.isList
        ? value.split(separator: ",", omittingEmptySubsequences: false).map(String.init) : [value]
      guard let wrong = parts.first(where: { !words.contains($0) }) else { return }
      let likely = Suggestion.nearest(to: wrong, in: words)
      let list = words.joined(separator: ", ")
      let message = Phrase("--\(flag.long): found \(quoted(wrong)), expected one of \(list)")
      throw UsageError(Suggestion.asking(likely, behind: message), command)
    }
    throw UsageError(
      Phrase("--\(flag.long): found \(quoted(value)), expected \(expected)"), command)
  }

  private func checkOperands(_ command: Command) throws(UsageError) {
    let required = command.operands.filter { !$0.isOptional }
    if operands.count < required.count {
      throw UsageError.missing(required[operands.count].name, command)
    }
    let hasRoom = command.operands.contains(where: \.isRepeated)
    if !hasRoom && operands.count > command.operands.count {
      let extra = operands[command.operands.count]
      throw UsageError(Phrase("unexpected argument \(quoted(extra))"), command)
    }
  }
}

/// A typed text in the quotes of the language, without what could steer a terminal.
func quoted(_ text: String) -> Phrase {
  Phrase("\"\(TerminalText.oneLine(text))\"")
}
