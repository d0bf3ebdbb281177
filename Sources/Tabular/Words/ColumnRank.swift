/// Which columns leave a narrow window first; years that are kept never do.
package enum ColumnRank {
  /// Years between, units and trends.
  package static let detail = 1
  /// The last year where another one matters more.
  package static let lastYear = 2
  /// The bounds of an age ratio.
  package static let bounds = 2
  /// Changes.
  package static let change = 3
}
