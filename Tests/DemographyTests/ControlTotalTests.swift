import Testing

@testable import Demography

@Suite struct ControlTotalTests {
  static let population = Population(
    axis: AgeAxis(openAge: 2), cells: [10, 20, 30, 40, 50, 0])

  @Test func factors() {
    #expect(ControlTotal(groups: 0..<3, persons: 300).factor(for: Self.population) == 2)
    #expect(ControlTotal(groups: 1..<2, persons: 35).factor(for: Self.population) == 0.5)
    #expect(ControlTotal(groups: 1..<2, persons: 0).factor(for: Self.population) == 0)
    #expect(ControlTotal(groups: 0..<2, persons: 1).sum(in: Self.population) == 120)
    let nobody = Population(axis: AgeAxis(openAge: 2))
    #expect(ControlTotal(groups: 0..<3, persons: 0).factor(for: nobody) == 1)
    #expect(ControlTotal(groups: 0..<3, persons: 1).factor(for: nobody) == nil)
  }

  /// Both sexes by one factor, other ages untouched.
  @Test func changes() {
    #expect(
      Self.population.change(byFactor: 1.5, groups: 1..<3) == [0, 10, 15, 0, 25, 0])
    #expect(Self.population.change(byFactor: 0, groups: 0..<1) == [-10, 0, 0, -40, 0, 0])
    #expect(Self.population.change(byFactor: 1, groups: 0..<3) == [0, 0, 0, 0, 0, 0])
  }
}
