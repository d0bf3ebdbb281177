import TestSupport
import Testing

@testable import Demography

/// Regions with one pool of movers: conservation, and agreement with regions alone.
@Suite struct RegionalProjectionTests {
  /// Random regions on one axis with shares of a pool, and their steps.
  private struct Regions {
    var starts: [Population] = []
    var inputs: [[StepInput]] = []

    init(
      seed: UInt64, regions: Int, steps: Int, mostLeaving: Double, pool: Bool, abroad: Bool = true
    ) {
      var random = SplitMix64(seed: seed)
      let axis = AgeAxis(openAge: 12)
      let count = 2 * axis.count
      let survival = (0...axis.count).map { _ in random.uniform(0.8, 1) }
      let fertility = (0..<axis.count).map { $0 < 3 ? 0 : random.uniform(0, 0.1) }
      let rates = StepRates(
        axis: axis, femaleSurvival: survival, maleSurvival: survival, fertility: fertility)
      for region in 0..<regions {
        let size = Double(region + 1) * 300
        let cells = (0..<count).map { _ in random.chance(0.1) ? 0 : random.uniform(0, size) }
        starts.append(Population(axis: axis, cells: cells))
        var migration = MigrationAssumption()
        migration.rates[.domesticOut] = (0..<count).map { _ in random.uniform(0, mostLeaving) }
        if abroad {
          migration.rates[.emigration] = (0..<count).map { _ in random.uniform(0, 0.02) }
          migration.counts[.immigration] = (0..<count).map { _ in random.uniform(0, 3) }
        }
        if pool {
          migration.poolShares = (0..<count).map { _ in random.uniform(0, 1) }
        } else {
          migration.rates[.domesticOut] = nil
        }
        let input = StepInput(rates: rates, migration: migration)
        inputs.append(Array(repeating: input, count: steps))
      }
    }

    func run(_ conventions: Conventions = Conventions()) throws -> RegionalProjection {
      try RegionalProjection(of: starts, through: inputs, conventions: conventions)
    }
  }

  @Test func domesticOutIsDomesticInToTheLastBit() throws {
    for timing in MigrationTiming.allCases {
      for mostLeaving in [0.2, 1.0] {
        let regions = Regions(seed: 5, regions: 5, steps: 6, mostLeaving: mostLeaving, pool: true)
        let done = try regions.run(Conventions(migrationTiming: timing)).regions
        var moved = 0.0
        for step in 0..<6 {
          for cell in done[0][step].account.end.cells.indices {
            var (out, into) = (0.0, 0.0)
            for region in done {
              out += region[step].asked.persons[.domesticOut]?[cell] ?? .nan
              into += region[step].asked.persons[.domesticIn]?[cell] ?? .nan
              // What was asked for is what was carried out, to the rounding of halves.
              let account = region[step].account
              let asked = region[step].asked.flows.outflow[cell]
              #expect(account.clipped[cell] <= 1e-9 * max(asked, 1))
            }
            #expect(out == into)
            moved += out
          }
          #expect(done.allSatisfy { $0[step].account.unbalancedCells().isEmpty })
        }
        #expect(moved > 1000)
      }
    }
  }

  @Test func whatIsLimitedIsReported() throws {
    let regions = Regions(seed: 6, regions: 3, steps: 1, mostLeaving: 1, pool: true)
    let done = try regions.run().regions
    for (index, region) in done.enumerated() {
      let migration = regions.inputs[index][0].migration
      let wanted = migration.asked(from: regions.starts[index]).flows.outflow
      let moved = region[0].asked.flows.outflow
      let clipped = region[0].clipped
      for cell in moved.indices {
        // To the grain moves are made in.
        #expect(near(wanted[cell] - moved[cell], clipped[cell], within: 1e-6))
      }
    }
    #expect(done.contains { $0[0].clipped.contains { $0 > 1 } })
  }

  @Test func regionsAddUpToTheWholeWithoutMoves() throws {
    let regions = Regions(
      seed: 7, regions: 7, steps: 10, mostLeaving: 0, pool: false, abroad: false)
    let done = try regions.run().regions
    var whole = regions.starts[0]
    for start in regions.starts.dropFirst() {
      for cell in whole.cells.indices { whole.cells[cell] += start.cells[cell] }
    }
    let nation = try Projection(of: whole, through: regions.inputs[0])
    for step in 0..<10 {
      for cell in whole.cells.indices {
        let sum = done.reduce(0) { $0 + $1[step].account.end.cells[cell] }
        #expect(near(sum, nation.steps[step].account.end.cells[cell], within: 1e-9 * max(sum, 1)))
      }
    }
  }

  @Test func withAPoolOnlyThoseFromAndToAbroadChangeTheSum() throws {
    let regions = Regions(
      seed: 8, regions: 4, steps: 5, mostLeaving: 0.3, pool: true, abroad: false)
    let conventions = Conventions(migrationTiming: .end)
    let pooled = try regions.run(conventions).regions
    let total = { (done: [[ProjectedStep]]) in
      done.reduce(0) { $0 + $1[0].account.end.total }
    }
    var still = regions
    for region in still.inputs.indices {
      for step in still.inputs[region].indices {
        still.inputs[region][step].migration = MigrationAssumption()
      }
    }
    // Under `end` nobody dies or bears on the way, and births follow the mean of start and end,
    // which the pool keeps; rates are the same everywhere.
    let alone = try still.run(conventions).regions
    #expect(near(total(pooled), total(alone), within: 1e-6))
  }

  @Test func aRegionOutsideThePoolIsAsAlone() throws {
    var regions = Regions(seed: 9, regions: 3, steps: 4, mostLeaving: 0.2, pool: true)
    for step in regions.inputs[1].indices {
      regions.inputs[1][step].migration.poolShares = nil
      regions.inputs[1][step].migration.counts[.domesticIn] = Array(repeating: 2, count: 26)
    }
    let together = try regions.run().regions[1]
    let alone = try Projection(of: regions.starts[1], through: regions.inputs[1])
    #expect(together.map(\.account) == alone.steps.map(\.account))
  }

  @Test func controlTotalsHoldInEveryRegion() throws {
    var regions = Regions(seed: 10, regions: 3, steps: 6, mostLeaving: 0.2, pool: true)
    for region in 0..<3 {
      regions.inputs[region][3].controls = [ControlTotal(groups: 0..<13, persons: 5000)]
    }
    let done = try regions.run().regions
    for region in done {
      #expect(near(region[3].account.end.total, 5000, within: 1e-6))
      #expect(region[4].account.adjustment.allSatisfy { $0 == 0 })
      #expect(region[1].account.adjustment.contains { $0 != 0 })
    }
  }
}
