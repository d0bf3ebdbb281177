/// What makes the futures of an ensemble differ.
///
/// A future is a draw number: whoever asks for the same block and region gets the same numbers, in
/// any order, on any thread and in any shard. National paths do not depend on the region, so regions
/// share them; local ones do. A path has a number per step.
public protocol Futures: Sendable {
  /// What the regions share in a block.
  associatedtype National

  /// The national paths of a block.
  func national(block: Int, steps: Int) -> National
  /// The levels k of the two sexes' mortality schedules; 0 is the schedule itself.
  func mortality(_ national: National) -> (women: [DrawBlock], men: [DrawBlock])
  /// What fertility and the moves of a region are multiplied by.
  func local(_ national: National, block: Int, steps: Int, region: Int) -> LocalLevels
}

/// What a region's births and moves are multiplied by, step by step.
public struct LocalLevels: Sendable, Equatable {
  /// Of fertility.
  public var fertility: [DrawBlock]
  /// Of the moves.
  public var moves: [MoveLevels]

  /// Makes levels.
  public init(fertility: [DrawBlock], moves: [MoveLevels]) {
    (self.fertility, self.moves) = (fertility, moves)
  }
}

/// Futures without variance: every draw is the deterministic run.
public struct CertainFutures: Futures {
  /// One future, over and over.
  public init() {}

  /// The number of steps is all there is to know.
  public func national(block: Int, steps: Int) -> Int { steps }

  /// No change of level.
  public func mortality(_ steps: Int) -> (women: [DrawBlock], men: [DrawBlock]) {
    let none = [DrawBlock](repeating: DrawBlock(), count: steps)
    return (none, none)
  }

  /// Everything as it is.
  public func local(_ national: Int, block: Int, steps: Int, region: Int) -> LocalLevels {
    LocalLevels(
      fertility: Array(repeating: DrawBlock(always: 1), count: steps),
      moves: Array(repeating: MoveLevels(), count: steps))
  }
}
