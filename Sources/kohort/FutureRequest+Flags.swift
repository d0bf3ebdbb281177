import Scenarios
import Tabular

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The futures a command line asks for.
extension FutureRequest {
  /// - Throws: a usage error where flags do not fit together; nil without --draws.
  init?(_ typed: Typed) throws(UsageError) {
    guard let draws = typed.number(.draws) else {
      for flag in [Flag.seed, .quantiles, .shard, .threads, .variance] where typed.has(flag) {
        throw UsageError(
          Phrase("--\(flag.long) is about futures: give --draws too"), typed.command)
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
        throw UsageError(
          Phrase("--quantiles takes numbers from 0 to 1, not «\(text)»"), typed.command)
      }
      levels.append(level)
    }
    if levels.count < 2 {
      throw UsageError(
        Phrase("--quantiles takes two or more: an interval has two ends"), typed.command)
    }
    levels.sort()
    let list = texts.joined(separator: ", ")
    // A level is a column by its percent, with one decimal.
    for (one, next) in zip(levels, levels.dropFirst())
    where (one * 1000).rounded() == (next * 1000).rounded() {
      throw UsageError(
        Phrase("--quantiles takes levels that differ in per mille, not \(list)"), typed.command)
    }
    self.levels = levels
  }

  private mutating func takeShard(_ typed: Typed) throws(UsageError) {
    guard let text = typed.text(.shard) else { return }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    let blocks = (draws + 15) / 16
    guard parts.count == 2, let shard = parts[0], let shards = parts[1], shards > 0,
      (1...shards).contains(shard)
    else {
      throw UsageError(Phrase("--shard takes A/N such as 2/8, not «\(text)»"), typed.command)
    }
    if shards > blocks {
      throw UsageError(
        Phrase("\(draws) draws are \(blocks) blocks of 16 and cannot be \(shards) shards"),
        typed.command)
    }
    if typed.text(.out) == nil {
      throw UsageError(
        Phrase("--shard writes the draws of a part: give --out too"), typed.command)
    }
    if splitsVariance {
      throw UsageError(
        Phrase("--variance needs all futures together: leave out --shard"), typed.command)
    }
    (self.shard, self.shards) = (shard, shards)
  }
}
