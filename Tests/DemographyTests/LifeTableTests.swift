import TestSupport
import Testing

@testable import Demography

@Suite struct LifeTableTests {
  /// Rates of a Gompertz kind with a first year of its own, by single age.
  static func gompertz(_ random: inout SplitMix64, count: Int = 106) -> [Double] {
    let (level, slope) = (random.uniform(1e-5, 2e-4), random.uniform(0.07, 0.12))
    let infant = random.uniform(0.001, 0.09)
    return (0..<count).map { age in
      age == 0 ? infant : min(level * Elementary.exp(slope * Double(age)), 1.5)
    }
  }

  static let rules: [InfantRule] = [
    .fixed(0.1), .andreevKingkade(.female), .andreevKingkade(.male), .coaleDemenyWest(.female),
    .coaleDemenyWest(.male),
  ]

  /// By hand: m = 1, ½ and ¼ with a = ½ give q = ⅔, ⅖ and 1.
  @Test func smallTableByHand() throws {
    let table = try LifeTable(mx: [1, 0.5, 0.25], infants: .fixed(0.5))
    #expect(worstRelative(table.qx, [2.0 / 3, 0.4, 1]) < 1e-15)
    #expect(worstRelative(table.lx, [1, 1.0 / 3, 0.2]) < 1e-15)
    #expect(worstRelative(table.dx, [2.0 / 3, 2.0 / 15, 0.2]) < 1e-15)
    #expect(worstRelative(table.nLx, [2.0 / 3, 4.0 / 15, 0.8]) < 1e-15)
    #expect(worstRelative(table.tx, [26.0 / 15, 16.0 / 15, 0.8]) < 1e-15)
    #expect(worstRelative(table.ex, [26.0 / 15, 3.2, 4]) < 1e-15)
    #expect(table.ages == [0, 1, 2])
    #expect(table.ax == [0.5, 0.5, 4])
  }

  @Test func identities() throws {
    var random = SplitMix64(seed: 21)
    for round in 0..<40 {
      let mx = Self.gompertz(&random)
      let table = try LifeTable(mx: mx, infants: Self.rules[round % Self.rules.count])
      #expect(table.qx.allSatisfy { $0 >= 0 && $0 <= 1 })
      #expect(near(table.dx.sum, 1, within: 1e-14))
      #expect(near(table.tx[0] / table.nLx.sum, 1, within: 1e-13))
      let rates = zip(table.dx, table.nLx).map { (deaths: Double, years: Double) in deaths / years }
      #expect(worstRelative(rates, mx) < 1e-12)
      #expect(zip(table.lx, table.lx.dropFirst()).allSatisfy { $0 >= $1 })
      #expect(table.lifeExpectancy == table.tx[0])
    }
  }

  @Test func probabilitiesGiveTheRatesBack() throws {
    var random = SplitMix64(seed: 22)
    for round in 0..<40 {
      let mx = Self.gompertz(&random)
      let rule = Self.rules[round % Self.rules.count]
      let table = try LifeTable(mx: mx, infants: rule)
      let back = try LifeTable(qx: table.qx, infants: rule, openRate: mx[105])
      #expect(worstRelative(back.mx, mx) < 1e-11)
      #expect(worstRelative(back.ax, table.ax) < 1e-11)
      #expect(near(back.lifeExpectancy, table.lifeExpectancy, within: 1e-11))
      let abridged = [0, 1] + stride(from: 5, through: 85, by: 5)
      let rates = abridged.map { min(mx[$0], 0.39) }  // above 0.4 q is 1 and does not tell m
      let short = try LifeTable(mx: rates, ages: abridged, infants: rule)
      let again = try LifeTable(
        qx: short.qx, ages: abridged, infants: rule, openRate: rates[rates.count - 1])
      #expect(worstRelative(again.mx, rates) < 1e-11)
    }
  }

  /// The same rate at all ages is the exponential law to the second order: e0 near 1 / m, and exactly
  /// 1 / m where a is 1/m − 1/(e^m − 1).
  @Test func constantRate() throws {
    let rate = 0.02
    let a = 1 / rate - 1 / (Elementary.exp(rate) - 1)
    let table = try LifeTable(
      mx: Array(repeating: rate, count: 90), infants: .fixed(0.5),
      ax: Array(repeating: a, count: 90))
    #expect(worstRelative(table.ex, Array(repeating: 1 / rate, count: 90)) < 1e-12)
    #expect(near(table.lx[50] / Elementary.exp(-1), 1, within: 1e-12))
  }

  /// A rate so high that nobody is left: q is 1 and the a that goes with it, later ages empty.
  @Test func aRateThatLeavesNobody() throws {
    let table = try LifeTable(mx: [0.01, 3, 0.5, 1], infants: .fixed(0.5))
    #expect(table.qx == [table.qx[0], 1, 0.4, 1])
    #expect(table.ax[1] == 1.0 / 3)
    #expect(table.lx[2] == 0 && table.lx[3] == 0)
    #expect(table.nLx[1] == table.lx[1] / 3)
    #expect(table.ex[2] == 0)
  }

  @Test func infantRulesEnterWhereTheyApply() throws {
    let single = try LifeTable(mx: [0.02, 0.01, 0.01, 0.2], infants: .coaleDemenyWest(.male))
    #expect(single.ax == [0.045 + 2.684 * 0.02, 0.5, 0.5, 5])
    let abridged = try LifeTable(
      mx: [0.02, 0.01, 0.01, 0.2], ages: [0, 1, 5, 10], infants: .coaleDemenyWest(.male))
    #expect(abridged.ax == [0.045 + 2.684 * 0.02, 1.651 - 2.816 * 0.02, 2.5, 5])
    let fives = try LifeTable(
      mx: [0.02, 0.01, 0.2], ages: [0, 5, 10], infants: .coaleDemenyWest(.male))
    #expect(fives.ax == [2.5, 2.5, 5])
  }

  @Test func failures() {
    func failure(_ make: () throws(LifeTable.Failure) -> LifeTable) -> LifeTable.Failure? {
      do { _ = try make() } catch { return error }
      return nil
    }
    let rule = InfantRule.fixed(0.1)
    func rates(_ mx: [Double], _ ages: [Int]? = nil, ax: [Double]? = nil) -> LifeTable.Failure? {
      failure { () throws(LifeTable.Failure) in
        try LifeTable(mx: mx, ages: ages, infants: rule, ax: ax)
      }
    }
    func chances(_ qx: [Double], open: Double = 0.5) -> LifeTable.Failure? {
      failure { () throws(LifeTable.Failure) in
        try LifeTable(qx: qx, infants: rule, openRate: open)
      }
    }
    #expect(rates([0.1, 0.1, 0.1]) == nil)
    #expect(rates([0.1, 0.1], [1, 2]) == .agesDoNotRise)
    #expect(rates([0.1, 0.1, 0.1], [0, 2, 2]) == .agesDoNotRise)
    #expect(rates([0.1], [0]) == .agesDoNotRise)
    #expect(rates([]) == .agesDoNotRise)
    #expect(rates([0.1, 0.1], [0, 1, 5]) == .wrongCount(expected: 3, found: 2))
    #expect(rates([0.1, 0.1], ax: [0.5]) == .wrongCount(expected: 2, found: 1))
    #expect(rates([0.1, -0.1, 0.1], [0, 1, 5]) == .notARate(age: 1))
    #expect(rates([0.1, 0.1, .nan], [0, 1, 5]) == .notARate(age: 5))
    #expect(rates([0.1, .infinity, 1]) == .notARate(age: 1))
    #expect(rates([0.1, 0]) == .nobodyDiesInTheOpenInterval)
    #expect(rates([0.1, 0.3, 1], [0, 1, 5], ax: [0.1, 10, 1]) == .notAProbability(age: 1))
    #expect(rates([0.1, 0.3, 1], [0, 1, 5], ax: [-0.1, 2, 1]) == .notAProbability(age: 0))
    #expect(rates([0.1, 0.3, 1], [0, 1, 5], ax: [.nan, 2, 1]) == .notAProbability(age: 0))
    #expect(chances([0.1, 1]) == nil)
    #expect(chances([0.1, 1.1, 1]) == .notAProbability(age: 1))
    #expect(chances([0.1, .nan, 1]) == .notAProbability(age: 1))
    #expect(chances([0.1, 0.9]) == .notAProbability(age: 1))
    #expect(chances([0.1, 1], open: 0) == .nobodyDiesInTheOpenInterval)
    #expect(chances([0.1, 1], open: .infinity) == .nobodyDiesInTheOpenInterval)
  }
}
