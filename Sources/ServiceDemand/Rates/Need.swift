import Demography

/// Need under constant rates: the use of today per inhabitant, times the inhabitants to come.
///
///     rate = count / population of the denominator ages and sexes, on the day of the count
///     need(year) = rate × population of the same ages and sexes, on the day the need is shown for
///
/// The two days are two things: users counted on 31 December 2025 may be shown on 1 January, and are
/// the need of 2026 then. All years but those of ``LadderUse`` are years of the day that is shown.
///
/// Constant rates are a choice, not a finding; whoever prints a need says so. A
/// ``CoveragePath`` lets the rate change.
///
/// Everything is computed on a block of draws; the functions that take populations are the
/// deterministic run, one draw.
public struct Need: Sendable {
  /// The rows of use.
  public let uses: [LadderUse]
  /// The day of the year that need is shown for.
  public let date: NeedDate

  /// The need of rows of use, shown for a day of the year.
  public init(uses: [LadderUse], date: NeedDate) {
    self.uses = uses
    self.date = date
  }

  /// The sums of persons this need is computed from, to be asked of the population run.
  public var sums: [PersonSum] { uses.map { $0.denominatorSum } }

  /// The year in which the need of a row is its count.
  public func countYear(of use: LadderUse) -> Int { date.year(of: use.date, use.year) }

  /// The rate of a row: users per inhabitant of the denominator.
  ///
  /// `nil` where the persons are missing or somewhere there is nobody to divide by.
  public func rate(of use: LadderUse, in persons: PersonBlocks) -> DrawBlock? {
    guard let then = persons[use.denominatorSum, use.populationYear], then.isPositive else {
      return nil
    }
    return DrawBlock(always: use.count) / then
  }

  /// The need of a row in a year; in the year of the count it is the count.
  ///
  /// `coverage` is how the rate changes after the year of the count. `counted` are the persons the
  /// count is divided by, where they are not `persons`: another population under a rate that is known.
  public func need(
    of use: LadderUse, year: Int, coverage: CoveragePath = .constant, in persons: PersonBlocks,
    counted: PersonBlocks? = nil
  ) -> DrawBlock? {
    let sum = use.denominatorSum
    guard let then = (counted ?? persons)[sum, use.populationYear], then.isPositive,
      let now = persons[sum, date.populationYear(for: year)]
    else { return nil }
    let count = DrawBlock(always: use.count)
    if coverage == .constant {
      return year == countYear(of: use) && counted == nil ? count : count * (now / then)
    }
    return coverage.rate(count / then, in: year, since: countYear(of: use)) * now
  }

  /// The need of all rows on a rung in a year; `nil` where one of them is missing, since a partial
  /// sum is no answer, and where there are no rows.
  public func need(
    rung: String, year: Int, coverage: CoveragePath = .constant, in persons: PersonBlocks
  ) -> DrawBlock? {
    sum(of: uses.filter { $0.rung == rung }) {
      need(of: $0, year: year, coverage: coverage, in: persons)
    }
  }

  /// Adds up rows in their order; `nil` where one is missing or there are none.
  private func sum(of rows: [LadderUse], _ need: (LadderUse) -> DrawBlock?) -> DrawBlock? {
    if rows.isEmpty { return nil }
    var sum = DrawBlock.none
    for use in rows {
      guard let one = need(use) else { return nil }
      sum += one
    }
    return sum
  }
}

extension Need {
  /// The rate of a row in a deterministic run: users per inhabitant of the denominator.
  ///
  /// `nil` where the year is not in `populations`, a bound cuts through an age group, or there is
  /// nobody to divide by.
  public func rate(of use: LadderUse, in populations: [Int: Population]) -> Double? {
    rate(of: use, in: blocks(of: [use], years: [], populations))?[0]
  }

  /// The need of a row in a year of a deterministic run; in the year of the count it is the count.
  public func need(of use: LadderUse, year: Int, in populations: [Int: Population]) -> Double? {
    need(of: use, year: year, in: blocks(of: [use], years: [year], populations))?[0]
  }

  /// The need of all rows on a rung in a year of a deterministic run; `nil` where one of them is
  /// missing, since a partial sum is no answer, and where there are no rows.
  public func need(rung: String, year: Int, in populations: [Int: Population]) -> Double? {
    let rows = uses.filter { $0.rung == rung }
    return need(rung: rung, year: year, in: blocks(of: rows, years: [year], populations))?[0]
  }

  /// The sums of some rows when they were counted and in some years, the same in every draw.
  private func blocks(
    of rows: [LadderUse], years: [Int], _ populations: [Int: Population]
  ) -> PersonBlocks {
    let needed = Set(rows.map { $0.populationYear } + years.map { date.populationYear(for: $0) })
    return PersonBlocks(
      sums: rows.map { $0.denominatorSum },
      populations: populations.filter { needed.contains($0.key) })
  }
}
