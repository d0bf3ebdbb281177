import Testing

@testable import RateEstimation

@Suite struct RandomWalkDriftTests {
  @Test func byHand() {
    // Changes −1, −3, −2: drift −2, variance (1 + 1 + 0)/2 = 1.
    let walk = RandomWalkDrift(levels: [6, 5, 2, 0])
    #expect(walk == RandomWalkDrift(levels: [16, 15, 12, 10].map { $0 - 10 }))
    #expect(walk.drift == -2 && walk.variance == 1 && walk.steps == 3 && walk.last == 0)
    #expect(walk.mean(after: 10) == -20)
    #expect(walk.variance(after: 3) == 6 && walk.variance(after: 3, driftKnown: true) == 3)
    #expect(walk.standardDeviation(after: 4, driftKnown: true) == 2)
    #expect(walk.variance(after: 0) == 0)
  }
}
