/// The Leslie matrix of a closed female population: fertility in the first row, survival below the
/// diagonal, and the open group's own ratio in the last corner.
///
/// Source: Caswell (2001), Matrix Population Models, ch. 4; Keyfitz & Flieger (1971).
public struct LeslieMatrix: Sendable, Equatable {
  /// Daughters alive at the end of the step per woman in each group at its start.
  public let fertility: [Double]
  /// Survival from each group to the next; one fewer than groups.
  public let survival: [Double]
  /// The share of the open group that stays in it; 0 for a matrix without one.
  public let openSurvival: Double

  /// A matrix from its entries; at least one fertility must be above zero.
  public init(fertility: [Double], survival: [Double], openSurvival: Double = 0) {
    precondition(fertility.count == survival.count + 1, "one survival fewer than groups")
    precondition((fertility + survival).allSatisfy { $0 >= 0 }, "a negative entry")
    precondition(fertility.contains { $0 > 0 }, "no fertility, no growth rate")
    precondition(openSurvival >= 0 && openSurvival < 1, "the open group must empty itself")
    self.fertility = fertility
    self.survival = survival
    self.openSurvival = openSurvival
  }

  /// The matrix of a step's rates for women without migration, births exposure
  /// `meanOfStartAndEnd`: F[x] = z/2 · (f[x] + S[x+1]·f[x+1]) · S[0] / (1 + SRB).
  public init(rates: StepRates, openGroup: OpenGroup) {
    let survival = rates.femaleSurvival
    let open = rates.axis.openIndex
    let own = survival[openGroup == .ownRatio ? open + 1 : open]
    let daughters = Double(rates.axis.width) / 2 * survival[0] / (1 + rates.sexRatioAtBirth)
    let fertility = (0...open).map { group in
      let ratio = group == open ? own : survival[group + 1]
      let next = ratio * rates.fertility[min(group + 1, open)]
      return daughters * (rates.fertility[group] + next)
    }
    self.init(fertility: fertility, survival: Array(survival[1...open]), openSurvival: own)
  }

  /// λ, the factor the stable population grows by in a step: the one positive root of
  /// Σ F[x] · l[x] / λ^(x+1) = 1, found by bisection to the last bit.
  public var growthFactor: Double {
    var (low, high) = (openSurvival, 1.0)
    while births(per: high) > 1 { high *= 2 }
    while true {
      let middle = 0.5 * (low + high)
      if middle <= low || middle >= high { return middle }
      if births(per: middle) > 1 { low = middle } else { high = middle }
    }
  }

  /// The age structure that grows without changing shape, as shares that sum to 1.
  public var stableStructure: [Double] {
    let shape = shape(growingBy: growthFactor)
    let sum = shape.reduce(0, +)
    return shape.map { $0 / sum }
  }

  /// The reproductive value of each group, 1 for the first.
  public var reproductiveValues: [Double] {
    let growth = growthFactor
    let open = fertility.count - 1
    var values = fertility
    values[open] = fertility[open] / (growth - openSurvival)
    for group in stride(from: open - 1, through: 0, by: -1) {
      values[group] = (fertility[group] + survival[group] * values[group + 1]) / growth
    }
    let first = values[0]
    return values.map { $0 / first }
  }

  /// Persons in each group per person in the first, in a population growing by a factor a step.
  private func shape(growingBy growth: Double) -> [Double] {
    var shape = [1.0]
    for ratio in survival { shape.append(shape[shape.count - 1] * ratio / growth) }
    let open = shape.count - 1
    shape[open] *= growth / (growth - openSurvival)
    return shape
  }

  /// Newborn at the end of a step per newborn at its start, divided by the growth factor.
  private func births(per growth: Double) -> Double {
    guard growth > openSurvival else { return .infinity }
    let shape = shape(growingBy: growth)
    var sum = 0.0
    for group in fertility.indices { sum += fertility[group] * shape[group] }
    return sum / growth
  }
}
