import TestSupport
import Testing

@testable import Ensembles
@testable import Outcomes
@testable import Scenarios

/// A rung with norms for some of its user groups has the staff of those, and says whose it lacks.
@Suite struct StaffOfSomeGroupsTests {
  private static let folder: Folder = {
    var folder = Folder.services([
      "aarsverk": ["trapp;trinn;brukergruppe;år;per_enhet", "boligtrapp;6;eldre;2024;1,5"]
    ])
    folder.add("trappebruk", "boligtrapp;6;unge;begge;18–40;2024;4;plass")
    return folder
  }()

  @Test func theGroupsWithANormAreCounted() throws {
    let outcome = try Self.folder.services()
    let ladder = outcome.ladders[0]
    // 20 of eldre at 1.5; the 4 of unge have no norm.
    #expect(try #require(ladder.staff(rung: 0)[0])[0] == 30)
    #expect(ladder.groupsWithoutNorm(rung: 0) == ["unge"])
    // A rung without any norm is not said to lack one of a group.
    #expect(ladder.groupsWithoutNorm(rung: 1) == [])
    let numbers = try #require(ServiceNumbers(outcome))
    let place = try #require(numbers.series.firstIndex { $0.measure == .staff })
    #expect(numbers.numbers(outcome)[place][0]?[0] == 30)
    let series = DemandOutcome(outcome)["boligtrapp", "6", nil, .staff]
    #expect(series?.values[2024]?[0] == 30)
  }

  @Test func theTableSaysWhoHasNone() throws {
    let tables = try RunReport(Self.folder.read(), .init()).tables
    let staff = try #require(tables.first { $0.name == "arsverk" })
    #expect(
      staff.notes.contains("boligtrapp 6: uten unge, som ikke har norm i aarsverk.csv"))
  }
}
