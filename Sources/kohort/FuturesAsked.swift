import Scenarios

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The futures a command line asks for.
struct FuturesAsked: Sendable, Equatable {
  var draws: Int
  var seed: UInt32 = 1
  var threads: Int
  var shard = 1
  var shards = 1
  var levels = [0.1, 0.5, 0.9]
  var splitsVariance = false
  /// The folders of all shards, to be put together in place of drawing.
  var parts: [String] = []

  init(draws: Int, threads: Int) {
    (self.draws, self.threads) = (draws, threads)
  }

  /// - Throws: a usage error where flags do not fit together; nil without --draws.
  init?(_ typed: Typed) throws(UsageError) {
    guard let draws = typed.number(.draws) else {
      for flag in [Flag.seed, .quantiles, .shard, .threads] where typed.text(flag) != nil {
        throw UsageError("--\(flag.long) is about futures: give --draws too", typed.command)
      }
      if typed.has(.variance) {
        throw UsageError("--variance is about futures: give --draws too", typed.command)
      }
      return nil
    }
    self.init(draws: draws, threads: typed.number(.threads) ?? Self.processors)
    if let seed = typed.number(.seed).flatMap(UInt32.init(exactly:)) { self.seed = seed }
    splitsVariance = typed.has(.variance)
    try takeLevels(typed)
    try takeShard(typed)
  }

  /// How many processors there are.
  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// The quantiles: two or more, ascending.
  mutating func takeLevels(_ typed: Typed) throws(UsageError) {
    let texts = typed.list(.quantiles)
    if texts.isEmpty { return }
    var levels: [Double] = []
    for text in texts {
      guard let level = Double(text), (0...1).contains(level) else {
        throw UsageError("--quantiles takes numbers from 0 to 1, not «\(text)»", typed.command)
      }
      levels.append(level)
    }
    if levels.count < 2 {
      throw UsageError("--quantiles takes two or more: an interval has two ends", typed.command)
    }
    self.levels = levels.sorted()
  }

  private mutating func takeShard(_ typed: Typed) throws(UsageError) {
    guard let text = typed.text(.shard) else { return }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    let blocks = (draws + 15) / 16
    guard parts.count == 2, let shard = parts[0], let shards = parts[1], shards > 0,
      (1...shards).contains(shard)
    else { throw UsageError("--shard takes A/N such as 2/8, not «\(text)»", typed.command) }
    if shards > blocks {
      throw UsageError(
        "\(draws) draws are \(blocks) blocks of 16 and cannot be \(shards) shards", typed.command)
    }
    if typed.text(.out) == nil {
      throw UsageError("--shard writes the draws of a part: give --out too", typed.command)
    }
    if splitsVariance {
      throw UsageError(
        "--variance needs all futures together: leave out --shard", typed.command)
    }
    (self.shard, self.shards) = (shard, shards)
  }
}

extension FutureRequest {
  /// What was asked for, with the files of the parts read.
  ///
  /// - Throws: ``MissingInput`` and `Problems` for parts that are not there or not whole.
  init(_ asked: FuturesAsked) throws {
    self.init(
      draws: asked.draws, seed: asked.seed, threads: asked.threads, shard: asked.shard,
      shards: asked.shards, levels: asked.levels, splitsVariance: asked.splitsVariance,
      parts: try asked.parts.map { try ShardFolder.read($0) })
  }
}
