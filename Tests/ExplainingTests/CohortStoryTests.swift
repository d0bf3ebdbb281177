import Demography
import TestSupport
import Testing

@testable import Explaining
@testable import Runs

/// Where the people of some ages come from.
@Suite struct CohortStoryTests {
  /// A run of five-year groups with moves, bound to a total, so that every term is there.
  private static func run() throws -> ScenarioRun {
    try Folder.small(["kontrolltotaler": ["region;aldersgruppe;år;personer", "1;alle;2030;3000"]])
      .run()
  }

  /// What there were, plus and minus the flows, is what there are, for ages of every kind.
  @Test(arguments: [
    (10, 19 as Int?, AgeBounds(from: 0, through: 9) as AgeBounds?),
    (0, 4, nil), (0, 19, AgeBounds(from: 0, through: 9)),
    (50, nil, AgeBounds(from: 40, through: nil)),
    (20, nil, AgeBounds(from: 10, through: nil)), (0, nil, .everybody),
    (45, 49, AgeBounds(from: 35, through: 39)),
  ])
  func theTermsAddUp(lower: Int, upper: Int?, before: AgeBounds?) throws {
    let run = try Self.run()
    let ages = AgeBounds(from: lower, through: upper)
    let story = try #require(CohortStory(ages, year: 2030, in: run.regions))
    let there = try #require(run.regions[0].populations[2030]?.persons(ages))
    #expect(story.persons == there)
    #expect(story.agesAtStart == before)
    if let before {
      #expect(story.atStart == run.regions[0].populations[2020]?.persons(before))
    } else {
      #expect(story.atStart == 0)
    }
    let sum =
      story.atStart + story.births - story.deaths + story.moversIn - story.moversOut
      + story.adjustment
    #expect(near(sum, there, within: 1e-9))
    #expect(story.moversIn > 0 && story.moversOut > 0 && story.deaths > 0)
    #expect((story.births > 0) == (lower <= 5))
    #expect(story.adjustment != 0)
  }

  @Test func agesThatCutThroughAGroupHaveNoStory() throws {
    let run = try Self.run()
    #expect(CohortStory(AgeBounds(from: 3, through: 9), year: 2030, in: run.regions) == nil)
    #expect(CohortStory(.everybody, year: 2020, in: run.regions) == nil)
    #expect(CohortStory(.everybody, year: 2027, in: run.regions) == nil)
    #expect(CohortStory(.everybody, year: 2035, in: run.regions) == nil)
  }

  @Test func severalRegionsAreAddedUp() throws {
    var folder = Folder.small
    for name in ["befolkning", "flytting"] {
      folder[name] += folder[name].dropFirst().map { "2" + $0.dropFirst() }
    }
    let run = try folder.run()
    let one = try #require(CohortStory(.everybody, year: 2025, in: [run.regions[0]]))
    let both = try #require(CohortStory(.everybody, year: 2025, in: run.regions))
    #expect(run.regions.count == 2)
    #expect(near(both.deaths, 2 * one.deaths, within: 1e-9))
    #expect(both.atStart == 2 * one.atStart)
  }
}
