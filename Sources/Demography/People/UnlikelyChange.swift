/// Growth of a population a year, and how much of it is told, since borders and faults of sources look
/// so.
package enum UnlikelyChange {
  /// The largest change in a year that is not told of: a share of the population before, up or down.
  ///
  /// Of history, of totals that a run is bound to and of the projection itself.
  package static let inAYear = 0.08

  /// The growth a year from one number of persons to another some years later:
  /// (after / before)^(1 / years) − 1, nil where one of them is nobody or no time has passed.
  package static func yearly(from before: Double, to after: Double, years: Int = 1) -> Double? {
    guard before > 0, after > 0, years > 0 else { return nil }
    if years == 1 { return after / before - 1 }
    return Elementary.exp(Elementary.log(after / before) / Double(years)) - 1
  }

  /// Whether a growth a year is told.
  package static func isTold(_ yearly: Double) -> Bool { abs(yearly) > inAYear }
}
