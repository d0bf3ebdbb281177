import TestSupport
import Testing

@testable import Demography

@Suite struct EventDrawsTests {
  private let events = EventDraws(seed: 7)

  /// Mean and variance of many draws of one mean.
  private func moments(_ draw: (Int) -> DrawBlock) -> (mean: Double, variance: Double) {
    var (sum, squares) = (0.0, 0.0)
    for block in 0..<500 {
      let numbers = draw(block)
      sum += numbers.sum()
      squares += (numbers * numbers).sum()
    }
    let mean = sum / 8000
    return (mean, squares / 8000 - mean * mean)
  }

  /// P(N = 0) = e^-1 = 0.3679, P(N ≤ 1) = 0.7358, P(N ≤ 2) = 0.9197 at mean 1.
  @Test func poissonInvertsItsDistribution() {
    let numbers = [0.1, 0.3678, 0.3679, 0.7357, 0.7358, 0.9196, 0.9198].map {
      EventDraws.poisson(1, at: $0)
    }
    #expect(numbers == [0, 0, 1, 1, 2, 2, 3])
    #expect(EventDraws.poisson(0, at: 0.999) == 0)
  }

  /// Four trials at a half: 1/16, 5/16, 11/16, 15/16, 1.
  @Test func binomialInvertsItsDistribution() {
    let numbers = [0.06, 0.07, 0.31, 0.32, 0.68, 0.69, 0.93, 0.94, 0.999].map {
      EventDraws.binomial(4, 0.5, at: $0)
    }
    #expect(numbers == [0, 1, 1, 2, 2, 3, 3, 4, 4])
  }

  @Test func momentsBelowAndAboveTheLimit() {
    for mean in [0.3, 20, 63, 65, 4000] {
      let (found, variance) = moments {
        events.poisson(mean: DrawBlock(always: mean), block: $0, year: 3, index: 1, region: 2)
      }
      #expect(near(found, mean, within: 4 * (mean / 8000).squareRoot()), "mean \(mean)")
      #expect(near(variance / mean, 1, within: 0.1), "variance at \(mean)")
    }
    for (people, chance) in [(808.0, 0.01), (808, 0.3), (808, 0.97), (5000, 0.9), (3, 0.5)] {
      let (found, variance) = moments {
        events.binomial(
          people: DrawBlock(always: people), probability: DrawBlock(always: chance), block: $0,
          year: 3, index: 1, region: 2)
      }
      let spread = people * chance * (1 - chance)
      #expect(
        abs(found - people * chance) < 4 * (spread / 8000).squareRoot(), "\(people) \(chance)")
      #expect(near(variance / spread, 1, within: 0.1), "variance of \(people) \(chance)")
    }
  }

  /// The normal numbers of a block are made where a lane needs them, which changes no other lane.
  @Test func aLaneHasTheEventsOfItsOwnMean() {
    let means: [Double] = (0..<16).map { $0 % 3 == 0 ? 3 : 60 + Double($0) }
    var mixed = DrawBlock()
    for lane in 0..<16 { mixed[lane] = means[lane] }
    let events = events
    func poisson(_ mean: DrawBlock) -> DrawBlock {
      events.poisson(mean: mean, block: 5, year: 3, index: 1, region: 2)
    }
    func binomial(_ people: DrawBlock) -> DrawBlock {
      let half = DrawBlock(always: 0.5)
      return events.binomial(
        people: people, probability: half, block: 5, year: 3, index: 1, region: 2)
    }
    let drawn = (poisson(mixed), binomial((mixed * 2).rounded(.down)))
    for lane in 0..<16 {
      let mean = means[lane]
      let alone = (poisson(DrawBlock(always: mean)), binomial(DrawBlock(always: mean * 2)))
      #expect(drawn.0[lane] == alone.0[lane], "mean \(mean)")
      #expect(drawn.1[lane] == alone.1[lane], "mean \(mean)")
    }
  }

  @Test func certainThingsAreCertain() {
    func draw(_ people: Double, _ chance: Double) -> DrawBlock {
      events.binomial(
        people: DrawBlock(always: people), probability: DrawBlock(always: chance), block: 0,
        year: 0, index: 0, region: 0)
    }
    #expect(draw(500, 0) == DrawBlock())
    #expect(draw(500, 1) == DrawBlock(always: 500))
    #expect(draw(0, 0.5) == DrawBlock())
    #expect(draw(0.9, 0.5) == DrawBlock())
  }
}
