/// Exact quantiles of a number in many draws.
///
/// The p-quantile of n values is, with the values in order and h = (n − 1)·p,
///
///     x[⌊h⌋] + (h − ⌊h⌋) · (x[⌊h⌋ + 1] − x[⌊h⌋])
///
/// definition 7 of Hyndman & Fan (1996), *Sample quantiles in statistical packages*, which numpy and
/// Excel's QUANTILE.INC use too. The values of a rank are found by ``RankedValues``, without ordering the
/// rest, so the cost is a few passes over the values. The result depends on the values alone, not on
/// their order.
public enum Quantiles {
  /// The quantiles at some levels.
  ///
  /// - Parameters:
  ///   - values: at least one; none of them NaN, which has no place in an order.
  ///   - levels: from 0 (the least) to 1 (the greatest), in any order.
  /// - Returns: a quantile per level, in the order of the levels.
  public static func of(_ values: [Double], at levels: [Double]) -> [Double] {
    precondition(!values.isEmpty, "quantiles of nothing")
    precondition(levels.allSatisfy { $0 >= 0 && $0 <= 1 }, "a level outside [0, 1]")
    let last = values.count - 1
    var ranks: [Int] = []
    for level in levels {
      let below = Int(Double(last) * level)
      ranks.append(below)
      ranks.append(min(below + 1, last))
    }
    let found = RankedValues.of(values, ranks: ranks)
    return levels.indices.map { index in
      let position = Double(last) * levels[index]
      let share = position - Double(ranks[2 * index])
      let (low, high) = (found[2 * index], found[2 * index + 1])
      // Between two infinities there is no difference to take a share of.
      return share == 0 || low == high ? low : low + share * (high - low)
    }
  }
}
