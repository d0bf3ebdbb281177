import Demography

/// The draws of one outcome, collected block by block: the cost of a year, the debt of another.
///
/// Blocks are added in their own order, whatever order they were computed in, so the same draws give
/// the same bits.
public struct OutcomeDraws: Sendable, Equatable {
  /// The draws, by number.
  public private(set) var values: [Double] = []

  /// No draws yet.
  public init() {}

  /// Adds the first `count` lanes of a block: 16, but for the last block.
  public mutating func append(_ block: DrawBlock, count: Int = DrawBlock.scalarCount) {
    precondition((0...DrawBlock.scalarCount).contains(count), "no such lanes")
    for lane in 0..<count { values.append(block[lane]) }
  }

  /// Quantiles at levels from 0 to 1; `nil` without draws.
  public func quantiles(_ levels: [Double]) -> [Double]? {
    values.isEmpty ? nil : Quantiles.of(values, at: levels)
  }

  /// The mean; `nil` without draws.
  public var mean: Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// The variance over the draws (divided by their number); `nil` without draws.
  public var variance: Double? {
    guard let mean else { return nil }
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
  }

  /// The share of the draws above a budget; `nil` without draws.
  ///
  /// Equal is not above.
  public func probability(above budget: Double) -> Double? {
    values.isEmpty ? nil : Double(values.count { $0 > budget }) / Double(values.count)
  }

  /// The share of the variance each source makes alone, and what they make together.
  ///
  /// Each source is the same draws with only that source varying; the rest is 1 less their shares
  /// and may be below zero. `nil` without variance in `all`.
  public static func varianceShares(
    all: OutcomeDraws, alone: [(source: String, draws: OutcomeDraws)]
  ) -> (shares: [(source: String, share: Double)], together: Double)? {
    guard let whole = all.variance, whole > 0 else { return nil }
    var shares: [(source: String, share: Double)] = []
    var together = 1.0
    for one in alone {
      guard let part = one.draws.variance else { return nil }
      shares.append((one.source, part / whole))
      together -= part / whole
    }
    return (shares, together)
  }
}
