import Demography

/// The shifts of a ladder, checked, to be laid on a path of need.
///
/// All shifts are taken of the base at once, so their order does not matter and what one moves is
/// not moved on by another. What leaves a rung arrives on another: the same number is subtracted
/// and added, on a ladder that counts recipients times the conversion.
public struct ShiftPlan: Sendable {
  /// The ladder.
  public let ladder: Ladder
  /// The shifts.
  public let shifts: [Shift]
  /// Who is moved.
  public let movers: FirstMovers
  private let ends: [(from: Int, to: Int)]

  /// Checks and makes a plan.
  ///
  /// - Throws: `noSuchRung`, `fromAndToAreTheSame`, `notAShare`, `yearsReversed`,
  ///   `conversionOfPersons`, `notPositive` for a conversion, and `sharesOverOne` where the shifts
  ///   of a rung and user group move more than all of it.
  public init(
    ladder: Ladder, shifts: [Shift], movers: FirstMovers = .everybody
  ) throws(DemandError) {
    var ends: [(from: Int, to: Int)] = []
    for (row, shift) in shifts.enumerated() {
      let from = try ladder.index(of: shift.from, row: row)
      let to = try ladder.index(of: shift.to, row: row)
      if from == to { throw .fromAndToAreTheSame(shift.from, row: row) }
      if !(shift.share >= 0 && shift.share <= 1) { throw .notAShare(shift.share, row: row) }
      if shift.fullYear < shift.firstYear {
        throw .yearsReversed(from: shift.firstYear, through: shift.fullYear, row: row)
      }
      if let conversion = shift.conversion {
        if ladder.counting == .persons { throw .conversionOfPersons(conversion, row: row) }
        if !(conversion > 0) { throw .notPositive(conversion, row: row) }
      }
      ends.append((from, to))
    }
    for shift in shifts {
      let together = shifts.indices.filter {
        shifts[$0].from == shift.from
          && (shifts[$0].userGroup == nil || shifts[$0].userGroup == shift.userGroup)
      }
      let sum = together.reduce(0) { $0 + shifts[$1].share }
      if sum > 1 + 1e-9 {
        throw .sharesOverOne(of: .rung(shift.from), sum: sum, rows: together)
      }
    }
    if case .newcomers(let leaving) = movers, !(leaving >= 0 && leaving <= 1) {
      throw .notAShare(leaving, row: 0)
    }
    self.ladder = ladder
    self.shifts = shifts
    self.movers = movers
    self.ends = ends
  }

  /// Lays the shifts of a user group on its need.
  ///
  /// - Parameters:
  ///   - base: by year from `firstYear` and by rung of the ladder, not negative.
  ///   - firstYear: the year of the first entry.
  ///   - userGroup: shifts of this group and of all groups are laid on.
  /// - Returns: the need without and with the shifts.
  public func path(base: [[DrawBlock]], firstYear: Int, userGroup: String) -> ShiftedPath {
    let active = shifts.indices.filter {
      shifts[$0].userGroup == nil || shifts[$0].userGroup == userGroup
    }
    var moved = [[DrawBlock]](
      repeating: [DrawBlock](repeating: .none, count: shifts.count), count: base.count)
    for index in active {
      let from = ends[index].from
      for year in base.indices {
        let share = shifts[index].share(in: firstYear + year)
        switch movers {
        case .everybody: moved[year][index] = base[year][from] * share
        case .newcomers(let leaving):
          if year == 0 { continue }
          let before = base[year - 1][from]
          let kept = before * (1 - leaving)
          let stayed = kept.atMost(base[year][from])
          let arrivals = base[year][from] - stayed
          let earlier = moved[year - 1][index] * stayed.dividedOrZero(by: before)
          let diverted = arrivals * share
          moved[year][index] = earlier + diverted
        }
      }
    }
    var with = base
    for year in base.indices {
      for index in active {
        // Several shifts that empty a rung may ask for the last bit too much.
        let amount = moved[year][index].atMost(with[year][ends[index].from].atLeastZero)
        moved[year][index] = amount
        with[year][ends[index].from] -= amount
      }
      for index in active {
        with[year][ends[index].to] += moved[year][index] * (shifts[index].conversion ?? 1)
      }
    }
    return ShiftedPath(
      ladder: ladder, firstYear: firstYear, base: base, shifted: with, moved: moved)
  }
}

/// A path of need without and with shifts.
public struct ShiftedPath: Sendable, Equatable {
  /// The ladder.
  public let ladder: Ladder
  /// The year of the first entry.
  public let firstYear: Int
  /// Without shifts, by year and rung.
  public let base: [[DrawBlock]]
  /// With shifts, by year and rung.
  public let shifted: [[DrawBlock]]
  /// What each shift moves, by year and shift, in units of the rung it leaves.
  public let moved: [[DrawBlock]]

  /// With shifts less without, by year and rung.
  public var difference: [[DrawBlock]] {
    zip(shifted, base).map { with, base in zip(with, base).map { $0 - $1 } }
  }
}
