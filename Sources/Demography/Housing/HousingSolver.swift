/// Domestic in-migration that fills the homes of a step.
///
/// With A the arrivals in new homes and I the domestic in-migration of the assumption, a step with
/// s·I + A instead of I ends with H(s) households. Arrivals only add people, so H rises with s, in
/// a straight line except where outflows are limited. The factor wanted has H(s) = homes:
///
///     s = (homes − H(0)) / (H(1) − H(0)), then bisection where the line is broken
///
/// s is never below 0. Where H(0) is above the homes already, households are without a home; where
/// nobody moves in at all, homes stay empty. Both are told by ``HousingOutcome/unfilled``.
struct HousingSolver {
  let pool: MoverPool
  let population: Population
  let input: StepInput
  let housing: HousingStep

  /// How many halvings are tried where the line is broken.
  private static let halvings = 200

  /// The step with the homes filled as far as they can be.
  func step() -> ProjectedStep {
    let empty = advance(factor: 0)
    let asAssumed = advance(factor: 1)
    let (low, high) = (households(empty), households(asAssumed))
    var factor = 0.0
    var found = empty
    if low < housing.homes, high > low {
      factor = (housing.homes - low) / (high - low)
      found = advance(factor: factor)
      if !isThere(found) { (factor, found) = bisected(from: factor) }
    }
    found.housing = HousingOutcome(
      homes: housing.homes, households: households(found), vacated: vacated(),
      arrivals: housing.arrivals.reduce(0, +), factor: factor)
    return found
  }

  private func bisected(from guess: Double) -> (Double, ProjectedStep) {
    var (low, high) = (0.0, max(1, 2 * guess))
    var doublings = 0
    while households(advance(factor: high)) < housing.homes, doublings < 60 {
      (low, high) = (high, 2 * high)
      doublings += 1
    }
    var middle = guess
    var found = advance(factor: middle)
    for _ in 0..<Self.halvings where !isThere(found) {
      if households(found) < housing.homes { low = middle } else { high = middle }
      middle = 0.5 * (low + high)
      found = advance(factor: middle)
    }
    return (middle, found)
  }

  private func isThere(_ step: ProjectedStep) -> Bool {
    abs(households(step) - housing.homes) <= HousingOutcome.tolerance * max(1, housing.homes)
  }

  private func households(_ step: ProjectedStep) -> Double {
    step.account.end.households(headship: housing.headshipAtEnd)
  }

  /// The step with domestic in-migration times a factor, and the arrivals in new homes.
  private func advance(factor: Double) -> ProjectedStep {
    var changed = input
    var arriving = housing.arrivals
    if let ordinary = input.migration.counts[.domesticIn] {
      for cell in arriving.indices { arriving[cell] += factor * ordinary[cell] }
    }
    changed.migration.counts[.domesticIn] = arriving
    return pool.alone(population, changed)
  }

  /// Households that dissolve, net of those that form, among the people who are there.
  private func vacated() -> Double {
    var closed = input
    closed.migration.counts[.domesticIn] = nil
    closed.migration.counts[.immigration] = nil
    let staying = pool.alone(population, closed).account.end
    return population.households(headship: housing.headshipAtStart)
      - staying.households(headship: housing.headshipAtEnd)
  }
}
