import TestSupport
import Testing

@testable import Demography

@Suite struct SurvivalRatiosTests {
  static func table(_ seed: UInt64) throws -> LifeTable {
    var random = SplitMix64(seed: seed)
    return try LifeTable(
      mx: LifeTableTests.gompertz(&random, count: 111), infants: .andreevKingkade(.female))
  }

  /// Single years to an open age below the table's: L[x] / L[x−1], and the ratios of T above.
  @Test func singleYears() throws {
    let table = try Self.table(31)
    let (l, t) = (table.nLx, table.tx)
    for openAge in [80, 100, 105, 109] {
      let axis = AgeAxis(openAge: openAge)
      let pooled = try table.survivalRatios(on: axis, openGroup: .pooled)
      let own = try table.survivalRatios(on: axis, openGroup: .ownRatio)
      #expect(pooled.count == openAge + 2)
      #expect(pooled[0] == l[0])
      for x in 1..<openAge { #expect(near(pooled[x], l[x] / l[x - 1], within: 1e-15)) }
      #expect(near(pooled[openAge], t[openAge] / t[openAge - 1], within: 1e-14))
      #expect(pooled[openAge + 1] == pooled[openAge])
      #expect(Array(own.prefix(openAge)) == Array(pooled.prefix(openAge)))
      #expect(near(own[openAge], l[openAge] / l[openAge - 1], within: 1e-14))
      #expect(near(own[openAge + 1], t[openAge + 1] / t[openAge], within: 1e-14))
    }
    // The table ends at the open age: it does not tell an own ratio, both are pooled.
    let top = try table.survivalRatios(on: AgeAxis(openAge: 110), openGroup: .ownRatio)
    #expect(top[110] == top[111] && top[110] > 0)
  }

  /// The ratios of a life table give its life expectancy back, on single years and on five.
  @Test(arguments: [AgeAxis(openAge: 105), AgeAxis(openAge: 80), AgeAxis(openAge: 85, width: 5)])
  func theLifeExpectancyOfRatios(axis: AgeAxis) throws {
    let table = try Self.table(33)
    for openGroup in [OpenGroup.pooled, .ownRatio] {
      let ratios = try table.survivalRatios(on: axis, openGroup: openGroup)
      let found = try #require(axis.lifeExpectancy(ofRatios: ratios, openGroup: openGroup))
      #expect(near(found, table.lifeExpectancy, within: 1e-10))
    }
    var nobodyDies = [Double](repeating: 1, count: axis.count + 1)
    #expect(axis.lifeExpectancy(ofRatios: nobodyDies, openGroup: .pooled) == nil)
    nobodyDies[0] = 0
    #expect(axis.lifeExpectancy(ofRatios: nobodyDies, openGroup: .pooled) == 0)
  }

  /// Five-year ratios from single ages are ratios of sums, from an independent summation.
  @Test func fiveYearsAreSums() throws {
    let table = try Self.table(32)
    func lived(_ from: Int, _ to: Int) -> Double { table.nLx[from..<to].sum }
    let axis = AgeAxis(openAge: 85, width: 5)
    let pooled = try table.survivalRatios(on: axis, openGroup: .pooled)
    let own = try table.survivalRatios(on: axis, openGroup: .ownRatio)
    #expect(pooled.count == 19)
    #expect(near(pooled[0], lived(0, 5) / 5, within: 1e-15))
    for group in 1..<17 {
      let ratio = lived(5 * group, 5 * group + 5) / lived(5 * group - 5, 5 * group)
      #expect(near(pooled[group], ratio, within: 1e-15))
      #expect(own[group] == pooled[group])
    }
    #expect(near(pooled[17], lived(85, 111) / lived(80, 111), within: 1e-14))
    #expect(near(own[17], lived(85, 90) / lived(80, 85), within: 1e-14))
    #expect(near(own[18], lived(90, 111) / lived(85, 111), within: 1e-14))
  }

  /// A stationary population keeps its size under its own table, open group and all.
  @Test(arguments: OpenGroup.allCases, [(1, 100), (5, 90)])
  func stationaryPopulationStays(openGroup: OpenGroup, shape: (width: Int, openAge: Int)) throws {
    let table = try Self.table(33)
    let axis = AgeAxis(openAge: shape.openAge, width: shape.width)
    let ratios = try table.survivalRatios(on: axis, openGroup: openGroup)
    var cells = axis.lowerBounds.dropLast().map { table.tx[$0] - table.tx[$0 + axis.width] }
    cells.append(table.tx[axis.openAge])
    let start = Population(axis: axis, scope: .womenOnly, cells: cells)
    let rates = StepRates(
      axis: axis, femaleSurvival: ratios, maleSurvival: ratios,
      fertility: Array(repeating: 0, count: axis.count))
    let end = CohortComponentStep(Conventions(openGroup: openGroup)).advance(
      start, rates: rates, flows: MigrationFlows(axis: axis, scope: .womenOnly)
    ).end
    #expect(worstRelative(Array(end.cells.dropFirst()), Array(cells.dropFirst())) < 1e-12)
    #expect(near(Double(axis.width) * ratios[0] / cells[0], 1, within: 1e-13))
  }

  @Test func boundsTheTableLacks() throws {
    let abridged = try LifeTable(
      mx: [0.01, 0.001, 0.001, 0.3], ages: [0, 1, 5, 10], infants: .fixed(0.1))
    let fives = try abridged.survivalRatios(on: AgeAxis(openAge: 10, width: 5), openGroup: .pooled)
    #expect(fives[0] == (abridged.nLx[0] + abridged.nLx[1]) / 5)
    #expect(throws: LifeTable.AxisMismatch.noIntervalBegins(atAge: 2)) {
      try abridged.survivalRatios(on: AgeAxis(openAge: 10), openGroup: .pooled)
    }
    #expect(throws: LifeTable.AxisMismatch.noIntervalBegins(atAge: 15)) {
      try abridged.lexisShares(on: AgeAxis(openAge: 15, width: 5))
    }
  }

  /// Nobody left: ratios of 0, not of 0/0.
  @Test func nobodyLeft() throws {
    let table = try LifeTable(mx: [0.1, 5, 1, 1, 1], infants: .fixed(0.5))
    let ratios = try table.survivalRatios(on: AgeAxis(openAge: 3), openGroup: .ownRatio)
    #expect(ratios[2] == 0 && ratios[3] == 0 && ratios[4] == 0)
  }

  /// c = (L − l')/(L − L') with a of one half: by hand, from m = 1, ½, ¼ (L = 2/3, 4/15, 4/5).
  @Test func lexisSharesByHand() throws {
    let table = try LifeTable(mx: [1, 0.5, 0.25], infants: .fixed(0.5))
    let shares = try table.lexisShares(on: AgeAxis(openAge: 2))
    let expected = [(2.0 / 3 - 1.0 / 3) / (2.0 / 3 - 4.0 / 15), (4.0 / 15 - 0.2) / (4.0 / 15), 0]
    #expect(worstAbsolute(shares, expected) < 1e-15)
    let given = LifeTable.lexisShares(
      personYears: [400_000, 300_000, 500_000], survivors: [100_000, 70_000, 50_000], width: 5)
    #expect(worstAbsolute(given, [0.5, 1.0 / 6, 0]) < 1e-15)
    // Printed columns are rounded: L below z·l' by a last digit, or l' below L' / z.
    let rounded = LifeTable.lexisShares(
      personYears: [4.9999, 4.9, 4.8, 3], survivors: [1, 1, 0.9599, 0.95], width: 5)
    #expect(rounded[0] == 0 && rounded[1] == 1)
    #expect(near(rounded[2], 0.05 / 4.8, within: 1e-15))
  }

  @Test func lexisSharesAreShares() throws {
    var random = SplitMix64(seed: 34)
    for width in [1, 5] {
      for _ in 0..<20 {
        var mx = LifeTableTests.gompertz(&random)
        for _ in 0..<30 { mx[Int(random.next() % 90)] = 0 }
        for age in 20..<40 { mx[age] = 0 }
        let table = try LifeTable(mx: mx, infants: .fixed(0.2))
        let shares = try table.lexisShares(on: AgeAxis(openAge: 100, width: width))
        #expect(shares.allSatisfy { $0 >= 0 && $0 <= 1 })
        #expect(shares[100 / width] == 0)
      }
    }
  }
}
