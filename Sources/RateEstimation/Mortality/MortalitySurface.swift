/// Deaths and exposures by age and year: what Lee–Carter models are estimated from.
public struct MortalitySurface: Sendable, Equatable {
  /// The lower bounds of the ages, rising.
  public let ages: [Int]
  /// The years, one after another.
  public let years: [Int]
  /// Deaths, one array per age with one value per year.
  public let deaths: [[Double]]
  /// Person-years, in the shape of the deaths.
  public let exposures: [[Double]]

  /// Why counts are no surface to estimate from.
  public enum Failure: Error, Equatable {
    /// Fewer than two ages or three years.
    case tooSmall(ages: Int, years: Int)
    /// A count is negative or no number, or there are deaths without exposure.
    case notACount(age: Int, year: Int)
    /// An age or a year without any deaths.
    case noDeaths(age: Int?, year: Int?)
    /// A cell without deaths, whose logarithm the least-squares method would need.
    case emptyCell(age: Int, year: Int)
    /// The iteration did not come to rest.
    case noConvergence(steps: Int)
  }

  /// Makes a surface; every age and every year must have deaths.
  public init(
    ages: [Int], years: [Int], deaths: [[Double]], exposures: [[Double]]
  ) throws(Failure) {
    guard ages.count >= 2, years.count >= 3 else {
      throw .tooSmall(ages: ages.count, years: years.count)
    }
    precondition(zip(ages, ages.dropFirst()).allSatisfy { $0 < $1 }, "ages do not rise")
    precondition(zip(years, years.dropFirst()).allSatisfy { $0 + 1 == $1 }, "years with gaps")
    precondition(deaths.count == ages.count && exposures.count == ages.count, "one row per age")
    var yearly = [Double](repeating: 0, count: years.count)
    for x in ages.indices {
      precondition(deaths[x].count == years.count, "one value per year")
      precondition(exposures[x].count == years.count, "one value per year")
      for t in years.indices {
        let (d, e) = (deaths[x][t], exposures[x][t])
        guard d >= 0, e >= 0, d.isFinite, e.isFinite, d == 0 || e > 0 else {
          throw .notACount(age: ages[x], year: years[t])
        }
        yearly[t] += d
      }
      guard deaths[x].reduce(0, +) > 0 else { throw .noDeaths(age: ages[x], year: nil) }
    }
    for t in years.indices where yearly[t] == 0 { throw .noDeaths(age: nil, year: years[t]) }
    (self.ages, self.years, self.deaths, self.exposures) = (ages, years, deaths, exposures)
  }
}
