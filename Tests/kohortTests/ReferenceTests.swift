import Foundation
import Scenarios
import Testing

@testable import kohort

/// The pages that are printed by the program are what the program prints.
@Suite struct ReferenceTests {
  /// When this fails: `kohort help --markdown > docs/cli.md`.
  @Test func theReferencePageIsTheTableOfFlags() throws {
    #expect(try Checkout.text("docs/cli.md") == Help.markdown)
  }

  /// When this fails: `kohort help --columns > docs/columns.md`.
  @Test func thePageOfColumnsIsTheSchema() throws {
    #expect(try Checkout.text("docs/columns.md") == ColumnGuide.markdown)
  }

  /// Every column of every file has a line; so does every setting that a folder may give.
  @Test func thePageOfColumnsLeavesNothingOut() {
    let page = ColumnGuide.markdown
    for schema in FolderSchema.files {
      #expect(page.contains("\n## \(schema.fileName)\n"))
      for column in schema.allColumns {
        #expect(page.contains("| `\(column.name)` | `\(column.english)` |"), "\(schema.name)")
      }
    }
    for field in ["startår", "migrasjonstid", "fødselseksponering", "behovsdato"] {
      #expect(page.contains("| `\(field)` |"))
    }
  }

  @Test func helpPrintsThePageOfColumns() {
    #expect(FakeTool().end("help --columns").out == ColumnGuide.markdown)
  }
}

/// The examples in the pages a folder is written from are of files that can be read.
@Suite struct FolderPageTests {
  @Test func theExamplesHaveTheColumnsOfTheSchema() throws {
    let page = try Checkout.text("docs/scenario-folder.md")
    let blocks = page.components(separatedBy: "\n```\n")
    // Odd pieces are inside fences.
    let examples = stride(from: 1, to: blocks.count, by: 2).map { blocks[$0] }
    #expect(examples.count == 14)
    for example in examples {
      let lines = example.split(separator: "\n")
      let header = try #require(lines.first).split(separator: ";").map(String.init)
      let schema = FolderSchema.files.first { schema in
        let required = schema.columns.filter(\.required).map(\.name)
        return Set(header).isSuperset(of: required)
          && header.allSatisfy { name in schema.allColumns.contains { $0.name == name } }
      }
      #expect(schema != nil, "\(header)")
      for line in lines.dropFirst() {
        #expect(line.split(separator: ";", omittingEmptySubsequences: false).count == header.count)
      }
    }
  }
}
