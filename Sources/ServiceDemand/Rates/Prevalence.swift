import Demography

/// How common something is by age and sex, as a low and a high estimate.
///
///     persons = Σ rows share × population of the row's ages and sexes
///
/// Where a source gives one estimate, low and high are the same.
public struct Prevalence: Sendable, Equatable {
  /// The share of one run of ages.
  public struct Row: Sendable, Equatable {
    /// The persons the share is of.
    public let persons: PersonSum
    /// The low estimate, a share in [0, 1].
    public let low: Double
    /// The high estimate, a share in [0, 1].
    public let high: Double

    /// A share with a low and a high estimate.
    public init(persons: PersonSum, low: Double, high: Double) {
      self.persons = persons
      self.low = low
      self.high = high
    }

    /// A share with one estimate.
    public init(persons: PersonSum, share: Double) {
      self.init(persons: persons, low: share, high: share)
    }
  }

  /// The user group.
  public let userGroup: String
  /// The rows; no age and sex is in two of them.
  public let rows: [Row]

  /// Defines a prevalence.
  ///
  /// - Throws: `notAShare`, `lowOverHigh`, or `saidTwice` where two rows share an age and a sex.
  public init(userGroup: String, rows: [Row]) throws(DemandError) {
    for (index, row) in rows.enumerated() {
      for share in [row.low, row.high] where !(share >= 0 && share <= 1) {
        throw .notAShare(share, row: index)
      }
      if row.low > row.high { throw .lowOverHigh(low: row.low, high: row.high, row: index) }
      for (before, other) in rows[..<index].enumerated()
      where other.persons.ages.overlaps(row.persons.ages)
        && !Set(other.persons.sexes).isDisjoint(with: row.persons.sexes)
      {
        throw .saidTwice(what: .prevalence(userGroup: userGroup), rows: [before, index])
      }
    }
    self.userGroup = userGroup
    self.rows = rows
  }

  /// The sums of persons that are needed.
  public var sums: [PersonSum] { rows.map { $0.persons } }

  /// The persons at a level between the low estimate (0) and the high (1), 1 January of a
  /// population year; `nil` where a sum is missing.
  ///
  /// Under draws the level is one draw per future, in [0, 1], the same in every year.
  public func persons(level: DrawBlock, year: Int, in persons: PersonBlocks) -> DrawBlock? {
    var sum = DrawBlock.none
    for row in rows {
      guard let population = persons[row.persons, year] else { return nil }
      let width = level * (row.high - row.low)
      let share = width + row.low
      sum += share * population
    }
    return sum
  }

  /// The persons by the low estimate.
  public func low(year: Int, in persons: PersonBlocks) -> DrawBlock? {
    self.persons(level: .none, year: year, in: persons)
  }

  /// The persons by the high estimate.
  public func high(year: Int, in persons: PersonBlocks) -> DrawBlock? {
    self.persons(level: .one, year: year, in: persons)
  }
}
