import TestSupport
import Testing

@testable import RateEstimation

@Suite struct ResidualMigrationTests {
  /// Without noise the residual is the migration the world was made with.
  @Test func theResidualIsTheMigrationThatWasPutIn() throws {
    let world = LocalWorld(noise: 0)
    let estimate = try LocalEstimate(
      world.panel, jumpOff: 2012, scope: .elsewhere, method: unscaled)
    let cells = estimate.panel.cellCount
    for place in [0, 20, 43] {
      for age in [20, 30, 39] {
        let cell = place * cells + age
        let rate = estimate.residual.net[cell] / estimate.residual.exposure[cell]
        #expect(near(rate, world.truth[place], within: 1e-9))
      }
      #expect(near(estimate.residual.net[place * cells + 15], 0, within: 1e-9))
    }
  }

  /// The law alone, so that the residual is exact.
  private var unscaled: LocalMethod {
    var method = LocalMethod()
    method.mortalityWeight = 1e12
    return method
  }

  @Test func aBorderThatMovesIsFoundAndLeftOut() throws {
    var world = LocalWorld(noise: 0).panel
    for year in 2009...2012 { world[43, year: year] = world[43, year: year]?.map { $0 * 1.06 } }
    let estimate = try LocalEstimate(world, jumpOff: 2012, scope: .elsewhere)
    #expect(estimate.residual.movedBorders.map(\.place) == [43])
    #expect(estimate.residual.movedBorders.map(\.year) == [2009])
    #expect(estimate.residual.transitions[43] == 10)
    #expect(estimate.residual.transitions[42] == 11)
    // Known too late: the jump-off before the move knows nothing of it.
    let before = try LocalEstimate(world, jumpOff: 2008, scope: .elsewhere)
    #expect(before.residual.movedBorders.isEmpty)
  }

  @Test func aTransitionWithAnUnknownEndIsLeftOut() throws {
    var panel = LocalWorld().panel
    panel[7, year: 2005] = nil
    let estimate = try LocalEstimate(panel, jumpOff: 2012, scope: .elsewhere)
    #expect(estimate.residual.transitions[7] == 9)
    #expect(estimate.residual.transitions[8] == 11)
  }

  /// The constant is noise over signal: twice the noise needs more people to be believed.
  @Test func noiseRaisesTheConstant() throws {
    let quiet = try LocalEstimate(
      LocalWorld(noise: 2).panel, jumpOff: 2012, scope: .elsewhere)
    let loud = try LocalEstimate(LocalWorld(noise: 6).panel, jumpOff: 2012, scope: .elsewhere)
    #expect(quiet.shrinkage.isEstimated)
    #expect(!loud.shrinkage.isEstimated || loud.shrinkage.constant > quiet.shrinkage.constant)
  }
}
