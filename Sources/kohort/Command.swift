import Tabular

/// One subcommand: what the parser, help, completions and the reference know of it, and what it
/// does.
struct Command: Sendable {
  /// Something without a hyphen that a command takes.
  struct Operand: Sendable {
    /// What a shell offers in its place.
    enum Kind: Sendable, Equatable {
      case folder
      case file
      case words([String])
    }
    let name: Phrase
    let kind: Kind
    var isRepeated = false
    var isOptional = false
    let help: Phrase

    /// The operand as usage shows it: `FILE…`, `[COMMAND…]`.
    var spelling: Phrase {
      let repeated = isRepeated ? name + Phrase(verbatim: "…") : name
      return isOptional ? Phrase(verbatim: "[") + repeated + Phrase(verbatim: "]") : repeated
    }
  }

  /// The words that call it, such as `import`, `ssb`.
  let path: [String]
  /// One line, without a full stop.
  let summary: Phrase
  /// Paragraphs.
  let details: [Phrase]
  let operands: [Operand]
  /// Its own flags; the common ones come on top.
  let flags: [Flag]
  /// Lines one can type.
  let examples: [String]
  /// What it does with what was typed.
  let perform: @Sendable (Typed, Tool) throws -> ExitCode

  /// The words that call it, with spaces between.
  var name: String { path.joined(separator: " ") }

  /// The line that shows how it is called.
  var usage: Phrase {
    let call = [Phrase(verbatim: "kohort \(name)")] + operands.map(\.spelling)
    return .list(call + (flags.isEmpty ? [] : [Phrase("[flags]")]), separator: " ")
  }

  /// All commands, in the order of help.
  static let all: [Command] = [
    run, check, report, explain, compare, merge, backtest, importSSB, initialise, schema,
    completions, help,
  ]
}
