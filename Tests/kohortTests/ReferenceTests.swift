import Foundation
import Testing

@testable import kohort

@Suite struct ReferenceTests {
  /// When this fails: `kohort help --markdown > docs/cli.md`.
  @Test func theReferencePageIsTheTableOfFlags() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("docs/cli.md"), encoding: .utf8)
    #expect(page == Help.markdown)
  }
}
