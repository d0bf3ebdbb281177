import Demography

/// Users who come and go one by one around the number the rates give.
///
/// Of last year's users a share s continues, each by chance of his own, and new ones come:
///
///     N[t] = binomial(N[t−1], s[t]) + Poisson(m[t] − s[t]·m[t−1])    s[t] = min(s, m[t] / m[t−1])
///
/// with m the expected number. The mean is m; from a known count the variance rises towards that of
/// a Poisson number, the sooner the fewer continue. A group of 808 differs from its expectation by
/// chance alone, and a group of 20 by more than any assumption.
package struct ChanceUsers: Sendable {
  /// The share of users who continue to the next year.
  package let continuing: Double
  /// Where the random numbers come from.
  package let draws: EventDraws
  /// The number of the region.
  package let region: Int

  /// The users of every year after the first, which is known and stays.
  ///
  /// - Parameters:
  ///   - expected: by year, years one after another.
  ///   - block: the block of draws.
  ///   - name: what is counted, from which its random numbers are chosen.
  /// - Returns: a number per year given, the first as given.
  package func path(_ expected: [(year: Int, users: DrawBlock)], block: Int, name: String)
    -> [DrawBlock]
  {
    guard let first = expected.first else { return [] }
    let index = RandomRegion.number(of: name)
    // The other half of the numbers; an Int may have no more than 32 bits.
    let arrivals = Int(truncatingIfNeeded: UInt32(truncatingIfNeeded: index) ^ 0x8000_0000)
    var users = DrawBlock()
    for lane in 0..<DrawBlock.draws {
      users[lane] = first.users[lane].rounded(.toNearestOrAwayFromZero)
    }
    var path = [first.users]
    for (before, now) in zip(expected, expected.dropFirst()) {
      var (chance, new) = (DrawBlock(), DrawBlock())
      for lane in 0..<DrawBlock.draws {
        let (was, will) = (before.users[lane], now.users[lane])
        guard was > 0, will >= 0 else {
          new[lane] = max(will, 0)
          continue
        }
        chance[lane] = min(continuing, will / was)
        new[lane] = max(0, will - chance[lane] * was)
      }
      let stay = draws.binomial(
        people: users, probability: chance, block: block, year: now.year, index: index,
        region: region)
      let come = draws.poisson(
        mean: new, block: block, year: now.year, index: arrivals, region: region)
      users = stay + come
      path.append(users)
    }
    return path
  }

  package init(
    continuing: Double, draws: EventDraws, region: Int
  ) {
    self.continuing = continuing
    self.draws = draws
    self.region = region
  }
}
