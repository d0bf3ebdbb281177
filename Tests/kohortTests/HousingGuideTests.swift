import Foundation
import Scenarios
import Testing

@testable import kohort

/// What docs/boligbygging.md shows is what the example folder prints.
@Suite struct HousingGuideTests {
  /// The fenced blocks of the page after an opening fence.
  private func blocks(_ fence: String) throws -> [[String]] {
    let page = try Checkout.text("docs/boligbygging.md")
    var blocks: [[String]] = []
    var open: String?
    for line in page.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        if open == nil { blocks += line == fence ? [[]] : [] }
        open = open == nil ? line : nil
      } else if open == fence {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks
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
    for example in examples {
      let header = example[0].split(separator: ";").map(String.init)
      let schema = FolderSchema.files.first { schema in
        let required = schema.columns.filter(\.required).map(\.name)
        return Set(header).isSuperset(of: required)
          && header.allSatisfy { name in schema.allColumns.contains { $0.name == name } }
      }
      #expect(schema != nil, "\(header)")
      for line in example.dropFirst() {
        #expect(line.split(separator: ";", omittingEmptySubsequences: false).count == header.count)
      }
    }
  }
}
