import Demography

/// The places to finish each year on a rung so that none is missing in a target year, in whole places.
///
/// What is built by a year, ``BuildPlan``, is rounded; a year gets what it adds. So the years add up to
/// what is missing in the target year as it is printed.
package struct HomesToBuild {
  /// By year of the run; missing where the need is, or where steps are not of one year.
  package let homes: [Double?]

  /// Works out the places of a rung and group from the need as it is printed.
  ///
  /// - Parameters:
  ///   - ladder: the outcome of the ladder.
  ///   - gap: the rung and group.
  ///   - target: the year from which on none is missing.
  ///   - stepLength: years per step of the run.
  package init(
    _ ladder: LadderOutcome, _ gap: LadderOutcome.RungGap, target: Int, stepLength: Int
  ) {
    let years = ladder.years
    let needs = ladder.printed.map { $0.need(rung: gap.rung, group: gap.group) }
    let balance = zip(needs, gap.gaps).compactMap { need, gap -> DrawBlock? in
      guard let need, let gap else { return nil }
      return DrawBlock(always: need - gap.places.total)
    }
    guard balance.count == years.count, years.count > 1, stepLength == 1,
      target > years[0],
      let plan = try? BuildPlan(
        balance: balance, firstYear: years[0], buildFrom: years[0] + 1, target: target)
    else {
      homes = years.map { _ in nil }
      return
    }
    var (exact, whole) = (0.0, 0.0)
    homes = plan.homes.map { ofYear in
      exact += ofYear[0]
      // A ten-millionth of a home that was lost to rounding is a home.
      let built = Rounding.whole(exact + 1e-7)
      defer { whole = built }
      return built - whole
    }
  }
}
