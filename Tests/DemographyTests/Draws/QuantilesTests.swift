import TestSupport
import Testing

@testable import Demography

@Suite struct QuantilesTests {
  /// numpy 2.2: np.quantile([3, 1, 4, 1, 5, 9, 2, 6], [0, .1, .25, .5, .9, 1]).
  @Test func aSmallExampleAsNumpyHasIt() {
    let found = Quantiles.of([3, 1, 4, 1, 5, 9, 2, 6], at: [0, 0.1, 0.25, 0.5, 0.9, 1])
    for (one, wanted) in zip(found, [1, 1, 1.75, 3.5, 6.9, 9]) {
      #expect(near(one, wanted, within: 1e-12))
    }
    #expect(Quantiles.of([7], at: [0, 0.3, 1]) == [7, 7, 7])
    #expect(Quantiles.of([1, 2], at: [1, 0, 0.25]) == [2, 1, 1.25])
  }

  @Test func selectionIsWhatSortingGives() {
    var random = SplitMix64(seed: 5)
    let levels = [0.001, 0.1, 0.25, 0.5, 0.9, 0.975, 1]
    for count in [2, 3, 24, 25, 26, 100, 1000, 3001] {
      for kind in 0..<9 {
        let values = (0..<count).map { index -> Double in
          switch kind {
          case 0: random.uniform(-5, 5)
          case 1: random.uniform(0, 4).rounded(.down)  // many ties
          case 2: Double(index)
          case 3: index == 7 ? 1e300 : random.uniform(0, 1)  // all but one in the lowest bucket
          case 4: index % 3 == 1 ? .infinity : random.uniform(-1, 1)
          case 5: 1 + Double(index % 5) * 0x1p-52  // neighbours
          case 6: Double(index % 7) * .leastNonzeroMagnitude
          case 7: index % 2 == 0 ? -8e307 : 8e307
          default: Double(count - index)
          }
        }
        let sorted = values.sorted()
        let wanted = levels.map { level -> Double in
          let position = Double(count - 1) * level
          let below = Int(position)
          let share = position - Double(below)
          return share == 0 || sorted[below] == sorted[below + 1]
            ? sorted[below] : sorted[below] + share * (sorted[below + 1] - sorted[below])
        }
        let found = Quantiles.of(values, at: levels)
        #expect(found == wanted)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(Quantiles.of(values.reversed(), at: levels) == wanted)
      }
    }
  }
}
