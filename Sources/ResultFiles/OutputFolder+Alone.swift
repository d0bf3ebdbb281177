import Tabular

/// Having the folder, and having it for oneself.
extension OutputFolder {
  /// Does something with the folder there, nobody else writing to it, and what dead processes left half
  /// done taken back; all of it is undone where that fails.
  ///
  /// Somebody else's end is waited for, five seconds at most, or he is an error at once. Where the file
  /// system has no locks two can write at once, as before there were any.
  func alone<Made>(
    waits: Bool, _ isInterrupted: () -> Bool,
    _ body: (inout Undo) throws(OutputError) -> Made
  ) throws(OutputError) -> Made {
    var undo = Undo(calls: calls)
    var lock: Int32?
    defer { if let lock { SystemFiles.unlock(lock) } }
    do throws(OutputError) {
      lock = try taken(waits: waits, isInterrupted, &undo)
      try recover(hasLock: lock != nil)
      return try body(&undo)
    } catch {
      undo.run()
      throw error
    }
  }

  /// The lock of the folder, which is made where it is not there; `nil` where there are no locks.
  private func taken(
    waits: Bool, _ isInterrupted: () -> Bool, _ undo: inout Undo
  ) throws(OutputError) -> Int32? {
    for _ in 0..<100 {
      try makeFolders(&undo)
      switch calls.lock(path) {
      case .held(let lock): return lock
      case .unavailable: return nil
      // Another who made the folder took it back.
      case .failed(SystemFiles.noSuchFile): break
      case .failed(let code): throw OutputError(code, path)
      case .taken:
        // Who has it needs the folders, also those made here.
        undo.steps = []
        if !waits { throw Self.isTaken(path) }
      }
      try Self.goOn(isInterrupted)
      SystemFiles.waitAMoment()
    }
    throw Self.isTaken(path)
  }

  private static func isTaken(_ path: String) -> OutputError {
    .cannotCreate(
      what: Phrase(verbatim: path),
      reason: Phrase(
        "another run of kohort is writing to it; wait until it has ended, or give another folder"))
  }

  private func makeFolders(_ undo: inout Undo) throws(OutputError) {
    for folder in try missingFolders() {
      if let code = calls.makeFolder(folder) {
        // One that is there by now: another made it, or the path goes up again (`new/..`).
        if code == SystemFiles.exists, calls.kind(folder) == .folder { continue }
        throw OutputError(code, folder)
      }
      undo.steps.append(.removeFolder(folder))
    }
    if calls.kind(path) != .folder { throw OutputError(SystemFiles.noSuchFile, path) }
  }

  /// The folders of the path that are to be made, from the top.
  func missingFolders() throws(OutputError) -> [String] {
    if path.isEmpty { throw OutputError(SystemFiles.noSuchFile, path) }
    let parts = path.split(separator: "/").filter { $0 != "." }
    var folder = path.hasPrefix("/") ? "/" : ""
    var missing: [String] = []
    for (index, part) in parts.enumerated() {
      folder += (index == 0 ? "" : "/") + part
      switch calls.kind(folder) {
      case .folder: break
      case .nothing: missing.append(folder)
      case .hidden: throw OutputError(SystemFiles.noPermission, path)
      case .brokenLink:
        throw .cannotCreate(
          what: Phrase(verbatim: path),
          reason: Phrase("\(folder) is a link that leads nowhere"))
      case .file, .other:
        if index < parts.count - 1 { throw OutputError(SystemFiles.notAFolder, folder) }
        throw .cannotCreate(
          what: Phrase(verbatim: path), reason: Phrase("there is a file of that name"))
      }
    }
    return missing
  }
}
