import TestSupport
import Testing

@testable import Demography

/// Regions whose births differ, and which together have the births of the common rates.
@Suite struct SharedBirthsTests {
  private let axis = AgeAxis(openAge: 60)

  private func regions(
    factors: [Double?], moving: Bool, seed: UInt64 = 3
  ) -> (starts: [Population], inputs: [[StepInput]]) {
    var random = SplitMix64(seed: seed)
    let count = axis.count
    let survival = (0...count).map { _ in random.uniform(0.95, 1) }
    let fertility = (0..<count).map { $0 < 15 || $0 > 45 ? 0 : random.uniform(0.02, 0.1) }
    let rates = StepRates(
      axis: axis, femaleSurvival: survival, maleSurvival: survival, fertility: fertility)
    var starts: [Population] = []
    var inputs: [[StepInput]] = []
    for factor in factors {
      starts.append(
        Population(axis: axis, cells: (0..<(2 * count)).map { _ in random.uniform(0, 100) }))
      var migration = MigrationAssumption()
      if moving {
        migration.rates[.domesticOut] = (0..<(2 * count)).map { _ in random.uniform(0, 0.1) }
        migration.poolShares = (0..<(2 * count)).map { _ in random.uniform(0, 1) }
      }
      let input = StepInput(rates: rates, migration: migration, birthsFactor: factor)
      inputs.append(Array(repeating: input, count: 8))
    }
    return (starts, inputs)
  }

  private func sum(_ populations: [Population]) -> Population {
    var whole = populations[0]
    for other in populations.dropFirst() {
      for cell in whole.cells.indices { whole.cells[cell] += other.cells[cell] }
    }
    return whole
  }

  @Test func withoutMovesTheyAddUpToTheWholeAlone() throws {
    let (starts, inputs) = regions(factors: [0.5, 1, 1.7, 0.9], moving: false)
    let done = try RegionalProjection(of: starts, through: inputs).regions
    var common = inputs[0]
    for index in common.indices { common[index].birthsFactor = nil }
    let whole = try Projection(of: sum(starts), through: common)
    for (index, step) in whole.steps.enumerated() {
      let together = sum(done.map { $0[index].account.end })
      for (one, other) in zip(together.cells, step.account.end.cells) {
        #expect(near(one, other, within: 1e-10 * max(one, 1)))
      }
    }
  }

  /// λ = (b1 + b2) / (f1·b1 + f2·b2), with births at the common rates.
  @Test func theFactorIsTheRegionsOwnTimesALevel() throws {
    let (starts, inputs) = regions(factors: [0.5, 2], moving: false)
    let done = try RegionalProjection(of: starts, through: inputs).regions
    let births = try starts.map { start in
      let step = StepInput(rates: inputs[0][0].rates)
      return try Projection(of: start, through: [step]).steps[0].account.births.sum
    }
    let local = 0.5 * births[0] + 2 * births[1]
    let level = (births[0] + births[1]) / local
    for (region, factor) in [0.5, 2].enumerated() {
      let found = done[region][0].account.births.sum
      #expect(near(found / (factor * level * births[region]), 1, within: 1e-12))
    }
  }

  @Test func moversAndBirthsAreSharedTogether() throws {
    let (starts, inputs) = regions(factors: [0.5, nil, 1.7], moving: true)
    let done = try RegionalProjection(of: starts, through: inputs).regions
    var plain = inputs
    for region in plain.indices {
      for index in plain[region].indices { plain[region][index].birthsFactor = nil }
    }
    let alike = try RegionalProjection(of: starts, through: plain).regions
    // Those with a factor have the births of the common rates between them, the other its own.
    let born = done.map { $0[0].account.births.sum }
    let common = alike.map { $0[0].account.births.sum }
    #expect(near((born[0] + born[2]) / (common[0] + common[2]), 1, within: 1e-12))
    #expect(born[1] == common[1] && born[0] < common[0] && born[2] > common[2])
    #expect(done.allSatisfy { $0.allSatisfy { $0.account.unbalancedCells().isEmpty } })
    for step in 0..<8 {
      for cell in starts[0].cells.indices {
        let out = done.reduce(0) { $0 + ($1[step].asked.persons[.domesticOut]?[cell] ?? .nan) }
        let into = done.reduce(0) { $0 + ($1[step].asked.persons[.domesticIn]?[cell] ?? .nan) }
        #expect(out == into)
      }
    }
  }
}
