/// Deaths by age at death, from deaths by cohort.
extension StepAccount {
  /// Period deaths by age group at death of one sex, by Lexis separation.
  ///
  /// With C the deaths by cohort and c the shares of ``LifeTable/lexisShares(on:)``:
  /// D[0] = C[0] + C[1]·c[0], D[x] = C[x]·(1 − c[x−1]) + C[x+1]·c[x], the last term absent in the
  /// open group. The sum is the sum of the cohort deaths.
  public func periodDeaths(_ sex: Sex, lexisShares shares: [Double]) -> [Double] {
    precondition(shares.count == start.axis.count, "one Lexis share per group")
    let first = start.position(sex, 0)
    let cohort = deaths[first..<(first + start.axis.count)].map { $0 }
    var period = cohort
    for group in cohort.indices {
      let own = group == 0 ? cohort[0] : cohort[group] * (1 - shares[group - 1])
      let next = group == start.axis.openIndex ? 0 : cohort[group + 1] * shares[group]
      period[group] = own + next
    }
    return period
  }
}
