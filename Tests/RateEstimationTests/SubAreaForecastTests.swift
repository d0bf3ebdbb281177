import Demography
import TestSupport
import Testing

@testable import RateEstimation

@Suite struct SubAreaForecastTests {
  private let axis = AgeAxis(openAge: 60)

  private func population(_ value: (Int) -> Double) -> Population {
    Population(axis: axis, cells: (0..<(2 * axis.count)).map(value))
  }

  private func sum(_ areas: [[Double]]) -> [Double] {
    areas[0].indices.map { cell in areas.reduce(0) { $0 + $1[cell] } }
  }

  /// Numbers without a pattern, the same each time.
  private func noise(_ seed: Int, _ cell: Int) -> Double {
    Double((seed &* 7919 &+ cell &* 104_729) % 1009) / 1009
  }

  @Test func areasAddUpToTheLastBitWhateverHappens() {
    let areas = (0..<5).map { area in
      (0..<4).map { year in population { 40 * noise(area * 10 + year, $0) * Double(area + 1) } }
    }
    let base = areas.map { $0[3].cells }
    var whole = [population { self.sum(base)[$0] }]
    for step in 1...6 { whole.append(population { 300 * noise(100 + step, $0) }) }
    let forecast = SubAreaForecast(base: base, history: areas, whole: whole)
    #expect(forecast.cells.count == 7)
    for step in 1...6 {
      for cell in whole[step].cells.indices {
        let parts = forecast.cells[step].map { $0[cell] }
        #expect(parts.allSatisfy { $0 >= 0 })
        #expect(parts.sum == whole[step].cells[cell])
        #expect(parts.reversed().sum == whole[step].cells[cell])
      }
    }
  }

  /// Areas with the same people per age and nothing of their own keep their shares.
  @Test func areasAlikeStayAlike() {
    let one = population { _ in 10 }
    let two = population { _ in 30 }
    let whole = [population { _ in 40 }, population { _ in 50 }, population { _ in 20 }]
    let forecast = SubAreaForecast(
      base: [one.cells, two.cells], history: [[one], [two]], whole: whole)
    for step in 0...2 {
      for (small, large) in zip(forecast.cells[step][0], forecast.cells[step][1]) {
        #expect(near(large / small, 3, within: 1e-6))
      }
    }
    #expect(forecast.weights == [0, 0] && forecast.birthFactors == [1, 1])
  }

  /// One cell by hand.
  ///
  /// The municipality's cohort goes from 200 to 210, so both areas of 100 would
  /// have 105; one had 110. d = 5 / (105 + 400). A step on, with the municipality unchanged, the
  /// areas want 110·(1 + d) and 100·(1 − d), scaled to 210.
  @Test func whatAnAreaGainedBeyondTheOthersGoesOn() {
    func one(_ cell: Int, _ value: Double) -> Population {
      population { $0 == cell ? value : 0 }
    }
    let (first, second) = ([one(20, 100), one(21, 110)], [one(20, 100), one(21, 100)])
    let whole = [one(21, 210), one(22, 210)]
    // At 22 nothing is known, so the deviation of 21 is asked for where the cohort comes from.
    let forecast = SubAreaForecast(
      base: [first[1].cells, second[1].cells], history: [first, second], whole: whole)
    #expect(near(forecast.cells[1][0][22], 110, within: 1e-6))
    let again = SubAreaForecast(
      base: [first[0].cells, second[0].cells], history: [first, second],
      whole: [one(20, 200), one(21, 210)])
    let d = 5.0 / (105 + 400)
    let (mine, yours) = (105 * (1 + d), 105 * (1 - d))
    #expect(near(again.cells[1][0][21], 210 * mine / (mine + yours), within: 1e-6))
    #expect(again.weights[0] > 0 && again.weights[0] < 0.01)
  }

  /// Half of what is seen of a rate at 400 person-years, and births a quarter above with 300 born.
  @Test func childrenFollowWomenAndTheAreasOwnBirths() {
    func area(_ women: Double, _ children: Double) -> [Population] {
      [
        population { $0 == 30 ? women : 0 },
        population { $0 == 31 ? women : $0 == 0 || $0 == axis.count ? children / 2 : 0 },
      ]
    }
    let (many, few) = (area(1000, 375), area(1000, 225))
    let whole = [population { $0 == 31 ? 2000 : 0 }, population { $0 == 0 ? 100 : 0 }]
    let forecast = SubAreaForecast(
      base: [many[1].cells, few[1].cells], history: [many, few], whole: whole)
    // (375 + 100) / (300 + 100) and (225 + 100) / (300 + 100)
    #expect(forecast.birthFactors == [1.1875, 0.8125])
    #expect(near(forecast.cells[1][0][0], 59.375, within: 1e-6))
  }

  /// Five steps apart the cohort is five ages older, and what it gained is a fifth of that a step.
  @Test func aHistoryMayHaveGaps() {
    func one(_ cell: Int, _ value: Double) -> Population {
      population { $0 == cell ? value : 0 }
    }
    let histories = [[one(20, 100), one(25, 110)], [one(20, 100), one(25, 100)]]
    let forecast = SubAreaForecast(
      base: [one(24, 100).cells, one(24, 100).cells], history: histories, gaps: [5],
      whole: [one(24, 200), one(25, 210)])
    let d = 5.0 / (5 * 105 + 400)
    let (mine, yours) = (105 * (1 + d), 105 * (1 - d))
    #expect(near(forecast.cells[1][0][25], 210 * mine / (mine + yours), within: 1e-6))
    #expect(forecast.weights[0] > 0)
  }
}
