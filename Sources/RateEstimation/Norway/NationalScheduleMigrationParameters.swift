// Written by Datasets/fit/fit_size_target.py; do not edit by hand.

/// Norway's net migration per 1000 persons in each year from ``firstYear`` on.
///
/// Source: residual of SSB table 07459, the nation 1986-2020, and the project's mortality law.
enum NationalScheduleMigrationParameters {
  /// The first year.
  static let firstYear = 1986

  /// Net migrants aged 1 and more at the end of the year, per 1000 persons at its start.
  static let rates: [Double] = [
    1.77, 3.28, 2.44, -0.42, 0.43, 1.85, 2.32, 2.88, 1.70, 1.41, 1.27, 2.19, 3.06, 4.20, 2.19,
    1.76, 3.73, 2.44, 2.84, 3.90, 5.00, 8.35, 9.04, 7.90, 8.56, 9.39, 9.35, 7.82, 7.32, 5.66,
    4.86, 3.97, 3.34, 4.68,
  ]
}
