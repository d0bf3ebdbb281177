import Demography
import ResultFiles
import Tabular

/// How far the futures of a run have come.
public struct FutureProgress: Sendable, Equatable {
  /// Blocks of sixteen futures that are done, each region by itself.
  public let done: Int
  /// All blocks of all regions.
  public let all: Int
  /// The regions.
  public let regions: Int

  /// Tells how far.
  public init(done: Int, all: Int, regions: Int) {
    (self.done, self.all, self.regions) = (done, all, regions)
  }
}

/// How many futures are asked for, and which.
public struct FutureRequest: Sendable, Equatable {
  /// How many draws.
  public var draws: Int
  /// The seed: the same seed gives the same futures.
  public var seed: UInt32
  /// The threads to use; results do not depend on it.
  public var threads: Int
  /// The shard to compute, from 1 on; 1 of 1 for all of it.
  public var shard: Int
  /// How many shards there are.
  public var shards: Int
  /// The levels of the quantiles, ascending and in [0, 1].
  public var levels: [Double]
  /// Whether the variance is split by source.
  public var splitsVariance: Bool
  /// The files of draws of all shards, by folder, to be put together in place of drawing.
  public var parts: [[OutputFile]]

  /// Asks for futures.
  public init(
    draws: Int, seed: UInt32 = 1, threads: Int = 1, shard: Int = 1, shards: Int = 1,
    levels: [Double] = [0.1, 0.5, 0.9], splitsVariance: Bool = false,
    parts: [[OutputFile]] = []
  ) {
    precondition(draws > 0 && shards > 0 && (1...shards).contains(shard), "no such futures")
    self.draws = draws
    self.seed = seed
    self.threads = threads
    self.shard = shard
    self.shards = shards
    self.levels = levels
    self.splitsVariance = splitsVariance
    self.parts = parts
  }

  /// The draws of the shard: whole blocks.
  package var numbers: Range<Int> {
    let blocks = DrawBlock.blocks(forDraws: draws)
    let first = (shard - 1) * blocks / shards * DrawBlock.draws
    let last = shard * blocks / shards * DrawBlock.draws
    return min(first, draws)..<min(last, draws)
  }

  /// Whether only the draws of a shard are wanted.
  package var isShard: Bool { shards > 1 && parts.isEmpty }
}
