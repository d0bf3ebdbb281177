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
/// with P0[A−1] + P0[A] and both their halves in the open group. Where somebody is asked to leave who
/// is not there, the cell is closed draw by draw as the plain step closes it.
public struct BlockStep: Sendable {
  /// The ages.
  public let axis: AgeAxis

  /// What happened in a step, all ages, by draw.
  public struct Flows: Sendable, Equatable {
    /// Newborn girls.
    public var girls = DrawBlock()
    /// Newborn boys.
    public var boys = DrawBlock()
    /// Deaths by cohort, women and men.
    public var deaths = DrawBlock()
  }

  /// A step on an axis, both sexes.
  public init(axis: AgeAxis) { self.axis = axis }

  /// Carries the people of a region one step forward.
  ///
  /// - Parameters:
  ///   - people: a row per cell, women first; the start, and afterwards the end.
  ///   - rates: what the step is made with.
  ///   - moves: a record per cell.
  ///   - levels: what the moves are multiplied by.
  ///   - women: as many rows as there are groups, for the women of the start.
  /// - Returns: births and deaths.
  public func advance(
    _ people: BlockRows, rates: BlockRates, moves: [CellMoves], levels: MoveLevels,
    women: BlockRows
  ) -> Flows {
    let count = axis.count
    precondition(people.count == 2 * count && moves.count == 2 * count, "rows of another axis")
    precondition(rates.axis == axis && women.count >= count, "rates of another axis")
    var flows = Flows()
    let fertile = rates.fertileGroups
    people.withMutableRows { people in
      women.withMutableRows { women in
        for group in fertile { women[group] = people[group] }
        // What leaves the first groups is known only before they are changed.
        let girlsMoving = Half(moves[0], people[0], levels)
        let boysMoving = Half(moves[count], people[count], levels)
        rates.dying.withRows { dying in
          flows.deaths += carry(
            &people, from: 0, dying: dying, moves: moves.span, levels: levels)
          flows.deaths += carry(
            &people, from: count, dying: dying, moves: moves.span, levels: levels)
          rates.fertility.withRows { fertility in
            bear(&flows, women: women.span, people: people.span, fertility, rates)
          }
          flows.deaths += admit(
            flows.girls, dying: dying[0], moving: girlsMoving, as: 0, in: &people)
          flows.deaths += admit(
            flows.boys, dying: dying[count], moving: boysMoving, as: count, in: &people)
        }
      }
    }
    return flows
  }

  /// Half of the moves of a cell.
  private struct Half {
    let arriving: DrawBlock
    let leaving: DrawBlock

    @inline(__always)
    init(_ moves: CellMoves, _ people: DrawBlock, _ levels: MoveLevels) {
      let domestic = moves.domesticIn * levels.domesticIn
      let foreign = moves.immigration * levels.immigration
      arriving = 0.5 * (domestic + foreign)
      let outRate = moves.domesticOut * levels.domesticOut
      let abroadRate = moves.emigration * levels.emigration
      let leavingHome = outRate * people
      let leavingCountry = abroadRate * people
      leaving = 0.5 * (leavingHome + leavingCountry)
    }

    @inline(__always)
    init(arriving: DrawBlock, leaving: DrawBlock) {
      (self.arriving, self.leaving) = (arriving, leaving)
    }
  }

  /// Who is there after the first half, and the outflow of it that could be carried out.
  @inline(__always)
  private static func adjusted(
    _ people: DrawBlock, _ half: Half
  ) -> (adjusted: DrawBlock, leaving: DrawBlock) {
    let present = people + half.arriving
    var adjusted = present - half.leaving
    var leaving = half.leaving
    let isTooMany = half.leaving .> present
    adjusted.replace(with: 0, where: isTooMany)
    leaving.replace(with: present, where: isTooMany)
    return (adjusted, leaving)
  }

  /// Ages the groups of one sex, whose rows begin at `first`; gives their deaths.
  @inline(__always)
  private func carry(
    _ people: inout MutableSpan<DrawBlock>, from first: Int, dying: Span<DrawBlock>,
    moves: Span<CellMoves>, levels: MoveLevels
  ) -> DrawBlock {
    let open = first + axis.openIndex
    var end = Half(moves[open], people[open], levels)
    var start = Half(moves[open - 1], people[open - 1], levels)
    let below = Self.adjusted(people[open - 1], start)
    let inside = Self.adjusted(people[open], end)
    let entering = below.adjusted * dying[open]
    let staying = inside.adjusted * dying[open]
    var died = entering + staying
    people[open] = Self.close(
      people[open - 1] + people[open], &died,
      Half(
        arriving: start.arriving + end.arriving, leaving: below.leaving + inside.leaving), end)
    var deaths = died
    var leaving = below
    var cell = open - 1
    while cell > first {
      end = start
      start = Half(moves[cell - 1], people[cell - 1], levels)
      leaving = Self.adjusted(people[cell - 1], start)
      died = leaving.adjusted * dying[cell]
      people[cell] = Self.close(
        people[cell - 1], &died, Half(arriving: start.arriving, leaving: leaving.leaving), end)
      deaths += died
      cell -= 1
    }
    return deaths
  }

  /// The end of a cell: those of the cohort who did not die, with both halves of its moves.
  @inline(__always)
  private static func close(
    _ people: DrawBlock, _ died: inout DrawBlock, _ start: Half, _ end: Half
  ) -> DrawBlock {
    let inflow = start.arriving + end.arriving
    let outflow = start.leaving + end.leaving
    let present = (people - died) + inflow
    let ending = present - outflow
    let spare = (present - start.leaving) - end.leaving
    let signs = (present.bits | ending.bits) | spare.bits
    // Bit 63 of a lane is set where one of the three is below zero.
    if any(signs .>= SIMD16(repeating: 1 << 63)) {
      return closedOneByOne(people, &died, start, end)
    }
    return ending
  }

  /// The same draw by draw, where a limit holds in some of them.
  @inline(never)
  private static func closedOneByOne(
    _ people: DrawBlock, _ died: inout DrawBlock, _ start: Half, _ end: Half
  ) -> DrawBlock {
    var ending = DrawBlock()
    for lane in 0..<DrawBlock.draws {
      let closed = ClosedCell(
        startedWith: people[lane], deaths: died[lane], inAtStart: start.arriving[lane],
        outAtStart: start.leaving[lane], inAtEnd: end.arriving[lane],
        outAskedAtEnd: end.leaving[lane])
      ending[lane] = closed.end
      died[lane] = closed.deaths
    }
    return ending
  }

  /// Births from the women of both ends, the youngest mothers first.
  @inline(__always)
  private func bear(
    _ flows: inout Flows, women: Span<DrawBlock>, people: Span<DrawBlock>,
    _ fertility: Span<DrawBlock>, _ rates: BlockRates
  ) {
    let years = Double(axis.width)
    var total = DrawBlock()
    for group in rates.fertileGroups {
      let exposure = 0.5 * (women[group] + people[group])
      let rate = years * fertility[group]
      total += rate * exposure
    }
    flows.girls = total / (1 + rates.sexRatioAtBirth)
    flows.boys = total - flows.girls
  }

  /// Puts the newborn in: their deaths, and moves at the end of the step.
  @inline(__always)
  private func admit(
    _ born: DrawBlock, dying: DrawBlock, moving: Half, as cell: Int,
    in people: inout MutableSpan<DrawBlock>
  ) -> DrawBlock {
    var died = born * dying
    people[cell] = Self.close(born, &died, Half(arriving: .init(), leaving: .init()), moving)
    return died
  }
}
