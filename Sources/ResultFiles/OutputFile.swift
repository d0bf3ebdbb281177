/// A file to be written: its name inside a folder and all its bytes.
public struct OutputFile: Sendable, Equatable {
  /// The name, without any folder.
  public var name: String
  /// The bytes.
  public var bytes: [UInt8]

  /// Makes a file to be written.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
