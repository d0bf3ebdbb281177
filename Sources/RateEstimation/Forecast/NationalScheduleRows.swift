import Demography

/// National mortality and fertility by single age and year, from laws with parameters by year.
///
/// A row rests on its own year and the years before it, so that a forecast from 1 January of year b
/// may use rows before b and nothing else.
public struct NationalScheduleRows: Sendable {
  /// The highest age of a mortality row.
  static let lastAge = 120

  /// The years with rows.
  public let years: ClosedRange<Int>
  /// log m(x), ages 0 … 120, by year and sex (women first).
  let logMortality: [[[Double]]]
  /// Births per woman and year, ages 0 … 55, by year.
  let fertility: [[Double]]

  /// Norway, from ``NationalLaws``.
  public static let norway = NationalScheduleRows(
    years: NationalLaws.years,
    mortality: { year in
      Sex.allCases.map { NationalLaws.mortality(of: $0, year: year)?.rates(throughAge: lastAge) }
    },
    fertility: { NationalLaws.fertility(year: $0)?.rates(throughAge: 55) })

  /// Rows for some years; every year must have all of them.
  init(
    years: ClosedRange<Int>, mortality: (Int) -> [[Double]?], fertility: (Int) -> [Double]?
  ) {
    self.years = years
    logMortality = years.map { year in
      mortality(year).map { rates in
        guard let rates else { preconditionFailure("no mortality in \(year)") }
        return rates.map { Elementary.log($0) }
      }
    }
    self.fertility = years.map { year in
      guard let rates = fertility(year) else { preconditionFailure("no fertility in \(year)") }
      return rates
    }
  }

  /// The last row before 1 January of a year, `nil` where there is none.
  public func latest(before year: Int) -> Int? {
    let latest = min(year - 1, years.upperBound)
    return years.contains(latest) ? latest : nil
  }

  /// log m(x) of a row.
  func logMortality(year: Int) -> [[Double]] { logMortality[year - years.lowerBound] }

  /// Births per woman and year of the last row at or before `year`.
  func fertility(year: Int) -> [Double] {
    fertility[max(0, min(year, years.upperBound) - years.lowerBound)]
  }
}
