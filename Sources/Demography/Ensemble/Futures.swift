/// What makes the futures of an ensemble differ, step by step.
///
/// A future is a draw number: whoever asks for the same block, step and region gets the same numbers,
/// in any order, on any thread and in any shard. National numbers do not depend on the region, so
/// regions share them; local ones do.
public protocol Futures: Sendable {
  /// The level k of each sex's mortality schedule, women first; 0 is the schedule itself.
  func mortality(block: Int, step: Int) -> (women: DrawBlock, men: DrawBlock)
  /// What fertility is multiplied by.
  func fertility(block: Int, step: Int, region: Int) -> DrawBlock
  /// What the moves of a region are multiplied by.
  func moves(block: Int, step: Int, region: Int) -> MoveLevels
}

/// Futures without variance: every draw is the deterministic run.
public struct CertainFutures: Futures {
  /// One future, over and over.
  public init() {}

  /// No change of level.
  public func mortality(block: Int, step: Int) -> (women: DrawBlock, men: DrawBlock) {
    (DrawBlock(), DrawBlock())
  }

  /// The rates as they are.
  public func fertility(block: Int, step: Int, region: Int) -> DrawBlock { DrawBlock(always: 1) }

  /// The moves as they are.
  public func moves(block: Int, step: Int, region: Int) -> MoveLevels { MoveLevels() }
}
