import Demography
import RateEstimation
import TestSupport
import Testing

@testable import Explaining
@testable import FolderText
@testable import MoneyInputs
@testable import NeedInputs
@testable import Outcomes
@testable import Runs
@testable import ScenarioFolders

/// The whole country in one folder, estimated: one pool of movers, and places that add up.
@Suite struct NationFolderTests {
  private static let horizon = 2022
  private static let prepared = Result {
    try Folder.nation().read().estimated(lastYear: horizon)
  }

  private static func run(_ letters: String) throws -> ScenarioRun {
    let prepared = try prepared.get()
    let scenario = try #require(prepared.folder.scenario(letters))
    return try ScenarioRun(prepared, scenario: scenario, lastYear: horizon)
  }

  /// Who leaves a place for another arrives there, by sex, age and year, to the last bit; moves
  /// abroad are streams of their own.
  @Test(arguments: ["MMMM", "MMHM", "MMK0"])
  func domesticOutEqualsDomesticIn(letters: String) throws {
    let run = try Self.run(letters)
    #expect(run.regions.count == 300)
    for index in 0..<(Self.horizon - 2020) {
      let asked = run.regions.map { $0.steps[index].step.asked }
      let arriving = asked.map { $0.persons[.domesticIn] ?? [] }
      let leaving = asked.map { $0.persons[.domesticOut] ?? [] }
      #expect(leaving[0].count == 162)
      for cell in leaving[0].indices {
        #expect(
          arriving.reduce(0) { $0 + $1[cell] } == leaving.reduce(0) { $0 + $1[cell] },
          "\(letters) step \(index) cell \(cell)")
      }
      let moved = leaving.reduce(0) { $0 + $1.sum }
      #expect(moved > 100)
      let abroad = asked.reduce(0) { $0 + ($1.persons[.immigration] ?? []).sum }
      #expect((abroad > 0) == (letters.last != "0"))
    }
  }

  /// The letters change the streams they are about, and no others.
  @Test func theLettersActOnTheirOwnStreams() throws {
    func first(_ letters: String, _ stream: MigrationStream) throws -> Double {
      try Self.run(letters).regions.reduce(0) {
        $0 + ($1.steps[0].step.asked.persons[stream] ?? []).sum
      }
    }
    let domestic = try first("MMMM", .domesticOut)
    #expect(abs(try first("MMLM", .domesticOut) / domestic - 0.9) < 1e-6)
    #expect(abs(try first("MMHM", .domesticOut) / domestic - 1.1) < 1e-6)
    #expect(try first("MMML", .domesticOut) == domestic)
    let abroad = try first("MMMM", .immigration)
    #expect(abs(try first("MMML", .immigration) / abroad - 0.78) < 1e-9)
    #expect(try first("MMLM", .immigration) == abroad)
    #expect(try first("MM0M", .domesticIn) == 0)
    #expect(try first("MM0M", .immigration) == abroad)
    #expect(try first("MMM0", .immigration) == 0 && first("MMM0", .emigration) == 0)
  }

  /// Without moves the sum of the places is the nation projected alone.
  @Test func withoutMovesThePlacesAreTheNationAlone() throws {
    let prepared = try Self.prepared.get()
    let folder = prepared.folder
    let run = try Self.run("MM00")
    var start = Population(axis: folder.settings.axis)
    var sums = run.regions[0].steps.map { _ in [Double](repeating: 0, count: 162) }
    for region in run.regions {
      let base = try #require(region.populations[2020]).cells
      for (sex, offset) in [(Sex.female, 0), (.male, 81)] {
        for age in 0...80 { start[sex, age: age] += base[offset + age] }
      }
      for (index, step) in region.steps.enumerated() {
        for cell in sums[index].indices { sums[index][cell] += step.step.account.end.cells[cell] }
      }
    }
    let schedule = RateSchedule(
      folder: folder, settings: folder.settings, scenario: ScenarioDefinition(), startYear: 2020,
      findings: Findings())
    let inputs = try (2020..<Self.horizon).map { year in
      StepInput(
        rates: StepRates(
          axis: folder.settings.axis,
          femaleSurvival: try #require(schedule.mortality(.female, year: year)).survival,
          maleSurvival: try #require(schedule.mortality(.male, year: year)).survival,
          fertility: try #require(schedule.fertility(year: year)).rates,
          sexRatioAtBirth: schedule.sexRatio(year: year)))
    }
    let nation = try Projection(
      of: start, through: inputs, conventions: folder.settings.conventions)
    for (index, step) in nation.steps.enumerated() {
      for (cell, persons) in step.account.end.cells.enumerated() {
        #expect(near(sums[index][cell] / persons, 1, within: 1e-10), "step \(index) cell \(cell)")
      }
    }
    // The test can fail: places without factors would have other children.
    #expect(Set(prepared.estimates?.fertilityFactors.values.map { $0 } ?? []).count > 10)
    #expect(try #require(prepared.estimates).birthsFactor(of: run.regions[0].code) != nil)
  }

  /// Births of a main alternative add up to those of the common rates of all the women.
  @Test func birthsAreThoseOfTheCommonRates() throws {
    let prepared = try Self.prepared.get()
    let folder = prepared.folder
    let run = try Self.run("MMMM")
    let schedule = RateSchedule(
      folder: folder, settings: folder.settings, scenario: ScenarioDefinition(), startYear: 2020,
      findings: Findings())
    for index in 0..<2 {
      let rates = try #require(schedule.fertility(year: 2020 + index)).rates
      var (births, expected) = (0.0, 0.0)
      for region in run.regions {
        let account = region.steps[index].step.account
        births += account.births.sum
        for age in 0...80 {
          let women = (account.start.cells[age] + account.end.cells[age]) / 2
          expected += rates[age] * women
        }
      }
      #expect(near(births / expected, 1, within: 1e-10))
    }
  }
}
