import TestSupport
import Testing

@testable import Demography

/// Every convention on one small population of women, worked out by hand in numbers that are
/// exact in binary, so that the expectation is equality.
@Suite struct CohortComponentStepTests {
  /// Ages 0, 1, 2, 3+; net migrants 16, 32, −64, 128; two fertile ages; as many boys as girls.
  static let axis = AgeAxis(openAge: 3)
  static let women = Population(axis: axis, scope: .womenOnly, cells: [64, 128, 256, 512])
  static let flows = MigrationFlows(net: [16, 32, -64, 128])
  static let rates = StepRates(
    axis: axis, femaleSurvival: [0.5, 0.5, 0.75, 0.25, 0.5],
    maleSurvival: [0.5, 0.5, 0.75, 0.25, 0.5], fertility: [0, 0.25, 0.5, 0], sexRatioAtBirth: 1)

  static func advance(_ conventions: Conventions) -> StepAccount {
    CohortComponentStep(conventions).advance(women, rates: rates, flows: flows)
  }

  /// timing; ages 1, 2 and 3+ at the end, pooled; 3+ with its own ratio; deaths of the cohorts.
  @Test(arguments: [
    (MigrationTiming.even, [52.0, 76, 264], 408.0, [36.0, 36, 600], 456.0),
    (.end, [64, 32, 320], 448, [32, 32, 576], 448),
    (.start, [40, 120, 208], 368, [40, 40, 624], 464),
  ])
  func survivorsAndMigrants(
    timing: MigrationTiming, end: [Double], ownRatio: Double, deaths: [Double],
    ownRatioDeaths: Double
  ) {
    let pooled = Self.advance(Conventions(migrationTiming: timing))
    #expect(Array(pooled.end.cells.dropFirst()) == end)
    #expect(Array(pooled.deaths.dropFirst()) == deaths)
    let own = Self.advance(Conventions(migrationTiming: timing, openGroup: .ownRatio))
    #expect(Array(own.end.cells.dropFirst()) == [end[0], end[1], ownRatio])
    #expect(own.deaths[3] == ownRatioDeaths)
    #expect(pooled.clipped == [0, 0, 0, 0])
  }

  /// Births by hand under every timing and exposure, and the newborn with their migrants.
  @Test(arguments: [
    (MigrationTiming.even, BirthsExposure.meanOfStartAndEnd, 105.5),
    (.even, .withMigrants, 99.5), (.even, .meanOfCohort, 65.5),
    (.even, .agedOn, 80), (.even, .agedOnSurvivors, 56),
    (.end, .meanOfStartAndEnd, 96), (.end, .withMigrants, 108), (.end, .meanOfCohort, 56),
    (.end, .agedOn, 80), (.end, .agedOnSurvivors, 56),
    (.start, .meanOfStartAndEnd, 115), (.start, .withMigrants, 103), (.start, .meanOfCohort, 75),
    (.start, .agedOn, 80), (.start, .agedOnSurvivors, 56),
  ])
  func births(timing: MigrationTiming, exposure: BirthsExposure, expected: Double) {
    let account = Self.advance(Conventions(migrationTiming: timing, birthsExposure: exposure))
    #expect(account.births == [expected / 2, expected / 2])
    #expect(account.birthsByAge.sum == expected)
    #expect(account.birthsByAge[0] == 0 && account.birthsByAge[3] == 0)
    let newborn = expected / 4 + 16 * (1 - timing.shareAtStart)
    #expect(account.end.cells[0] == newborn)
    #expect(account.deaths[0] == expected / 4)
  }

  /// Flows by cohort: half of M at the age before and half at the age after under `even`.
  @Test func flowsByCohort() {
    let even = Self.advance(Conventions())
    // The halves of two cohorts: 8 + 16 and 64 + 64.
    #expect(even.inMigration == [8, 24, 16, 128])
    #expect(even.outMigration == [0, 0, 32, 32])
    #expect(even.limited.isEmpty)
    let start = Self.advance(Conventions(migrationTiming: .start))
    #expect(start.inMigration == [0, 16, 32, 128])
    #expect(start.outMigration == [0, 0, 0, 64])
    let end = Self.advance(Conventions(migrationTiming: .end))
    #expect(end.inMigration == [16, 32, 0, 128])
    #expect(end.outMigration == [0, 0, 64, 0])
  }

  /// The first five-year step bears five years' births on the same women.
  @Test func aStepBearsItsYearsOfBirths() {
    let axis = AgeAxis(openAge: 15, width: 5)
    let rates = StepRates(
      axis: axis, femaleSurvival: Self.rates.femaleSurvival,
      maleSurvival: Self.rates.maleSurvival, fertility: Self.rates.fertility, sexRatioAtBirth: 1)
    let start = Population(axis: axis, scope: .womenOnly, cells: Self.women.cells)
    let account = CohortComponentStep().advance(start, rates: rates, flows: Self.flows)
    #expect(account.births == [263.75, 263.75])
    #expect(Array(account.end.cells.dropFirst()) == [52, 76, 264])
  }

  /// Boys and girls by the sex ratio; boys are counted also where only women are held.
  @Test func sexRatioAtBirth() {
    let rates = StepRates(
      axis: Self.axis, femaleSurvival: [1, 1, 1, 0, 0], maleSurvival: [0.5, 1, 1, 0, 0],
      fertility: [0, 1, 0, 0], sexRatioAtBirth: 1.25)
    let both = Population(axis: Self.axis, cells: [0, 900, 0, 0, 0, 0, 0, 0])
    let conventions = Conventions(birthsExposure: .meanOfStartAndEnd)
    let account = CohortComponentStep(conventions).advance(
      both, rates: rates, flows: MigrationFlows(axis: Self.axis))
    #expect(account.births == [200, 250])
    #expect(account.end.cells == [200, 0, 900, 0, 125, 0, 0, 0])
    let women = Population(axis: Self.axis, scope: .womenOnly, cells: [0, 900, 0, 0])
    let alone = CohortComponentStep(conventions).advance(
      women, rates: rates, flows: MigrationFlows(axis: Self.axis, scope: .womenOnly))
    #expect(alone.births == [200, 250])
    #expect(alone.end.cells == [200, 0, 900, 0])
    #expect(StepRates.norwegianSexRatioAtBirth == 1.0567)
  }

  /// With one survival s at all ages, M migrants a step and no births, t steps have a closed form.
  ///
  /// The total is T s^t + w M (1 − s^t) / (1 − s), w = s under `start`, 1 under `end` and the mean of
  /// the two under `even`. A cohort on its way up is told step by step beside it.
  @Test(arguments: MigrationTiming.allCases, [(1, 80), (1, 105), (1, 130), (5, 80), (5, 130)])
  func closedForm(timing: MigrationTiming, shape: (width: Int, openAge: Int)) {
    let axis = AgeAxis(openAge: shape.openAge, width: shape.width)
    let (s, steps) = (0.96875, 12)
    let ratios = [Double](repeating: s, count: axis.count + 1)
    let rates = StepRates(
      axis: axis, femaleSurvival: ratios, maleSurvival: ratios,
      fertility: Array(repeating: 0, count: axis.count))
    let cells = (0..<(2 * axis.count)).map { Double(1000 + 7 * $0) }
    let net = cells.map { 3 + $0 / 100 }
    var now = Population(axis: axis, cells: cells)
    for _ in 0..<steps {
      let step = CohortComponentStep(Conventions(migrationTiming: timing))
      now = step.advance(now, rates: rates, flows: MigrationFlows(net: net)).end
    }
    let power = (0..<steps).reduce(1.0) { product, _ in product * s }
    let early = timing.shareAtStart
    let weight = early * s + (1 - early)
    let migrants = net.sum * weight * (1 - power) / (1 - s)
    let total = cells.sum * power + migrants
    #expect(near(now.total / total, 1, within: 1e-13))
    // The cohort aged 0 at the start: M is that of the ages it passes, at the start or the end.
    var cohort = cells[0]
    for group in 0..<steps {
      let (before, after) = (net[group], net[group + 1])
      switch timing {
      case .start: cohort = s * (cohort + before)
      case .end: cohort = s * cohort + after
      case .even: cohort = s * (cohort + before / 2) + after / 2
      }
    }
    #expect(near(now[.female, group: steps] / cohort, 1, within: 1e-13))
  }
}
