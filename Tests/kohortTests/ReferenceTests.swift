import Foundation
import Scenarios
import Tabular
import TestSupport
import Testing

@testable import kohort

/// The pages that are printed by the program are what the program prints.
@Suite struct ReferenceTests {
  /// When this fails: `kohort help --markdown --lang en > docs/cli.md`.
  @Test func theReferencePageIsTheTableOfFlags() throws {
    #expect(try Checkout.text("docs/cli.md") == Help.markdown(.en))
    for (language, line) in [
      (Language.nb, "kohort help --markdown"), (.nn, "kohort help --markdown --lang nn"),
      (.en, "kohort help --markdown --lang en"),
    ] {
      let page = FakeTool().end(String(line.dropFirst("kohort ".count))).out
      #expect(page == Help.markdown(language) && page.contains("`\(line)`"))
    }
  }

  /// When this fails: `kohort help --columns > docs/columns.md`, which is bokmål in every language.
  @Test func thePageOfColumnsIsTheSchema() throws {
    #expect(try Checkout.text("docs/columns.md") == ColumnGuide.markdown)
    for (language, word) in [(Language.nb, "betyr"), (.nn, "tyder"), (.en, "means")] {
      #expect(ColumnGuide.readMe(language).contains(" | \(word) |"))
    }
  }

  /// When this fails: `kohort help --results > docs/resultater.md`, bokmål in every language too.
  @Test func thePageOfResultsIsWhatTablesDeclare() throws {
    #expect(try Checkout.text("docs/resultater.md") == ResultGuide.markdown)
    for flag in ["", " --lang en"] {
      #expect(FakeTool().end("help --results\(flag)").out == ResultGuide.markdown)
    }
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
    let examples = try FencedBlocks.lines(of: "docs/scenario-folder.md", after: "```")
    #expect(examples.count == 14)
    for example in examples { #expect(FencedBlocks.problems(of: example) == []) }
  }
}
