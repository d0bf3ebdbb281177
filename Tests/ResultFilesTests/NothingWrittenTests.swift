import Foundation
import TestSupport
import Testing

@testable import ResultFiles

/// A folder that cannot be run leaves what was written before as it was: results are made whole
/// before the first of them is written.
@Suite struct NothingWrittenTests {
  private func run(_ folder: Folder, into path: String) throws {
    let results = try folder.results()
    let manifest = try #require(results[OutputFolder.manifestName])
    let files = results.keys.sorted().filter { $0 != OutputFolder.manifestName }
    try OutputFolder(path).writeResults(
      files.map { OutputFile(name: $0, bytes: results[$0] ?? []) }, manifest: manifest
    ) { Manifest($0)?.results.map { (name: $0.file, sha256: $0.sha256) } ?? [] }
  }

  private func contents(_ path: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      contents[name] = FileManager.default.contents(atPath: "\(path)/\(name)")
    }
    return contents
  }

  @Test func aFailedRunWritesNothing() throws {
    let path = NSTemporaryDirectory() + "kohort-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var broken = Folder.small
    broken.add("scenarier", "scenario;felt;verdi")
    broken.add("scenarier", "s;farge;rød")
    #expect(throws: (any Error).self) { try run(broken, into: path) }
    #expect(!FileManager.default.fileExists(atPath: path))

    try run(.small, into: path)
    let before = try contents(path)
    #expect(before.count > 6)
    #expect(throws: (any Error).self) { try run(broken, into: path) }
    #expect(try contents(path) == before)
  }
}
