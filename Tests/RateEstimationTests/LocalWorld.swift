import Demography

@testable import RateEstimation

/// A made-up country for tests: places of different sizes under the national laws, each with its
/// own net rate at 20–39 and noise from a seeded generator.
struct LocalWorld {
  let panel: LocalPanel
  /// The net rate each place was made with, ages 20–39.
  let truth: [Double]

  init(
    places: Int = 44, years: ClosedRange<Int> = 2001...2012, openAge: Int = 90, noise: Double = 1,
    national: Double = 0
  ) {
    let codes = (0..<places).map { String(1000 + $0) }
    var panel = LocalPanel(
      places: codes, groups: (0..<places).map { $0 % 5 }, years: years, openAge: openAge)
    var state: UInt64 = 42
    func uniform() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) * 0x1p-53
    }
    let ages = openAge + 1
    var truth: [Double] = []
    let base = NationalScheduleRows.norway
    for place in 0..<places {
      let size = 1500.0 + 900 * Double(place)
      let rate = national + 0.02 * (uniform() - 0.5)
      truth.append(rate)
      var cells = (0..<(2 * ages)).map { cell -> Double in
        let age = Double(cell % ages)
        return size / 150 * max(0.002, 1 - age * age / 9000)
      }
      panel[place, year: years.lowerBound] = cells
      for year in years.dropLast() {
        let survival = NationalScheduleMortality.survival(
          base.logMortality(year: min(2019, year)), openAge: openAge)
        var next = [Double](repeating: 0, count: cells.count)
        LocalSurvivors.add(of: cells, survival: survival, ages: ages, place: 0, to: &next)
        for cell in next.indices where cell % ages > 0 {
          let age = cell % ages
          let move = (20...39).contains(age) ? rate * next[cell] : 0
          let spread = noise * 2 * (uniform() - 0.5)
          next[cell] = max(0, next[cell] + move + spread)
        }
        let law = base.fertility(year: min(2019, year))
        var births = 0.0
        for age in 12...55 { births += law[age] * 0.5 * (cells[age] + next[age]) }
        next[0] = births / 2.0567
        next[ages] = births * 1.0567 / 2.0567
        cells = next
        panel[place, year: year + 1] = cells
      }
    }
    self.panel = panel
    self.truth = truth
  }
}
