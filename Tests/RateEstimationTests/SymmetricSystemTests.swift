import TestSupport
import Testing

@testable import RateEstimation

@Suite struct SymmetricSystemTests {
  @Test func threeEquations() throws {
    var system = SymmetricSystem(count: 3)
    let lower = [[4.0], [2, 5], [-2, 1, 6]]
    for i in 0..<3 { for j in 0...i { system[i, j] = lower[i][j] } }
    // x = (1, 2, 3) gives 4 + 4 − 6, 2 + 10 + 3, −2 + 2 + 18.
    let x = try #require(system.solved([2, 15, 18]))
    #expect(worstAbsolute(x, [1, 2, 3]) < 1e-14)
  }

  @Test func notPositiveDefinite() {
    var system = SymmetricSystem(count: 2)
    (system[0, 0], system[1, 0], system[1, 1]) = (1, 2, 4)
    #expect(system.solved([1, 1]) == nil)
    #expect(SymmetricSystem(count: 0).solved([]) == [])
  }
}
