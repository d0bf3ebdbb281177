/// The two ends of the ages in a step on a block, a few draws at a time: the open group, and the
/// newborn.
enum BlockEnds {
  /// Closes the open group of one sex, and leaves the halves of the group below it and the deaths in
  /// `work` for the cohorts that follow.
  ///
  /// - Parameters:
  ///   - people: the rows of all cells.
  ///   - open: the cell of the open group.
  ///   - dying: 1 − S by cell.
  ///   - moves: a record per cell.
  ///   - work: see ``BlockWork``.
  static func closeOpenGroup(
    _ people: inout MutableSpan<Lanes>, open: Int, dying: Span<Lanes>, moves: Span<CellMoves>,
    work: inout MutableSpan<Lanes>
  ) {
    let width = Lanes.perRow
    for part in 0..<width {
      let levels = HalfLevels(work, part: part)
      let (below, inside) = (people[(open - 1) * width + part], people[open * width + part])
      let chance = dying[open * width + part]
      let start = levels.moves(moves[open - 1], below)
      let finish = levels.moves(moves[open], inside)
      let entering = start.adjusted(below)
      let staying = finish.adjusted(inside)
      let died = entering * chance + staying * chance
      let arriving = start.arriving + finish.arriving
      let both = HalfMoves(arriving: arriving, leaving: start.leaving + finish.leaving)
      var closing = ClosingCell(
        below + inside, died: died, both, finish, signs: entering | staying)
      if closing.signs.hasSign {
        let (entering, left) = start.limited(below)
        let (staying, leftInside) = finish.limited(inside)
        let carriedOut = HalfMoves(arriving: arriving, leaving: left.leaving + leftInside.leaving)
        closing = ClosingCell.limited(
          below + inside, died: entering * chance + staying * chance, carriedOut, finish)
      }
      people[open * width + part] = closing.end
      work[BlockWork.deaths * width + part] += closing.died
      work[BlockWork.halves * width + part] = start.arriving
      work[(BlockWork.halves + 1) * width + part] = start.leaving
    }
  }

  /// Births from the women of both ends of the step, the youngest mothers first, and the newborn of
  /// both sexes closed; their numbers and the deaths are left in `work`.
  ///
  /// - Parameters:
  ///   - people: the rows of all cells, aged but for the newborn.
  ///   - rates: fertility, its groups and the sex ratio.
  ///   - dying: 1 − S by cell.
  ///   - moves: a record per cell.
  ///   - work: see ``BlockWork``; the women of the start stand in it.
  static func bear(
    _ people: inout MutableSpan<Lanes>, rates: BlockRates, dying: Span<Lanes>,
    moves: Span<CellMoves>, work: inout MutableSpan<Lanes>
  ) {
    let (width, count) = (Lanes.perRow, rates.axis.count)
    let years = Double(rates.axis.width)
    let both = Lanes.all(1 + rates.sexRatioAtBirth)
    rates.fertility.withLanes { fertility in
      for part in 0..<width {
        var total = Lanes()
        for group in rates.fertileGroups {
          let row = group * width + part
          let exposure = 0.5 * (work[BlockWork.women * width + row] + people[row])
          let rate = years * fertility[row]
          total += rate * exposure
        }
        let girls = total / both
        let levels = HalfLevels(work, part: part)
        for sex in 0...1 {
          let born = sex == 0 ? girls : total - girls
          let row = sex * count * width + part
          let newborn = levels.moves(moves[sex * count], people[row])
          let died = born * dying[row]
          var closing = ClosingCell(born, died: died, .none, newborn)
          if closing.signs.hasSign {
            closing = ClosingCell.limited(born, died: died, .none, newborn)
          }
          people[row] = closing.end
          work[(BlockWork.born + sex) * width + part] = born
          work[BlockWork.deaths * width + part] += closing.died
        }
      }
    }
  }
}
