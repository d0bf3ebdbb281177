import Demography

extension SurvivalBlocks {
  /// Life expectancy at birth of a sex under the survival of one year: the years lived by a
  /// population that one is born into each year and nobody moves to or from.
  ///
  ///     L[0] = S[0]; L[x] = L[x−1]·S[x]; L[A] = L[A−1]·S[A] / (1 − S[A+1]); e0 = Σ L
  ///
  /// - Returns: years; `nil` where nobody dies in the open group of some draw, or the sex is not held.
  public func lifeExpectancy(_ sex: Sex) -> DrawBlock? {
    guard ratios.indices.contains(sex.rawValue) else { return nil }
    let survival = ratios[sex.rawValue]
    let open = survival.count - 2
    guard let own = survival.last, open >= 1 else { return nil }
    let dying = DrawBlock.one - own
    if !dying.isPositive { return nil }
    var living = DrawBlock.one
    var years = DrawBlock.none
    for age in 0..<open {
      living *= survival[age]
      years += living
    }
    living *= survival[open]
    living /= dying
    return years + living
  }
}
