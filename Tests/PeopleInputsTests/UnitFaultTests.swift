import TestSupport
import Testing

@testable import PeopleInputs

@Suite struct UnitFaultTests {
  /// Thousands written as persons, and persons as thousands, of any number of people.
  @Test func aThousandfoldMissIsAFaultWhateverTheSize() {
    var random = SplitMix64(seed: 351)
    for _ in 0..<2000 {
      let known = Double(1 + random.below(1_000_000)) * (random.chance(0.3) ? 0.001 : 1)
      let whole = max(known.rounded(), 1)
      for isEverybody in [true, false] {
        func isFault(_ persons: Double) -> Bool {
          UnitFault.isMade(persons: persons, known: whole, isEverybody: isEverybody)
        }
        #expect(isFault(whole / 1000) && isFault(whole * 1000))
        #expect(!isFault(whole / 3) && !isFault(whole * 3))
      }
    }
  }

  @Test func nobodyIsAFaultOfEverybodyAndOfMany() {
    func isFault(_ known: Double, isEverybody: Bool) -> Bool {
      UnitFault.isMade(persons: 0, known: known, isEverybody: isEverybody)
    }
    #expect(isFault(1, isEverybody: true) && !isFault(0, isEverybody: true))
    #expect(isFault(30, isEverybody: false) && !isFault(29, isEverybody: false))
  }

  @Test func factorsAreOfTheSameRule() {
    for factor in [0, 1e-300, 0.003, 301, 1e18, .infinity, .nan] {
      #expect(UnitFault.isMade(byFactor: factor))
    }
    for factor in [0.01, 0.5, 1, 1.24, 124] {
      #expect(!UnitFault.isMade(byFactor: factor))
    }
  }
}
