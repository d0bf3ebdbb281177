/// The inner loop of an ensemble: the closed age groups of one sex, a few draws at a time.
///
/// A few draws are carried through all ages before the next few, so that their levels, the halves of
/// the cell above and the sum of deaths stay in registers. What a cell is made of is in
/// ``ClosingCell``. Cells in which somebody is asked to leave who is not there are rare: a run of
/// cells is closed without a limit, and where one of them shows a number below zero the run is closed
/// again from the people it began with, limits and all.
enum BlockCohorts {
  /// How many cells are closed before anybody asks whether a limit held.
  static let run = 26

  /// Ages the cells of a range, the oldest first.
  ///
  /// - Parameters:
  ///   - people: the rows of all cells.
  ///   - cells: the cells to close; the halves of the last one stand in `work` already.
  ///   - dying: 1 − S by cell.
  ///   - moves: a record per cell.
  ///   - work: see ``BlockWork``.
  @inline(never)
  static func carry(
    _ people: inout MutableSpan<Lanes>, cells: Range<Int>, dying: Span<Lanes>,
    moves: Span<CellMoves>, work: inout MutableSpan<Lanes>
  ) {
    let width = Lanes.perRow
    // Checked once here, and not eight times for every few draws.
    precondition(cells.lowerBound > 0 && cells.upperBound <= moves.count, "cells beyond the last")
    precondition(
      people.count == moves.count * width && dying.count == people.count
        && work.count >= BlockWork.women * width, "rows of another axis")
    for part in 0..<width {
      let levels = HalfLevels(work, part: part)
      var above = HalfMoves(
        arriving: work[BlockWork.halves * width + part],
        leaving: work[(BlockWork.halves + 1) * width + part])
      var deaths = work[BlockWork.deaths * width + part]
      var upper = cells.upperBound
      while upper > cells.lowerBound {
        let lower = max(upper - run, cells.lowerBound)
        let (first, before) = (above, deaths)
        var signs = Lanes()
        var cell = upper - 1
        while cell >= lower {
          let own = cell &* width &+ part
          let there = people[unchecked: own &- width]
          work[unchecked: (BlockWork.before &+ (upper &- 1 &- cell)) &* width &+ part] = there
          let start = levels.moves(moves[unchecked: cell &- 1], there)
          let closing = ClosingCell(there, dying: dying[unchecked: own], start, above)
          people[unchecked: own] = closing.end
          deaths += closing.died
          signs = signs | closing.signs
          above = start
          cell &-= 1
        }
        if signs.hasSign {
          let limited = LimitedRun(
            cells: lower..<upper, part: part, above: first, deaths: before)
          deaths = limit(limited, of: &people, dying: dying, moves: moves, work: work)
        }
        upper = lower
      }
      work[BlockWork.deaths * width + part] = deaths
    }
  }

  /// A run of cells of some lanes in which a limit holds, and what stood before it: the moves of the
  /// cell above, and the deaths so far.
  private struct LimitedRun {
    let cells: Range<Int>
    let part: Int
    let above: HalfMoves
    let deaths: Lanes
  }

  /// A run of cells again, where a limit holds in one of them; gives the sum of deaths after it.
  @inline(never)
  private static func limit(
    _ run: LimitedRun, of people: inout MutableSpan<Lanes>, dying: Span<Lanes>,
    moves: Span<CellMoves>, work: borrowing MutableSpan<Lanes>
  ) -> Lanes {
    let width = Lanes.perRow
    let part = run.part
    let levels = HalfLevels(work, part: part)
    var (above, deaths) = (run.above, run.deaths)
    for cell in run.cells.reversed() {
      let there = work[(BlockWork.before + (run.cells.upperBound - 1 - cell)) * width + part]
      let start = levels.moves(moves[cell - 1], there)
      let chance = dying[cell * width + part]
      var closing = ClosingCell(there, dying: chance, start, above)
      if closing.signs.hasSign {
        closing = ClosingCell.limited(there, dying: chance, start, above)
        people[cell * width + part] = closing.end
      }
      deaths += closing.died
      above = start
    }
    return deaths
  }
}
