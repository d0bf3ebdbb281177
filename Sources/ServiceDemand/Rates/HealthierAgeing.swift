import Demography

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The alternative that people stay well for a share of the years of life they gain.
///
/// With life expectancy up by Δe years since the count and a share s, a person of age a has the
/// need of somebody s · Δe years younger:
///
///     rate'(a) = rate(a − s · Δe), linear between single ages
///
/// Share 0 gives the rates unchanged, to the bit; share 1 moves the whole gain to healthy years.
/// Below age 0 and below `fromAge` the shift stops: those ages keep their own rates.
public struct HealthierAgeing: Sendable, Equatable {
  /// The share of the years gained that are healthy, an assumption of the user.
  public let share: Double
  /// The youngest age whose rate is shifted; younger users are not ill from age.
  public let fromAge: Int

  /// States the share.
  ///
  /// - Throws: `notAShare` outside [0, 1].
  public init(share: Double, fromAge: Int = 0) throws(DemandError) {
    if !(share >= 0 && share <= 1) { throw .notAShare(share, row: 0) }
    precondition(fromAge >= 0, "a negative age")
    self.share = share
    self.fromAge = fromAge
  }

  /// The profile when life expectancy has changed by some years since the count.
  ///
  /// - Parameters:
  ///   - profile: the rates of the count.
  ///   - yearsGained: by sex in storage order, one block per sex held; may be negative.
  /// - Returns: the rates that hold now.
  public func shifted(_ profile: AgeProfile, yearsGained: [DrawBlock]) -> AgeProfile {
    precondition(yearsGained.count == profile.scope.count, "one gain per sex")
    var shifted = profile
    for sex in profile.scope.sexes {
      let shift = yearsGained[sex.rawValue] * share
      let first = Int(shift.min().rounded(.down))
      let last = Int(shift.max().rounded(.up))
      // The weight of the rate j years below is 1 − |shift − j| where that is above 0.
      let weights = (first...last).map { offset in
        let distance = shift - Double(offset)
        let magnitude = distance.replacing(with: DrawBlock.none - distance, where: distance .< 0)
        return (DrawBlock.one - magnitude).atLeastZero
      }
      for age in fromAge..<max(fromAge, profile.axis.count) {
        var rate = DrawBlock.none
        for (index, weight) in weights.enumerated() {
          let source = min(max(age - (first + index), 0), profile.axis.openIndex)
          let part = weight * profile[sex, age: source]
          rate += part
        }
        shifted[sex, age: age] = rate
      }
    }
    return shifted
  }
}
