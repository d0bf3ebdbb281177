import Tabular

/// A folder that files are written to all at once or not at all.
///
/// Every file is first written whole under a temporary name in the same folder. Only when all are
/// there are they renamed, files that stood there being kept aside until the last rename; when
/// anything fails, what was new is removed and what was old is put back. Folders on the way to
/// `path` are made, and removed again on failure. A crash in the middle can leave hidden
/// `.kohort-…` files, and never a manifest beside files it does not describe: the old manifest is
/// taken away first and the new one comes last.
public struct OutputFolder: Sendable {
  /// Where it is.
  public let path: String
  let calls: Calls

  /// A folder that exists or can be made at `path`.
  public init(_ path: String) { self.init(path, calls: Calls()) }

  package init(_ path: String, calls: Calls) {
    self.path = path
    self.calls = calls
  }

  /// The name of the file that describes the others.
  public static let manifestName = "manifest.json"

  /// Writes `files`, leaving all others.
  ///
  /// A file of the same name is replaced where `isOurs` says that Kohort wrote what it holds; another is
  /// an error, and nothing is written.
  public func write(
    _ files: [OutputFile], isOurs: (_ name: String, _ bytes: [UInt8]) -> Bool = { _, _ in false },
    isInterrupted: () -> Bool = { false }
  ) throws(OutputError) {
    try keepOthers(files, isOurs)
    try replace(files, retiring: [], isInterrupted: isInterrupted)
  }

  /// Stops before a file that is there already and is not to be replaced.
  private func keepOthers(
    _ files: [OutputFile], _ isOurs: (_ name: String, _ bytes: [UInt8]) -> Bool
  ) throws(OutputError) {
    for file in files {
      let target = place(file.name)
      let kind = SystemFiles.kind(target)
      if kind == .nothing || kind == .folder || kind == .hidden { continue }
      let bytes = kind == .file ? try? SystemFiles.read(target) : nil
      if let bytes, bytes == file.bytes || isOurs(file.name, bytes) { continue }
      throw .cannotCreate(
        what: Phrase(verbatim: target),
        reason: Phrase(
          "there is a file of that name that Kohort did not write, or that was changed afterwards; move it away, or give another name"
        ))
    }
  }

  /// What became of the files that stood in the folder and are not among those written.
  public struct Others: Sendable, Equatable {
    /// Those that were removed.
    public let removed: [String]
    /// Those that were left, folders included.
    public let left: [String]
  }

  /// Writes the files of a run and, last, `manifest`.
  ///
  /// Results of an earlier run that this one does not produce are removed: those that
  /// `listed` finds in the old manifest (name and SHA-256 in hexadecimal) and that still have that
  /// content, and those whose names are `claimed`, whatever they hold. Files of the user's own, and
  /// results he has changed, stay where nobody claims them, and are an error where this result has a
  /// file of their name, as is a manifest in which `listed` finds nothing of its kind.
  /// `isInterrupted` is asked before every file until all are there under their temporary names.
  @discardableResult
  public func writeResults(
    _ files: [OutputFile], manifest: [UInt8],
    listed: ([UInt8]) -> [(name: String, sha256: String)]?,
    claimed: (String) -> Bool = { _ in false }, isInterrupted: () -> Bool = { false }
  ) throws(OutputError) -> Others {
    let names = Set(files.map(\.name))
    let others = SystemFiles.names(in: path).filter {
      Self.isPlain($0) && !names.contains($0) && !$0.hasPrefix(Self.ownPrefix)
    }
    var known: [String: String] = [:]
    if let old = try? SystemFiles.read(place(Self.manifestName)), old != manifest {
      guard let list = listed(old) else {
        throw .cannotCreate(
          what: Phrase(verbatim: path),
          reason: Phrase(
            "it holds a result of another kind, or a manifest that Kohort did not write; give another folder"
          ))
      }
      for (name, digest) in list { known[name] = digest.lowercased() }
    }
    try keepOthers(files) { name, bytes in
      claimed(name) || known[name] == SHA256.hex(bytes)
    }
    let retired = others.filter { name in
      if SystemFiles.kind(place(name)) != .file { return false }
      if claimed(name) { return true }
      guard let digest = known[name], let bytes = try? SystemFiles.read(place(name)) else {
        return false
      }
      return SHA256.hex(bytes) == digest
    }
    let last = OutputFile(name: Self.manifestName, bytes: manifest)
    try replace(files + [last], retiring: retired, isInterrupted: isInterrupted)
    let gone = Set(retired)
    return Others(removed: retired, left: others.filter { !gone.contains($0) })
  }

  private func place(_ name: String) -> String {
    path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// Whether `name` is the name of a file right here.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.contains("/") && name != "." && name != ".." && name != manifestName
  }

  private func replace(
    _ files: [OutputFile], retiring retired: [String], isInterrupted: () -> Bool = { false }
  ) throws(OutputError) {
    precondition(
      files.allSatisfy { Self.isPlain($0.name) || $0.name == Self.manifestName },
      "a name with a folder in it")
    precondition(Set(files.map(\.name)).count == files.count, "two files of one name")
    var undo = Undo(calls: calls)
    sweep()
    do {
      try makeFolders(&undo)
      for file in files {
        try Self.goOn(isInterrupted)
        try stage(file, &undo)
      }
      try Self.goOn(isInterrupted)
      // The manifest, last of the new files, goes first of the old: from here on nothing claims to
      // describe this folder.
      for name in files.map(\.name).reversed() + retired { try setAside(name, &undo) }
      for file in files { try publish(file.name, &undo) }
    } catch {
      undo.run()
      throw error
    }
    for path in undo.setAside { _ = calls.removeFile(path) }
  }

  /// Removes what a process that is gone has left under temporary names.
  private func sweep() {
    for name in SystemFiles.names(in: path) where name.hasPrefix(Self.prefix) {
      let number = name.dropFirst(Self.prefix.count).prefix { $0.isNumber }
      guard let process = Int32(number),
        name.dropFirst(Self.prefix.count + number.count).first == "-",
        process != SystemFiles.processNumber, !SystemFiles.isRunning(process)
      else { continue }
      _ = calls.removeFile(place(name))
    }
  }

  private static func goOn(_ isInterrupted: () -> Bool) throws(OutputError) {
    if isInterrupted() { throw .interrupted }
  }

  private func makeFolders(_ undo: inout Undo) throws(OutputError) {
    var missing: [String] = []
    var folder = path
    while folder.count > 1 && folder.hasSuffix("/") { folder.removeLast() }
    while SystemFiles.kind(folder) == .nothing {
      missing.append(folder)
      guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { break }
      folder = String(folder[..<slash])
    }
    for folder in missing.reversed() {
      if let code = SystemFiles.makeFolder(folder) { throw OutputError(code, folder) }
      undo.steps.append(.removeFolder(folder))
    }
    guard SystemFiles.kind(path) == .folder else {
      throw .cannotCreate(
        what: Phrase(verbatim: path), reason: Phrase("there is a file of that name"))
    }
  }

  private func stage(_ file: OutputFile, _ undo: inout Undo) throws(OutputError) {
    let target = place(file.name)
    if SystemFiles.kind(target) == .folder {
      throw .cannotCreate(
        what: Phrase(verbatim: target), reason: Phrase("there is a folder of that name"))
    }
    let temporary = place(Self.temporary(file.name, "new"))
    _ = calls.removeFile(temporary)
    undo.steps.append(.removeFile(temporary))
    if let code = calls.writeNew(temporary, file.bytes) { throw OutputError(code, target) }
  }

  private func setAside(_ name: String, _ undo: inout Undo) throws(OutputError) {
    let target = place(name)
    guard SystemFiles.kind(target) == .file else { return }
    let aside = place(Self.temporary(name, "old"))
    if let code = calls.rename(target, aside) { throw OutputError(code, target) }
    undo.steps.append(.rename(aside, target))
    undo.setAside.append(aside)
  }

  private func publish(_ name: String, _ undo: inout Undo) throws(OutputError) {
    let target = place(name)
    if let code = calls.rename(place(Self.temporary(name, "new")), target) {
      throw OutputError(code, target)
    }
    undo.steps.append(.removeFile(target))
  }

  /// How temporary names begin, before the number of their process.
  private static let prefix = ".kohort-"
  private static var ownPrefix: String { "\(prefix)\(SystemFiles.processNumber)-" }

  /// A name of this process's own; one left by a crashed process of the same number is overwritten.
  private static func temporary(_ name: String, _ end: String) -> String {
    "\(ownPrefix)\(name).\(end)"
  }
}

extension OutputFolder {
  /// The system calls, so that a test can let one fail.
  package struct Calls: Sendable {
    var writeNew: @Sendable (String, [UInt8]) -> Int32? = { SystemFiles.writeNew($0, $1) }
    var rename: @Sendable (String, String) -> Int32? = { SystemFiles.rename($0, to: $1) }
    var removeFile: @Sendable (String) -> Int32? = { SystemFiles.removeFile($0) }
  }

  /// What takes a half-done change back, run from the last step to the first.
  private struct Undo {
    enum Step {
      case removeFile(String)
      case removeFolder(String)
      case rename(String, String)
    }
    let calls: Calls
    var steps: [Step] = []
    var setAside: [String] = []

    func run() {
      for step in steps.reversed() {
        switch step {
        case .removeFile(let path): _ = calls.removeFile(path)
        case .removeFolder(let path): _ = SystemFiles.removeFolder(path)
        case .rename(let old, let new): _ = calls.rename(old, new)
        }
      }
    }
  }
}
