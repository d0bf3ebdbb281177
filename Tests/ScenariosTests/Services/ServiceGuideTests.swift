import Foundation
import Testing

@testable import FolderText

@Suite struct ServiceGuideTests {
  /// The examples of a page whose fence has no language.
  private static func examples(_ page: String) throws -> [[String]] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let text = try String(
      contentsOf: root.appendingPathComponent("docs/\(page).md"), encoding: .utf8)
    var blocks: [[String]] = []
    var block: [String]?
    var isOther = false
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        if let own = block {
          if !isOther { blocks.append(own) }
          block = nil
        } else {
          (block, isOther) = ([], line != "```")
        }
      } else {
        block?.append(line)
      }
    }
    return blocks
  }

  @Test(arguments: ["boligtrapp", "innsatstrapp"])
  func theExamplesHaveTheColumnsOfTheSchema(_ page: String) throws {
    let examples = try Self.examples(page)
    #expect(examples.count > 4)
    for example in examples {
      let header = example[0].split(separator: ";").map(String.init)
      let schema = FolderSchema.files.first { schema in
        let required = schema.columns.filter(\.required).map(\.name)
        return Set(header).isSuperset(of: required)
          && header.allSatisfy { name in schema.allColumns.contains { $0.name == name } }
      }
      #expect(schema != nil, "\(header)")
      for line in example.dropFirst() {
        #expect(line.components(separatedBy: ";").count == header.count, "\(line)")
      }
    }
  }
}
