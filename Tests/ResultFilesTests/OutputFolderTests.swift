import Foundation
import Tabular
import TestSupport
import Testing

@testable import ResultFiles

@Suite struct OutputFolderTests {
  @Test func filesAndManifestAreWritten() throws {
    try inNewFolder { folder in
      let output = OutputFolder("\(folder)/a/b/")
      try output.writeResults([file("x.csv", "x"), file("y.csv", "y")], manifest: Array("m".utf8)) {
        _ in []
      }
      #expect(contents("\(folder)/a/b") == ["manifest.json": "m", "x.csv": "x", "y.csv": "y"])
    }
  }

  @Test func theManifestComesLast() throws {
    try inNewFolder { folder in
      let order = Order()
      var calls = OutputFolder.Calls()
      calls.rename = { old, new in
        order.append(new)
        return SystemFiles.rename(old, to: new)
      }
      let output = OutputFolder(folder, calls: calls)
      try output.writeResults([file("x.csv", "x"), file("y.csv", "y")], manifest: []) { _ in [] }
      #expect(order.names == ["x.csv", "y.csv", "manifest.json"])
    }
  }

  @Test func resultsNoLongerMadeAreRemovedAndNothingElse() throws {
    try inNewFolder { folder in
      let output = OutputFolder(folder)
      let first = ["gammel.csv", "rettet.csv", "felles.csv"].map { file($0, $0) }
      try output.writeResults(first, manifest: Array("1".utf8)) { _ in [] }
      try output.write([file("rettet.csv", "rettet for hånd"), file("egen.csv", "brukerens")]) {
        name, _ in name == "rettet.csv"
      }
      let listed = first.map { (name: $0.name, sha256: SHA256.hex($0.bytes).uppercased()) }
      try output.writeResults([file("felles.csv", "ny")], manifest: Array("2".utf8)) { old in
        #expect(old == Array("1".utf8))
        return listed + [(name: "../egen.csv", sha256: ""), (name: "borte.csv", sha256: "")]
      }
      #expect(
        contents(folder) == [
          "egen.csv": "brukerens", "felles.csv": "ny", "manifest.json": "2",
          "rettet.csv": "rettet for hånd",
        ])
    }
  }

  /// What is marked goes where no manifest lists it; what is neither stays, and is in the way of a result
  /// of its name.
  @Test func whatIsMarkedIsRemovedAndTheRestIsTold() throws {
    try inNewFolder { folder in
      let output = OutputFolder(folder)
      try output.write([
        file("behov.csv", "gammelt"), file("egen.csv", "egen"), file("side.html", "merket"),
      ])
      let mark = Array("merket".utf8)
      func write(_ names: [String]) throws -> OutputFolder.Others {
        try output.writeResults(
          names.map { file($0, "ny") }, manifest: [], listed: { _ in [] },
          marked: { name, bytes in name.hasSuffix(".html") && bytes() == mark })
      }
      for inTheWay in ["behov.csv", "side.html"] {
        #expect(throws: OutputError.self) { try write(["a.csv", inTheWay]) }
      }
      #expect(
        try write(["a.csv"]) == .init(removed: ["side.html"], left: ["behov.csv", "egen.csv"]))
      #expect(
        contents(folder) == [
          "a.csv": "ny", "behov.csv": "gammelt", "egen.csv": "egen", "manifest.json": "",
        ])
    }
  }

  /// A file that Kohort did not write, or that was changed afterwards, is never written over, nor is a
  /// result of another kind; the same bytes are no change.
  @Test func whatIsNotOursIsNotWrittenOver() throws {
    try inNewFolder { folder in
      let output = OutputFolder(folder)
      try output.write([file("x.csv", "brukerens")])
      try output.write([file("x.csv", "brukerens")])
      let error = OutputError.cannotCreate(
        what: Phrase(verbatim: "\(folder)/x.csv"),
        reason: Phrase(
          "there is a file of that name that Kohort did not write, or that was changed afterwards; move it away, or give another name"
        ))
      #expect(throws: error) { try output.write([file("x.csv", "ny")]) }
      #expect(throws: error) {
        try output.writeResults([file("a.csv", "ny"), file("x.csv", "ny")], manifest: []) { _ in []
        }
      }
      #expect(contents(folder) == ["x.csv": "brukerens"])
      try output.writeResults([file("a.csv", "a")], manifest: Array("1".utf8)) { _ in [] }
      #expect(throws: OutputError.self) {
        try output.writeResults([file("b.csv", "b")], manifest: Array("2".utf8)) { _ in nil }
      }
      #expect(contents(folder) == ["a.csv": "a", "manifest.json": "1", "x.csv": "brukerens"])
    }
  }

  /// What a process that is gone left under temporary names goes before the next writing, and what it
  /// had set aside comes back; what one that runs is writing, and files of the user's with such names, stay.
  @Test func leftoversOfTheDeadAreSwept() throws {
    try inNewFolder { folder in
      let mine = ".kohort-1-x.csv.new"  // The first process of a system always runs.
      let names = [
        ".kohort-2147483647-x.csv.new", ".kohort-2147483647-x.csv.old",
        ".kohort-2147483647-y.csv.old", mine, ".kohort-min",
      ]
      for name in names {
        try Data(name.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      }
      try OutputFolder(folder).write([file("z.csv", "ny")])
      #expect(
        contents(folder) == [
          "x.csv": names[1], "z.csv": "ny", mine: mine, ".kohort-min": ".kohort-min",
        ])
    }
  }

  @Test func whoIsStoppedLeavesEverythingAsItWas() throws {
    try inNewFolder { folder in
      try OutputFolder(folder).write([file("x.csv", "gammel")])
      for files in 0...2 {
        var asked = 0
        #expect(throws: OutputError.interrupted) {
          try OutputFolder(folder).writeResults(
            [file("x.csv", "gammel"), file("y.csv", "ny")], manifest: [], listed: { _ in [] },
            isInterrupted: {
              asked += 1
              return asked > files
            })
        }
        #expect(contents(folder) == ["x.csv": "gammel"])
      }
    }
  }

  @Test func aFullDiskLeavesEverythingAsItWas() throws {
    try inNewFolder { folder in
      try OutputFolder(folder).writeResults([file("x.csv", "old")], manifest: Array("m".utf8)) {
        _ in []
      }
      var calls = OutputFolder.Calls()
      calls.writeNew = { path, bytes in
        guard path.contains("y.csv") else { return SystemFiles.writeNew(path, bytes) }
        _ = SystemFiles.writeNew(path, Array(bytes.prefix(1)))
        return SystemFiles.diskFull
      }
      let output = OutputFolder(folder, calls: calls)
      let error = OutputError.failedWriting(
        what: Phrase(verbatim: "\(folder)/y.csv"), reason: Phrase("No space left on device"))
      #expect(throws: error) {
        try output.writeResults([file("x.csv", "new"), file("y.csv", "new")], manifest: []) { _ in
          [(name: "x.csv", sha256: SHA256.hex(Array("old".utf8)))]
        }
      }
      #expect(contents(folder) == ["manifest.json": "m", "x.csv": "old"])
    }
  }

  /// Whatever rename fails, the folder is as before.
  @Test func aFailedRenameIsTakenBack() throws {
    for failing in 0..<6 {
      try inNewFolder { folder in
        let before = ["manifest.json": "m", "x.csv": "old", "z.csv": "z"]
        try OutputFolder(folder).write(before.keys.sorted().map { file($0, before[$0] ?? "") })
        let order = Order()
        var calls = OutputFolder.Calls()
        calls.rename = { old, new in
          order.append(new)
          if order.names.count == failing + 1 { return SystemFiles.diskFull }
          return SystemFiles.rename(old, to: new)
        }
        #expect(throws: OutputError.self) {
          let output = OutputFolder(folder, calls: calls)
          try output.writeResults([file("x.csv", "new"), file("y.csv", "new")], manifest: []) { _ in
            [(name: "z.csv", sha256: SHA256.hex(Array("z".utf8)))]
          }
        }
        #expect(contents(folder) == before, "rename \(failing)")
      }
    }
  }

  @Test func aNameThatIsAFolder() throws {
    try inNewFolder { folder in
      try FileManager.default.createDirectory(
        atPath: "\(folder)/y.csv", withIntermediateDirectories: true)
      let error = OutputError.cannotCreate(
        what: Phrase(verbatim: "\(folder)/y.csv"), reason: Phrase("there is a folder of that name"))
      #expect(throws: error) {
        try OutputFolder(folder).write([file("x.csv", "x"), file("y.csv", "y")])
      }
      try #expect(FileManager.default.contentsOfDirectory(atPath: folder) == ["y.csv"])
    }
  }

  @Test func aFileWhereTheFolderShouldBe() throws {
    try inNewFolder { folder in
      try OutputFolder(folder).write([file("x", "x")])
      let here = OutputError.cannotCreate(
        what: Phrase(verbatim: "\(folder)/x"), reason: Phrase("there is a file of that name"))
      #expect(throws: here) { try OutputFolder("\(folder)/x").write([]) }
      #expect(throws: OutputError.self) { try OutputFolder("\(folder)/x/y").write([]) }
      #expect(contents(folder) == ["x": "x"])
    }
  }

  @Test func aPlaceThatMayNotBeWritten() {
    // The kernel refuses this to every user, also the one tests may run as in a container.
    #expect(throws: OutputError.self) { try OutputFolder("/proc/kohort/a").write([]) }
    #expect(SystemFiles.kind("/proc/kohort") == .nothing)
  }

  @Test func foldersMadeOnTheWayAreRemovedOnFailure() throws {
    try inNewFolder { folder in
      var calls = OutputFolder.Calls()
      calls.writeNew = { _, _ in SystemFiles.diskFull }
      #expect(throws: OutputError.self) {
        try OutputFolder("\(folder)/a/b", calls: calls).write([file("x", "x")])
      }
      try #expect(FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }

  @Test func readingWhatIsNotThere() throws {
    try inNewFolder { folder in
      #expect(throws: MissingInput.self) { try SystemFiles.read("\(folder)/x") }
      #expect(throws: MissingInput.self) { try SystemFiles.read(folder) }
      try OutputFolder(folder).write([file("b", "1"), file("a", "")])
      try #expect(SystemFiles.read("\(folder)/b") == Array("1".utf8))
      try #expect(SystemFiles.read("\(folder)/a").isEmpty)
      #expect(SystemFiles.names(in: folder) == ["a", "b"])
      #expect(SystemFiles.names(in: "\(folder)/x").isEmpty)
    }
  }
}

/// The targets of renames, in order.
private final class Order: @unchecked Sendable {
  private var targets: [String] = []
  var names: [String] { targets.map { URL(fileURLWithPath: $0).lastPathComponent } }
  func append(_ target: String) { targets.append(target) }
}
