import Demography
import TestSupport
import Testing

@testable import MunicipalBudget

@Suite struct CompareTests {
  // persons × price: 10 · 100 000 → 12 · 130 000. Persons first: +200 000, then price: 12 · 30 000
  // = +360 000. Price first: +300 000, then persons: 2 · 130 000 = +260 000. Both are 560 000.
  @Test func theSplitDependsOnTheOrderAndTheSumDoesNot() {
    func result(_ new: Set<String>) -> Double {
      (new.contains("folketall") ? 12 : 10) * (new.contains("priser") ? 130_000 : 100_000)
    }
    let one = OrderedSubstitution(order: ["folketall", "priser"], result: result)
    #expect(one.steps == [200_000, 360_000])
    #expect(one.printedSteps == [200, 360])
    let other = OrderedSubstitution(order: ["priser", "folketall"], result: result)
    #expect(other.steps == [300_000, 260_000])
    #expect(one.printedDifference == 560)
    #expect(other.printedDifference == 560)
  }

  @Test func printedStepsAddUpExactly() {
    var random = SplitMix64(seed: 21)
    for _ in 0..<200 {
      let parts = ["vedtak", "folketall", "rater", "dekning", "priser", "prosjekter"]
      let effects = parts.map { _ in random.number(-3e7...3e7) }
      let split = OrderedSubstitution(order: parts) { new in
        1.79e9 + zip(parts, effects).reduce(0) { $0 + (new.contains($1.0) ? $1.1 : 0) }
      }
      #expect(split.printedSteps.sum == split.printedDifference)
      #expect(split.results.count == 7)
      for (step, effect) in zip(split.steps, effects) { #expect((step - effect).magnitude < 1e-5) }
    }
  }

  @Test func nothingChangedIsNothing() {
    let split = OrderedSubstitution(order: ["priser"]) { _ in 5 }
    #expect(split.steps == [0])
    #expect(split.printedDifference == 0)
  }

  @Test func anErrorOfTheRunComesThrough() {
    let failure = BudgetError.unknownIndex(item: "row", index: "oil")
    #expect(throws: failure) {
      _ = try OrderedSubstitution(order: ["priser"]) { (_) throws(BudgetError) -> Double in
        throw failure
      }
    }
  }
}
