import Demography
import Testing

@testable import ServiceDemand

@Suite struct AgeRatioTests {
  /// Single ages 0…100+, one woman of every age and two men.
  private static var population: Population {
    let axis = AgeAxis(openAge: 100)
    let cells = [Double](repeating: 1, count: 101) + [Double](repeating: 2, count: 101)
    return Population(axis: axis, cells: cells)
  }

  @Test func bothSexesAndBothBoundsCount() {
    let ratio = AgeRatio(
      name: "aldersbæreevne", numerator: [AgeBounds(from: 16, through: 66)],
      denominator: [AgeBounds(from: 67, through: nil)])
    #expect(ratio.value(in: Self.population) == 51.0 / 34.0)
    #expect(ratio.boundsLabel == "16–66 / 67+")
  }

  @Test func runsOfAgesAreAddedUp() {
    let ratio = AgeRatio(
      name: "forsørgerevne", numerator: [AgeBounds(from: 16, through: 66)],
      denominator: [AgeBounds(from: 0, through: 15), AgeBounds(from: 67, through: nil)])
    #expect(ratio.value(in: Self.population) == 51.0 / 50.0)
    #expect(ratio.boundsLabel == "16–66 / (0–15 + 67+)")
  }

  @Test func oneAgeHasOneNumber() {
    let ratio = AgeRatio(
      name: "r", numerator: [AgeBounds(from: 0, through: 0)],
      denominator: [AgeBounds(from: 1, through: 2)])
    #expect(ratio.value(in: Self.population) == 0.5)
    #expect(ratio.boundsLabel == "0 / 1–2")
  }

  @Test func aBoundThatCutsAGroupGivesNothing() {
    let groups = AgeAxis(openAge: 80, width: 5)
    let population = Population(
      axis: groups, cells: [Double](repeating: 1, count: 2 * groups.count))
    func value(_ from: Int, _ through: Int, _ old: Int) -> Double? {
      AgeRatio(
        name: "r", numerator: [AgeBounds(from: from, through: through)],
        denominator: [AgeBounds(from: old, through: nil)]
      ).value(in: population)
    }
    #expect(value(16, 64, 65) == nil)
    #expect(value(15, 64, 90) == nil)
    #expect(value(15, 64, 65) == 10.0 / 4.0)
  }

  @Test func nobodyBelowTheLineGivesNothing() {
    var population = Self.population
    for sex in Sex.allCases {
      for age in 67...100 { population[sex, age: age] = 0 }
    }
    let ratio = AgeRatio(
      name: "r", numerator: [AgeBounds(from: 16, through: 66)],
      denominator: [AgeBounds(from: 67, through: nil)])
    #expect(ratio.value(in: population) == nil)
  }
}
