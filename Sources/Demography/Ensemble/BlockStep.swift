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
/// with P0[A−1] + P0[A] and both their halves in the open group. The open group, the newborn and the
/// births are few and closed draw by draw; the rest is ``BlockCohorts``.
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
    work[BlockWork.domesticIn] = levels.domesticIn
    work[BlockWork.immigration] = levels.immigration
    work[BlockWork.domesticOut] = levels.domesticOut
    work[BlockWork.emigration] = levels.emigration
    work[BlockWork.deaths] = DrawBlock()
    for group in rates.fertileGroups { work[BlockWork.women + group] = people[group] }
    let newborn = [half(moves[0], people[0], levels), half(moves[count], people[count], levels)]
    for first in [0, count] {
      closeOpenGroup(people, first: first, rates: rates, moves: moves, levels: levels)
      people.withMutableLanes { people in
        work.withMutableLanes { work in
          rates.dying.withLanes { dying in
            BlockCohorts.carry(
              &people, cells: (first + 1)..<(first + count - 1), dying: dying, moves: moves.span,
              work: &work)
          }
        }
      }
    }
    var flows = bear(people, rates: rates)
    for (sex, born) in [flows.girls, flows.boys].enumerated() {
      let none = HalfMoves(arriving: DrawBlock(), leaving: DrawBlock())
      let died = born * rates.dying[sex * count]
      let closed = Self.close(born, died, none, newborn[sex])
      people[sex * count] = closed.end
      work[BlockWork.deaths] += closed.deaths
    }
    flows.deaths = work[BlockWork.deaths]
    return flows
  }

  /// Half of the moves of a cell, as asked.
  private func half(
    _ moves: CellMoves, _ people: DrawBlock, _ levels: MoveLevels
  ) -> HalfMoves<DrawBlock> {
    let domestic = moves.domesticIn * levels.domesticIn
    let foreign = moves.immigration * levels.immigration
    let leavingHome = moves.domesticOut * levels.domesticOut * people
    let leavingCountry = moves.emigration * levels.emigration * people
    return HalfMoves(
      arriving: 0.5 * (domestic + foreign), leaving: 0.5 * (leavingHome + leavingCountry))
  }

  /// The open group of one sex, and the halves of the group below it for the cohorts that follow.
  private func closeOpenGroup(
    _ people: BlockRows, first: Int, rates: BlockRates, moves: [CellMoves], levels: MoveLevels
  ) {
    let open = first + axis.openIndex
    let end = half(moves[open], people[open], levels)
    let start = half(moves[open - 1], people[open - 1], levels)
    work[BlockWork.halves] = start.arriving
    work[BlockWork.halves + 1] = start.leaving
    let below = Self.adjusted(people[open - 1], start)
    let inside = Self.adjusted(people[open], end)
    let entering = below.persons * rates.dying[open]
    let staying = inside.persons * rates.dying[open]
    let both = HalfMoves(
      arriving: start.arriving + end.arriving, leaving: below.leaving + inside.leaving)
    let closed = Self.close(
      people[open - 1] + people[open], entering + staying, both, end)
    people[open] = closed.end
    work[BlockWork.deaths] += closed.deaths
  }

  /// Who is there after the first half, and the outflow of it that could be carried out.
  private static func adjusted(
    _ people: DrawBlock, _ half: HalfMoves<DrawBlock>
  ) -> (persons: DrawBlock, leaving: DrawBlock) {
    let present = people + half.arriving
    let isTooMany = half.leaving .> present
    let persons = (present - half.leaving).replacing(with: 0, where: isTooMany)
    return (persons, half.leaving.replacing(with: present, where: isTooMany))
  }

  /// A cell closed draw by draw.
  private static func close(
    _ people: DrawBlock, _ died: DrawBlock, _ start: HalfMoves<DrawBlock>,
    _ end: HalfMoves<DrawBlock>
  ) -> (end: DrawBlock, deaths: DrawBlock) {
    var (ending, deaths) = (DrawBlock(), DrawBlock())
    for lane in 0..<DrawBlock.draws {
      let closed = ClosedCell(
        startedWith: people[lane], deaths: died[lane], inAtStart: start.arriving[lane],
        outAtStart: start.leaving[lane], inAtEnd: end.arriving[lane],
        outAskedAtEnd: end.leaving[lane])
      ending[lane] = closed.end
      deaths[lane] = closed.deaths
    }
    return (ending, deaths)
  }

  /// Births from the women of both ends, the youngest mothers first.
  private func bear(_ people: BlockRows, rates: BlockRates) -> Flows {
    let years = Double(axis.width)
    var total = DrawBlock()
    for group in rates.fertileGroups {
      let exposure = 0.5 * (work[BlockWork.women + group] + people[group])
      let rate = years * rates.fertility[group]
      total += rate * exposure
    }
    var flows = Flows()
    flows.girls = total / (1 + rates.sexRatioAtBirth)
    flows.boys = total - flows.girls
    return flows
  }
}
