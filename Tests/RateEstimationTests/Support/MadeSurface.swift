import Demography

@testable import RateEstimation

/// A surface whose deaths follow a Lee–Carter model to the last bit of rounding.
enum MadeSurface {
  /// The model: three ages, five years.
  static let model = LeeCarter(
    ages: [60, 70, 80], years: Array(2001...2005), ax: [-5, -4, -2.5], bx: [0.5, 0.3, 0.2],
    kt: [4, 1.5, 0.25, -1.75, -4])

  /// Its expected deaths among 100 000, 50 000 and 20 000 person-years.
  static func surface() throws -> MortalitySurface {
    let exposures = [100_000.0, 50_000, 20_000].map { [Double](repeating: $0, count: 5) }
    var deaths = exposures
    for x in 0..<3 {
      for t in 0..<5 { deaths[x][t] *= model.rates(at: model.kt[t])[x] }
    }
    return try MortalitySurface(
      ages: model.ages, years: model.years, deaths: deaths, exposures: exposures)
  }
}
