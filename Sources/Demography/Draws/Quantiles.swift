/// Exact quantiles of a number in many draws.
///
/// The p-quantile of n values is, with the values in order and h = (n − 1)·p,
///
///     x[⌊h⌋] + (h − ⌊h⌋) · (x[⌊h⌋ + 1] − x[⌊h⌋])
///
/// definition 7 of Hyndman & Fan (1996), *Sample quantiles in statistical packages*, which numpy and
/// Excel's QUANTILE.INC use too. Values are found by selection, without ordering the rest, so the
/// cost is a few passes over the values. The result depends on the values alone, not on their order.
public enum Quantiles {
  /// The quantiles at some levels.
  ///
  /// - Parameters:
  ///   - values: at least one; none of them NaN, which has no place in an order.
  ///   - levels: from 0 (the least) to 1 (the greatest), in any order.
  /// - Returns: a quantile per level, in the order of the levels.
  public static func of(_ values: [Double], at levels: [Double]) -> [Double] {
    precondition(!values.isEmpty, "quantiles of nothing")
    precondition(!values.contains { $0.isNaN }, "a value that is no number")
    precondition(levels.allSatisfy { $0 >= 0 && $0 <= 1 }, "a level outside [0, 1]")
    var sorted = values
    let last = values.count - 1
    var ranks: Set<Int> = []
    for level in levels {
      let below = Int(Double(last) * level)
      ranks.insert(below)
      ranks.insert(min(below + 1, last))
    }
    sorted.withUnsafeMutableBufferPointer { select(ranks.sorted()[...], in: $0, 0, last) }
    return levels.map { level in
      let position = Double(last) * level
      let below = Int(position)
      let share = position - Double(below)
      let (low, high) = (sorted[below], sorted[min(below + 1, last)])
      return share == 0 ? low : low + share * (high - low)
    }
  }

  /// Puts the values of some ranks where they belong, lesser ones before and greater ones after.
  private static func select(
    _ ranks: ArraySlice<Int>, in values: UnsafeMutableBufferPointer<Double>, _ first: Int,
    _ last: Int
  ) {
    if ranks.isEmpty || first >= last { return }
    if last - first < 24 {
      sort(values, first, last)
      return
    }
    let (below, above) = partition(values, first, last)
    select(ranks.prefix { $0 <= below }, in: values, first, below)
    select(ranks.drop { $0 < above }, in: values, above, last)
  }

  /// Puts a few values in order, each moved down to its place.
  private static func sort(
    _ values: UnsafeMutableBufferPointer<Double>, _ first: Int, _ last: Int
  ) {
    for place in (first + 1)...last {
      let value = values[place]
      var lower = place
      while lower > first, values[lower - 1] > value {
        values[lower] = values[lower - 1]
        lower -= 1
      }
      values[lower] = value
    }
  }

  /// Values below or equal to a pivot first, then those above or equal to it.
  ///
  /// Both parts are smaller than the whole. Gives the last place of the first part and the first of
  /// the second.
  private static func partition(
    _ values: UnsafeMutableBufferPointer<Double>, _ first: Int, _ last: Int
  ) -> (Int, Int) {
    let pivot = middle(values[first], values[first + (last - first) / 2], values[last])
    var (left, right) = (first, last)
    while left <= right {
      while values[left] < pivot { left += 1 }
      while values[right] > pivot { right -= 1 }
      if left <= right {
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    return (right, left)
  }

  private static func middle(_ a: Double, _ b: Double, _ c: Double) -> Double {
    max(min(a, b), min(max(a, b), c))
  }
}
