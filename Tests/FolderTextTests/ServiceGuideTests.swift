import TestSupport
import Testing

@Suite struct ServiceGuideTests {
  @Test(arguments: ["boligtrapp", "innsatstrapp"])
  func theExamplesHaveTheColumnsOfTheSchema(_ page: String) throws {
    let examples = try FencedBlocks.lines(of: "docs/\(page).md", after: "```")
    #expect(examples.count > 4)
    for example in examples { #expect(FencedBlocks.problems(of: example) == []) }
  }
}
