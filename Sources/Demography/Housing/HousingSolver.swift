/// Domestic in-migration that fills the homes of a step.
///
/// With A the arrivals in new homes and I the domestic in-migration of the assumption, a step with
/// s·I + A instead of I ends with H(s) households. Arrivals only add people, so H rises with s, in
/// a straight line except where outflows are limited. The factor wanted has H(s) = homes:
///
///     s = (homes − H(0)) / (H(1) − H(0)), again from the point found, then bisection where the
///     line is broken
///
/// Where the assumption has no domestic in-migration but a net stream, I is what the net stream
/// adds; its losses stay as they are. s is never below 0. Where H(0) is above the homes already,
/// households are without a home; where nobody moves in at all, homes stay empty. Both are told by
/// ``HousingOutcome/unfilled``.
struct HousingSolver {
  private let pool: MoverPool
  private let population: Population
  private let housing: HousingStep
  /// The step without domestic in-migration.
  private let input: StepInput
  /// I, or `nil` where nobody moves in.
  private let ordinary: [Double]?

  /// How often the line is drawn again from the point found.
  private static let lines = 6
  /// How many halvings are tried where the line is broken.
  private static let halvings = 200

  /// The homes of a step and everything else that is assumed of it.
  init(pool: MoverPool, population: Population, input: StepInput, housing: HousingStep) {
    self.pool = pool
    self.population = population
    self.housing = housing
    var rest = input
    var arriving = input.migration.counts[.domesticIn]
    rest.migration.counts[.domesticIn] = nil
    if arriving == nil, let net = input.migration.asked(from: population).persons[.net] {
      arriving = net.map { max($0, 0) }
      rest.migration.rates[.net] = nil
      rest.migration.counts[.net] = net.map { min($0, 0) }
    }
    self.input = rest
    ordinary = arriving
  }

  /// The step with the homes filled as far as they can be.
  func step() -> ProjectedStep {
    let empty = advance(factor: 0)
    let low = households(empty)
    var factor = 0.0
    var found = empty
    if low < housing.homes {
      var reached = (factor: 1.0, households: households(advance(factor: 1)))
      for _ in 0..<Self.lines where reached.households > low && !isThere(found) {
        factor = reached.factor * ((housing.homes - low) / (reached.households - low))
        found = advance(factor: factor)
        reached = (factor, households(found))
      }
      if reached.households > low, !isThere(found) { (factor, found) = bisected(from: factor) }
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
    abs(households(step) - housing.homes) <= HousingOutcome.tolerance(homes: housing.homes)
  }

  private func households(_ step: ProjectedStep) -> Double {
    step.account.end.households(headship: housing.headshipAtEnd)
  }

  /// The step with domestic in-migration times a factor, and the arrivals in new homes.
  private func advance(factor: Double) -> ProjectedStep {
    var changed = input
    var arriving = housing.arrivals
    if let ordinary {
      for cell in arriving.indices { arriving[cell] += factor * ordinary[cell] }
    }
    changed.migration.counts[.domesticIn] = arriving
    return pool.alone(population, changed)
  }

  /// Households that dissolve, net of those that form, among the people who are there.
  private func vacated() -> Double {
    var closed = input
    closed.migration.counts[.immigration] = nil
    let staying = pool.alone(population, closed).account.end
    return population.households(headship: housing.headshipAtStart)
      - staying.households(headship: housing.headshipAtEnd)
  }
}
