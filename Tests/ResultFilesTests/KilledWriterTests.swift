import Foundation
import Synchronization
import Tabular
import TestSupport
import Testing

@testable import ResultFiles

/// A process that is killed while it writes: the next one finds what was there before, or what was to be.
@Suite struct KilledWriterTests {
  private func manifest(_ files: [OutputFile]) -> [UInt8] {
    Manifest(
      kohort: "x", kind: .run, language: .nb, scenarios: [], inputs: [], sources: [], warnings: [],
      results: files.map { .init(file: $0.name, sha256: SHA256.hex($0.bytes)) }
    ).bytes()
  }

  private func write(_ files: [OutputFile], to output: OutputFolder) throws {
    try output.writeResults(files, manifest: manifest(files)) { Manifest($0)?.files(ofKind: .run) }
  }

  /// Calls of which only the first `count` are made; whoever is killed does nothing afterwards.
  private func killed(after count: Int) -> OutputFolder.Calls {
    let rest = Order(count)
    var calls = OutputFolder.Calls()
    calls.writeNew = { path, bytes in rest.next() ? SystemFiles.writeNew(path, bytes) : nil }
    calls.rename = { old, new in rest.next() ? SystemFiles.rename(old, to: new) : nil }
    calls.removeFile = { path in rest.next() ? SystemFiles.removeFile(path) : nil }
    return calls
  }

  private final class Order: Sendable {
    private let left: Mutex<Int>
    init(_ count: Int) { left = Mutex(count) }
    func next() -> Bool {
      left.withLock { left in
        left -= 1
        return left >= 0
      }
    }
  }

  /// Whatever call was the last, the folder is one of the two results whole, and can be written to.
  @Test(arguments: [true, false]) func everyPlaceToBeKilledAt(hadResult: Bool) throws {
    let first = [file("a.csv", "1"), file("same.csv", "s"), file("gone.csv", "g")]
    let second = [file("a.csv", "2"), file("same.csv", "s"), file("new.csv", "n")]
    var ends: [Bool] = []
    for count in 0..<40 {
      try inNewFolder { folder in
        try OutputFolder(folder).write([file("egen.txt", "egen")])
        if hadResult { try write(first, to: OutputFolder(folder)) }
        let before = contents(folder)
        try? write(second, to: OutputFolder(folder, calls: killed(after: count)))
        try OutputFolder(folder).write([])
        var after = ["egen.txt": "egen", "manifest.json": text(manifest(second))]
        for file in second { after[file.name] = text(file.bytes) }
        let there = contents(folder)
        #expect(there == before || there == after, "call \(count)")
        ends.append(there == after)
        try write([file("third.csv", "3")], to: OutputFolder(folder))
        #expect(contents(folder).keys.sorted() == ["egen.txt", "manifest.json", "third.csv"])
      }
    }
    #expect(ends.first == false && ends.last == true)
    #expect(ends.firstIndex(of: true).map { ends[$0...].allSatisfy { $0 } } == true)
  }

  /// A page that was set aside comes back.
  @Test func aPageComesBack() throws {
    for count in 0..<6 {
      try inNewFolder { folder in
        try OutputFolder(folder).write([file("side.html", "1")])
        let output = OutputFolder(folder, calls: killed(after: count))
        try? output.write([file("side.html", "2")], isOurs: { _, _ in true })
        try OutputFolder(folder).write([])
        #expect(["1", "2"].contains(contents(folder)["side.html"]) && contents(folder).count == 1)
      }
    }
  }

  @Test func temporaryNamesAreReadAsTheyAreMade() {
    let temporary = Temporary(process: 12, name: "a.old.csv", state: .new)
    #expect(temporary.fileName == ".kohort-12-a.old.csv.new")
    let read = Temporary(temporary.fileName)
    #expect(read?.process == 12 && read?.name == "a.old.csv" && read?.state == .new)
    for name in [
      ".kohort-min", ".kohort-1-.new", ".kohort--x.new", ".kohort-1-x", "kohort-1-x.new",
      ".kohort-1-x.csv", ".kohort-1.new",
    ] {
      #expect(Temporary(name) == nil, "\(name)")
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
