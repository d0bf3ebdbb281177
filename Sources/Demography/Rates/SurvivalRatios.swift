/// Survival ratios and Lexis shares that a life table gives on an age axis.
extension LifeTable {
  /// Why a life table has no ratios on an axis.
  public enum AxisMismatch: Error, Equatable {
    /// No interval of the table begins at this age, which is a bound of the axis.
    case noIntervalBegins(atAge: Int)
  }

  /// The survival ratios of one step on an axis: S[0] … S[A], and S[A+1] for `ownRatio`.
  ///
  /// With groups of z years, S[0] = L[0] / (z · l0) and S[x] = L[x] / L[x−1]. `pooled` uses
  /// S[A] = T[A] / T[A−1] for the last closed group and the open group together. `ownRatio` needs
  /// the table to go on beyond the open age: S[A] = L[A] / L[A−1] and S[A+1] = T[A+1] / T[A];
  /// where it does not, both take the pooled ratio. A ratio 0/0, nobody left, is 0.
  ///
  /// - Returns: `axis.count + 1` ratios in [0, 1].
  public func survivalRatios(
    on axis: AgeAxis, openGroup: OpenGroup
  ) throws(AxisMismatch) -> [Double] {
    let years = try personYears(on: axis)
    let above = years.upTo.last ?? 0
    let open = axis.openIndex
    var ratios = [Double](repeating: 0, count: axis.count + 1)
    ratios[0] = min(years.closed[0] / Double(axis.width), 1)
    for group in 1..<open {
      ratios[group] = Self.ratio(years.closed[group], years.closed[group - 1])
    }
    let pooled = Self.ratio(above, years.closed[open - 1] + above)
    ratios[open] = pooled
    ratios[open + 1] = pooled
    if openGroup == .ownRatio, let next = ages.firstIndex(of: axis.openAge + axis.width) {
      ratios[open] = Self.ratio(above - tx[next], years.closed[open - 1])
      ratios[open + 1] = Self.ratio(tx[next], above)
    }
    return ratios
  }

  /// The share of each cohort's deaths that falls in the younger of its two age groups, from this
  /// table; see ``lexisShares(personYears:survivors:width:)``.
  ///
  /// - Returns: `axis.count` shares.
  public func lexisShares(on axis: AgeAxis) throws(AxisMismatch) -> [Double] {
    let years = try personYears(on: axis)
    return Self.lexisShares(
      personYears: years.closed + [years.upTo[axis.openIndex]], survivors: years.survivors,
      width: axis.width)
  }

  /// The share of each cohort's deaths that falls in the younger of its two age groups.
  ///
  /// c[x] = (L[x] − z·l[x+1]) / (L[x] − L[x+1]) for cohorts from group x to x+1,
  /// c[A−1] = (L[A−1] − z·l[A]) / L[A−1] and c[A] = 0. Where nobody dies the share is one half,
  /// which no deaths are multiplied by; where printed columns are rounded so that a share falls
  /// outside [0, 1] it is the bound.
  ///
  /// - Parameters:
  ///   - personYears: L by group, the open one last; in any unit, such as per 100 000 born.
  ///   - survivors: l at the lower bound of each group, in the same unit.
  ///   - width: z, years per closed group.
  /// - Returns: one share per group, for ``StepAccount/periodDeaths(_:lexisShares:)``.
  public static func lexisShares(
    personYears: [Double], survivors: [Double], width: Int = 1
  ) -> [Double] {
    precondition(personYears.count == survivors.count, "one l for each L")
    let open = personYears.count - 1
    var shares = [Double](repeating: 0, count: personYears.count)
    for group in 0..<open {
      let reached = Double(width) * survivors[group + 1]
      let lived = personYears[group]
      let died = group == open - 1 ? lived : lived - personYears[group + 1]
      shares[group] = died > 0 ? min(max((lived - reached) / died, 0), 1) : 0.5
    }
    return shares
  }

  /// Person-years of the closed groups, survivors to each lower bound, and person-years above.
  private func personYears(
    on axis: AgeAxis
  ) throws(AxisMismatch) -> (closed: [Double], survivors: [Double], upTo: [Double]) {
    var starts: [Int] = []
    var index = 0
    for bound in axis.lowerBounds {
      while index < ages.count && ages[index] < bound { index += 1 }
      guard index < ages.count, ages[index] == bound else {
        throw .noIntervalBegins(atAge: bound)
      }
      starts.append(index)
    }
    var closed = [Double](repeating: 0, count: starts.count - 1)
    for group in closed.indices {
      for interval in starts[group]..<starts[group + 1] { closed[group] += nLx[interval] }
    }
    return (closed, starts.map { lx[$0] }, starts.map { tx[$0] })
  }

  private static func ratio(_ part: Double, _ whole: Double) -> Double {
    whole > 0 ? min(max(part / whole, 0), 1) : 0
  }
}
