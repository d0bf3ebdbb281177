import TestSupport
import Testing

@testable import Demography

@Suite struct MortalityLevelTests {
  static func level(
    _ random: inout SplitMix64, infants: InfantRule = .andreevKingkade(.male)
  ) -> MortalityLevel {
    MortalityLevel(
      base: LifeTableTests.gompertz(&random), ages: Array(0..<106), infants: infants)
  }

  @Test func atZeroItIsTheBase() throws {
    var random = SplitMix64(seed: 61)
    let level = Self.level(&random)
    #expect(try level.table(at: 0).mx == level.base)
    #expect(try level.table(at: 0.5).mx == level.base.map { $0 * Elementary.exp(0.5) })
  }

  @Test func theLifeExpectancyAskedForIsMet() throws {
    var random = SplitMix64(seed: 62)
    for _ in 0..<6 {
      let level = Self.level(&random)
      for target in [35, 68.123456789, 81.4, 84.6, 90.3, 99] {
        let table = try #require(try level.table(withLifeExpectancy: target))
        #expect(near(table.lifeExpectancy, target, within: 1e-8))
        // One factor at all ages: the shape is kept.
        let factor = table.mx[50] / level.base[50]
        #expect(worstRelative(table.mx, level.base.map { $0 * factor }) < 1e-14)
      }
    }
  }

  /// Sensitivities move some ages more than others, and 0 not at all.
  @Test func sensitivitiesByAge() throws {
    var random = SplitMix64(seed: 63)
    let base = LifeTableTests.gompertz(&random)
    let sensitivity = (0..<106).map { (age: Int) -> Double in
      age < 10 ? 0 : 1 - Double(age) / 200
    }
    let level = MortalityLevel(
      base: base, ages: Array(0..<106), infants: .fixed(0.1), sensitivity: sensitivity)
    let table = try #require(try level.table(withLifeExpectancy: 88))
    #expect(near(table.lifeExpectancy, 88, within: 1e-8))
    #expect(Array(table.mx.prefix(10)) == Array(base.prefix(10)))
    func shift(_ age: Int) -> Double {
      Elementary.log(table.mx[age] / base[age]) / sensitivity[age]
    }
    #expect(near(shift(100), shift(50), within: 1e-12))
  }

  /// The answer is that of halving the interval, to the last bit, also far from the base, with
  /// sensitivities of many kinds and where ages that do not move leave little to be reached.
  @Test func theAnswerIsThatOfHalving() throws {
    func halved(_ level: MortalityLevel, _ target: Double) throws -> LifeTable? {
      var (low, high) = (-12.0, 12.0)
      guard try level.table(at: low).lifeExpectancy >= target,
        try level.table(at: high).lifeExpectancy <= target
      else { return nil }
      var middle = 0.0
      var found = try level.table(at: middle)
      for _ in 0..<60 where abs(found.lifeExpectancy - target) > 1e-10 {
        if found.lifeExpectancy > target { low = middle } else { high = middle }
        middle = 0.5 * (low + high)
        found = try level.table(at: middle)
      }
      return abs(found.lifeExpectancy - target) <= 1e-8 ? found : nil
    }
    var random = SplitMix64(seed: 66)
    var met = 0
    for kind in 0..<4 {
      let base = LifeTableTests.gompertz(&random)
      let sensitivity = (0..<106).map { age -> Double in
        switch kind {
        case 0: 1
        case 1: random.uniform(0, 2)
        case 2: age < 100 ? 0 : 1
        default: age < 10 ? 0 : 1 - Double(age) / 200
        }
      }
      let level = MortalityLevel(
        base: base, ages: Array(0..<106), infants: .andreevKingkade(.male),
        sensitivity: sensitivity)
      let own = try level.table(at: 0).lifeExpectancy
      for target in [own, own + 1e-9, own - 0.3, own + 1.7, 20, 60, 79.123456789, 95, 104.9] {
        let table = try level.table(withLifeExpectancy: target)
        #expect(table == (try halved(level, target)), "\(kind) \(target)")
        if table != nil { met += 1 }
      }
    }
    #expect(met > 20 && met < 36)
  }

  @Test func lifeExpectancyFallsWithTheLevel() throws {
    var random = SplitMix64(seed: 64)
    let level = Self.level(&random)
    let expectancies = try stride(from: -4.0, through: 4, by: 0.25).map {
      try level.table(at: $0).lifeExpectancy
    }
    #expect(zip(expectancies, expectancies.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test func outOfReach() throws {
    var random = SplitMix64(seed: 65)
    let base = LifeTableTests.gompertz(&random)
    var onlyOld = [Double](repeating: 0, count: 106)
    onlyOld[105] = 1
    let level = MortalityLevel(
      base: base, ages: Array(0..<106), infants: .fixed(0.1), sensitivity: onlyOld)
    #expect(try level.table(withLifeExpectancy: 200) == nil)
    #expect(try level.table(withLifeExpectancy: 10) == nil)
    let fives = MortalityLevel(base: [0.1, 0], ages: [0, 1], infants: .fixed(0.1))
    #expect(throws: LifeTable.Failure.nobodyDiesInTheOpenInterval) {
      try fives.table(withLifeExpectancy: 80)
    }
  }
}
