/// A cell of a few draws that is closed as if nobody were asked to leave who is not there, and the
/// signs that tell whether it was so.
///
/// Every line is one operation of ``CohortMoves`` and ``ClosedCell``.
struct ClosingCell {
  let end: Lanes
  let died: Lanes
  /// A number with its sign set where a limit holds: more leave at the start than there are then, or
  /// more at the end than are left.
  ///
  /// Who is present needs no look: with fewer than nobody of them the end is below zero too, since no
  /// number of people who leave is.
  let signs: Lanes

  /// A group in which these people die.
  ///
  /// - Parameters:
  ///   - people: who was there at the start of the step.
  ///   - died: their deaths.
  ///   - start: half the moves, where they were.
  ///   - finish: half the moves, where they are at the end.
  ///   - signs: signs that tell of a limit already.
  @inline(__always)
  init(
    _ people: Lanes, died: Lanes, _ start: HalfMoves, _ finish: HalfMoves, signs: Lanes = Lanes()
  ) {
    let inflow = start.arriving + finish.arriving
    let outflow = start.leaving + finish.leaving
    let present = (people - died) + inflow
    let ending = present - outflow
    let spare = (present - start.leaving) - finish.leaving
    self.died = died
    end = ending
    self.signs = (signs | ending) | spare
  }

  /// A cohort of which these shares die.
  @inline(__always)
  init(_ people: Lanes, dying: Lanes, _ start: HalfMoves, _ finish: HalfMoves) {
    let adjusted = start.adjusted(people)
    self.init(people, died: adjusted * dying, start, finish, signs: adjusted)
  }

  private init(end: Lanes, died: Lanes) {
    self.end = end
    self.died = died
    signs = Lanes()
  }

  /// A group with its limit at the end, draw by draw.
  static func limited(
    _ people: Lanes, died: Lanes, _ start: HalfMoves, _ finish: HalfMoves
  ) -> ClosingCell {
    var (ending, deaths) = (Lanes(), Lanes())
    for lane in 0..<Lanes.scalarCount {
      let closed = ClosedCell(
        startedWith: people[lane], deaths: died[lane], inAtStart: start.arriving[lane],
        outAtStart: start.leaving[lane], inAtEnd: finish.arriving[lane],
        outAskedAtEnd: finish.leaving[lane])
      ending[lane] = closed.end
      deaths[lane] = closed.deaths
    }
    return ClosingCell(end: ending, died: deaths)
  }

  /// A cohort with its limits.
  static func limited(
    _ people: Lanes, dying: Lanes, _ start: HalfMoves, _ finish: HalfMoves
  ) -> ClosingCell {
    let (adjusted, carriedOut) = start.limited(people)
    return limited(people, died: adjusted * dying, carriedOut, finish)
  }
}
