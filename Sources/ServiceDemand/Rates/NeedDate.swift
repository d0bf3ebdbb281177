import Demography

/// A day of the year: that users are counted on, or that their need is shown for.
///
/// It says which population a year of it has. SSB counts care users on 31 December and divides them by
/// the population of that day, which is the one published for 1 January of the next year.
public enum NeedDate: String, CaseIterable, Sendable {
  /// 1 January of the year.
  case firstOfJanuary
  /// 31 December of the year.
  case lastOfDecember

  /// The year whose 1 January population belongs to this day of `year`.
  public func populationYear(for year: Int) -> Int { self == .firstOfJanuary ? year : year + 1 }

  /// The year in which this day has the population that another day has in `year`: 31 December 2025 is
  /// the 1 January of 2026.
  public func year(of other: NeedDate, _ year: Int) -> Int {
    year + other.populationYear(for: year) - populationYear(for: year)
  }
}
