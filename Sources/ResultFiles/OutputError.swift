/// A folder or file that could not be written.
///
/// Nothing new is left behind, old files are as they were.
public enum OutputError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The place does not allow it: no right, not a folder, a folder where a file should be (exit
  /// code 73).
  case cannotCreate(path: String, reason: String)
  /// The writing itself failed, such as a full disk (exit code 74).
  case failedWriting(path: String, reason: String)

  /// The user stopped it (exit code 130).
  case interrupted

  /// One line for a person.
  public var description: String {
    switch self {
    case .cannotCreate(let path, let reason): "cannot create \(path): \(reason)"
    case .failedWriting(let path, let reason): "writing \(path) failed: \(reason)"
    case .interrupted: "stopped"
    }
  }

  package init(_ code: Int32, _ path: String) {
    let reason = SystemFiles.reason(code)
    self =
      SystemFiles.isAboutThePlace(code)
      ? .cannotCreate(path: path, reason: reason) : .failedWriting(path: path, reason: reason)
  }
}
