/// A change of a region's population that is told, since borders and faults of sources look so.
package enum UnlikelyChange {
  /// The largest change in a year that is not told of: a share of the population before, up or down.
  ///
  /// Of history and of totals that a run is bound to.
  package static let inAYear = 0.08
}
