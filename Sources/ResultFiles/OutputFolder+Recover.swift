/// Clearing away what a process that was killed left behind.
extension OutputFolder {
  /// Removes what dead processes have left under temporary names.
  ///
  /// What a process that runs has is left to it. With the lock, one of this process's own number is dead
  /// too: it cannot be writing here.
  func recover(hasLock: Bool) throws(OutputError) {
    for file in SystemFiles.names(in: path).compactMap({ Temporary($0) }) {
      let isOwn = file.process == SystemFiles.processNumber
      if isOwn ? hasLock : !SystemFiles.isRunning(file.process) {
        _ = calls.removeFile(place(file.fileName))
      }
    }
  }
}
