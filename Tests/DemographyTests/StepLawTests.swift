import TestSupport
import Testing

@testable import Demography

/// What holds in every step, tried on seeded random ones: all conventions, one and two sexes,
/// one- and five-year groups, survival of 0 and 1, empty cells, outflows above the population.
@Suite struct StepLawTests {
  static let rounds = 600

  /// Random steps and what became of them.
  static func each(
    seed: UInt64, modest: Bool = false, _ law: (RandomStep, StepAccount) throws -> Void
  ) rethrows {
    var random = SplitMix64(seed: seed)
    for _ in 0..<rounds {
      let step = RandomStep(using: &random, modest: modest)
      try law(step, step.account)
    }
  }

  /// Cells of one sex on their own.
  static func cells(_ sex: Sex, _ step: RandomStep) -> Range<Int> {
    let first = step.population.position(sex, 0)
    return first..<(first + step.population.axis.count)
  }

  @Test func balanceHoldsBitForBit() {
    var (wrong, limited) = (0, 0)
    Self.each(seed: 1) { step, account in
      let top = step.population.axis.openIndex
      for (sex, born) in zip(step.population.scope.sexes, account.births) {
        let cells = Self.cells(sex, step)
        let p0 = Array(step.population.cells[cells])
        let p1 = Array(account.end.cells[cells])
        let d = Array(account.deaths[cells])
        let i = Array(account.inMigration[cells])
        let u = Array(account.outMigration[cells])
        for x in 0...top {
          let from = x == 0 ? born : x == top ? p0[top - 1] + p0[top] : p0[x - 1]
          if ((from - d[x]) + i[x]) - u[x] != p1[x] { wrong += 1 }
        }
      }
      wrong += account.unbalancedCells().count
      if account.clipped.contains(where: { $0 > 0 }) { limited += 1 }
    }
    #expect(wrong == 0)
    #expect(limited > Self.rounds / 2, "the law must be tried on limited flows too")
  }

  @Test func unbalancedCellsAreFound() {
    var random = SplitMix64(seed: 2)
    var account = RandomStep(using: &random, scope: .both).account
    account.deaths[account.start.axis.count + 1] += 1
    let found = account.unbalancedCells()
    #expect(found.map(\.sex) == [.male])
    #expect(found.map(\.group) == [1])
  }

  @Test func nothingIsNegative() {
    var negative = 0
    Self.each(seed: 3) { _, account in
      let all = [
        account.end.cells, account.births, account.birthsByAge, account.deaths,
        account.inMigration, account.outMigration, account.clipped,
      ]
      negative += all.joined().count { !($0 >= 0) }
    }
    #expect(negative == 0)
  }

  /// The engine and the shorthand written out anew give the same, to rounding.
  @Test func shorthandGivesTheSame() {
    var worst = 0.0
    Self.each(seed: 4) { step, account in
      let reference = ReferenceStep(step)
      let scale = (step.population.cells + step.flows.inflow + step.flows.outflow).max() ?? 1
      let size = max(scale, reference.births)
      let errors = [
        worstAbsolute(account.end.cells, reference.end),
        worstAbsolute(account.deaths, reference.deaths),
        worstAbsolute(account.clipped, reference.clipped),
        abs(account.births.sum - reference.births),
        abs(account.birthsByAge.sum - reference.births),
      ]
      worst = max(worst, (errors.max() ?? .infinity) / size)
    }
    #expect(worst < 1e-14)
  }

  @Test func clippedIsAskedLessCarriedOut() {
    var worst = 0.0
    Self.each(seed: 5) { step, account in
      let share = step.conventions.migrationTiming.shareAtStart
      let clipped = account.clipped
      #expect(account.limited.map(\.cell) == clipped.indices.filter { clipped[$0] > 0 })
      for limit in account.limited {
        let asked = step.flows.outflow[limit.cell]
        #expect(limit.atStart >= 0 && limit.atStart <= share * asked)
        #expect(limit.atEnd >= 0 && limit.atEnd <= (1 - share) * asked)
      }
      for sex in step.population.scope.sexes {
        let cells = Self.cells(sex, step)
        let booked = account.outMigration[cells].sum
        let carried = step.flows.outflow[cells].sum - clipped[cells].sum
        worst = max(worst, abs(booked - carried) / max(carried, 1))
        let arrived = account.inMigration[cells].sum
        let asked = step.flows.inflow[cells].sum
        worst = max(worst, abs(arrived - asked) / max(asked, 1))
      }
    }
    #expect(worst < 1e-14)
  }

  @Test func totalsAreConserved() {
    var worst = 0.0
    Self.each(seed: 6) { step, account in
      let born = zip(step.population.scope.sexes, account.births).map(\.1).sum
      let arrived = account.inMigration.sum
      let gained = (born + arrived) - account.deaths.sum
      let expected = (step.population.total + gained) - account.outMigration.sum
      let size = step.population.total + born + arrived
      worst = max(worst, abs(account.end.total - expected) / size)
    }
    #expect(worst < 1e-14)
  }

  /// Everything in persons scales with the persons: by a power of two with the same bits.
  @Test func scalingIsExact() {
    Self.each(seed: 7) { step, account in
      for factor in [2.0, 1024, 0.125] {
        func larger(_ cells: [Double]) -> [Double] { cells.map { $0 * factor } }
        var changed = step
        changed.population.cells = larger(step.population.cells)
        changed.flows.inflow = larger(step.flows.inflow)
        changed.flows.outflow = larger(step.flows.outflow)
        let scaled = changed.account
        #expect(scaled.end.cells == larger(account.end.cells))
        #expect(scaled.births == larger(account.births))
        #expect(scaled.deaths == larger(account.deaths))
        #expect(scaled.inMigration == larger(account.inMigration))
        #expect(scaled.outMigration == larger(account.outMigration))
        #expect(scaled.clipped == larger(account.clipped))
      }
    }
  }

  /// Women do not depend on whether men are held.
  @Test func womenAloneAreTheWomenOfBoth() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<200 {
      let both = RandomStep(using: &random, scope: .both)
      let count = both.population.axis.count
      var alone = both
      alone.population = Population(
        axis: both.population.axis, scope: .womenOnly,
        cells: Array(both.population.cells.prefix(count)))
      alone.flows = MigrationFlows(
        inflow: Array(both.flows.inflow.prefix(count)),
        outflow: Array(both.flows.outflow.prefix(count)))
      let (one, two) = (alone.account, both.account)
      #expect(one.end.cells == Array(two.end.cells.prefix(count)))
      #expect(one.deaths == Array(two.deaths.prefix(count)))
      #expect(one.births == two.births)
    }
  }

  /// Without births and migrants the young ages empty one by one, and the last group dies out at
  /// its own ratio; an empty population without migrants stays empty.
  @Test func withoutBirthsTheFutureIsEmpty() {
    let axis = AgeAxis(openAge: 10)
    let ratios = [Double](repeating: 0.9, count: axis.count) + [0]
    let barren = StepRates(
      axis: axis, femaleSurvival: ratios, maleSurvival: ratios,
      fertility: Array(repeating: 0, count: axis.count))
    var now = Population(axis: axis, cells: Array(repeating: 1000, count: 2 * axis.count))
    let step = CohortComponentStep(Conventions(openGroup: .ownRatio))
    for year in 1...(axis.count) {
      now = step.advance(now, rates: barren, flows: MigrationFlows(axis: axis)).end
      for group in 0..<axis.count {
        #expect((now[.female, group: group] == 0) == (group < year))
      }
    }
    #expect(now.total == 0)
    #expect(step.advance(now, rates: barren, flows: MigrationFlows(axis: axis)).end.total == 0)
  }

  @Test func survivalOfOneKeepsAndOfZeroEmpties() {
    let axis = AgeAxis(openAge: 4)
    let none = [Double](repeating: 0, count: axis.count)
    func rates(_ survival: Double) -> StepRates {
      let ratios = [Double](repeating: survival, count: axis.count + 1)
      return StepRates(
        axis: axis, femaleSurvival: ratios, maleSurvival: ratios, fertility: none)
    }
    let start = Population(axis: axis, scope: .womenOnly, cells: [0.1, 0.2, 0.3, 0.4, 0.5])
    let still = MigrationFlows(axis: axis, scope: .womenOnly)
    let (oldest, nobody) = (0.4 + 0.5, [0.0, 0, 0, 0, 0])
    let alive = CohortComponentStep().advance(start, rates: rates(1), flows: still)
    #expect(alive.end.cells == [0, 0.1, 0.2, 0.3, oldest])
    #expect(alive.deaths == nobody)
    let dead = CohortComponentStep().advance(start, rates: rates(0), flows: still)
    #expect(dead.end.cells == nobody)
    #expect(dead.deaths == [0, 0.1, 0.2, 0.3, oldest])
  }

  /// Nobody can be fewer than none: the program stops, and does not look for deaths to fit.
  @Test(.timeLimit(.minutes(1))) func negativePersonsStop() async {
    await #expect(processExitsWith: .failure) {
      var step = CohortComponentStepTests.women
      step.cells[1] = -100
      _ = CohortComponentStep(Conventions(migrationTiming: .end)).advance(
        step, rates: CohortComponentStepTests.rates,
        flows: MigrationFlows(axis: step.axis, scope: .womenOnly))
    }
  }

  /// More asked to leave than there are: everybody leaves, the rest is reported.
  @Test func outflowIsLimitedToWhoIsThere() {
    let axis = AgeAxis(openAge: 2)
    let ratios = [1.0, 0.5, 0.5, 0.5]
    let rates = StepRates(
      axis: axis, femaleSurvival: ratios, maleSurvival: ratios, fertility: [0, 0, 0])
    let start = Population(axis: axis, scope: .womenOnly, cells: [100, 10, 100])
    let flows = MigrationFlows(inflow: [0, 4, 0], outflow: [0, 100, 0])
    // even: start part 50 of 12 present; end part 50 of 100·½ + 2 = 52 present.
    let account = CohortComponentStep().advance(start, rates: rates, flows: flows)
    #expect(account.limited == [LimitedOutflow(cell: 1, atStart: 38, atEnd: 0)])
    #expect(account.clipped == [0, 38, 0])
    #expect(account.end.cells == [0, 2, 50])
    #expect(account.outMigration == [0, 50, 12])
    // end: 100 of 100·½ + 4 present.
    let late = CohortComponentStep(Conventions(migrationTiming: .end)).advance(
      start, rates: rates, flows: flows)
    #expect(late.clipped == [0, 46, 0])
    #expect(late.end.cells == [0, 0, 55])
  }
}
