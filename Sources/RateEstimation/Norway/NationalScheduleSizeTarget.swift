import Demography

/// What Norwegian municipalities of a size gain or lose by migration, for a file with too few places
/// to tell: broken lines in age, with parameters by jump-off.
///
/// rate(x) = c0(x) + c1(x) · ln(N / 20 000), persons per person and year, x the age at the end of
/// the year. The row of jump-off b rests on 1 January b and earlier only.
public enum NationalScheduleSizeTarget {
  private typealias Parameters = NationalScheduleSizeTargetParameters

  /// The jump-offs with a row.
  public static var years: ClosedRange<Int> {
    Parameters.firstYear...(Parameters.firstYear + Parameters.rows.count - 1)
  }

  /// The jump-off whose row serves a forecast from `year`: its own or the last before, `nil` where
  /// there is none.
  public static func row(for year: Int) -> Int? {
    let latest = min(year, years.upperBound)
    return years.contains(latest) ? latest : nil
  }

  /// c0 and c1 by cell (women first, ages 0 … `openAge`), or `nil` before the first row.
  static func coefficients(
    before year: Int, openAge: Int
  ) -> (intercept: [Double], slope: [Double])? {
    guard let row = row(for: year) else { return nil }
    let numbers = Parameters.rows[row - Parameters.firstYear]
    let count = Parameters.knots.count
    var curves: [[Double]] = []
    for part in 0..<4 {
      curves.append(curve(Array(numbers[(part * count)..<((part + 1) * count)]), openAge: openAge))
    }
    return (curves[0] + curves[2], curves[1] + curves[3])
  }

  /// The net profile of the country, for spreading a national change over ages 1–66: the positive
  /// part of the rate in municipalities of `size` persons, by cell.
  static func profile(before year: Int, openAge: Int, size: Double = 70_000) -> [Double]? {
    guard let (intercept, slope) = coefficients(before: year, openAge: openAge) else { return nil }
    let distance = Elementary.log(size / LocalTarget.middleSize)
    return intercept.indices.map { cell in
      let age = cell % (openAge + 1)
      return age >= 1 && age <= 66 ? max(0, intercept[cell] + slope[cell] * distance) : 0
    }
  }

  /// A broken line by age, 0 at age 0.
  private static func curve(_ values: [Double], openAge: Int) -> [Double] {
    let knots = Parameters.knots
    return (0...openAge).map { age in
      guard age >= knots[0] else { return 0 }
      guard let upper = knots.firstIndex(where: { $0 >= age }) else {
        return (values.last ?? 0) / 1000
      }
      if knots[upper] == age { return values[upper] / 1000 }
      let width = Double(knots[upper] - knots[upper - 1])
      let share = Double(age - knots[upper - 1]) / width
      return (values[upper - 1] + share * (values[upper] - values[upper - 1])) / 1000
    }
  }
}

/// Norway's net migration per person and year, for a file that is not the whole country.
public enum NationalScheduleMigration {
  /// The rates of the years before 1 January of `year`.
  public static func rates(before year: Int) -> [Int: Double] {
    var rates: [Int: Double] = [:]
    for (index, rate) in NationalScheduleMigrationParameters.rates.enumerated() {
      let its = NationalScheduleMigrationParameters.firstYear + index
      if its < year { rates[its] = rate / 1000 }
    }
    return rates
  }
}
