import Demography

/// Norway's mortality and fertility as laws with parameters by year, of our own fitting.
///
/// The row of a year was fitted to that year and the years before it only (docs/schedules.md, "One
/// rule for time"), so a forecast from 1 January of a year may use every row before that year
/// without knowing the future: ask for `latest…(before:)`. Nothing is extrapolated here; a year
/// without parameters is `nil`.
///
/// The parameters are those of `Datasets/norge`, copied by `Datasets/fit/swift_tables.py`.
public enum NationalLaws {
  /// The years with parameters.
  public static let years = NationalMortalityParameters.firstYear...lastYear

  private static let lastYear =
    NationalMortalityParameters.firstYear
    + NationalMortalityParameters.women.count / HeligmanPollardLogistic.parameterCount - 1

  /// The law of mortality of a sex in a year, or `nil` outside ``years``.
  public static func mortality(of sex: Sex, year: Int) -> HeligmanPollardLogistic? {
    guard years.contains(year) else { return nil }
    let count = HeligmanPollardLogistic.parameterCount
    let start = (year - years.lowerBound) * count
    let table = sex == .female ? NationalMortalityParameters.women : NationalMortalityParameters.men
    return HeligmanPollardLogistic(table[start..<(start + count)])
  }

  /// The law of fertility in a year, or `nil` outside ``years``.
  public static func fertility(year: Int) -> PeristeraKostaki? {
    guard years.contains(year) else { return nil }
    let count = PeristeraKostaki.parameterCount
    let start = (year - years.lowerBound) * count
    return PeristeraKostaki(Array(NationalFertilityParameters.women[start..<(start + count)]))
  }

  /// The last year with parameters before 1 January of `year`, or `nil` where there is none.
  public static func latestYear(before year: Int) -> Int? {
    let latest = min(year - 1, years.upperBound)
    return years.contains(latest) ? latest : nil
  }
}
