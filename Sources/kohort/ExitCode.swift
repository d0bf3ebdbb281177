import Scenarios
import Tabular

/// How the process ends (the numbers of BSD's sysexits.h).
enum ExitCode: Int32, CaseIterable {
  case done = 0
  case usage = 64
  case badData = 65
  case inputMissing = 66
  case internalError = 70
  case cannotCreate = 73
  case inputOutput = 74
  case interrupted = 130

  /// The one place that decides how an error ends the process.
  init(_ error: any Error) {
    switch error {
    case is UsageError: self = .usage
    case is Problems, is Problem: self = .badData
    case is MissingInput: self = .inputMissing
    case OutputError.interrupted: self = .interrupted
    case is StoppedAfterwards: self = .done
    case OutputError.cannotCreate: self = .cannotCreate
    case is OutputError, is StreamError: self = .inputOutput
    default: self = .internalError
    }
  }

  /// What the code means, for help.
  var meaning: Phrase {
    switch self {
    case .done: Phrase("done")
    case .usage: Phrase("the command line is not understood")
    case .badData: Phrase("the input is there and wrong")
    case .inputMissing: Phrase("a file or folder is missing")
    case .internalError: Phrase("a fault in Kohort itself")
    case .cannotCreate: Phrase("a file or folder cannot be created")
    case .inputOutput: Phrase("reading or writing failed on the way")
    case .interrupted: Phrase("stopped (Ctrl-C, TERM or HUP); nothing was written")
    }
  }
}

/// A command line that is not understood.
struct UsageError: Error, Equatable {
  /// What is wrong, without the name of the command.
  let message: Phrase
  /// The command it was typed for, when that much is known.
  let command: Command?

  init(_ message: Phrase, _ command: Command? = nil) {
    self.message = message
    self.command = command
  }

  /// Something that a command cannot do without was not typed.
  static func missing(_ what: Phrase, _ command: Command) -> UsageError {
    UsageError(Phrase("\(what) is missing"), command)
  }

  static func == (left: UsageError, right: UsageError) -> Bool {
    left.message == right.message && left.command?.name == right.command?.name
  }
}

/// Something that must not happen, said instead of a crash.
struct InternalError: Error, CustomStringConvertible {
  let description: String
}
