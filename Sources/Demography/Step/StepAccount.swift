/// Everything that happened in one step: the two populations and every flow between them.
///
/// Deaths and flows are by **cohort**, named by the age group the cohort is in at the end of the
/// step; group 0 is the newborn and the open group A also holds those who were in it before. The
/// identity
///
///     P1[x] = (((P0[x−1] − D[x]) + I[x]) − U[x]) + K[x]
///
/// holds bit for bit in this order of operations, with B in place of P0[−1] in group 0 and
/// P0[A−1] + P0[A], added first, in the open group. Anyone can repeat it: ``unbalancedCells()``.
public struct StepAccount: Sendable, Equatable {
  /// P0, the population at the start.
  public let start: Population
  /// P1, the population at the end.
  public internal(set) var end: Population
  /// B, newborn by sex, female and male; both are counted also where only women are held.
  public internal(set) var births: [Double]
  /// Births by the mother's age group, in the sense of the births exposure.
  public internal(set) var birthsByAge: [Double]
  /// D, deaths by cohort.
  public internal(set) var deaths: [Double]
  /// I, migrants in by cohort.
  public internal(set) var inMigration: [Double]
  /// U, migrants out by cohort, as carried out.
  public internal(set) var outMigration: [Double]
  /// K, the adjustment to a control total by cohort; zero without one.
  public var adjustment: [Double] {
    control.isEmpty ? Array(repeating: 0, count: end.cells.count) : control
  }
  /// K, or empty where nothing was adjusted: most steps of most runs.
  var control: [Double] = []
  /// The cells whose outflow was limited to who was there, by cell; often none.
  public internal(set) var limited: [LimitedOutflow]

  /// Migrants out asked for minus those carried out, by age when counted: a number per cell, made
  /// at each call from ``limited``.
  public var clipped: [Double] { limited.clipped(cells: end.cells.count) }

  /// Persons who moved in less those who moved out, of both sexes and all ages.
  public var netMigration: Double { inMigration.reduce(0, +) - outMigration.reduce(0, +) }

  /// The persons the cohort of a cell held at the start of the step (B for the newborn).
  public func cohortAtStart(_ sex: Sex, group: Int) -> Double {
    if group == 0 { return births[sex.rawValue] }
    let before = start[sex, group: group - 1]
    return group == start.axis.openIndex ? before + start[sex, group: group] : before
  }

  /// The cells in which the balance does not hold bit for bit; always empty, and cheap to ask.
  public func unbalancedCells() -> [(sex: Sex, group: Int)] {
    var found: [(sex: Sex, group: Int)] = []
    let adjustment = adjustment
    for sex in start.scope.sexes {
      for group in 0..<start.axis.count {
        let cell = start.position(sex, group)
        let afterDeaths = cohortAtStart(sex, group: group) - deaths[cell]
        let afterMoves = (afterDeaths + inMigration[cell]) - outMigration[cell]
        if afterMoves + adjustment[cell] != end.cells[cell] { found.append((sex, group)) }
      }
    }
    return found
  }

  /// Adds an adjustment K to the end of the step, cell by cell.
  ///
  /// Used for control totals; births and deaths of the step stay what they were. A cell is never
  /// taken below zero: a caller that asks for it has made an error.
  public mutating func adjust(by change: [Double]) {
    precondition(change.count == end.cells.count, "an adjustment of another shape")
    precondition(control.isEmpty, "a step is adjusted once")
    for cell in change.indices {
      let adjusted = end.cells[cell] + change[cell]
      precondition(adjusted >= 0, "an adjustment below zero")
      end.cells[cell] = adjusted
    }
    control = change
  }
}

extension StepAccount {
  /// Adds an adjustment that another run needed, as far as there are people to take.
  mutating func adjust(byFixed change: [Double]?) {
    guard let change else { return }
    let possible = zip(change, end.cells).map { max($0, -$1) }
    if possible.contains(where: { $0 != 0 }) { adjust(by: possible) }
  }
}

/// A cell where more were asked to leave than there were.
public struct LimitedOutflow: Sendable, Equatable {
  /// The cell, by age when counted.
  public let cell: Int
  /// Persons asked for and not there in the start part of the step.
  public internal(set) var atStart: Double
  /// Persons asked for and not there in the end part of the step.
  public internal(set) var atEnd: Double
}

extension [LimitedOutflow] {
  /// What was not carried out, a number per cell.
  func clipped(cells: Int) -> [Double] {
    var clipped = [Double].zeros(cells)
    for limit in self { clipped[limit.cell] = limit.atStart + limit.atEnd }
    return clipped
  }
}
