/// Taking back what a process that was killed left half done.
extension OutputFolder {
  /// Puts back what dead processes had set aside, and removes what they had written.
  ///
  /// What a process that runs has under temporary names is left to it. With the lock, one of this
  /// process's own number is dead too: it cannot be writing here.
  func recover(hasLock: Bool) throws(OutputError) {
    let left = SystemFiles.names(in: path).compactMap { Temporary($0) }
    for (process, files) in Dictionary(grouping: left, by: \.process).sorted(by: { $0.key < $1.key }
    ) {
      let isOwn = process == SystemFiles.processNumber
      if isOwn ? hasLock : !SystemFiles.isRunning(process) { try takeBack(files) }
    }
  }

  /// Takes back the writing of one process.
  ///
  /// The manifest is renamed last. While a new one waits, what it lists and is no longer under a
  /// temporary name is new, and all that is set aside is what the folder had. Without one the writing was
  /// done, but for a file that waits itself.
  private func takeBack(_ files: [Temporary]) throws(OutputError) {
    let waiting = Set(files.filter { $0.state == .new }.map(\.name))
    let aside = files.filter { $0.state == .old }
    let isHalfDone = waiting.contains(Self.manifestName)
    if isHalfDone {
      for name in published(files) { _ = calls.removeFile(place(name)) }
    }
    // The manifest last: it describes what is there by then.
    for file in aside.filter({ $0.name != Self.manifestName })
      + aside.filter({ $0.name == Self.manifestName })
    {
      let path = place(file.fileName)
      if isHalfDone || waiting.contains(file.name) {
        if let code = calls.rename(path, place(file.name)) { throw OutputError(code, path) }
      } else {
        _ = calls.removeFile(path)
      }
    }
    for file in files where file.state == .new { _ = calls.removeFile(place(file.fileName)) }
  }

  /// What the manifest that waits lists and has its own name already, having taken nobody's place.
  private func published(_ files: [Temporary]) -> [String] {
    let names = Set(files.map(\.name))
    guard
      let waiting = files.first(where: { $0.name == Self.manifestName && $0.state == .new }),
      let bytes = try? calls.read(place(waiting.fileName)), let manifest = Manifest(bytes)
    else { return [] }
    return manifest.results.filter { file in
      Self.isPlain(file.file) && !names.contains(file.file)
        && (try? calls.read(place(file.file))).map(SHA256.hex) == file.sha256.lowercased()
    }.map(\.file)
  }
}
