import TestSupport
import Testing

@testable import Demography

@Suite struct StepAccountTests {
  /// K enters last and the balance holds with it; births and deaths stay what they were.
  @Test func adjustmentsKeepTheBalance() {
    var random = SplitMix64(seed: 91)
    for _ in 0..<200 {
      let before = RandomStep(using: &random).account
      var after = before
      let change = before.end.cells.map { $0 * random.uniform(-1, 2) }
      after.adjust(by: change)
      #expect(after.adjustment == change)
      #expect(after.end.cells == zip(before.end.cells, change).map(+))
      #expect(after.unbalancedCells().isEmpty)
      #expect(after.births == before.births && after.deaths == before.deaths)
      after.control[0] += 1
      #expect(after.unbalancedCells().count == 1, "K is part of the balance")
    }
  }

  @Test func aStepIsAdjustedOnceAndNotBelowZero() async {
    await #expect(processExitsWith: .failure) {
      var account = StepAccount(startingFrom: Population(axis: AgeAxis(openAge: 1)))
      account.adjust(by: [1, 0, 0, 0])
      account.adjust(by: [1, 0, 0, 0])
    }
    await #expect(processExitsWith: .failure) {
      var account = StepAccount(startingFrom: Population(axis: AgeAxis(openAge: 1)))
      account.adjust(by: [-1, 0, 0, 0])
    }
  }

  @Test func cohortsAtTheStart() {
    let population = Population(axis: AgeAxis(openAge: 2), cells: [1, 2, 4, 8, 16, 32])
    var account = StepAccount(startingFrom: population)
    account.births = [64, 128]
    #expect((0..<3).map { account.cohortAtStart(.female, group: $0) } == [64, 1, 6])
    #expect((0..<3).map { account.cohortAtStart(.male, group: $0) } == [128, 8, 48])
  }
}
