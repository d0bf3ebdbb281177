import Demography
import TestSupport
import Testing

@testable import ServiceDemand

@Suite struct FlowLawTests {
  private static let axis = AgeAxis(openAge: 100)

  private static func survival(_ seeded: inout SplitMix64) -> SurvivalBlocks {
    SurvivalBlocks(ratios: (0..<2).map { _ in (0..<102).map { _ in seeded.block(0.8...1) } })
  }

  private static func rules(_ seeded: inout SplitMix64) -> [FlowRule] {
    let first = seeded.uniform()
    return [
      FlowRule(.excessMortality, value: 0.5 + 3 * seeded.uniform()),
      FlowRule(.asking, ages: AgeBounds(from: 18, through: 25), value: seeded.uniform()),
      FlowRule(.firstRung, to: "3", value: first),
      FlowRule(.firstRung, to: "5", value: (1 - first) * seeded.uniform()),
      FlowRule(.transition, from: "3", to: "5", value: 0.3 * seeded.uniform()),
      FlowRule(.transition, from: "5", to: "6", value: 0.3 * seeded.uniform()),
      FlowRule(.transition, from: "5", to: "3", value: 0.3 * seeded.uniform()),
      FlowRule(.movingOut, value: 0.1 * seeded.uniform()),
      FlowRule(.leaving, from: "3", value: 0.2 * seeded.uniform()),
      FlowRule(.tenancy, from: "5", value: 3 + 5 * seeded.uniform()),
      FlowRule(
        .movingIn, to: "6", ages: AgeBounds(from: 60, through: nil), value: 3 * seeded.uniform()),
      FlowRule(.newUsers, ages: AgeBounds(from: 0, through: 17), value: 0.01 * seeded.uniform()),
      FlowRule(.newUsers, to: "3", ages: AgeBounds(from: 30, through: 60), value: 0.01),
    ]
  }

  private static func users(_ plan: FlowPlan, _ seeded: inout SplitMix64, whole: Bool = false)
    throws
    -> KnownUsers
  {
    try KnownUsers(
      rows: [
        .init(place: .home, ages: AgeBounds(from: 0, through: 17), count: 61),
        .init(place: .queue(rung: "3"), ages: AgeBounds(from: 18, through: 30), count: 9),
        .init(place: .rung("3"), ages: AgeBounds(from: 20, through: 70), count: 53),
        .init(place: .rung("5"), ages: AgeBounds(from: 20, through: 90), count: 41),
        .init(place: .rung("6"), ages: AgeBounds(from: 60, through: nil), count: 37),
      ], plan: plan,
      population: Population(axis: axis, cells: (0..<202).map { _ in seeded.uniform() }),
      whole: whole)
  }

  /// The identities of `FlowYear`, to the last bit in every draw.
  private func expectConserved(_ year: FlowYear, homeAtStart: DrawBlock) {
    var asked = DrawBlock.none
    for rung in year.rungs { asked += rung.asked }
    let home = homeAtStart + year.arrivedHome - year.diedAtHome - year.movedOutFromHome - asked
    #expect(year.home == home)
    var (here, on) = (DrawBlock.none, DrawBlock.none)
    for rung in year.rungs {
      let come = rung.needAtStart + rung.asked + rung.arrived + rung.movedHere
      let gone = rung.movedOn + rung.outflowByDeath + rung.outflowByMoving
      #expect(rung.need == come - gone)
      #expect(rung.stock == rung.stockAtStart + rung.placed + rung.movedHere - rung.freed)
      here += rung.movedHere
      on += rung.movedOn
    }
    #expect(here == on)
  }

  @Test(arguments: [false, true])
  func personsAreConservedToTheBit(noisy: Bool) throws {
    var seeded = SplitMix64(seed: noisy ? 5 : 6)
    for round in 0..<6 {
      let rules = Self.rules(&seeded)
      let plan = try FlowPlan(
        ladder: threeSteps, userGroup: "uh", rules: rules, axis: Self.axis, years: 2022...2026)
      var users = try Self.users(plan, &seeded, whole: noisy)
      let engine = FlowEngine(plan: plan, noise: noisy ? Self.noise : nil)
      let places: [DrawBlock?] =
        round % 2 == 0 ? [nil, nil, nil] : [.same(50), .same(45), .same(36)]
      for year in plan.years {
        let (homeBefore, before) = (users.home.reduce(.none) { $0 + $1 }, users.total)
        var persons = AgeBlocks(axis: Self.axis)
        for cell in persons.cells.indices { persons.cells[cell] = seeded.block(0...100) }
        let account = try engine.advance(
          &users, year: year, survival: Self.survival(&seeded), population: persons,
          places: places)
        expectConserved(account, homeAtStart: homeBefore)
        var arrived = account.arrivedHome
        for rung in account.rungs { arrived += rung.arrived }
        let gone =
          account.diedAtHome + account.movedOutFromHome + account.outflowByDeath
          + account.outflowByMoving
        #expect(users.total == before + arrived - gone)
        let cells = users.home + users.queue.flatMap { $0 } + users.stock.flatMap { $0 }
        let least = cells.map { $0.min() }.min()
        #expect(least == 0)
        for (rung, limit) in places.enumerated() {
          guard let limit else { continue }
          let over = users.onRung(rung) - limit
          let before = account.rungs[rung].stockAtStart - limit
          #expect(over.max() <= max(0, before.max()))
        }
        if noisy {
          let wholes = cells.allSatisfy { $0 == $0.rounded(.down) }
          #expect(wholes)
        }
      }
    }
  }

  /// A crude but seeded noise: the number of uniforms below the probability.
  private static let noise = EventNoise(
    binomial: { trials, probability, place in
      var seeded = SplitMix64(seed: UInt64(place.year) << 32 | UInt64(place.index))
      var count = DrawBlock.zero
      for draw in 0..<DrawBlock.scalarCount {
        for _ in 0..<Int(trials[draw]) where seeded.uniform() < probability[draw] {
          count[draw] += 1
        }
      }
      return count
    },
    poisson: { mean, place in
      var seeded = SplitMix64(seed: UInt64(place.year) << 32 | UInt64(place.index))
      return (mean + seeded.block(0...1)).rounded(.down)
    })

  /// A draw alone is its place in the block.
  @Test func aDrawAloneIsItsPlaceInTheBlock() throws {
    var seeded = SplitMix64(seed: 8)
    let plan = try FlowPlan(
      ladder: threeSteps, userGroup: "uh", rules: Self.rules(&seeded), axis: Self.axis,
      years: 2022...2023)
    let users = try Self.users(plan, &seeded)
    let survival = [2022: Self.survival(&seeded), 2023: Self.survival(&seeded)]
    var persons: [Int: AgeBlocks] = [:]
    for year in 2023...2024 {
      var ofYear = AgeBlocks(axis: Self.axis)
      for cell in ofYear.cells.indices { ofYear.cells[cell] = seeded.block(0...100) }
      persons[year] = ofYear
    }
    let level = seeded.block(0.5...2)
    let run = try FlowRun(
      FlowEngine(plan: plan, newUsers: level), users: users, survival: survival,
      populations: persons)
    for draw in [0, 7, 15] {
      let alone = try FlowRun(
        FlowEngine(plan: plan, newUsers: .same(level[draw])), users: users,
        survival: survival.mapValues {
          SurvivalBlocks(ratios: $0.ratios.map { $0.map { DrawBlock.same($0[draw]) } })
        },
        populations: persons.mapValues {
          var one = $0
          one.cells = $0.cells.map { .same($0[draw]) }
          return one
        })
      for (one, all) in zip(alone.years, run.years) {
        #expect(one.need[0] == all.need[draw])
        #expect(one.home[0] == all.home[draw])
        #expect(one.grossInflow[3] == all.grossInflow[draw])
      }
    }
  }

  /// A population nobody moves to or from, where 1 % of all are users at every age and 1 % of the
  /// newborn become users: cohorts give the need of the rate method.
  @Test func withoutFlowsItAgreesWithTheRates() throws {
    var seeded = SplitMix64(seed: 21)
    let plan = try FlowPlan(
      ladder: threeSteps, userGroup: "uh",
      rules: [FlowRule(.newUsers, to: "3", ages: AgeBounds(from: 0, through: 0), value: 0.01)],
      axis: Self.axis, years: 2022...2041)
    var persons = AgeBlocks(axis: Self.axis)
    for cell in persons.cells.indices { persons.cells[cell] = seeded.block(200...800) }
    var users = KnownUsers(plan: plan)
    for cell in persons.cells.indices { users.stock[0][cell] = (persons.cells[cell] * 0.01).onGrid }
    var survival: [Int: SurvivalBlocks] = [:]
    var populations = [2022: persons]
    for year in plan.years {
      let ofYear = Self.survival(&seeded)
      var next = AgeBlocks(axis: Self.axis)
      for sex in Sex.allCases {
        for age in 0...100 {
          next[sex, age: age + 1] +=
            persons[sex, age: age] * ofYear.ratios[sex.rawValue][age + 1]
        }
        next[sex, age: 0] = seeded.block(200...800)
      }
      survival[year] = ofYear
      populations[year + 1] = next
      persons = next
    }
    let run = try FlowRun(
      FlowEngine(plan: plan), users: users, survival: survival, populations: populations)
    let use = LadderUse(
      rung: "3", userGroup: "uh", year: 2022, date: .firstOfJanuary, count: 1, unit: "person")
    let need = Need(uses: [use], date: .firstOfJanuary)
    var blocks = PersonBlocks(sums: need.sums)
    for (year, ages) in populations { blocks.set(ages.total, of: use.denominatorSum, year: year) }
    for year in 2022...2042 {
      let cohorts = try #require(run.need(year: year))
      let rate = try #require(need.rate(of: use, in: blocks))
      let then = run.firstNeed
      let method = try #require(need.need(of: use, year: year, in: blocks)) * then
      #expect(cohorts.isClose(to: method, within: 1e-3), "\(year)")
      #expect(rate.isPositive)
    }
  }
}
