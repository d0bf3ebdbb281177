import Tabular

/// A folder or file that could not be written.
///
/// Nothing new is left behind, old files are as they were.
public enum OutputError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The place does not allow it: no right, not a folder, a folder where a file should be (exit
  /// code 73).
  case cannotCreate(what: Phrase, reason: Phrase)
  /// The writing itself failed, such as a full disk (exit code 74).
  case failedWriting(what: Phrase, reason: Phrase)

  /// The user stopped it (exit code 130).
  case interrupted

  /// One line for a person.
  public var phrase: Phrase {
    switch self {
    case .cannotCreate(let what, let reason): Phrase("cannot create \(what): \(reason)")
    case .failedWriting(let what, let reason): Phrase("writing \(what) failed: \(reason)")
    case .interrupted: Phrase("stopped")
    }
  }

  /// One line, in English.
  public var description: String { phrase.en }

  /// What the system's code says of a file or a folder.
  package init(_ code: Int32, _ path: String) { self.init(code, Phrase(verbatim: path)) }

  /// What the system's code says of something that has no path to tell.
  package init(_ code: Int32, _ what: Phrase) {
    let reason = SystemFiles.reason(code)
    self =
      SystemFiles.isAboutThePlace(code)
      ? .cannotCreate(what: what, reason: reason) : .failedWriting(what: what, reason: reason)
  }
}
