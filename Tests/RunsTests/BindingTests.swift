import TestSupport
import Testing

@testable import Runs

/// Control totals around the end of a run.
@Suite struct BindingTests {
  @Test func aShorterRunIsTheBeginningOfALongerOne() throws {
    let folder = try Asker.folder()
    let long = try #require(folder.scenario("ssb-mmmm"))
    let whole = try ScenarioRun(folder, scenario: long).regions[0].populations
    for end in [2023, 2025, 2027] {
      let run = try ScenarioRun(folder, scenario: long, lastYear: end)
      let short = run.regions[0].populations
      #expect(short[end] == whole[end] && short[end + 1] == nil)
      #expect(run.regions[0].steps.count == end - 2022)
      #expect(run.boundThrough == nil)
    }
  }

  /// Totals from 2026 on: the four years before share one factor on the growth of the run that is not
  /// bound, so that the last of them no longer takes what is left.
  @Test func theYearsToTheFirstTotalGrowAsTheUnboundRun() throws {
    let (bound, free) = try (Asker.run("ssb-mmmm"), Asker.run("fri"))
    func growth(_ run: ScenarioRun, _ year: Int) throws -> Double {
      let people = run.regions[0].populations
      return try #require(people[year + 1]?.total) / #require(people[year]?.total)
    }
    let factors = try (2022..<2026).map { try growth(bound, $0) / growth(free, $0) }
    #expect(factors.allSatisfy { near($0, factors[0], within: 1e-12) })
    #expect(near(factors[0], 0.997952, within: 1e-6))
    #expect(bound.regions[0].populations[2026]?.total.rounded() == 97928)
  }

  @Test func aControlTotalOfTheStartThatContradictsThePopulationIsSaid() {
    // 100, 105, … 150 women and ten fewer men in each of eleven groups: 2640.
    func warnings(_ persons: Int) -> [String] {
      Folder.small([
        "kontrolltotaler": [
          "region;aldersgruppe;år;personer", "1;alle;2020;\(persons)", "1;alle;2030;2700",
        ]
      ]).warnings()
    }
    #expect(warnings(2640) == [])
    #expect(
      warnings(2700) == [
        """
        kontrolltotaler.csv: 2020 is where the run starts and is not bound; ages 0+ of region 1 \
        have 2,640 persons there and 2,700 in the control totals
        """
      ])
  }

  @Test func pastTheLastControlTotalItIsSaid() throws {
    let folder = try Asker.folder()
    let scenario = try #require(folder.scenario("ssb-mmmm"))
    let run = try ScenarioRun(folder, scenario: scenario, lastYear: 2053)
    #expect(run.boundThrough == 2050)
    #expect(
      run.warnings == [
        "kontrolltotaler.csv ends in 2050: the years after it are not bound to anything"
      ])
  }

  @Test func totalsBeforeTheStartAreWarnedOf() throws {
    let folder = Folder.small([
      "kontrolltotaler": ["region;aldersgruppe;år;personer", "1;alle;2018;9", "1;alle;2030;3000"]
    ])
    #expect(
      try folder.run().warnings == [
        "kontrolltotaler.csv: 2018 is before the run starts, 2020, and is not used"
      ])
  }
}
