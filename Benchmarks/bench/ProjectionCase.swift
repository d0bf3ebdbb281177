import Demography

/// One size of the projection benchmark: regions, steps of one year, and what goes into them.
///
/// The inputs are made of + − × ÷ on small whole numbers only, so that `peers/projection.py` makes
/// the same bits from the same formulas. They are not real, but have the shape of real ones: gross
/// flows in four streams, rates that change every year, regions of different size. More are asked
/// to emigrate from the oldest ages than live there, so that the limit is at work in every step.
struct ProjectionCase {
  let regions: Int
  let steps: Int

  let axis = AgeAxis()

  var name: String { "projection-\(regions)x\(steps)" }

  /// Cells carried one step forward: regions × steps × 2 sexes × 106 ages.
  var cellSteps: Int { regions * steps * 2 * axis.count }

  /// Sums that numpy found for the sizes of the report, so that a run without Python is checked
  /// against them too (`peers/projection.py`, numpy 2.4.6).
  var known: [(name: String, value: Double)] {
    switch (regions, steps) {
    case (3, 4):
      [
        ("end", 329688.10666614375), ("births", 13303.545165166961), ("deaths", 19836.23815372412),
        ("clipped", 635.8181188504947),
      ]
    case (1, 30):
      [
        ("end", 7531.1211607812975), ("births", 2204.422695388018), ("deaths", 2978.964950728166),
        ("clipped", 204.94091238569638),
      ]
    case (1, 80):
      [
        ("end", 7745.872359382877), ("births", 5705.9650784946925), ("deaths", 8132.326567097793),
        ("clipped", 473.2718805832271),
      ]
    case (357, 30):
      [
        ("end", 35487230.498055674), ("births", 10443935.098815326), ("deaths", 14272036.91537337),
        ("clipped", 991841.3929438789),
      ]
    case (357, 80):
      [
        ("end", 36098487.76111425), ("births", 26805093.856841702), ("deaths", 38554328.34133527),
        ("clipped", 2305047.6226999187),
      ]
    default: []
    }
  }

  /// Persons per cell of a region before the shape of the ages.
  func level(_ region: Int) -> Double { 40 + Double(region * 7919 % 1000) }

  func base(_ region: Int) -> Population {
    var population = Population(axis: axis)
    for sex in Sex.allCases {
      for age in 0..<axis.count {
        let weight = age < 60 ? 1 : Double(110 - age) / 50
        let ripple = 1 + 0.05 * Double((age * 37 + sex.rawValue * 11 + region * 13) % 17) / 17
        population[sex, group: age] = level(region) * weight * ripple
      }
    }
    return population
  }

  func rates(step: Int) -> StepRates {
    let better = 1 - 0.004 * Double(step)
    let fewer = 1 - 0.001 * Double(step)
    func survival(_ excess: Double) -> [Double] {
      (0...axis.count).map { age in
        let part = Double(age) / 110
        let squared = part * part
        let fourth = squared * squared
        let eighth = fourth * fourth
        let died = 0.0003 + 0.45 * eighth * excess
        return 1 - died * better
      }
    }
    var fertility = [Double](repeating: 0, count: axis.count)
    for age in 15...49 {
      let bell = 0.00022 * Double((age - 14) * (50 - age))
      fertility[age] = bell * fewer
    }
    return StepRates(
      axis: axis, femaleSurvival: survival(1), maleSurvival: survival(1.2), fertility: fertility)
  }

  func migration(_ region: Int) -> MigrationAssumption {
    let size = level(region)
    let mobility = 1 + 0.1 * Double(region % 7) / 7
    let profile = (0..<2 * axis.count).map { cell in
      let age = cell % axis.count
      return age >= 18 && age <= 40 ? 2 : 0.5
    }
    var migration = MigrationAssumption()
    migration.counts[.domesticIn] = profile.map { 0.03 * size * $0 }
    migration.counts[.immigration] = profile.map { 0.008 * size * $0 }
    migration.rates[.domesticOut] = profile.map { 0.03 * mobility * $0 }
    migration.counts[.emigration] = profile.indices.map { cell in
      cell % axis.count >= 104 ? 0.1 * size : 0.002 * size * profile[cell]
    }
    return migration
  }

  /// The inputs of all steps, region by region.
  func inputs() -> [[StepInput]] {
    let yearly = (0..<steps).map { rates(step: $0) }
    return (0..<regions).map { region in
      let moving = migration(region)
      return yearly.map { StepInput(rates: $0, migration: moving) }
    }
  }
}
