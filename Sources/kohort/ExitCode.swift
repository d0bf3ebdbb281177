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
    case OutputError.cannotCreate: self = .cannotCreate
    case is OutputError, is StreamError: self = .inputOutput
    default: self = .internalError
    }
  }

  /// What the code means, for help.
  var meaning: String {
    switch self {
    case .done: "done"
    case .usage: "the command line is not understood"
    case .badData: "the input is there and wrong"
    case .inputMissing: "a file or folder is missing"
    case .internalError: "a fault in Kohort itself"
    case .cannotCreate: "a file or folder cannot be created"
    case .inputOutput: "reading or writing failed on the way"
    case .interrupted: "stopped by Ctrl-C; nothing was written"
    }
  }
}

/// A command line that is not understood.
struct UsageError: Error, Equatable {
  /// What is wrong, without the name of the command.
  let message: String
  /// The command it was typed for, when that much is known.
  let command: Command?

  init(_ message: String, _ command: Command? = nil) {
    self.message = message
    self.command = command
  }

  static func == (left: UsageError, right: UsageError) -> Bool {
    left.message == right.message && left.command?.name == right.command?.name
  }
}

/// Something that must not happen, said instead of a crash.
struct InternalError: Error, CustomStringConvertible {
  let description: String
}
