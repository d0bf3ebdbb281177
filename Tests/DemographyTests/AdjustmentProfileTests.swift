import TestSupport
import Testing

@testable import Demography

@Suite struct AdjustmentProfileTests {
  static let axis = AgeAxis(openAge: 2)
  static let population = Population(axis: axis, cells: [10, 20, 30, 40, 50, 0])

  private func total(_ change: [Double]) -> Double { change.reduce(0, +) }

  @Test func moreAreAddedByTheWeights() {
    let change = Self.population.change(byFactor: 1.2, weights: [1, 0, 0, 0, 2, 3])
    #expect(change == [5, 0, 0, 0, 10, 15])
    #expect(
      Self.population.change(byFactor: 1, weights: [1, 0, 0, 0, 2, 3]).allSatisfy { $0 == 0 })
  }

  /// 30 fewer by 1 : 2 : 3; nobody is in the last cell, so the first two give 10 and 20.
  @Test func fewerAreTakenByTheWeightsWhereSomebodyIs() {
    let change = Self.population.change(byFactor: 0.8, weights: [1, 0, 0, 0, 2, 3])
    #expect(change == [-10, 0, 0, 0, -20, 0])
  }

  /// 60 fewer: the first cell has 10 and is emptied, the fifth gives the other 50 it has; 75 fewer:
  /// the 15 that are left are a sixth of the 90 of cells without weight.
  @Test func whatIsNotThereIsTakenFromTheRest() {
    let all = Self.population.change(byFactor: 0.6, weights: [1, 0, 0, 0, 1, 0])
    #expect(all == [-10, 0, 0, 0, -50, 0])
    let rest = Self.population.change(byFactor: 0.5, weights: [1, 0, 0, 0, 1, 0])
    #expect(worstRelative(rest, [-10, -20.0 / 6, -5, -40.0 / 6, -50, 0]) < 1e-15)
    #expect(
      Self.population.change(byFactor: 0, weights: [1, 0, 0, 0, 1, 0]) == [
        -10, -20, -30, -40, -50, 0,
      ])
  }

  /// Any factor is met by any weights, and no cell ends below zero.
  @Test func theSumIsMetAndNobodyIsMissing() {
    var random = SplitMix64(seed: 321)
    let axis = AgeAxis(openAge: 12)
    for _ in 0..<500 {
      let cells = (0..<26).map { _ in random.chance(0.2) ? 0 : random.uniform(0, 100) }
      let population = Population(axis: axis, cells: cells)
      var weights = (0..<26).map { _ in random.chance(0.5) ? 0 : random.uniform(0, 5) }
      weights[3] = 1
      let factor = random.uniform(0, 1.5)
      let change = population.change(byFactor: factor, weights: weights)
      let after = zip(cells, change).map { $0 + $1 }
      #expect(after.allSatisfy { $0 >= 0 })
      #expect(near(after.reduce(0, +), factor * population.total, within: 1e-10 * population.total))
    }
  }

  /// The profile of arrivals is those of the step, by cohort; without any it is everybody alike.
  @Test func arrivalsAreThoseOfTheStep() throws {
    var input = StepInput(rates: ProjectionTests.still)
    let arriving = (0..<26).map { $0 == 4 ? 3.0 : $0 == 20 ? 1 : 0 }
    input.migration.counts[.domesticIn] = arriving
    input.controls = [ControlTotal(groups: ProjectionTests.everybody, persons: 2804)]
    for (profile, isBound) in [(AdjustmentProfile.arrivals, true), (.persons, false)] {
      input.profile = profile
      let account = try Projection(of: ProjectionTests.start, through: [input]).steps[0].account
      // 26 · 100 less the 200 nobody is born to replace, and 4 who arrive.
      let free = account.end.total - account.adjustment.reduce(0, +)
      let wanted = 2804 - free
      #expect(wanted > 100)
      let arrived = account.inMigration.reduce(0, +)
      #expect(near(arrived, 4, within: 1e-12))
      let expected = account.inMigration.map { wanted * $0 / arrived }
      #expect((worstAbsolute(account.adjustment, expected) < 1e-9) == isBound)
      #expect(account.unbalancedCells().isEmpty)
      #expect(near(account.end.total, 2804, within: 1e-9))
    }
    input.migration.counts[.domesticIn] = nil
    input.profile = .arrivals
    let alone = try Projection(of: ProjectionTests.start, through: [input]).steps[0].account
    input.profile = .persons
    let alike = try Projection(of: ProjectionTests.start, through: [input]).steps[0].account
    #expect(alone == alike)
  }

  /// A net stream is what is left of two: it weighs nothing beside a gross one, however large.
  @Test(arguments: MigrationTiming.allCases)
  func netMovesAreNoArrivals(timing: MigrationTiming) throws {
    var input = StepInput(rates: ProjectionTests.still)
    var gross = (0..<26).map { $0 == 4 || $0 == 12 ? 1.0 : 0 }
    gross[13] = 2
    input.migration.counts[.immigration] = gross
    input.controls = [ControlTotal(groups: ProjectionTests.everybody, persons: 2900)]
    input.profile = .arrivals
    let conventions = Conventions(migrationTiming: timing)
    func account() throws -> StepAccount {
      try Projection(of: ProjectionTests.start, through: [input], conventions: conventions)
        .steps[0].account
    }
    let arrived = try account().inMigration
    input.migration.counts[.net] = (0..<26).map { $0 == 20 ? 9 : 0 }
    let change = try account().adjustment
    let sum = change.reduce(0, +)
    #expect(sum > 100)
    let expected = arrived.map { sum * $0 / arrived.reduce(0, +) }
    #expect(worstAbsolute(change, expected) < 1e-9)
  }

  private func worstAbsolute(_ one: [Double], _ other: [Double]) -> Double {
    zip(one, other).reduce(0) { max($0, abs($1.0 - $1.1)) }
  }

  /// Rates of moving weigh the persons who are there, in the proportions of both.
  @Test func moversAreRatesOfThoseWhoAreThere() throws {
    var input = StepInput(rates: ProjectionTests.still)
    input.controls = [ControlTotal(groups: ProjectionTests.everybody, persons: 2000)]
    input.profile = .movers(rates: (0..<26).map { Double($0 % 13) })
    let account = try Projection(of: ProjectionTests.start, through: [input]).steps[0].account
    let (change, end) = (account.adjustment, account.end.cells)
    for cell in 0..<26 {
      let rate = Double(cell % 13)
      let before = end[cell] - change[cell]
      let share = change[5] / (5 * (end[5] - change[5]))
      #expect(near(change[cell], share * rate * before, within: 1e-9))
    }
    #expect(change[5] < 0 && change[0] == 0)
  }

  /// Totals by group of ages say who: the profile changes nothing in them.
  @Test func groupsOfAgesAreInProportion() throws {
    var random = SplitMix64(seed: 322)
    var inputs = ProjectionTests.inputs(&random, steps: 8)
    let alike = try Projection(of: ProjectionTests.start, through: inputs)
    for index in inputs.indices { inputs[index].profile = .arrivals }
    let arrivals = try Projection(of: ProjectionTests.start, through: inputs)
    #expect(alike.steps.map(\.account) == arrivals.steps.map(\.account))
  }
}
