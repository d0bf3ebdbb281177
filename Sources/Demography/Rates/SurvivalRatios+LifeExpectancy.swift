extension AgeAxis {
  /// Life expectancy at birth that the survival ratios of a step give, in years.
  ///
  /// With groups of z years, L[0] = z · S[0] and L[x] = L[x−1] · S[x]; e0 is their sum and T[A], the
  /// person-years of the open group. `pooled` has S[A] = T[A] / (L[A−1] + T[A]), so that
  /// T[A] = L[A−1] · S[A] / (1 − S[A]); `ownRatio` has L[A] = L[A−1] · S[A] and
  /// T[A] = L[A] / (1 − S[A+1]). It is what a life table with these ratios has.
  ///
  /// - Parameters:
  ///   - ratios: S[0] … S[A+1].
  ///   - openGroup: how the open group survives.
  /// - Returns: `nil` where nobody dies in the open group.
  public func lifeExpectancy(ofRatios ratios: [Double], openGroup: OpenGroup) -> Double? {
    precondition(ratios.count == count + 1, "a ratio for each group and the open group's own")
    var lived = Double(width)
    var total = 0.0
    for group in 0..<openIndex {
      lived *= ratios[group]
      total += lived
    }
    let own = openGroup == .ownRatio ? ratios[openIndex + 1] : ratios[openIndex]
    if own >= 1 { return lived * ratios[openIndex] == 0 ? total : nil }
    return total + lived * ratios[openIndex] / (1 - own)
  }
}
