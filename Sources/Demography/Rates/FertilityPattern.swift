#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Births per woman and year by age group, and what is said about them in one number.
public struct FertilityPattern: Sendable, Equatable {
  /// The ages.
  public let axis: AgeAxis
  /// Births per woman and year, one per group.
  public let rates: [Double]

  /// A pattern; the first group must be zero and nothing negative.
  public init(axis: AgeAxis, rates: [Double]) {
    precondition(rates.count == axis.count && rates[0] == 0, "fertility does not fit the axis")
    precondition(rates.allSatisfy { $0 >= 0 }, "a negative fertility rate")
    self.axis = axis
    self.rates = rates
  }

  /// Total fertility (samlet fruktbarhetstall): z · Σ f, children per woman.
  public var total: Double { Double(axis.width) * rates.reduce(0, +) }

  /// Mean age at childbearing, Σ f (x + z/2) / Σ f, in years; `nil` without births.
  public var meanAge: Double? {
    let sum = rates.reduce(0, +)
    guard sum > 0 else { return nil }
    var weighted = 0.0
    for group in rates.indices {
      weighted += rates[group] * (Double(axis.age(at: group)) + Double(axis.width) / 2)
    }
    return weighted / sum
  }

  /// The same pattern with another total fertility, or `nil` where there are no births to scale.
  public func scaled(toTotal wanted: Double) -> FertilityPattern? {
    precondition(wanted >= 0, "a negative total fertility")
    guard total > 0 else { return nil }
    let factor = wanted / total
    return FertilityPattern(axis: axis, rates: rates.map { $0 * factor })
  }

  /// The same pattern and total moved along the ages to another mean age, or `nil` where that
  /// would take it off the axis or into the first group, or where there are no births.
  ///
  /// The curve is read between group middles as straight lines and moved as a whole. Straight lines
  /// keep sum and mean, so the mean age is met to rounding.
  public func moved(toMeanAge wanted: Double) -> FertilityPattern? {
    guard let mean = meanAge else { return nil }
    let steps = (wanted - mean) / Double(axis.width)
    guard abs(steps) < Double(axis.count) else { return nil }
    let whole = steps.rounded(.down)
    let share = steps - whole
    var shifted = rates
    for group in rates.indices {
      let from = group - Int(whole)
      shifted[group] = (1 - share) * rate(atGroup: from) + share * rate(atGroup: from - 1)
    }
    guard shifted[0] == 0 else { return nil }
    let moved = FertilityPattern(axis: axis, rates: shifted)
    guard let now = moved.meanAge, abs(now - wanted) < 1e-9 else { return nil }
    return moved.scaled(toTotal: total)
  }

  private func rate(atGroup group: Int) -> Double {
    rates.indices.contains(group) ? rates[group] : 0
  }
}
