extension ScenarioRun {
  /// The year the change in the ladders is measured to: `behovsår` where the run has it, else the
  /// last year.
  public var needYear: Int {
    let years = Array(stride(from: startYear, through: endYear, by: settings.stepLength))
    if let wanted = settings.needYear, years.contains(wanted) { return wanted }
    return endYear
  }

  /// The last year whose need can be told, where steps are of one year: the last of the run, or the one
  /// before where need is shown for 31 December and nobody knows the population of the day after.
  package var lastYearOfNeed: Int {
    let after = settings.needDate.populationYear(for: endYear)
    return regions.allSatisfy { $0.populations[after] != nil } ? endYear : endYear - 1
  }

  /// The year in which no place shall be missing: `mangel_null_innen` where the run has it, else the
  /// year of the need.
  public var gapYear: Int {
    let years = Array(stride(from: startYear, through: endYear, by: settings.stepLength))
    if let wanted = settings.gapYear, years.contains(wanted) { return wanted }
    return needYear
  }
}
