import Testing

@testable import Reporting

@Suite struct TicksTests {
  @Test(arguments: [
    (0.0, 1042.0, 4, [0.0, 500, 1000, 1500]),
    (85226, 120193, 4, [80000, 90000, 100000, 110000, 120000, 130000]),
    (2.203, 5.298, 4, [2, 3, 4, 5, 6]),
    (0.252, 0.567, 4, [0.2, 0.3, 0.4, 0.5, 0.6]),
    (0, 0.3, 3, [0, 0.1, 0.2, 0.3]),
    (-267, 676, 5, [-400, -200, 0, 200, 400, 600, 800]),
    (0, 0, 4, [0, 0.5]),
    (7, 7, 2, [5, 10]),
    (0, 5e-324, 4, [0, 0.5]),
    (7, 7.000_000_000_000_001, 2, [5, 10]),
  ])
  func `ticks cover the values in steps of 1, 2 and 5`(
    lowest: Double, highest: Double, count: Int, expected: [Double]
  ) {
    #expect(Ticks(covering: lowest, highest, about: count).values == expected)
  }

  @Test func `years inside the ends only`() {
    #expect(Ticks(inside: 2012, 2050, about: 4).values == [2020, 2030, 2040, 2050])
    #expect(Ticks(inside: 2024, 2050, about: 5).values == [2030, 2040, 2050])
  }

  @Test func `decimals tell the ticks apart`() {
    #expect(Ticks(covering: 0, 1000, about: 4).decimals == 0)
    #expect(Ticks(covering: 1.2, 2, about: 4).decimals == 1)
    #expect(Ticks(covering: 0, 0.03, about: 4).decimals == 2)
  }

  @Test func `ticks bound the values for any of them`() {
    var seed: UInt64 = 1
    for _ in 0..<500 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let low = Double(seed >> 40) / 1000 - 5000
      let high = low + Double((seed >> 20) & 0xFFFF) / 7
      let ticks = Ticks(covering: low, high, about: 4)
      #expect((ticks.values.first ?? .infinity) <= low + 1e-6 * ticks.step)
      #expect((ticks.values.last ?? -.infinity) >= high - 1e-6 * ticks.step)
      #expect((2...8).contains(ticks.values.count), "\(low) \(high)")
    }
  }

  @Test func `a scale puts ends on ends, also upside down`() {
    let scale = Scale(10...20, to: 100, 0)
    #expect([10, 15, 20].map { scale($0) } == [100, 50, 0])
    #expect(Scale(3...3, to: 0, 10)(3) == 5)
  }
}
