import TestSupport
import Testing

@testable import Demography

@Suite struct FertilityPatternTests {
  static let single = AgeAxis()

  /// A curve of births from an age on, of a width, at random height.
  static func curve(_ random: inout SplitMix64, axis: AgeAxis) -> FertilityPattern {
    let rates = (0..<axis.count).map { group -> Double in
      let age = axis.age(at: group)
      return age >= 15 && age < 50 ? random.uniform(0, 0.2) : 0
    }
    return FertilityPattern(axis: axis, rates: rates)
  }

  @Test func totalAndMeanAgeByHand() {
    var rates = [Double](repeating: 0, count: 106)
    (rates[20], rates[30]) = (0.5, 1.5)
    let pattern = FertilityPattern(axis: Self.single, rates: rates)
    #expect(pattern.total == 2)
    #expect(pattern.meanAge == (20.5 * 0.5 + 30.5 * 1.5) / 2)
    let fives = FertilityPattern(
      axis: AgeAxis(openAge: 50, width: 5), rates: [0, 0, 0, 0, 0.125, 0.25, 0, 0, 0, 0, 0])
    #expect(fives.total == 5 * 0.375)
    #expect(fives.meanAge == (22.5 * 0.125 + 27.5 * 0.25) / 0.375)
  }

  @Test func withoutBirths() {
    let none = FertilityPattern(
      axis: Self.single, rates: Array(repeating: 0, count: 106))
    #expect(none.total == 0)
    #expect(none.meanAge == nil)
    #expect(none.scaled(toTotal: 1.7) == nil)
    #expect(none.moved(toMeanAge: 30) == nil)
  }

  @Test func scalingKeepsTheShape() throws {
    var random = SplitMix64(seed: 51)
    for width in [1, 5] {
      for _ in 0..<50 {
        let pattern = Self.curve(&random, axis: AgeAxis(openAge: 100, width: width))
        let wanted = random.uniform(0.5, 7)
        let scaled = try #require(pattern.scaled(toTotal: wanted))
        #expect(near(scaled.total / wanted, 1, within: 1e-14))
        let (before, after) = (try #require(pattern.meanAge), try #require(scaled.meanAge))
        #expect(near(before, after, within: 1e-12))
        #expect(pattern.scaled(toTotal: 0)?.total == 0)
      }
    }
  }

  @Test func movingKeepsTheTotal() throws {
    var random = SplitMix64(seed: 52)
    for width in [1, 5] {
      for _ in 0..<50 {
        let pattern = Self.curve(&random, axis: AgeAxis(openAge: 100, width: width))
        let mean = try #require(pattern.meanAge)
        let wanted = mean + random.uniform(-9, 9)
        let moved = try #require(pattern.moved(toMeanAge: wanted))
        #expect(near(moved.total / pattern.total, 1, within: 1e-13))
        #expect(abs(try #require(moved.meanAge) - wanted) < 1e-9)
        #expect(moved.rates.allSatisfy { $0 >= 0 })
      }
    }
  }

  /// A whole number of groups moves the rates as they are; half a group is the mean of neighbours.
  @Test func movingByHand() throws {
    var rates = [Double](repeating: 0, count: 106)
    (rates[20], rates[21]) = (0.5, 0.25)
    let pattern = FertilityPattern(axis: Self.single, rates: rates)
    let mean = try #require(pattern.meanAge)
    let later = try #require(pattern.moved(toMeanAge: mean + 3))
    #expect(abs(later.rates[23] - 0.5) < 1e-12 && abs(later.rates[24] - 0.25) < 1e-12)
    let half = try #require(pattern.moved(toMeanAge: mean + 0.5))
    #expect(worstAbsolute(Array(half.rates[20...22]), [0.25, 0.375, 0.125]) < 1e-12)
  }

  /// Far moves are fine as long as nobody gives birth in the first group or above the last.
  @Test func movingToTheEdgesOfTheAxis() throws {
    var rates = [Double](repeating: 0, count: 106)
    (rates[12], rates[40], rates[50]) = (0.001, 1, 0.5)
    let pattern = FertilityPattern(axis: Self.single, rates: rates)
    let mean = try #require(pattern.meanAge)
    let youngest = try #require(pattern.moved(toMeanAge: mean - 11))
    #expect(near(youngest.rates[1], 0.001, within: 1e-12))
    #expect(pattern.moved(toMeanAge: mean - 11.5) == nil)
    #expect(pattern.moved(toMeanAge: mean - 13) == nil)
    let oldest = try #require(pattern.moved(toMeanAge: mean + 55))
    #expect(near(oldest.rates[105], 0.5, within: 1e-12))
    #expect(pattern.moved(toMeanAge: mean + 55.5) == nil)
    #expect(pattern.moved(toMeanAge: mean + 60) == nil)
    #expect(pattern.moved(toMeanAge: 1e300) == nil)
    #expect(pattern.moved(toMeanAge: .nan) == nil)
  }
}
