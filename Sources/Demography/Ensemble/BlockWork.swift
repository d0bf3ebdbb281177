/// What a step on a block needs beside the people: levels, the halves of the moves of a cell, and
/// sums, in rows of their own.
enum BlockWork {
  /// What the four streams are multiplied by.
  static let domesticIn = 0
  static let immigration = 1
  static let domesticOut = 2
  static let emigration = 3
  /// Deaths of all cells.
  static let deaths = 4
  /// Half of those who arrive in a cell and who leave it: two pairs of rows, one of the cell that is
  /// closed and one of the cell below, which change places from cell to cell.
  static let halves = 5
  /// The women of the start by group.
  static let women = 9

  /// Rows for an axis.
  static func rows(_ axis: AgeAxis) -> BlockRows { BlockRows(count: women + axis.count) }
}

/// Half of the moves of a cell, one or more draws of it.
struct HalfMoves<Draws: SIMD> where Draws.Scalar == Double {
  let arriving: Draws
  let leaving: Draws
}
