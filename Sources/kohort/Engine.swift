import Scenarios
import Tabular

/// What the commands ask of the library: the one place where the two meet.
///
/// Each function throws `Problems` when the input is wrong, `MissingInput` when it is not there, and
/// nothing else in the ordinary course.
struct Engine: Sendable {
  /// Runs a scenario folder; tells a listener how much is done.
  var run: @Sendable (RunRequest, @escaping Progress) throws -> RunOutcome
  /// Reads a scenario folder, runs every scenario of it and reports what is wrong; no results.
  var check: @Sendable (CheckRequest) throws -> CheckOutcome
  /// Tells why a new plan costs something else than the last one.
  var compare: @Sendable (CompareRequest) throws -> RunOutcome = { _ in
    preconditionFailure("an engine that compares nothing")
  }
  /// Tells where a number of a result comes from: lines of text.
  var explain: @Sendable (ExplainRequest) throws -> [String] = { _ in
    preconditionFailure("an engine that explains nothing")
  }
  /// Scores the projection method on years that have passed.
  var backtest: @Sendable (BacktestRequest, @escaping Progress) throws -> RunOutcome
  /// Makes the files of a scenario folder from SSB files.
  var importSSB: @Sendable (ImportRequest, [SSBFile]) throws -> ImportOutcome
  /// Describes SSB files: lines for a person.
  var describe: @Sendable (ImportRequest, [SSBFile]) throws -> [Phrase]
  /// The files of an example scenario folder, which tell what they are in a language.
  var example: @Sendable (Language) throws -> [OutputFile]
}

/// Called on any thread as work is done.
typealias Progress = @Sendable (FutureProgress) -> Void

/// A file from the statistics bank, read and not yet understood.
struct SSBFile: Sendable, Equatable {
  /// The path as it was typed.
  let name: String
  let bytes: [UInt8]
}

/// What a run gives.
struct RunOutcome: Sendable {
  /// Lines above the tables on the screen.
  var header: [String]
  /// The tables a person wants.
  var tables: [Table]
  /// Lines below the tables on the screen.
  var footer: [String]
  /// What to do next, a line for the screen only; empty for none.
  var hint = ""
  /// The tables written with `--out`, one CSV file each, named as they are.
  var files: [DeferredTable]
  /// The draws of a shard, written beside the tables.
  var draws: [OutputFile] = []
  /// The inputs that are kept beside the tables.
  var inputs: [OutputFile] = []
  /// What the user should know about his input, for standard error.
  var warnings: [Phrase]
  /// The manifest, given all other files as they are written.
  var manifest: @Sendable ([OutputFile]) -> [UInt8]
  /// The result files an older manifest lists; nil where it is none of Kohort's, or of a result of
  /// another kind.
  var listed: @Sendable ([UInt8]) -> [(name: String, sha256: String)]?
  /// Whether small counts are hidden, so that no older result of Kohort's may stand beside these.
  var hides = false
}

/// What a check finds.
struct CheckOutcome: Sendable {
  /// What the folder holds: lines for a person.
  var summary: [String]
  /// What is remarkable and not wrong.
  var warnings: [Phrase]
  /// Everything that is wrong, or nothing.
  var problems: [Problem]
}

/// What an import gives.
struct ImportOutcome: Sendable {
  /// The files to write.
  var files: [OutputFile]
  /// What was read and how, what was dropped and why: lines for a person.
  var notes: [Phrase]
}
