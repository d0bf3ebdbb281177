import Demography

/// The likelihood of a surface as a function of a(x), b(x), k(t) in one array, in that order.
struct PoissonLikelihood {
  private let surface: MortalitySurface
  private let ages: Int
  private let years: Int

  init(_ surface: MortalitySurface) {
    self.surface = surface
    (ages, years) = (surface.ages.count, surface.years.count)
  }

  /// a from the deaths of all years, b equal, k from the deaths of each year against it.
  func start() -> [Double] {
    var a: [Double] = []
    for x in 0..<ages {
      let deaths = surface.deaths[x].reduce(0, +)
      a.append(Elementary.log(deaths / surface.exposures[x].reduce(0, +)))
    }
    var k: [Double] = []
    for t in 0..<years {
      var (seen, expected) = (0.0, 0.0)
      for x in 0..<ages {
        seen += surface.deaths[x][t]
        expected += surface.exposures[x][t] * Elementary.exp(a[x])
      }
      k.append(Elementary.log(seen / expected) * Double(ages))
    }
    let mean = k.reduce(0, +) / Double(years)
    return a + [Double](repeating: 1 / Double(ages), count: ages) + k.map { $0 - mean }
  }

  /// The model with those parameters, normalised.
  func model(_ p: [Double]) -> LeeCarter {
    LeeCarter(
      ages: surface.ages, years: surface.years, ax: Array(p[..<ages]),
      bx: Array(p[ages..<(2 * ages)]), kt: Array(p[(2 * ages)...]))
  }

  /// The Fisher scoring step, or `nil` where the data do not settle it.
  func scoringStep(_ p: [Double]) -> [Double]? {
    let count = p.count
    var system = SymmetricSystem(count: count)
    var score = [Double](repeating: 0, count: count)
    var weight = 0.0
    for x in 0..<ages {
      let b = p[ages + x]
      for t in 0..<years {
        let (year, k) = (2 * ages + t, p[2 * ages + t])
        let fitted = surface.exposures[x][t] * Elementary.exp(p[x] + b * k)
        let gap = surface.deaths[x][t] - fitted
        score[x] += gap
        score[ages + x] += gap * k
        score[year] += gap * b
        system[x, x] += fitted
        system[ages + x, x] += fitted * k
        system[ages + x, ages + x] += fitted * k * k
        system[year, x] += fitted * b
        system[year, ages + x] += fitted * b * k
        system[year, year] += fitted * b * b
        weight += fitted
      }
    }
    // Both sums of changes are held at 0: a square of each is added, at the size of the diagonal.
    hold(ages..<(2 * ages), by: weight / Double(ages), in: &system)
    hold((2 * ages)..<count, by: weight / Double(ages * ages * years), in: &system)
    return system.solved(score)
  }

  private func hold(_ places: Range<Int>, by weight: Double, in system: inout SymmetricSystem) {
    for i in places {
      for j in places where j <= i { system[i, j] += weight }
    }
  }

  /// Twice what the log likelihood lacks to that of a cell's own rate.
  func deviance(_ p: [Double]) -> Double {
    sum(p) { deaths, fitted in
      let share = (deaths - fitted) / fitted
      if abs(share) < 0.01 { return 2 * fitted * Self.nearDeviance(share) }
      let log = deaths > 0 ? deaths * Elementary.log(deaths / fitted) : 0
      return 2 * (log - (deaths - fitted))
    }
  }

  /// (1 + u)·log(1 + u) − u for |u| < 0.01: u²/(1·2) − u³/(2·3) + u⁴/(3·4) − …, to u^9.
  ///
  /// The plain form is a small difference of large numbers: where deaths are what is fitted it is
  /// rounding of either sign, and a step towards the maximum would look like one away from it.
  private static func nearDeviance(_ u: Double) -> Double {
    var series = 0.0
    for power in stride(from: 9.0, through: 2, by: -1) {
      series = 1 / (power * (power - 1)) - u * series
    }
    return u * u * series
  }

  /// The log likelihood with its constant.
  func logLikelihood(_ p: [Double]) -> Double {
    sum(p) { deaths, fitted in
      let log = deaths > 0 ? deaths * Elementary.log(fitted) : 0
      return log - fitted - LogFactorial.value(deaths)
    }
  }

  private func sum(_ p: [Double], _ term: (_ deaths: Double, _ fitted: Double) -> Double) -> Double
  {
    var total = 0.0
    for x in 0..<ages {
      for t in 0..<years where surface.exposures[x][t] > 0 {
        let rate = Elementary.exp(p[x] + p[ages + x] * p[2 * ages + t])
        total += term(surface.deaths[x][t], surface.exposures[x][t] * rate)
      }
    }
    return total
  }
}
