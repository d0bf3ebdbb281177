import Demography

/// What healthier ageing does to the need of rows of use: need with rates moved up in age, over need
/// with the rates as they were counted.
///
/// Years are gained from the year of the count, or from the first year the run has survival for, to
/// the year of the need, or to the last the run has survival for; by sex, in every draw.
struct HealthFactors {
  private let futures: RegionFutures
  /// Life expectancy by year and sex.
  private let lifeExpectancy: [Int: [DrawBlock]]
  private let years: ClosedRange<Int>

  /// Life expectancy of a block of futures; `nil` where it has no survival, or people who never die.
  init?(_ futures: RegionFutures, scope: SexScope) {
    var known: [Int: [DrawBlock]] = [:]
    for (year, survival) in futures.survival {
      let sexes = scope.sexes.compactMap { survival.lifeExpectancy($0) }
      if sexes.count < scope.count { return nil }
      known[year] = sexes
    }
    guard let first = known.keys.min(), let last = known.keys.max() else { return nil }
    (self.futures, lifeExpectancy, years) = (futures, known, first...last)
  }

  /// Years of life gained by sex between two years.
  func gained(from: Int, to: Int) -> [DrawBlock]? {
    func held(_ year: Int) -> Int { min(max(year, years.lowerBound), years.upperBound) }
    guard let before = lifeExpectancy[held(from)], let after = lifeExpectancy[held(to)] else {
      return nil
    }
    return zip(after, before).map { $0 - $1 }
  }

  /// What the need of a row in a year after its count is multiplied by; `nil` where the persons of one
  /// of the years are missing.
  package func factor(
    _ use: LadderUse, _ health: HealthierAgeing, year: Int, of need: Need
  ) -> DrawBlock? {
    guard let then = (futures.counted ?? futures.persons)[use.populationYear],
      let now = futures.persons[need.date.populationYear(for: year)],
      let profile = AgeProfile(uses: [use], in: then),
      let gained = gained(from: need.countYear(of: use), to: year)
    else { return nil }
    let before = profile.need(of: now)
    let after = health.shifted(profile, yearsGained: gained).need(of: now)
    var factor = DrawBlock(always: 1)
    for draw in 0..<DrawBlock.draws where before[draw] > 0 {
      factor[draw] = after[draw] / before[draw]
    }
    return factor
  }
}
