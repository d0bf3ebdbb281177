import Foundation
import Scenarios
import TestSupport
import Testing

@testable import kohort

/// What docs/boligbygging.md shows is what the example folder prints.
@Suite struct HousingGuideTests {
  /// The fenced blocks of the page after an opening fence.
  private func blocks(_ fence: String) throws -> [[String]] {
    try FencedBlocks.lines(of: "docs/boligbygging.md", after: fence)
  }

  /// Each block begins with its command; its lines stand in the output in the same order.
  @Test func theTablesAreThoseOfTheExampleFolder() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-guide-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Binary.run(["init", folder.path]).code == 0)
    let shown = try blocks("```text")
    #expect(shown.count == 2)
    for block in shown {
      let words = block[0].split(separator: " ").map(String.init)
      #expect(words.prefix(4) == ["$", "kohort", "run", "MAPPE"])
      let ending = try Binary.run(["run", folder.path] + words.dropFirst(4))
      #expect(ending.code == 0 && ending.err.isEmpty)
      var rest = ending.out.components(separatedBy: "\n")[...]
      for line in block.dropFirst() {
        guard let place = rest.firstIndex(of: line) else {
          Issue.record("\(block[0]) does not print: \(line)")
          break
        }
        rest = rest[(place + 1)...]
      }
    }
  }

  @Test func theExamplesHaveTheColumnsOfTheSchema() throws {
    let examples = try blocks("```")
    #expect(examples.count == 3)
    for example in examples { #expect(FencedBlocks.problems(of: example) == []) }
  }
}
