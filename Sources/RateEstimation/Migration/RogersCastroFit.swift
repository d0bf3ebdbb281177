/// A Rogers–Castro schedule fitted to rates by single age, by weighted least squares.
///
/// Several starting points around what the data show (labour peaks at 18–30 years, retirement at
/// 60–75), the best fit kept, the first of equals: the same data give the same schedule everywhere.
///
/// Bounds, in the units of the largest rate for heights: heights and level not negative (heights at
/// most 20 times, the level at most once the largest rate), α1 and λ within 0…3, α2 and α3 within
/// 0…1, μ2 within 5–50, μ3 within 50–85 years, the elderly's rise within 0…0.3 per year.
/// A profile of net migration that changes sign is no such schedule: fit in and out apart.
public struct RogersCastroFit: Sendable, Equatable {
  /// The schedule found.
  public let schedule: RogersCastro
  /// Σ w·(y − f)² of the schedule.
  public let sumOfSquares: Double
  /// The largest |y − f| over the ages with weight.
  public let largestGap: Double

  /// Why no schedule was fitted.
  public enum Failure: Error, Equatable {
    /// Fewer ages with weight than parameters.
    case tooFewAges(needed: Int, found: Int)
    /// A rate or a weight is not a number, or a weight is negative, at this age.
    case notANumber(age: Int)
    /// No rate is above zero.
    case noMigration
  }

  /// Fits a schedule to rates of ages 0, 1, 2, ….
  ///
  /// - Parameters:
  ///   - rates: the rate at each age.
  ///   - weights: the weight of each age, such as its exposure over its variance; 1 unless given,
  ///     0 to leave an age out.
  ///   - form: which terms the schedule has.
  /// - Throws: `Failure` for data that cannot be fitted.
  public init(
    rates: [Double], weights: [Double]? = nil, form: RogersCastro.Form
  ) throws(Failure) {
    let weights = weights ?? rates.map { _ in 1 }
    precondition(weights.count == rates.count, "one weight per age")
    for age in rates.indices {
      guard rates[age].isFinite, weights[age].isFinite, weights[age] >= 0 else {
        throw .notANumber(age: age)
      }
    }
    let used = rates.indices.filter { weights[$0] > 0 }
    guard used.count > form.rawValue else {
      throw .tooFewAges(needed: form.rawValue + 1, found: used.count)
    }
    let top = used.map { rates[$0] }.max() ?? 0
    guard top > 0 else { throw .noMigration }
    let ages = used.map { Double($0) }
    let problem = LeastSquares(bounds: Self.bounds(form)) { parameters in
      let schedule = RogersCastro(form, parameters: parameters)
      return ages.map { schedule.rate(atAge: $0) }
    }
    let scaled = used.map { rates[$0] / top }
    let chosen = used.map { weights[$0] }
    var best: LeastSquares.Fit?
    for start in Self.starts(form, scaled, ages) {
      let found = problem.fit(to: scaled, weights: chosen, from: start)
      if let best, best.sum <= found.sum { continue }
      best = found
      if found.sum <= Self.exact * Double(used.count) { break }
    }
    let parameters = Self.rescaled(best?.parameters ?? [], form, by: top)
    let fitted = RogersCastro(form, parameters: parameters)
    schedule = fitted
    sumOfSquares = (best?.sum ?? 0) * top * top
    largestGap = used.map { abs(rates[$0] - fitted.rate(atAge: Double($0))) }.max() ?? 0
  }

  /// The sum of squares per age, for rates whose largest is 1, that no other start could better.
  private static let exact = 1e-24

  /// Least and greatest parameters, for rates whose largest is 1.
  private static func bounds(_ form: RogersCastro.Form) -> [ClosedRange<Double>] {
    var list: [ClosedRange<Double>] = [0...20, 0...3, 0...20, 0...1, 5...50, 0...3]
    if form.hasRetirement { list += [0...20, 0...1, 50...85, 0...3] }
    if form.hasElderly { list += [0...20, 0...0.3] }
    return list + [0...1]
  }

  /// Where the search begins: the youngest rate, the least rate, and a few places for the peaks.
  private static func starts(
    _ form: RogersCastro.Form, _ rates: [Double], _ ages: [Double]
  ) -> [[Double]] {
    let least = max(rates.min() ?? 0, 0)
    let youngest = max(rates[0] - least, 0.05)
    var list: [[Double]] = []
    for position in [18.0, 22, 28] {
      for retirement in form.hasRetirement ? [62.0, 68] : [0] {
        var start = [youngest, 0.1, 1.6 * (1 - least) + 0.1, 0.1, position, 0.4]
        if form.hasRetirement { start += [0.1, 0.3, retirement, 0.4] }
        if form.hasElderly { start += [0.001, 0.05] }
        list.append(start + [least])
      }
    }
    return list
  }

  /// Parameters of rates that are `factor` times as large.
  private static func rescaled(
    _ parameters: [Double], _ form: RogersCastro.Form, by factor: Double
  ) -> [Double] {
    var scaled = parameters
    var heights = [0, 2, parameters.count - 1]
    if form.hasRetirement { heights.append(6) }
    if form.hasElderly { heights.append(parameters.count - 3) }
    for place in heights { scaled[place] *= factor }
    return scaled
  }
}
