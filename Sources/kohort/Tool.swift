import Scenarios
import Tabular

/// The command line with everything it touches, so that tests can hold it in their hands.
struct Tool {
  let streams: Streams
  let surroundings: Surroundings
  let engine: Engine

  /// The language a person is told things in: the one the arguments ask for.
  var language: Language { streams.language }

  /// Does what the arguments ask for and says how it ended; every error is reported here and
  /// nowhere else.
  func main(_ arguments: [String]) -> ExitCode {
    streams.language = Language(askedIn: arguments)
    do {
      let code = try perform(arguments)
      try streams.finish()
      return code
    } catch {
      for line in Self.report(error, language, writtenTo: streams.writtenTo) { streams.note(line) }
      return ExitCode(error)
    }
  }

  /// What tells a person something on standard error, unless he wants to hear nothing.
  func note(_ output: RunOutput) -> (Phrase) -> Void {
    { line in if !output.isQuiet { streams.note(line) } }
  }

  /// Tells how many tables were written and where.
  func noteTables(of outcome: RunOutcome, in folder: String) {
    let count = outcome.files.count
    streams.note(
      count == 1
        ? Phrase("Wrote 1 table and a manifest to \(folder).")
        : Phrase("Wrote \(count) tables and a manifest to \(folder)."))
  }

  /// Writes the files of a run and their manifest; Ctrl-C meanwhile leaves the folder as it was.
  ///
  /// Of a result that hides, what Kohort wrote in the folder before, where nothing was hidden, is removed;
  /// that, and what is left, is told. `page` is written next, and is not among it.
  func write(
    _ files: [OutputFile], of outcome: RunOutcome, to folder: String, page: String? = nil,
    note: (Phrase) -> Void
  ) throws {
    Platform.Interrupts.isWriting.store(true, ordering: .relaxed)
    defer { Platform.Interrupts.isWriting.store(false, ordering: .relaxed) }
    let others = try OutputFolder(folder).writeResults(
      files, manifest: outcome.manifest(files), listed: outcome.listed,
      marked: { outcome.hides && Self.isPage($0, $1) }, isInput: Self.isInput,
      isInterrupted: { Platform.Interrupts.isAsked.load(ordering: .relaxed) })
    streams.writtenTo = folder
    let written = Phrase("stopped; the result is written to \(folder)")
    Platform.Interrupts.isWritten(Self.own(written)[language])
    if Platform.Interrupts.isAsked.load(ordering: .relaxed) {
      throw StoppedAfterwards(phrase: written)
    }
    if !outcome.hides { return }
    let page = page.flatMap { PagePath($0)?.name(in: folder) }
    for (names, what) in [
      (others.removed, Phrase("removed from \(folder), where nothing was hidden")),
      (others.left, Phrase("left in \(folder) as they were; they may tell what is hidden")),
    ] {
      let told = names.filter { $0 != page }
      if told.isEmpty { continue }
      let more = told.count > 12 ? Phrase(" and \(told.count - 12) more") : .empty
      let list = told.prefix(12).joined(separator: ", ")
      note(Phrase("warning: \(Phrase("\(what): \(list)\(more)"))"))
    }
  }

  /// Writes files that are no result of a run; being told to end meanwhile leaves the folder as it was.
  func write(
    _ files: [OutputFile], in folder: String,
    isOurs: (_ name: String, _ bytes: [UInt8]) -> Bool = { _, _ in false }
  ) throws {
    Platform.Interrupts.isWriting.store(true, ordering: .relaxed)
    defer { Platform.Interrupts.isWriting.store(false, ordering: .relaxed) }
    try OutputFolder(folder).write(
      files, isOurs: isOurs,
      isInterrupted: { Platform.Interrupts.isAsked.load(ordering: .relaxed) })
  }

  private func perform(_ arguments: [String]) throws -> ExitCode {
    switch try Parser.parse(arguments) {
    case .perform(let typed): return try typed.command.perform(typed, self)
    case .help(let words): try streams.out(Help.text(words, language))
    case .version: try streams.out("kohort \(Release.version)\n")
    }
    return .done
  }

  /// An error as lines for a person.
  ///
  /// `folder` is where a result was written before the error, nil for nowhere.
  static func report(
    _ error: any Error, _ language: Language, writtenTo folder: String? = nil
  ) -> [Phrase] {
    let written = folder.map { Phrase("The result is written to \($0).") }
    switch error {
    case let error as UsageError:
      let name = error.command.map { "kohort \($0.name)" } ?? "kohort"
      let help = error.command.map { "kohort help \($0.name)" } ?? "kohort help"
      let usage = error.command.map { [Phrase("Usage: \($0.usage)")] } ?? []
      return [Phrase(verbatim: "\(name): ") + error.message] + usage + [Phrase("See \(help).")]
    case let problems as Problems: return list(problems, language)
    case let problem as Problem: return list(Problems([problem]), language)
    case let missing as MissingInput: return list(missing.problems, language)
    case let error as OutputError:
      return [own(error.phrase), written ?? Phrase("Nothing was written.")]
    case let error as StreamError: return [own(error.phrase)] + [written].compactMap { $0 }
    case let stopped as StoppedAfterwards: return [own(stopped.phrase)]
    default:
      let text = String(describing: error)
      return [
        own(Phrase("internal error: \(text)")),
        Phrase("This is a fault in Kohort; please report it."),
      ]
    }
  }

  /// A line of the tool itself.
  private static func own(_ text: Phrase) -> Phrase { Phrase(verbatim: "kohort: ") + text }

  /// Problems, one a line, and how many there are.
  static func list(_ problems: Problems, _ language: Language) -> [Phrase] {
    let count = problems.items.count
    let end =
      count == 1
      ? Phrase("1 problem; nothing was written.")
      : Phrase("\(count) problems; nothing was written.")
    return problems.lines(language).map { Phrase(verbatim: $0) } + [own(end)]
  }
}

/// The process was told to end while it wrote, and its result was already whole.
struct StoppedAfterwards: Error {
  /// That it is there.
  let phrase: Phrase
}
