/// The cohort-component step on sixteen draws at once, under the default conventions: moves spread
/// evenly, one ratio into the open group, births by the mean of start and end.
///
/// ``CohortComponentStep`` is the step to read; this one does the same operations in the same order
/// in every draw, and a test holds both to the same bits. The people of a region are aged in place,
/// from the oldest to the youngest, since a cell is made of the one below it:
///
///     h[x]   = half of what arrives and leaves at x, leaving limited to who is there
///     adj    = P0[x−1] + h in − h out
///     D[x]   = adj · (1 − S[x])
///     P1[x]  = ((P0[x−1] − D[x]) + (h in[x−1] + h in[x])) − (h out[x−1] + h out[x])
///
/// with P0[A−1] + P0[A] and both their halves in the open group. The cohorts are ``BlockCohorts``, the
/// open group, the births and the newborn ``BlockEnds``.
public final class BlockStep {
  /// The ages.
  public let axis: AgeAxis
  private let work: BlockRows

  /// What happened in a step, all ages, by draw.
  public struct Flows: Sendable, Equatable {
    /// Newborn girls.
    public var girls = DrawBlock()
    /// Newborn boys.
    public var boys = DrawBlock()
    /// Deaths by cohort, women and men.
    public var deaths = DrawBlock()
  }

  /// A step on an axis, both sexes, with memory of its own: one for each thread.
  public init(axis: AgeAxis) {
    self.axis = axis
    work = BlockWork.rows(axis)
  }

  /// Carries the people of a region one step forward.
  ///
  /// - Parameters:
  ///   - people: a row per cell, women first; the start, and afterwards the end.
  ///   - rates: what the step is made with.
  ///   - moves: a record per cell.
  ///   - levels: what the moves are multiplied by.
  /// - Returns: births and deaths.
  public func advance(
    _ people: BlockRows, rates: BlockRates, moves: [CellMoves], levels: MoveLevels
  ) -> Flows {
    let count = axis.count
    precondition(people.count == 2 * count && moves.count == 2 * count, "rows of another axis")
    precondition(rates.axis == axis, "rates of another axis")
    work[BlockWork.domesticIn] = 0.5 * levels.domesticIn
    work[BlockWork.immigration] = 0.5 * levels.immigration
    work[BlockWork.domesticOut] = 0.5 * levels.domesticOut
    work[BlockWork.emigration] = 0.5 * levels.emigration
    work[BlockWork.deaths] = DrawBlock()
    let (moves, dying) = (moves.span, rates.dying)
    people.withMutableLanes { people in
      work.withMutableLanes { work in
        dying.withLanes { dying in
          let women = BlockWork.women * Lanes.perRow
          let fertile = rates.fertileGroups
          for row in (fertile.lowerBound * Lanes.perRow)..<(fertile.upperBound * Lanes.perRow) {
            work[women + row] = people[row]
          }
          for sex in 0...1 {
            let first = sex * count
            let open = first + count - 1
            BlockEnds.closeOpenGroup(&people, open: open, dying: dying, moves: moves, work: &work)
            BlockCohorts.carry(
              &people, cells: (first + 1)..<open, dying: dying, moves: moves, work: &work)
          }
          BlockEnds.bear(&people, rates: rates, dying: dying, moves: moves, work: &work)
        }
      }
    }
    return Flows(
      girls: work[BlockWork.born], boys: work[BlockWork.born + 1],
      deaths: work[BlockWork.deaths])
  }
}
