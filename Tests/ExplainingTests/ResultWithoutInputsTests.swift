import ResultFiles
import ScenarioFolders
import Scenarios
import TestSupport
import Testing

@testable import Explaining

/// A manifest that tells of fewer inputs than a run must have, as one that was changed by hand.
@Suite struct ResultWithoutInputsTests {
  private func result() throws -> ResultFolder {
    let report = try RunReport(Folder.small.read(), .init())
    var manifest = try #require(Manifest(report.manifest(of: [])))
    manifest.inputs = []
    return try ResultFolder(name: "mappe", manifest: manifest.bytes(), files: [:])
  }

  @Test func isToldOfByExplainAndCompare() throws {
    let result = try result()
    let missing = #expect(throws: MissingInput.self) {
      try Explanation(of: "folketall 2030 i alt", in: result, language: .nb)
    }
    #expect(missing?.description.hasPrefix("befolkning.csv: found nothing") == true)
    #expect(throws: MissingInput.self) {
      try PlanComparison(old: result, new: result, language: .nb)
    }
  }
}
