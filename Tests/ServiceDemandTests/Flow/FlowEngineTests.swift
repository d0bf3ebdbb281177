import Demography
import Testing

@testable import ServiceDemand

/// Tiny examples worked out by hand: women only, ages 0 to 30+, nobody dies unless said.
@Suite struct FlowEngineTests {
  private static let axis = AgeAxis(openAge: 30)

  private static func plan(_ rules: [FlowRule], years: ClosedRange<Int> = 2022...2024) throws
    -> FlowPlan
  {
    try FlowPlan(
      ladder: threeSteps, userGroup: "uh", rules: rules, axis: axis, scope: .womenOnly,
      years: years)
  }

  private static func survival(_ ratio: Double) -> SurvivalBlocks {
    SurvivalBlocks(ratios: [[DrawBlock](repeating: .same(ratio), count: 32)])
  }

  private static func users(_ plan: FlowPlan, _ rows: [(KnownUsers.Place, Int, Double)]) throws
    -> KnownUsers
  {
    try KnownUsers(
      rows: rows.map {
        .init(
          place: $0.0, sexes: [.female], ages: AgeBounds(from: $0.1, through: $0.1), count: $0.2)
      }, plan: plan)
  }

  private static func year(
    _ rules: [FlowRule], _ rows: [(KnownUsers.Place, Int, Double)], survival ratio: Double = 1,
    population: AgeBlocks? = nil, places: [Double?] = [nil, nil, nil]
  ) throws -> (FlowYear, KnownUsers) {
    let plan = try plan(rules)
    var users = try users(plan, rows)
    let account = try FlowEngine(plan: plan).advance(
      &users, year: 2022, survival: survival(ratio), population: population,
      places: places.map { $0.map(DrawBlock.same) })
    return (account, users)
  }

  @Test func peopleGrowOlderAndDie() throws {
    let (year, users) = try Self.year(
      [], [(.home, 10, 8), (.rung("5"), 29, 4), (.rung("5"), 30, 4), (.queue(rung: "3"), 20, 16)],
      survival: 0.75)
    #expect(users.home[11] == .same(6) && users.home[10] == .none)
    #expect(users.stock[1][30] == .same(6))
    #expect(year.diedAtHome == .same(2))
    #expect(year.rungs[1].died == .same(2))
    #expect(year.rungs[0].diedInQueue == .same(4))
    // Nothing limits the places: the queue comes in.
    #expect(year.rungs[0].placed == .same(12) && year.rungs[0].queue == .none)
    #expect(year.outflowByDeath == .same(6))
  }

  /// Excess mortality multiplies the hazard: 0,25 = 0,5².
  @Test func excessMortalityIsAPowerOfSurvival() throws {
    let (year, _) = try Self.year(
      [
        FlowRule(.excessMortality, ages: AgeBounds(from: 20, through: nil), value: 2),
        FlowRule(.excessMortality, from: "6", value: 0),
      ], [(.home, 5, 8), (.rung("5"), 19, 8), (.rung("6"), 25, 8), (.rung("3"), 18, 8)],
      survival: 0.5)
    #expect(year.diedAtHome == .same(4))
    #expect(year.rungs[1].died.isClose(to: .same(6), within: 1e-7))
    #expect(year.rungs[2].died == .none)
    #expect(year.rungs[0].died == .same(4))
  }

  /// Half ask at 18, half at 19, three quarters of them for rung 3.
  @Test func childrenAskWhenTheyComeToTheirAge() throws {
    let rules = [
      FlowRule(.asking, ages: AgeBounds(from: 18, through: 19), value: 1),
      FlowRule(.firstRung, to: "3", value: 0.75), FlowRule(.firstRung, to: "5", value: 0.25),
    ]
    let (year, users) = try Self.year(
      rules, [(.home, 16, 8), (.home, 17, 8), (.home, 18, 8), (.home, 25, 8)])
    #expect(users.home[17] == .same(8))
    #expect(users.home[18] == .same(4))
    #expect(users.home[19] == .none)
    // They are older than the last age and have waited: they ask at once.
    #expect(users.home[26] == .none)
    #expect(year.rungs[0].asked == .same(15) && year.rungs[1].asked == .same(5))
    #expect(year.grossInflow == .same(20) && year.home == .same(12))
  }

  /// A quarter asks at each of 18, 19, 20 and 21: of those who have not asked yet a quarter, a
  /// third, a half and all.
  @Test func sharesByAgeAreOfAllWhoAsk() throws {
    let plan = try Self.plan(
      [
        FlowRule(.asking, ages: AgeBounds(from: 18, through: 21), value: 1),
        FlowRule(.firstRung, to: "3", value: 1),
      ], years: 2022...2025)
    let years = Dictionary(uniqueKeysWithValues: plan.years.map { ($0, Self.survival(1)) })
    let run = try FlowRun(
      FlowEngine(plan: plan), users: Self.users(plan, [(.home, 17, 60)]), survival: years)
    for year in run.years { #expect(year.grossInflow.isClose(to: .same(15), within: 1e-6)) }
    #expect(run.years[3].home == .none)
  }

  /// Noise that gives more than there are, or less than none, is kept within them.
  @Test(arguments: [(1000.0, 8.0), (-3.0, 0.0)])
  func noiseCannotMoveWhoIsNotThere(drawn: Double, died: Double) throws {
    let plan = try Self.plan([])
    var users = try Self.users(plan, [(.home, 10, 8)])
    let noise = EventNoise(
      binomial: { _, _, _ in .same(drawn) }, poisson: { _, _ in .same(drawn) })
    let year = try FlowEngine(plan: plan, noise: noise).advance(
      &users, year: 2022, survival: Self.survival(0.5), population: nil, places: [nil, nil, nil])
    #expect(year.diedAtHome == .same(died))
    #expect(users.total == .same(8 - died))
  }

  @Test func whoNeverAsksStaysAtHome() throws {
    let (_, users) = try Self.year(
      [
        FlowRule(.asking, ages: AgeBounds(from: 18, through: 18), value: 0.5),
        FlowRule(.firstRung, to: "3", value: 0.5),
      ], [(.home, 17, 8), (.home, 20, 8)])
    // Half of eight ask, and half of those find no first rung and stay.
    #expect(users.home[18] == .same(6))
    #expect(users.home[21] == .same(8))
  }

  /// 16 on rung 5: an eighth moves out, a quarter leaves (T = 4), half wants to go to 6.
  @Test func oneEventPerPersonInAYear() throws {
    let (year, users) = try Self.year(
      [
        FlowRule(.movingOut, value: 0.125), FlowRule(.tenancy, from: "5", value: 4),
        FlowRule(.transition, from: "5", to: "6", value: 0.5),
      ], [(.rung("5"), 20, 16), (.home, 3, 8)])
    #expect(year.rungs[1].movedOut == .same(2))
    #expect(year.rungs[1].left == .same(4))
    #expect(year.rungs[1].movedOn == .same(8) && year.rungs[2].movedHere == .same(8))
    #expect(users.onRung(1) == .same(2) && users.onRung(2) == .same(8))
    #expect(year.movedOutFromHome == .same(1))
    #expect(year.rungs[1].freed == .same(14) && year.rungs[1].turnoverPercent == .same(87.5))
    #expect(year.outflowByMoving == .same(6))
  }

  @Test func aStepsOwnRuleReplacesTheGeneralOne() throws {
    let (year, _) = try Self.year(
      [FlowRule(.movingOut, value: 0.5), FlowRule(.movingOut, from: "6", value: 0)],
      [(.rung("5"), 20, 4), (.rung("6"), 20, 4)])
    #expect(year.rungs[1].movedOut == .same(2) && year.rungs[2].movedOut == .none)
  }

  @Test func arrivalsComeHomeOrAsk() throws {
    var population = Population(axis: Self.axis, scope: .womenOnly)
    population[.female, age: 0] = 1000
    population[.female, age: 20] = 400
    let twenties = AgeBounds(from: 20, through: 23)
    let (year, users) = try Self.year(
      [
        FlowRule(.newUsers, ages: AgeBounds(from: 0, through: 0), value: 0.01),
        FlowRule(.newUsers, to: "3", sexes: [.female], ages: twenties, value: 0.02),
        FlowRule(.movingIn, to: "6", sexes: [.female], ages: twenties, value: 2),
      ], [], population: AgeBlocks(population))
    #expect(year.arrivedHome.isClose(to: .same(10), within: 1e-7))
    #expect(users.home[0].isClose(to: .same(10), within: 1e-7))
    #expect(year.rungs[0].arrived.isClose(to: .same(8), within: 1e-7))
    #expect(year.rungs[2].arrived == .same(2) && users.stock[2][21] == .same(0.5))
    #expect(throws: DemandError.noPopulation(year: 2023)) {
      _ = try Self.year([FlowRule(.newUsers, value: 0.01)], [])
    }
  }

  /// 10 places, 8 taken: of six who ask the two oldest come, four wait.
  @Test func aFullStepHasAQueue() throws {
    let (year, users) = try Self.year(
      [], [(.rung("3"), 25, 8), (.queue(rung: "3"), 19, 5), (.queue(rung: "3"), 22, 1)],
      places: [10, nil, nil])
    #expect(year.rungs[0].placed == .same(2))
    #expect(users.queue[0][23] == .none && users.queue[0][20] == .same(4))
    #expect(year.rungs[0].queueYears == .same(2))
    #expect(year.rungs[0].need == .same(14) && year.rungs[0].needAtStart == .same(14))
  }

  @Test func queueTimeIsInfiniteWhereNobodyComes() throws {
    let (year, _) = try Self.year(
      [], [(.rung("3"), 25, 8), (.queue(rung: "3"), 19, 5)], places: [8, nil, nil])
    #expect(year.rungs[0].queueYears == .same(.infinity))
    #expect(year.rungs[1].queueYears == .none)
  }

  /// Rung 6 has two places free; four of rung 5 want them.
  @Test func whoFindsNoPlaceStaysWhereHeIs() throws {
    let (year, users) = try Self.year(
      [FlowRule(.transition, from: "5", to: "6", value: 1)],
      [(.rung("5"), 20, 1), (.rung("5"), 22, 3), (.rung("6"), 29, 5)], places: [nil, nil, 7])
    #expect(year.rungs[2].movedHere == .same(2) && year.rungs[2].movesRefused == .same(2))
    #expect(users.stock[1][23] == .same(1) && users.stock[1][21] == .same(1))
    #expect(users.onRung(2) == .same(7))
  }

  @Test func rulesHoldInTheirYears() throws {
    let plan = try Self.plan([
      FlowRule(.movingIn, to: "3", firstYear: 2023, lastYear: 2023, value: 62)
    ])
    let run = try FlowRun(
      FlowEngine(plan: plan), users: KnownUsers(plan: plan),
      survival: [2022: Self.survival(1), 2023: Self.survival(1), 2024: Self.survival(1)])
    #expect(run.years.map(\.grossInflow) == [.none, .same(62), .none])
    #expect(run.need(year: 2022) == DrawBlock.none)
    #expect(run.need(year: 2024) == .same(62))
    #expect(run.need(year: 2030) == nil)
  }

  @Test func aMissingYearIsMissing() throws {
    let plan = try Self.plan([])
    #expect(throws: DemandError.noPopulation(year: 2023)) {
      _ = try FlowRun(
        FlowEngine(plan: plan), users: KnownUsers(plan: plan),
        survival: [2022: Self.survival(1)])
    }
  }

  /// Planned places let the queue in when they open.
  @Test func capacityOpensByYear() throws {
    let plan = try Self.plan([])
    let users = try Self.users(plan, [(.queue(rung: "3"), 20, 10)])
    let capacity = try CapacityPlan(
      ladder: threeSteps,
      rows: [
        CapacityRow(rung: "3", userGroup: "uh", firstYear: 2020, places: 3),
        CapacityRow(rung: "3", userGroup: "uh", isPlanned: true, firstYear: 2024, places: 4),
      ], needs: [.init(rung: "3", userGroup: "uh")])
    let years = Dictionary(uniqueKeysWithValues: (2022...2024).map { ($0, Self.survival(1)) })
    let run = try FlowRun(
      FlowEngine(plan: plan), users: users, survival: years,
      room: FlowRoom(capacity: capacity))
    #expect(run.years.map { $0.rungs[0].placed[0] } == [3, 4, 0])
    #expect(run.years.map { $0.rungs[0].queue[0] } == [7, 3, 3])
  }

  /// The gross count of children and the net change are not the same number.
  @Test func grossAndNetSideBySide() throws {
    let plan = try Self.plan([
      FlowRule(.asking, ages: AgeBounds(from: 18, through: 18), value: 1),
      FlowRule(.firstRung, to: "3", value: 1), FlowRule(.leaving, from: "3", value: 0.25),
    ])
    let users = try Self.users(
      plan, [(.home, 17, 8), (.home, 16, 8), (.home, 15, 8), (.rung("3"), 20, 64)])
    let years = Dictionary(uniqueKeysWithValues: (2022...2024).map { ($0, Self.survival(1)) })
    let run = try FlowRun(FlowEngine(plan: plan), users: users, survival: years)
    let comparison = FlowComparison(run, netOfRates: .same(5))
    let early = FlowComparison(run, until: 2023, netOfRates: nil)
    #expect(early.years == 2022...2023 && early.net == .same(-8) && early.difference == nil)
    // 64 → 48 + 8 → 42 + 8 → 37,5 + 8
    #expect(comparison.gross == .same(24) && comparison.moves == .same(42.5))
    #expect(comparison.net == .same(-18.5) && comparison.difference == .same(-23.5))
    #expect(comparison.net == comparison.gross - comparison.deaths - comparison.moves)
    #expect(comparison.years == 2022...2025)
  }
}
