extension CohortComponentStep {
  /// Those who arrived in a step in gross streams, by cohort at its end.
  ///
  /// As ``StepAccount/inMigration``, without what net streams add: I[x] = a·M[x−1] + (1−a)·M[x] for
  /// gross inflow M by age when counted, a the part of it counted at the start; the newborn have the
  /// end part alone, and the open group both parts of its own besides.
  ///
  /// - Parameters:
  ///   - asked: what was assumed about the migration of the step.
  ///   - account: the step, carried out with it.
  /// - Returns: persons, one number per cell.
  func arrivals(_ asked: AskedMigration, in account: StepAccount) -> [Double] {
    guard let inflow = asked.grossInflow else { return account.inMigration }
    var arrived = inflow.map { parts.end * $0 }
    let open = account.start.axis.openIndex
    for sex in account.start.scope.sexes {
      let first = account.start.position(sex, 0)
      for group in 1...open { arrived[first + group] += parts.start * inflow[first + group - 1] }
      arrived[first + open] += parts.start * inflow[first + open]
    }
    return arrived
  }
}
