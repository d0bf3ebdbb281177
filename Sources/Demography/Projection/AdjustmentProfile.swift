/// Who is added or taken where a total of everybody binds a step.
///
/// Totals by group of ages say themselves who, so they are met in proportion to the persons of the
/// group whatever the profile.
public enum AdjustmentProfile: Sendable, Equatable {
  /// In proportion to those who are there: every cell by the same factor.
  case persons
  /// In proportion to those who moved in during the step, by cohort, in streams that are gross (from
  /// the country and from abroad); where nobody did, to those who are there.
  ///
  /// A net stream weighs nothing, since what is left of two streams is nobody's arrival.
  case arrivals
  /// In proportion to rate × persons, the rates of moving cell by cell and not negative: for a
  /// region whose arrivals are not known. Where all of that is 0, to those who are there.
  case movers(rates: [Double])

  /// The weight of each cell.
  ///
  /// - Parameters:
  ///   - step: the step, before anything is adjusted.
  ///   - method: what it was made by.
  /// - Returns: one number per cell, or `nil` where those who are there are multiplied by one factor.
  func weights(_ step: ProjectedStep, by method: CohortComponentStep) -> [Double]? {
    let end = step.account.end
    let weights: [Double]
    switch self {
    case .persons: return nil
    case .arrivals: weights = method.arrivals(step.asked, in: step.account)
    case .movers(let rates):
      precondition(rates.count == end.cells.count, "a profile of another shape")
      weights = end.cells.indices.map { rates[$0] * end.cells[$0] }
    }
    return weights.contains { $0 > 0 } ? weights : nil
  }
}

extension Population {
  /// The change K that takes everybody's total to factor · total, divided by weights.
  ///
  ///     K[cell] = (factor − 1) · total · weight[cell] / Σ weight
  ///
  /// A cell from which more would be taken than there are is emptied, and the rest is taken from the
  /// other cells by their weights; where cells with weights do not suffice, from those without, in
  /// proportion to who is there. So no cell ends below zero and the sum is met whatever the factor.
  ///
  /// - Parameters:
  ///   - factor: not negative.
  ///   - weights: one per cell, not negative, some above 0.
  /// - Returns: K, one number per cell.
  func change(byFactor factor: Double, weights: [Double]) -> [Double] {
    precondition(factor >= 0, "a negative factor")
    let now = total
    let wanted = now * factor - now
    if wanted < 0 { return taken(min(-wanted, now), weights) }
    let sum = weights.reduce(0, +)
    return weights.map { wanted * ($0 / sum) }
  }

  /// The change K that takes a number of persons away.
  private func taken(_ persons: Double, _ weights: [Double]) -> [Double] {
    var change = [Double].zeros(cells.count)
    var left = persons
    var open = cells.indices.filter { weights[$0] > 0 && cells[$0] > 0 }
    var weight = open.reduce(0) { $0 + weights[$1] }
    // Cells that are emptied leave more to the others, which may empty some of them.
    while !open.isEmpty {
      let share = left / weight
      let emptied = open.filter { share * weights[$0] >= cells[$0] }
      if emptied.isEmpty {
        for cell in open { change[cell] = -(share * weights[cell]) }
        return change
      }
      for cell in emptied {
        change[cell] = -cells[cell]
        left = max(left - cells[cell], 0)
      }
      open = open.filter { share * weights[$0] < cells[$0] }
      weight = open.reduce(0) { $0 + weights[$1] }
    }
    let rest = cells.indices.reduce(0) { change[$1] == 0 ? $0 + cells[$1] : $0 }
    if rest > 0 {
      let share = min(left / rest, 1)
      for cell in cells.indices where change[cell] == 0 { change[cell] = -(share * cells[cell]) }
    }
    return change
  }
}
