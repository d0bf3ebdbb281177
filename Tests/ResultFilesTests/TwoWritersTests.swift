import Foundation
import Synchronization
import Tabular
import TestSupport
import Testing

@testable import ResultFiles

/// Who writes to a folder has it for himself.
@Suite struct TwoWritersTests {
  /// Another result is refused while the first is being written, whatever it has come to.
  @Test func theSecondIsRefused() throws {
    try inNewFolder { folder in
      let refusals = Mutex<[String]>([])
      var calls = OutputFolder.Calls()
      calls.rename = { old, new in
        do {
          try OutputFolder("\(folder)/ny/ut").writeResults([file("y.csv", "y")], manifest: [66]) {
            _ in []
          }
          refusals.withLock { $0.append("") }
        } catch {
          refusals.withLock { $0.append("\(error)") }
        }
        return SystemFiles.rename(old, to: new)
      }
      try OutputFolder("\(folder)/ny/ut", calls: calls).writeResults(
        [file("x.csv", "x")], manifest: [65]
      ) { _ in [] }
      let told = "cannot create \(folder)/ny/ut: another run of kohort is writing to it; "
      #expect(refusals.withLock { $0.map { $0.hasPrefix(told) } } == [true, true])
      #expect(contents("\(folder)/ny/ut") == ["manifest.json": "A", "x.csv": "x"])
      // The folder is free again.
      try OutputFolder("\(folder)/ny/ut").writeResults([file("y.csv", "y")], manifest: [66]) { _ in
        [(name: "x.csv", sha256: SHA256.hex([UInt8(ascii: "x")]))]
      }
      #expect(contents("\(folder)/ny/ut") == ["manifest.json": "B", "y.csv": "y"])
    }
  }

  /// A page waits for its turn, and can be stopped meanwhile.
  @Test func pagesWait() throws {
    try inNewFolder { folder in
      guard case .held(let lock) = SystemFiles.lock(folder) else {
        Issue.record("no lock")
        return
      }
      var asked = 0
      #expect(throws: OutputError.interrupted) {
        try OutputFolder(folder).write(
          [file("x.html", "x")],
          isInterrupted: {
            asked += 1
            return asked == 3
          })
      }
      DispatchQueue.global().asyncAfter(deadline: .now() + 0.2) { SystemFiles.unlock(lock) }
      try OutputFolder(folder).write([file("x.html", "x")])
      #expect(contents(folder) == ["x.html": "x"])
    }
  }

  /// Where the file system has no locks the writing goes on without; a folder that cannot be opened is
  /// an error.
  @Test func foldersWithoutLocks() throws {
    try inNewFolder { folder in
      var calls = OutputFolder.Calls()
      calls.lock = { _ in .unavailable }
      try OutputFolder(folder, calls: calls).write([file("x.csv", "x")])
      #expect(contents(folder) == ["x.csv": "x"])
      calls.lock = { _ in .failed(SystemFiles.noPermission) }
      let error = #expect(throws: OutputError.self) {
        try OutputFolder("\(folder)/ny", calls: calls).write([file("x.csv", "x")])
      }
      #expect(error?.description == "cannot create \(folder)/ny: Permission denied")
      #expect(contents(folder) == ["x.csv": "x"])
    }
  }
}
