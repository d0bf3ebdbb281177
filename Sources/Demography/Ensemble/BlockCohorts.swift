/// The inner loop of an ensemble: the closed age groups of one sex, a few draws at a time.
///
/// Every line is one operation of ``CohortMoves`` and ``ClosedCell``; the operations of a few draws
/// stay in registers. A cell in which somebody is asked to leave who is not there shows as a number
/// below zero, and is closed again draw by draw.
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
    // Checked once here, and not thirteen times for every two draws.
    precondition(cells.lowerBound > 0 && cells.upperBound <= moves.count, "cells beyond the last")
    precondition(
      people.count == moves.count * width && dying.count == people.count
        && work.count >= BlockWork.women * width, "rows of another axis")
    var end = BlockWork.halves * width
    var start = end + 2 * width
    for cell in cells.reversed() {
      let below = moves[unchecked: cell - 1]
      let (own, from) = (cell * width, (cell - 1) * width)
      var signs = SIMDBits()
      for part in 0..<width {
        let there = people[unchecked: from + part]
        let domestic = below.domesticIn * work[unchecked: BlockWork.domesticIn * width + part]
        let foreign = below.immigration * work[unchecked: BlockWork.immigration * width + part]
        let arriving = 0.5 * (domestic + foreign)
        let homeRate = below.domesticOut * work[unchecked: BlockWork.domesticOut * width + part]
        let abroadRate = below.emigration * work[unchecked: BlockWork.emigration * width + part]
        let leavingHome = homeRate * there
        let leavingCountry = abroadRate * there
        let leaving = 0.5 * (leavingHome + leavingCountry)
        work[unchecked: start + part] = arriving
        work[unchecked: start + width + part] = leaving
        let adjusted = (there + arriving) - leaving
        let died = adjusted * dying[unchecked: own + part]
        let leavingAtEnd = work[unchecked: end + width + part]
        let inflow = arriving + work[unchecked: end + part]
        let outflow = leaving + leavingAtEnd
        let present = (there - died) + inflow
        let ending = present - outflow
        let spare = (present - leaving) - leavingAtEnd
        people[unchecked: own + part] = ending
        work[unchecked: BlockWork.deaths * width + part] += died
        let below0 = (adjusted.signBits | present.signBits) | (ending.signBits | spare.signBits)
        signs |= below0
      }
      if signs.folded &>> 63 != 0 {
        closeOneByOne(
          &people, own: own, from: from, dying: dying, work: &work, start: start, end: end)
      }
      (start, end) = (end, start)
    }
  }

  /// A cell again, where a limit holds in some draws.
  @inline(never)
  private static func closeOneByOne(
    _ people: inout MutableSpan<Lanes>, own: Int, from: Int, dying: Span<Lanes>,
    work: inout MutableSpan<Lanes>, start: Int, end: Int
  ) {
    let width = Lanes.perRow
    for part in 0..<width {
      for lane in 0..<Lanes.scalarCount {
        let there = people[from + part][lane]
        let arriving = work[start + part][lane]
        let asked = work[start + width + part][lane]
        let first = (there + arriving) - asked
        let chance = dying[own + part][lane]
        let present = there + arriving
        let leaving = asked > present ? present : asked
        let adjusted = asked > present ? 0 : present - asked
        let closed = ClosedCell(
          startedWith: there, deaths: adjusted * chance, inAtStart: arriving, outAtStart: leaving,
          inAtEnd: work[end + part][lane], outAskedAtEnd: work[end + width + part][lane])
        people[own + part][lane] = closed.end
        // The deaths that were added are taken back before those that happened are put in: where
        // nothing was limited they are the same number.
        let added = first * chance
        if added != closed.deaths {
          work[BlockWork.deaths * width + part][lane] += closed.deaths - added
        }
      }
    }
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
