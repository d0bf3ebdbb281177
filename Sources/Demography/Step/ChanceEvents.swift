extension StepAccount {
  /// Puts the births and deaths that happened in place of those expected.
  ///
  /// The balance is carried out again in its own order, so it holds bit for bit. Nobody dies who is
  /// not there: deaths of a cohort are limited to those it has left after its moves. Births by the
  /// mother's age keep their shares. To be called before an adjustment.
  ///
  /// - Parameters:
  ///   - births: newborn by sex, female and male.
  ///   - deaths: by cohort, a number per cell.
  public mutating func replace(births: [Double], deaths: [Double]) {
    precondition(births.count == 2 && deaths.count == end.cells.count, "events of another shape")
    let expected = self.births.reduce(0, +)
    let factor = expected > 0 ? births.reduce(0, +) / expected : 1
    birthsByAge = birthsByAge.map { $0 * factor }
    self.births = births
    balance(deaths: deaths)
  }

  /// Puts the moves that happened in place of those expected, by cohort; births and deaths stay.
  ///
  /// The balance is carried out again; of a cohort no more leave than are left.
  public mutating func replace(inMigration: [Double], outMigration: [Double]) {
    precondition(
      inMigration.count == end.cells.count && outMigration.count == end.cells.count,
      "moves of another shape")
    self.inMigration = inMigration
    self.outMigration = outMigration
    balance(deaths: deaths)
  }

  /// Closes every cell again with these deaths, nobody dying or leaving who is not there.
  private mutating func balance(deaths: [Double]) {
    precondition(control.isEmpty, "events come before an adjustment")
    for sex in start.scope.sexes {
      for group in 0..<start.axis.count {
        let cell = start.position(sex, group)
        let cohort = cohortAtStart(sex, group: group)
        let present = cohort + inMigration[cell]
        // Fewer may be born than were expected to move out as newborn.
        if outMigration[cell] > present { outMigration[cell] = present }
        let died = min(deaths[cell], present - outMigration[cell])
        self.deaths[cell] = died
        let left = ((cohort - died) + inMigration[cell]) - outMigration[cell]
        // What rounding leaves below zero is taken from those who move out.
        if left < 0 { outMigration[cell] = (cohort - died) + inMigration[cell] }
        end.cells[cell] = ((cohort - died) + inMigration[cell]) - outMigration[cell]
      }
    }
  }
}
