import Demography

/// The day of the year a count of users is taken, and so the population it is divided by.
///
/// SSB counts care users on 31 December and divides them by the population of that day, which is
/// the one published for 1 January of the next year.
public enum NeedDate: String, CaseIterable, Sendable {
  /// 1 January of the year.
  case firstOfJanuary
  /// 31 December of the year.
  case lastOfDecember

  /// The year whose 1 January population belongs to a count made in `year`.
  public func populationYear(for year: Int) -> Int { self == .firstOfJanuary ? year : year + 1 }
}
