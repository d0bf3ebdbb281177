import Demography

/// The places to finish each year on a rung so that none is missing in a target year, in whole places.
///
/// What is built by a year, ``BuildPlan``, is rounded; a year gets what it adds. So the years add up to
/// what is missing in the target year as it is printed.
package struct HomesToBuild {
  /// By year of the run; missing in the last years where the need is, and in all where it is missing in
  /// the target year or where steps are not of one year.
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
    let balances = zip(needs, gap.gaps).map { need, gap -> DrawBlock? in
      guard let need, let gap else { return nil }
      return DrawBlock(always: need - gap.places.total)
    }
    // On 31 December the last year is not known; what is built until then is.
    let balance = balances.prefix { $0 != nil }.compactMap { $0 }
    guard balances.dropFirst(balance.count).allSatisfy({ $0 == nil }), balance.count > 1,
      stepLength == 1, target > years[0], target < years[0] + balance.count,
      let plan = try? BuildPlan(
        balance: balance, firstYear: years[0], buildFrom: years[0] + 1, target: target)
    else {
      homes = years.map { _ in nil }
      return
    }
    var (exact, before) = (0.0, 0.0)
    let whole = plan.homes.map { ofYear -> Double? in
      exact += ofYear[0]
      // A ten-millionth of a home that was lost to rounding is a home.
      let built = Rounding.whole(exact + 1e-7)
      defer { before = built }
      return built - before
    }
    homes = whole + years.dropFirst(whole.count).map { _ in nil }
  }
}
