import Tabular

/// Writing under temporary names, renaming, and taking back what was half done.
extension OutputFolder {
  /// Writes `files` and removes those that are `retired`, all or nothing.
  func replace(
    _ files: [OutputFile], retiring retired: [String], _ isInterrupted: () -> Bool,
    _ undo: inout Undo
  ) throws(OutputError) {
    precondition(
      files.allSatisfy { Self.isPlain($0.name) || $0.name == Self.manifestName },
      "a name with a folder in it")
    precondition(Set(files.map(\.name)).count == files.count, "two files of one name")
    for file in files {
      try Self.goOn(isInterrupted)
      try stage(file, &undo)
    }
    try Self.goOn(isInterrupted)
    // The manifest, last of the new files, goes first of the old: from here on nothing claims to
    // describe this folder.
    for name in files.map(\.name).reversed() + retired { try setAside(name, &undo) }
    for file in files { try publish(file.name, &undo) }
    for path in undo.setAside { _ = calls.removeFile(path) }
  }

  static func goOn(_ isInterrupted: () -> Bool) throws(OutputError) {
    if isInterrupted() { throw .interrupted }
  }

  /// Stops before a folder that has the place of a file.
  func keepFolder(_ target: String) throws(OutputError) {
    if calls.kind(target) == .folder {
      throw .cannotCreate(
        what: Phrase(verbatim: target), reason: Phrase("there is a folder of that name"))
    }
  }

  private func stage(_ file: OutputFile, _ undo: inout Undo) throws(OutputError) {
    let target = place(file.name)
    try keepFolder(target)
    let temporary = self.temporary(file.name, .new)
    _ = calls.removeFile(temporary)
    undo.steps.append(.removeFile(temporary))
    if let code = calls.writeNew(temporary, file.bytes) { throw OutputError(code, target) }
  }

  private func setAside(_ name: String, _ undo: inout Undo) throws(OutputError) {
    let target = place(name)
    guard calls.kind(target) == .file else { return }
    let aside = temporary(name, .old)
    if let code = calls.rename(target, aside) { throw OutputError(code, target) }
    undo.steps.append(.rename(aside, target))
    undo.setAside.append(aside)
  }

  private func publish(_ name: String, _ undo: inout Undo) throws(OutputError) {
    let target = place(name)
    if let code = calls.rename(temporary(name, .new), target) { throw OutputError(code, target) }
    undo.steps.append(.removeFile(target))
  }

  /// A name of this process's own.
  private func temporary(_ name: String, _ state: Temporary.State) -> String {
    place(Temporary(process: SystemFiles.processNumber, name: name, state: state).fileName)
  }

  /// What takes a half-done change back, run from the last step to the first.
  struct Undo {
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
