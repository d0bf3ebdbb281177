import Tabular

/// A folder that files are written to all at once or not at all.
///
/// Every file is first written whole under a temporary name in the same folder. Only when all are
/// there are they renamed, files that stood there being kept aside until the last rename; when
/// anything fails, what was new is removed and what was old is put back. Folders on the way to
/// `path` are made, and removed again on failure. Whoever writes has the folder for himself meanwhile,
/// where the file system has locks. A process that is killed in the middle can leave hidden
/// `.kohort-…` files, and never a manifest beside files it does not describe: the old manifest is
/// taken away first and the new one comes last. The next writing takes back what it left half done.
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
  /// an error, and nothing is written. Where somebody else writes to the folder, his end is waited for.
  public func write(
    _ files: [OutputFile], isOurs: (_ name: String, _ bytes: [UInt8]) -> Bool = { _, _ in false },
    isInterrupted: () -> Bool = { false }
  ) throws(OutputError) {
    try alone(waits: true, isInterrupted) { (undo: inout Undo) throws(OutputError) in
      try keepOthers(files, isOurs)
      try replace(files, retiring: [], isInterrupted, &undo)
    }
  }

  /// Stops where ``write(_:isOurs:isInterrupted:)`` would, as far as can be seen without writing.
  public func check(
    _ files: [OutputFile], isOurs: (_ name: String, _ bytes: [UInt8]) -> Bool
  ) throws(OutputError) {
    _ = try missingFolders()
    for file in files { try keepFolder(place(file.name)) }
    try keepOthers(files, isOurs)
  }

  /// Stops before a file that is there already and is not to be replaced.
  private func keepOthers(
    _ files: [OutputFile], _ isOurs: (_ name: String, _ bytes: [UInt8]) -> Bool
  ) throws(OutputError) {
    for file in files {
      let target = place(file.name)
      let kind = calls.kind(target)
      if kind == .nothing || kind == .folder || kind == .hidden { continue }
      let bytes = kind == .file ? try? calls.read(target) : nil
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
  /// content, and those that are `marked`: what they hold says that Kohort wrote it. All others stay, and
  /// are an error where this result has a file of their name, as is a manifest that cannot be read or in
  /// which `listed` finds nothing of its kind, and a folder without one that holds what `isInput`.
  /// `isInterrupted` is asked before every file until all are there under their temporary names.
  @discardableResult
  public func writeResults(
    _ files: [OutputFile], manifest: [UInt8],
    listed: ([UInt8]) -> [(name: String, sha256: String)]?,
    marked: (_ name: String, _ bytes: () -> [UInt8]?) -> Bool = { _, _ in false },
    isInput: (String) -> Bool = { _ in false }, isInterrupted: () -> Bool = { false }
  ) throws(OutputError) -> Others {
    try alone(waits: false, isInterrupted) { (undo: inout Undo) throws(OutputError) in
      let names = Set(files.map(\.name))
      let others = try self.names().filter { Self.isPlain($0) && !names.contains($0) }
      let known = try self.known(manifest, listed, isInput)
      try keepOthers(files) { name, bytes in known[name] == SHA256.hex(bytes) }
      let retired = others.filter { name in
        let file = place(name)
        if calls.kind(file) != .file { return false }
        if let digest = known[name], (try? calls.read(file)).map(SHA256.hex) == digest {
          return true
        }
        return marked(name) { try? calls.read(file) }
      }
      let last = OutputFile(name: Self.manifestName, bytes: manifest)
      try replace(files + [last], retiring: retired, isInterrupted, &undo)
      let gone = Set(retired)
      return Others(removed: retired, left: others.filter { !gone.contains($0) })
    }
  }

  /// What the manifest that is there lists, SHA-256 by name; nothing where there is none, or it is the
  /// one to be written.
  private func known(
    _ manifest: [UInt8], _ listed: ([UInt8]) -> [(name: String, sha256: String)]?,
    _ isInput: (String) -> Bool
  ) throws(OutputError) -> [String: String] {
    guard let old = try oldManifest() else {
      try refuseInputs(isInput)
      return [:]
    }
    if old == manifest { return [:] }
    guard let list = listed(old) else {
      throw .cannotCreate(
        what: Phrase(verbatim: path),
        reason: Phrase(
          "it holds a result of another kind, or a manifest that Kohort did not write; give another folder"
        ))
    }
    return list.reduce(into: [:]) { $0[$1.name] = $1.sha256.lowercased() }
  }

  /// Stops where there is no manifest and something that `isInput`: a scenario folder is no place for
  /// results, some of which have the names of inputs.
  public func refuseInputs(_ isInput: (String) -> Bool) throws(OutputError) {
    if calls.kind(place(Self.manifestName)) != .nothing { return }
    guard let input = try names().first(where: isInput) else { return }
    throw .cannotCreate(
      what: Phrase(verbatim: path),
      reason: Phrase(
        "\(input) is there and no manifest: it is a scenario folder, or a result that is no longer whole; give another folder"
      ))
  }

  /// The manifest that is there, or `nil` for none.
  ///
  /// What is there and cannot be read is not taken for none.
  private func oldManifest() throws(OutputError) -> [UInt8]? {
    let manifest = place(Self.manifestName)
    if calls.kind(manifest) == .nothing { return nil }
    do throws(MissingInput) {
      return try calls.read(manifest)
    } catch {
      throw .cannotCreate(
        what: Phrase(verbatim: path),
        reason: Phrase(
          "the manifest that is there cannot be read (\(error.found)); give another folder"))
    }
  }

  /// The names that are there; none where the folder is not.
  public func names() throws(OutputError) -> [String] {
    if calls.kind(path) != .folder { return [] }
    do throws(MissingInput) {
      return try SystemFiles.list(path)
    } catch {
      throw .cannotCreate(what: Phrase(verbatim: path), reason: error.found)
    }
  }

  func place(_ name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }

  /// Whether `name` is the name of a file right here.
  static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.contains("/") && name != "." && name != ".." && name != manifestName
  }
}

extension OutputFolder {
  /// The system calls, so that a test can let one fail.
  package struct Calls: Sendable {
    var kind: @Sendable (String) -> SystemFiles.Kind = { SystemFiles.kind($0) }
    var read: @Sendable (String) throws(MissingInput) -> [UInt8] = {
      (path) throws(MissingInput) in try SystemFiles.read(path)
    }
    var makeFolder: @Sendable (String) -> Int32? = { SystemFiles.makeFolder($0) }
    var lock: @Sendable (String) -> SystemFiles.Lock = { SystemFiles.lock($0) }
    var writeNew: @Sendable (String, [UInt8]) -> Int32? = { SystemFiles.writeNew($0, $1) }
    var rename: @Sendable (String, String) -> Int32? = { SystemFiles.rename($0, to: $1) }
    var removeFile: @Sendable (String) -> Int32? = { SystemFiles.removeFile($0) }
  }
}
