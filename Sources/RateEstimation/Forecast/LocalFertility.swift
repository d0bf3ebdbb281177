import Demography

/// Births: a national level on its way, and each place's own factor.
///
/// Births are counted as children of 0 years on the next 1 January, who already contain infant
/// deaths and moves. With f the national rates by age of the last year before b, W women and
/// exposure ½(W(t) + W(t+1)):
/// - level(t) = (O + w·λ) / (Σ f·exposure + w), O the panel's children, w 2 000 births, λ the law's
///   total fertility of t against that of f (1 after its last year).
/// - path: level(b + h) = level(b−1) + slope · (φ + φ² + … + φ^(h+1)), slope of the last three years.
/// - local factor: (ΣO + 100) / (Σ expected + 100) over the window, expected at the year's own law
///   and the panel's ratio to it.
struct LocalFertility {
  /// National rates by age, 0 … 55.
  let rates: [Double]
  /// The national level of the last year before b, against `rates`.
  let level: Double
  /// Its yearly change.
  let slope: Double
  /// The factor of each place.
  let factors: [Double]
  /// The weight of the place's own births in its factor, 0 to 1.
  let weights: [Double]
  /// Girls among children of 0 years.
  let girls: Double
  private let memory: Double

  /// Estimates level, slope and factors; `years` are the start years of the transitions.
  init(
    panel: LocalPanel, rows: NationalScheduleRows, residual: ResidualMigration, jumpOff: Int,
    years: Range<Int>, method: LocalMethod
  ) {
    let latest = rows.latest(before: jumpOff) ?? rows.years.lowerBound
    let rates = rows.fertility(year: latest)
    memory = method.fertilityMemory
    let total = rates.reduce(0, +)
    var observed = [Double](repeating: 0, count: panel.places.count)
    var expected = observed
    var levels: [Int: Double] = [:]
    var (girls, children) = (0.0, 0.0)
    for year in years {
      let known = panel.places.indices.filter {
        panel.isKnown($0, year: year) && panel.isKnown($0, year: year + 1)
      }
      let law = rows.fertility(year: min(year, latest))
      let (start, end) = (panel.cells(year: year), panel.cells(year: year + 1))
      var (births, atRates) = (0.0, 0.0)
      var local: [(place: Int, born: Double, expected: Double)] = []
      for place in known {
        let base = place * panel.cellCount
        var (own, ownLaw) = (0.0, 0.0)
        for age in 12...55 {
          let women = 0.5 * (start[base + age] + end[base + age])
          own += women * rates[age]
          ownLaw += women * law[age]
        }
        let born = end[base] + end[base + panel.ageCount]
        girls += end[base]
        children += born
        births += born
        atRates += own
        let moved = residual.movedBorders.contains { $0.place == place && $0.year == year + 1 }
        if !moved { local.append((place, born, ownLaw)) }
      }
      let lawLevel = law.reduce(0, +) / total
      levels[year] =
        (births + method.birthsWeight * lawLevel) / (atRates + method.birthsWeight)
      let atLaw = local.reduce(0) { $0 + $1.expected }
      let born = local.reduce(0) { $0 + $1.born }
      let ratio = (born + method.birthsWeight) / (atLaw + method.birthsWeight)
      for (place, own, ownLaw) in local {
        observed[place] += own
        expected[place] += ownLaw * ratio
      }
    }
    func level(_ year: Int) -> Double {
      levels[year] ?? rows.fertility(year: min(year, latest)).reduce(0, +) / total
    }
    self.rates = rates
    self.level = level(jumpOff - 1)
    slope =
      (level(jumpOff - 1) - level(jumpOff - 1 - method.fertilityTrend))
      / Double(method.fertilityTrend)
    let weight = method.fertilityWeight
    factors = zip(observed, expected).map { ($0 + weight) / ($1 + weight) }
    weights = expected.map { $0 / ($0 + weight) }
    let born = 20_000.0
    self.girls =
      (girls + born / (1 + StepRates.norwegianSexRatioAtBirth)) / (children + born)
  }

  /// The national level in the step that begins `step` years after b, against `rates`; never below
  /// a third of the present one.
  func level(step: Int) -> Double {
    var (sum, power) = (0.0, 1.0)
    for _ in 0...step {
      power *= memory
      sum += power
    }
    return max(level / 3, level + slope * sum)
  }
}
