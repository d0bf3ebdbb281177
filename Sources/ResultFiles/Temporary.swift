/// The name of a file that is not yet, or no longer, what its name says: `.kohort-PROCESS-NAME.new`
/// until it is renamed, `.kohort-PROCESS-NAME.old` while what takes its place is not there.
struct Temporary {
  enum State: String {
    case new
    case old
  }
  let process: Int32
  /// The name it will have, or had.
  let name: String
  let state: State

  private static let prefix = ".kohort-"

  init(process: Int32, name: String, state: State) {
    (self.process, self.name, self.state) = (process, name, state)
  }

  /// Reads a name; `nil` for one that is no temporary one.
  init?(_ fileName: String) {
    guard fileName.hasPrefix(Self.prefix) else { return nil }
    let rest = fileName.dropFirst(Self.prefix.count)
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    let after = rest.dropFirst(number.count)
    guard let process = Int32(number), after.first == "-", let dot = after.lastIndex(of: "."),
      let state = State(rawValue: String(after[after.index(after: dot)...]))
    else { return nil }
    let name = String(after[..<dot].dropFirst())
    if name.isEmpty || name.contains("/") { return nil }
    self.init(process: process, name: name, state: state)
  }

  var fileName: String { "\(Self.prefix)\(process)-\(name).\(state.rawValue)" }
}
