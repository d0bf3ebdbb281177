import TestSupport
import Testing

@testable import Demography

@Suite struct LeslieMatrixTests {
  /// Random rates of women, one- or five-year groups, births also in the open group.
  static func rates(_ random: inout SplitMix64, width: Int) -> StepRates {
    let axis = AgeAxis(openAge: 9 * width, width: width)
    let survival = (0...axis.count).map { _ in random.uniform(0.3, 0.99) }
    let fertility = (0..<axis.count).map { $0 < 2 ? 0 : random.uniform(0.01, 0.4) }
    return StepRates(
      axis: axis, femaleSurvival: survival, maleSurvival: survival, fertility: fertility,
      sexRatioAtBirth: random.uniform(0.95, 1.1))
  }

  /// The dense matrix of births (P0 + P1) / 2 and survival, written anew, times a vector.
  static func product(_ rates: StepRates, _ openGroup: OpenGroup, _ women: [Double]) -> [Double] {
    let count = women.count
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for column in 0..<count {
      if column + 1 < count { matrix[column + 1][column] = rates.femaleSurvival[column + 1] }
      if column == count - 1 {
        matrix[column][column] =
          rates.femaleSurvival[openGroup == .pooled ? count - 1 : count]
      }
      var births = rates.fertility[column] / 2
      for row in 1..<count { births += rates.fertility[row] / 2 * matrix[row][column] }
      let girls = Double(rates.axis.width) / (1 + rates.sexRatioAtBirth)
      matrix[0][column] = births * girls * rates.femaleSurvival[0]
    }
    return matrix.map { row in zip(row, women).map(*).sum }
  }

  static func step(
    _ women: [Double], _ rates: StepRates, _ openGroup: OpenGroup
  ) -> [Double] {
    let start = Population(axis: rates.axis, scope: .womenOnly, cells: women)
    return CohortComponentStep(Conventions(openGroup: openGroup)).advance(
      start, rates: rates, flows: MigrationFlows(axis: rates.axis, scope: .womenOnly)
    ).end.cells
  }

  /// Matrix product, engine and the shipped matrix give the same women.
  @Test(arguments: [1, 5], OpenGroup.allCases)
  func matrixTimesVectorIsTheStep(width: Int, openGroup: OpenGroup) {
    var random = SplitMix64(seed: 71)
    for _ in 0..<50 {
      let rates = Self.rates(&random, width: width)
      let women = (0..<rates.axis.count).map { _ in random.uniform(0, 1000) }
      let engine = Self.step(women, rates, openGroup)
      #expect(worstRelative(engine, Self.product(rates, openGroup, women)) < 1e-13)
      let matrix = LeslieMatrix(rates: rates, openGroup: openGroup)
      let newborn = zip(matrix.fertility, women).map(*).sum
      #expect(near(engine[0] / newborn, 1, within: 1e-13))
      let last = women.count - 1
      let old = matrix.survival[last - 1] * women[last - 1] + matrix.openSurvival * women[last]
      #expect(near(engine[last] / old, 1, within: 1e-13))
    }
  }

  /// The stable structure keeps its shape in the engine and grows by λ; Σ v·n grows by λ whatever n.
  @Test(arguments: [1, 5], OpenGroup.allCases)
  func stablePopulationGrowsByTheRoot(width: Int, openGroup: OpenGroup) {
    var random = SplitMix64(seed: 72)
    for _ in 0..<50 {
      let rates = Self.rates(&random, width: width)
      let matrix = LeslieMatrix(rates: rates, openGroup: openGroup)
      let (growth, stable) = (matrix.growthFactor, matrix.stableStructure)
      #expect(near(stable.sum, 1, within: 1e-14))
      let next = Self.step(stable, rates, openGroup)
      #expect(worstRelative(next, stable.map { $0 * growth }) < 1e-12)
      let women = (0..<rates.axis.count).map { _ in random.uniform(0, 1000) }
      let values = matrix.reproductiveValues
      #expect(values[0] == 1)
      func value(_ women: [Double]) -> Double {
        zip(values, women).map { (value: Double, women: Double) in value * women }.sum
      }
      let (now, then) = (value(women), value(Self.step(women, rates, openGroup)))
      #expect(near(then / now / growth, 1, within: 1e-12))
    }
  }

  /// Two classes with F = 1, 2 and survival ½: λ² = λ + 1, the golden ratio.
  @Test func goldenRatio() {
    let matrix = LeslieMatrix(fertility: [1, 2], survival: [0.5])
    let golden = 1.618033988749895
    #expect(near(matrix.growthFactor, golden, within: 1e-15))
    #expect(
      near(matrix.stableStructure[1] / matrix.stableStructure[0], 0.5 / golden, within: 1e-15))
    #expect(near(matrix.reproductiveValues[1], 2 / golden, within: 1e-15))
  }

  /// A population that dies out, and one whose births come from the open group alone.
  @Test func smallRoots() {
    #expect(
      near(LeslieMatrix(fertility: [0, 0.5], survival: [0.5]).growthFactor, 0.5, within: 1e-15))
    // λ (λ − ½) = ½ has the root 1.
    let open = LeslieMatrix(fertility: [0, 1], survival: [0.5], openSurvival: 0.5)
    #expect(near(open.growthFactor, 1, within: 1e-15))
    #expect(worstAbsolute(open.stableStructure, [0.5, 0.5]) < 1e-15)
  }
}
