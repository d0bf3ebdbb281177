import Scenarios
import Tabular

/// The command line with everything it touches, so that tests can hold it in their hands.
struct Tool {
  let streams: Streams
  let surroundings: Surroundings
  let engine: Engine

  /// Does what the arguments ask for and says how it ended; every error is reported here and
  /// nowhere else.
  func main(_ arguments: [String]) -> ExitCode {
    do {
      let code = try perform(arguments)
      try streams.finish()
      return code
    } catch {
      for line in Self.report(error) { streams.note(line) }
      return ExitCode(error)
    }
  }

  /// What tells a person something on standard error, unless he wants to hear nothing.
  func note(_ output: RunOutput) -> (String) -> Void {
    { line in if !output.isQuiet { streams.note(line) } }
  }

  /// Writes the files of a run and their manifest; Ctrl-C meanwhile leaves the folder as it was.
  func write(_ files: [OutputFile], of outcome: RunOutcome, to folder: String) throws {
    Platform.Interrupts.isWriting.store(true, ordering: .relaxed)
    defer { Platform.Interrupts.isWriting.store(false, ordering: .relaxed) }
    try OutputFolder(folder).writeResults(
      files, manifest: outcome.manifest(files), listed: outcome.listed,
      isInterrupted: { Platform.Interrupts.isAsked.load(ordering: .relaxed) })
  }

  private func perform(_ arguments: [String]) throws -> ExitCode {
    switch try Parser.parse(arguments) {
    case .perform(let typed): return try typed.command.perform(typed, self)
    case .help(let words): try streams.out(Help.text(words))
    case .version: try streams.out("kohort \(Release.version)\n")
    }
    return .done
  }

  /// An error as lines for a person.
  static func report(_ error: any Error) -> [String] {
    switch error {
    case let error as UsageError:
      let name = error.command.map { "kohort \($0.name)" } ?? "kohort"
      let help = error.command.map { "kohort help \($0.name)" } ?? "kohort help"
      let usage = error.command.map { ["Usage: \($0.usage)"] } ?? []
      return ["\(name): \(error.message)"] + usage + ["See \(help)."]
    case let problems as Problems: return list(problems)
    case let problem as Problem: return list(Problems([problem]))
    case let missing as MissingInput: return list(missing.problems)
    case let error as OutputError: return ["kohort: \(error)", "Nothing was written."]
    case let error as StreamError: return ["kohort: \(error)"]
    default:
      return ["kohort: internal error: \(error)", "This is a fault in Kohort; please report it."]
    }
  }

  /// Problems, one a line, and how many there are.
  static func list(_ problems: Problems) -> [String] {
    let end = counted(problems.items.count, "problem")
    return problems.lines + ["kohort: \(end); nothing was written."]
  }
}

/// A number with its noun: `1 file`, `2 files`.
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
