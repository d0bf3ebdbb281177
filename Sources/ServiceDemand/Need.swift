import Demography

/// Need under constant rates: the use of today per inhabitant, times the inhabitants to come.
///
///     rate = count / population of the denominator ages and sexes, on the stated date
///     need(year) = rate × population of the same ages and sexes, on that date of the year
///
/// Constant rates are a choice, not a finding; whoever prints a need says so.
public struct Need: Sendable {
  /// The rows of use.
  public let uses: [LadderUse]
  /// The date of the counts.
  public let date: NeedDate

  /// The need of rows of use counted on a date.
  public init(uses: [LadderUse], date: NeedDate) {
    self.uses = uses
    self.date = date
  }

  /// The rate of a row: users per inhabitant of the denominator.
  ///
  /// `nil` where the year is not in `populations`, a bound cuts through an age group, or there is
  /// nobody to divide by.
  public func rate(of use: LadderUse, in populations: [Int: Population]) -> Double? {
    guard let persons = persons(of: use, year: use.year, in: populations), persons > 0 else {
      return nil
    }
    return use.count / persons
  }

  /// The need of a row in a year; in the year of the count it is the count.
  public func need(of use: LadderUse, year: Int, in populations: [Int: Population]) -> Double? {
    guard let then = persons(of: use, year: use.year, in: populations), then > 0,
      let now = persons(of: use, year: year, in: populations)
    else { return nil }
    return year == use.year ? use.count : use.count * (now / then)
  }

  /// The need of all rows on a step in a year; `nil` where one of them is missing, since a partial
  /// sum is no answer, and where there are no rows.
  public func need(step: String, year: Int, in populations: [Int: Population]) -> Double? {
    let rows = uses.filter { $0.step == step }
    if rows.isEmpty { return nil }
    var sum = 0.0
    for use in rows {
      guard let one = need(of: use, year: year, in: populations) else { return nil }
      sum += one
    }
    return sum
  }

  private func persons(
    of use: LadderUse, year: Int, in populations: [Int: Population]
  ) -> Double? {
    populations[date.populationYear(for: year)]?.persons(use.denominator, sexes: use.sexes)
  }
}
