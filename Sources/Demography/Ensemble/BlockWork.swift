/// What a step on a block needs beside the people: levels, the halves of the moves of a cell, and
/// sums, in rows of their own.
enum BlockWork {
  /// Half of what the four streams are multiplied by.
  static let domesticIn = 0
  static let immigration = 1
  static let domesticOut = 2
  static let emigration = 3
  /// Deaths of all cells.
  static let deaths = 4
  /// Half of those who arrive in a cell and who leave it, of the last cell to close.
  static let halves = 5
  /// Newborn girls and boys.
  static let born = 7
  /// The people that a run of cells is made of; see ``BlockCohorts/run``.
  static let before = 9
  /// The women of the start by group.
  static let women = before + BlockCohorts.run

  /// Rows for an axis.
  static func rows(_ axis: AgeAxis) -> BlockRows { BlockRows(count: women + axis.count) }
}
