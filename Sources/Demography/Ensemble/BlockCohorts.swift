/// The inner loop of an ensemble: the closed age groups of one sex, a few draws at a time.
///
/// Every line is one operation of ``CohortMoves`` and ``ClosedCell``. A few draws are carried through
/// all ages before the next few, so that their levels, the halves of the cell above and the sum of
/// deaths stay in registers. A cell in which somebody is asked to leave who is not there shows as a
/// number below zero, and is closed again draw by draw.
enum BlockCohorts {
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
      let levels = Levels(
        domesticIn: work[unchecked: BlockWork.domesticIn * width + part],
        immigration: work[unchecked: BlockWork.immigration * width + part],
        domesticOut: work[unchecked: BlockWork.domesticOut * width + part],
        emigration: work[unchecked: BlockWork.emigration * width + part])
      var above = HalfMoves<Lanes>(
        arriving: work[unchecked: BlockWork.halves * width + part],
        leaving: work[unchecked: (BlockWork.halves + 1) * width + part])
      var deaths = work[unchecked: BlockWork.deaths * width + part]
      var own = (cells.upperBound - 1) * width + part
      var below = cells.upperBound - 2
      while below >= cells.lowerBound - 1 {
        let there = people[unchecked: own - width]
        let record = moves[unchecked: below]
        let domestic = record.domesticIn * levels.domesticIn
        let foreign = record.immigration * levels.immigration
        let arriving = 0.5 * (domestic + foreign)
        let homeRate = record.domesticOut * levels.domesticOut
        let abroadRate = record.emigration * levels.emigration
        let leavingHome = homeRate * there
        let leavingCountry = abroadRate * there
        let leaving = 0.5 * (leavingHome + leavingCountry)
        let adjusted = (there + arriving) - leaving
        let chance = dying[unchecked: own]
        let died = adjusted * chance
        let inflow = arriving + above.arriving
        let outflow = leaving + above.leaving
        let present = (there - died) + inflow
        let ending = present - outflow
        let spare = (present - leaving) - above.leaving
        people[unchecked: own] = ending
        let signs = (adjusted.signBits | present.signBits) | (ending.signBits | spare.signBits)
        let start = HalfMoves<Lanes>(arriving: arriving, leaving: leaving)
        deaths += died
        if signs.folded &>> 63 != 0 {
          people[unchecked: own] = close(there, chance, start, above, deaths: &deaths)
        }
        above = start
        own -= width
        below -= 1
      }
      work[unchecked: BlockWork.deaths * width + part] = deaths
    }
  }

  /// What the moves of a step are multiplied by in a few draws.
  private struct Levels {
    let domesticIn: Lanes
    let immigration: Lanes
    let domesticOut: Lanes
    let emigration: Lanes
  }

  /// A cell again, where a limit holds in some draws; gives its end.
  @inline(never)
  private static func close(
    _ there: Lanes, _ dying: Lanes, _ start: HalfMoves<Lanes>, _ end: HalfMoves<Lanes>,
    deaths: inout Lanes
  ) -> Lanes {
    var ending = Lanes()
    for lane in 0..<Lanes.scalarCount {
      let (people, arriving, asked) = (there[lane], start.arriving[lane], start.leaving[lane])
      let first = (people + arriving) - asked
      let chance = dying[lane]
      let present = people + arriving
      let leaving = asked > present ? present : asked
      let adjusted = asked > present ? 0 : present - asked
      let closed = ClosedCell(
        startedWith: people, deaths: adjusted * chance, inAtStart: arriving, outAtStart: leaving,
        inAtEnd: end.arriving[lane], outAskedAtEnd: end.leaving[lane])
      ending[lane] = closed.end
      // The deaths that were added are taken back before those that happened are put in: where
      // nothing was limited they are the same number.
      let added = first * chance
      if added != closed.deaths { deaths[lane] += closed.deaths - added }
    }
    return ending
  }
}

extension Lanes {
  /// The bits of each draw.
  @inline(__always)
  var signBits: SIMDBits { unsafeBitCast(self, to: SIMDBits.self) }
}

#if KOHORT_TUNED
  typealias SIMDBits = SIMD8<UInt64>
  extension SIMDBits {
    /// The bits of all draws in one word.
    ///
    /// Halves are taken by their place in memory: `lowHalf` is made number by number, which the
    /// optimiser spreads over the whole loop.
    @inline(__always)
    var folded: UInt64 {
      let halves = unsafeBitCast(self, to: (SIMD4<UInt64>, SIMD4<UInt64>).self)
      let four = halves.0 | halves.1
      let quarters = unsafeBitCast(four, to: (SIMD2<UInt64>, SIMD2<UInt64>).self)
      let two = quarters.0 | quarters.1
      return two[0] | two[1]
    }
  }
#else
  typealias SIMDBits = SIMD2<UInt64>
  extension SIMDBits {
    /// The bits of all draws in one word.
    @inline(__always)
    var folded: UInt64 { self[0] | self[1] }
  }
#endif
