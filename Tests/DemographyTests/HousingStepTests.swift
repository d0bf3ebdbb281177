import TestSupport
import Testing

@testable import Demography

/// Populations bound to their homes.
@Suite struct HousingStepTests {
  private let axis = AgeAxis(openAge: 50)
  private var cells: Int { 2 * axis.count }

  private func region(seed: UInt64) -> (start: Population, input: StepInput, headship: [Double]) {
    var random = SplitMix64(seed: seed)
    let survival = (0...axis.count).map { _ in random.uniform(0.9, 1) }
    let fertility = (0..<axis.count).map { $0 < 15 || $0 > 45 ? 0 : random.uniform(0.02, 0.1) }
    let rates = StepRates(
      axis: axis, femaleSurvival: survival, maleSurvival: survival, fertility: fertility)
    var migration = MigrationAssumption()
    migration.counts[.domesticIn] = (0..<cells).map { _ in random.uniform(0, 3) }
    migration.counts[.immigration] = (0..<cells).map { _ in random.uniform(0, 1) }
    migration.rates[.domesticOut] = (0..<cells).map { _ in random.uniform(0, 0.06) }
    let start = Population(axis: axis, cells: (0..<cells).map { _ in random.uniform(0, 90) })
    let headship = (0..<cells).map { cell in
      cell % axis.count < 18 ? 0 : random.uniform(0.2, 0.8)
    }
    return (start, StepInput(rates: rates, migration: migration), headship)
  }

  private func housing(_ headship: [Double], homes: Double, arrivals: Double = 0) -> HousingStep {
    HousingStep(
      headshipAtStart: headship, headshipAtEnd: headship, homes: homes,
      arrivals: Array(repeating: arrivals, count: cells))
  }

  /// 100 people who neither die, bear nor leave, half of them heads of households: with 8 arrivals
  /// in new homes and 10 in others, 70 homes need ½(100 + 8 + 10·s) = 70, so s = 3.2.
  @Test func aSmallExampleByHand() throws {
    let small = AgeAxis(openAge: 4)
    let one = [Double](repeating: 1, count: small.count + 1)
    let rates = StepRates(
      axis: small, femaleSurvival: one, maleSurvival: one,
      fertility: [Double](repeating: 0, count: small.count))
    var migration = MigrationAssumption()
    migration.counts[.domesticIn] = [Double](repeating: 1, count: 10)
    var input = StepInput(rates: rates, migration: migration)
    let half = [Double](repeating: 0.5, count: 10)
    input.housing = HousingStep(
      headshipAtStart: half, headshipAtEnd: half, homes: 70,
      arrivals: [Double](repeating: 0.8, count: 10))
    let start = Population(axis: small, cells: [Double](repeating: 10, count: 10))
    let step = try Projection(
      of: start, through: [input], conventions: Conventions(migrationTiming: .end)
    ).steps[0]
    let outcome = try #require(step.housing)
    #expect(near(outcome.factor, 3.2, within: 1e-12))
    #expect(abs(outcome.households - 70) < 1e-9 && outcome.unfilled == 0)
    #expect(abs(outcome.arrivals - 8) < 1e-12 && abs(outcome.vacated) < 1e-12)
    #expect(near(step.account.end.total, 140, within: 1e-9))
  }

  @Test func theHomesOfTheTrendGiveTheTrend() throws {
    for seed in UInt64(1)...5 {
      for timing in MigrationTiming.allCases {
        let (start, plain, headship) = region(seed: seed)
        let conventions = Conventions(migrationTiming: timing)
        let trend = try Projection(of: start, through: [plain], conventions: conventions).steps[0]
        var bound = plain
        bound.housing = housing(
          headship, homes: trend.account.end.households(headship: headship))
        let step = try Projection(of: start, through: [bound], conventions: conventions).steps[0]
        #expect(near((step.housing?.factor ?? 0), 1, within: 1e-9))
        for (one, other) in zip(step.account.end.cells, trend.account.end.cells) {
          #expect(near(one, other, within: 1e-9))
        }
        #expect(step.account.unbalancedCells().isEmpty)
      }
    }
  }

  @Test func householdsFollowTheHomes() throws {
    let (start, plain, headship) = region(seed: 9)
    let now = start.households(headship: headship)
    var people = 0.0
    for extra in [0, 50, 100, 200.0] {
      var inputs: [StepInput] = []
      for year in 1...6 {
        var input = plain
        input.housing = housing(headship, homes: now + extra * Double(year), arrivals: extra / 100)
        inputs.append(input)
      }
      let steps = try Projection(of: start, through: inputs).steps
      for (year, step) in steps.enumerated() {
        let outcome = try #require(step.housing)
        #expect(near(outcome.households - now, extra * Double(year + 1), within: 1e-8))
        #expect(outcome.unfilled == 0 && step.account.unbalancedCells().isEmpty)
      }
      let total = try #require(steps.last).account.end.total
      #expect(total > people)
      people = total
    }
  }

  /// H(start) − H(those who stayed) is what the closed step says.
  @Test func vacatedHomesAreThoseOfTheOnesWhoLeft() throws {
    let (start, plain, headship) = region(seed: 4)
    var closed = plain
    closed.migration.counts = CellsByStream()
    let stayed = try Projection(of: start, through: [closed]).steps[0].account.end
    var bound = plain
    let now = start.households(headship: headship)
    bound.housing = housing(headship, homes: now)
    let outcome = try #require(Projection(of: start, through: [bound]).steps[0].housing)
    #expect(near(outcome.vacated, (now - stayed.households(headship: headship)), within: 1e-9))
    #expect(outcome.vacated > 0)
  }

  @Test func whatCannotBeReachedIsTold() throws {
    let (start, plain, headship) = region(seed: 2)
    var few = plain
    few.housing = housing(headship, homes: 10)
    let crowded = try #require(Projection(of: start, through: [few]).steps[0].housing)
    #expect(crowded.factor == 0 && crowded.unfilled < 0)
    #expect(crowded.unfilled == 10 - crowded.households)
    var alone = plain
    alone.migration.counts[.domesticIn] = nil
    alone.housing = housing(headship, homes: 1e6)
    let empty = try #require(Projection(of: start, through: [alone]).steps[0].housing)
    #expect(empty.unfilled > 0 && empty.factor == 0)
  }

  /// The people of a net stream who arrive are those that are scaled; the losses stay.
  @Test func aNetStreamFillsHomesToo() throws {
    for seed in UInt64(1)...3 {
      var (start, plain, headship) = region(seed: seed)
      plain.migration = MigrationAssumption()
      plain.migration.rates[.net] = (0..<cells).map { $0 % 3 == 0 ? -0.02 : 0.03 }
      plain.migration.counts[.net] = (0..<cells).map { $0 % 5 == 0 ? -1 : 0.5 }
      let trend = try Projection(of: start, through: [plain]).steps[0]
      let homes = trend.account.end.households(headship: headship)
      for extra in [0, 30.0] {
        var bound = plain
        bound.housing = housing(headship, homes: homes + extra)
        let step = try Projection(of: start, through: [bound]).steps[0]
        let outcome = try #require(step.housing)
        #expect(abs(outcome.households - homes - extra) < 1e-8 && outcome.unfilled == 0)
        #expect(step.account.unbalancedCells().isEmpty)
        #expect(step.asked.flows.outflow == trend.asked.flows.outflow)
        if extra == 0 {
          #expect(near(outcome.factor, 1, within: 1e-9))
          for (one, other) in zip(step.account.end.cells, trend.account.end.cells) {
            #expect(near(one, other, within: 1e-9))
          }
        }
      }
    }
  }

  /// Outflows that are limited at the start break the line: 1e-9 of a household all the same.
  @Test func homesAreFilledWhereOutflowsAreLimited() throws {
    var (start, plain, headship) = region(seed: 11)
    plain.migration.counts[.emigration] = (0..<cells).map { $0 % 4 == 0 ? start.cells[$0] : 0 }
    let now = start.households(headship: headship)
    var filled = 0
    for share in [0.4, 0.7, 1, 1.4] {
      plain.housing = housing(headship, homes: share * now)
      let step = try Projection(of: start, through: [plain]).steps[0]
      let outcome = try #require(step.housing)
      if outcome.factor == 0 { continue }
      filled += 1
      #expect(abs(outcome.households - share * now) < 1e-8 && outcome.unfilled == 0)
      #expect(step.account.unbalancedCells().isEmpty)
    }
    #expect(filled >= 2)
    #expect(try Projection(of: start, through: [plain]).steps[0].limited.isEmpty == false)
  }
}
